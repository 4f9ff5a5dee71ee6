const up = /增|升|提高|前进|进步|前移|[上攀]涨/u;
const down = /减|降|回落|下滑|滑落|后退|退步|退后|倒退|后移/u;

/** Which way something went by a word for it, 0 where it stayed; `null` where no word tells, or several do. */
export function directionOf(words: string): -1 | 0 | 1 | null {
  const plain = words.replace("不降反升", "升").replace("不升反降", "降");
  const isStill = /持平|不变|没有变化|无变化|未变|一致/u.test(plain);
  const ways = [isStill ? 0 : null, up.test(plain) ? 1 : null, down.test(plain) ? -1 : null];
  const [way, ...others] = ways.filter((each): each is -1 | 0 | 1 => each !== null);
  if (way === undefined || others.length > 0) return null;
  return plain.includes("负增长") ? -1 : way;
}
