import { type PenaltyAmounts } from "./penalty-amounts";

/** Words by which a text says more about a sum than that it is fined or confiscated. */
const elaborate =
  /[万亿〇零○一二三四五六七八九十百千壹贰貳弍两兩叁叄肆伍陆陸柒捌玖拾佰仟萬億０-９¥￥圆圓角每各均共总合倍%％‰减免缓抵曾被余多几×□_*]|RMB|分别|其中|以上|不足|超过|此前|[前上]次|加处|滞纳|罚没|罚金|价|予以|依法|全部/;

const plainSum =
  /(罚款|没收违法所得|没收非法财物)(?:人民币)?(\d{1,9}(?:\.\d\d?)?)元整?(?:(?<=罚款[^元]*元整?)的(?:行政)?处罚)?(?=[，；。,;]|$)/g;

const ofOtherSum = /罚款|没收|元|人民币/;

/**
 * The amounts of a text that states nothing but `罚款N元` and `没收违法所得N元`, each once at most; `null` where it says
 * more and must be read in full. Most penalties are such, and reading a million of them in full takes long.
 */
export function plainAmounts(text: string): PenaltyAmounts | null {
  if (elaborate.test(text)) return null;
  let fine: number | null = null;
  let confiscation: number | null = null;
  let sums = 0;
  for (const [, purpose, yuan] of text.matchAll(plainSum)) {
    const fen = Math.round(Number(yuan) * 100);
    if (purpose === "罚款") {
      if (fine !== null) return null;
      fine = fen;
    } else {
      if (confiscation !== null) return null;
      confiscation = fen;
    }
    sums += 1;
  }
  return sums > 0 && !ofOtherSum.test(text.replace(plainSum, "")) ? { fine, confiscation } : null;
}
