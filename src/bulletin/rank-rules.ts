import { type Words } from "../support/words";

/** By what rule units are named as high or low; the bulletin and its notes say it. */
export interface RankRules {
  /** How many units of each group have “a high volume” (双公示). */
  readonly high: number;
  /** Counties with fewer rows “report little” (双公示). */
  readonly few: number;
  /** How many counties of a table have “much”, and how many “little” (十公示). */
  readonly most: number;
  /** Counties with data of fewer of the eight categories have “a low coverage”. */
  readonly fewKinds: number;
  /** Counties with fewer registrations on the loan platform have “few”. */
  readonly fewLoans: number;
  /** Units that are in no rank, such as functional zones; by the roster's names. */
  readonly leftOut: readonly string[];
}

/**
 * What notice 1 goes by: the first two of each group, and counties below ten rows, functional zones among them. Notice 3
 * names three counties or four, and says “不足50家”; below five categories is what its list comes nearest to (assumed).
 */
export const usualRules: RankRules = { high: 2, few: 10, most: 3, fewKinds: 5, fewLoans: 50, leftOut: [] };

/** The rules of the dual-disclosure ranks in a sentence. */
export function dualRuleWords({ high, few, leftOut }: RankRules): Words {
  return {
    zh: `排名口径：“报送数量高的”为市直单位、县（市、区）按数据总量各取前 ${high} 位，并列的都列；“报送较少的”为数据总量不足 ${few} 条的县（市、区）；${leftOutWords(leftOut).zh}。`,
    en: `Ranks: “high” are the first ${high} municipal units and the first ${high} counties by volume, with all that tie; “few” are counties below ${few} rows; ${leftOutWords(leftOut).en}.`,
  };
}

/** The rules of the ranks of the ten disclosures in a sentence. */
export function tenRuleWords({ most, fewKinds, fewLoans, leftOut }: RankRules): Words {
  return {
    zh: `排名口径：“较多”“较少”为各表前 ${most} 位、后 ${most} 位，并列的都列；“覆盖率较低”为有数据的类别不足 ${fewKinds} 类；“信易贷”“不足”为少于 ${fewLoans} 家；${leftOutWords(leftOut).zh}。`,
    en: `Ranks: the first and the last ${most} counties of each table, with all that tie; low coverage is fewer than ${fewKinds} categories, few registrations are fewer than ${fewLoans}; ${leftOutWords(leftOut).en}.`,
  };
}

const leftOutWords = (names: readonly string[]): Words =>
  names.length === 0
    ? { zh: "功能区参加排名", en: "functional zones are ranked with the others" }
    : { zh: `不参加排名的有：${names.join("、")}`, en: `not ranked: ${names.join(", ")}` };
