import { type Words } from "../support/words";

/** By what rule units are named as high or low; the bulletin and its notes say it. */
export interface RankRules {
  /** How many units of each group have “a high volume” (双公示). */
  readonly high: number;
  /** Counties with fewer rows “report little” (双公示). */
  readonly few: number;
  /** Units that are in no rank, such as functional zones; by the roster's names. */
  readonly leftOut: readonly string[];
}

/** What notice 1 goes by: the first two of each group, and counties below ten rows, functional zones among them. */
export const usualRules: RankRules = { high: 2, few: 10, leftOut: [] };

/** The rules of the dual-disclosure ranks in a sentence. */
export function dualRuleWords({ high, few, leftOut }: RankRules): Words {
  return {
    zh: `排名口径：“报送数量高的”为市直单位、县（市、区）按数据总量各取前 ${high} 位，并列的都列；“报送较少的”为数据总量不足 ${few} 条的县（市、区）；${leftOutWords(leftOut).zh}。`,
    en: `Ranks: “high” are the first ${high} municipal units and the first ${high} counties by volume, with all that tie; “few” are counties below ${few} rows; ${leftOutWords(leftOut).en}.`,
  };
}

const leftOutWords = (names: readonly string[]): Words =>
  names.length === 0
    ? { zh: "功能区参加排名", en: "functional zones are ranked with the others" }
    : { zh: `不参加排名的有：${names.join("、")}`, en: `not ranked: ${names.join(", ")}` };
