import { plainMoneyText } from "./money-text";
import { type Sum, sumsIn } from "./sums";

/**
 * What a sum is for: `other` is certainly no part of the penalty (a rate, a range, the value of goods, money to pay
 * back); `unclear` may be.
 */
export type MoneyKind = (typeof kinds)[number];

/** In the order of the groups of {@link purpose}. */
const kinds = ["confiscation", "other", "unclear", "fine"] as const;

/** A sum of money in 处罚内容, in integer fen (1 分 = 0.000001 万元). */
export interface Money extends Sum {
  readonly kind: MoneyKind;
  /** Whether the text calls it a total, so that it is not added to the sums it totals. */
  readonly total: boolean;
}

const sentenceEnd = /[。;\n](?=[^。;\n]*$)/;

/** A rate, the end of a range, or the base of a multiple or a percentage: what follows says so. */
const measuredAfter =
  /^ *(?:[/每]|以[上下内]|[×xX*] *[0-9]|(?:至|到|[-~—]) *(?:[0-9一二三四五六七八九十百]|不超过)|的? *(?:[0-9.]+|[一二三四五六七八九十]+) *倍|的? *[0-9.]+ *[%‰]|的? *[百千]分之)/;

const measuredBefore =
  /(?:每(?![人户家名])[^,元]{0,12}|[0-9十百千万亿元] *[-~—至到] *(?:不超过)?|^ *以上(?:至|,)?|不超过|不足) *$/;

/** A 罚款 just after a sum belongs to the next sum where that one follows at once. */
const fineAfter =
  /^ *的? *(?:行政)?(?:罚款|罚金|处罚(?![款决]))(?!(?:金额|人民币|[共合]计|大写|[为: ¥(])*[0-9一二三四五六七八九十百千×])/;

const confiscatedAfter = /^ *,? *(?:予以|依法|全部)+没收/;

const list = /^ *[、和及与] *(?:人民币|¥)? *$/;

/** The sum is for several parties, part of another, of an earlier decision, or remitted. */
const qualified =
  /分别|各[处罚自]|每[人户家]|均[处罚]|其中|曾[因被经于]|被(?:处以?)?罚款|此前|[前上]次|免[予除缴]|减[免为]|不予罚|缓缴|折抵|抵扣/;

const totalled = /[共合总]计|总共|合并|以上[^,]{0,6}[共合]|罚没/;

/**
 * The words that say what the sum after them is for; the last ones before a sum decide. 没收 takes the words after it
 * along, 没收违法所得, up to the value of goods or the next penalty.
 */
const purpose = new RegExp(
  [
    "(没收(?:(?!并|罚|处以|,|、|[价货]值|折).)*)",
    "(加处罚款|滞纳金|[价货]值|价款|[总造进售单]价|合同|销售|营业额|经营额|交易额|收入|获利|成本|缴(?!纳?罚)|退[还赔回]|赔偿|补偿|保证金|工资|保险费|费用|税款|注册资本|投资|借款)",
    "(罚没|[追收]缴|[违非]法所得)",
    "(罚款|罚金|(?:处以|[并科课]处|处罚?|罚)[: (]*(?:人民币)?[: (¥]*$)",
  ].join("|"),
  "g",
);

/**
 * Every sum of money in a text and what it is for (rule `amount/content`). Reads figures, words and both together;
 * a sum restated in words is one sum. Percentages, days and counts are not money.
 */
export function moneyIn(text: string): readonly Money[] {
  const plain = plainMoneyText(text);
  const sums = sumsIn(plain);
  const monies: Money[] = [];
  for (const [index, sum] of sums.entries()) {
    const since = sums[index - 1]?.end ?? 0;
    const passage = plain.slice(since, sum.start);
    const before = passage.slice(passage.search(sentenceEnd) + 1);
    const after = plain.slice(sum.end);
    const inherited = list.test(passage) ? monies[index - 1]?.kind : undefined;
    monies.push({ ...sum, kind: kindOf(before, after, inherited), total: totalled.test(before) });
  }
  return monies;
}

function kindOf(before: string, after: string, inherited: MoneyKind | undefined): MoneyKind {
  if (measuredAfter.test(after) || measuredBefore.test(before)) return "other";
  const kind = purposeAfter(after) ?? purposeBefore(before) ?? inherited ?? "unclear";
  return kind !== "other" && qualified.test(before) ? "unclear" : kind;
}

function purposeAfter(after: string): MoneyKind | null {
  if (confiscatedAfter.test(after)) return "confiscation";
  return fineAfter.test(after) ? "fine" : null;
}

function purposeBefore(before: string): MoneyKind | null {
  let last: RegExpExecArray | null = null;
  purpose.lastIndex = 0;
  for (let match = purpose.exec(before); match !== null; match = purpose.exec(before)) last = match;
  return kinds.find((_, index) => last?.[index + 1] !== undefined) ?? null;
}
