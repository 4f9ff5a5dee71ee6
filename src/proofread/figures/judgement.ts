import { type Words } from "../../support/words";
import { type Statement, type StatementKind } from "../statement";
import { isFarOff } from "../text/far-off";
import { isSlip } from "../text/is-slip";
import { fit } from "../text/quantity";
import { endOf } from "./change";
import { type Mention } from "../text/mention";
import { type Clause } from "../text/sentence";
import { type Claim } from "./claim";
import { type TableValue } from "./table-value";

/** What one way of looking at a claim finds. */
export type Judgement = Pick<Statement, "verdict" | "expected" | "source" | "why"> & { readonly kind: StatementKind };

/** Said of a figure that is surely wrong. */
export const understood: Words = {
  zh: "与表中数值不符，请核对数字和统计口径。",
  en: "Differs from the tables; check the number and what it counts.",
};

const unsure: Words = {
  zh: "与表中数值不符，但句中有无法判断含义的词，可能另有所指，请人工核对。",
  en: "Differs from the tables, but words of the sentence may mean something else; check it by hand.",
};

const loose: Words = {
  zh: "与表中数值接近，是否可以这样写取决于取舍方式，请人工核对。",
  en: "Close to the tables' value; whether it may be put so depends on rounding. Check it by hand.",
};

const farOff: Words = {
  zh: "与表中数值相差很大，多半说的是另一个数，请人工核对。",
  en: "Far from the tables' value, so it is probably of another number; check it by hand.",
};

/** Said of a figure that no table has. */
export const noTable: Words = {
  zh: "表中没有可以核对的数值。",
  en: "No table has a figure to hold this against.",
};

/** Of things that tables of records and businesses seldom count. */
const oddUnits = /^(?:[笔起例宗张单人台次批]|人次|家次)$/;

/** What a way of looking at claims understands besides. */
interface Understood {
  /** Signs of words that no mention accounts for. */
  readonly words?: RegExp;
  /** Words of another time or another reckoning, whole. */
  readonly elsewhere?: RegExp;
}

/**
 * Whether a claim may be contradicted: every word of its clause is understood, and none speaks of another time or
 * another reckoning than the tables.
 */
export function isPlainClaim(claim: Claim, { words, elsewhere }: Understood = {}): boolean {
  const { clause } = claim;
  // 由415条减少到388条 has two numbers and no change.
  const isElsewhere = ({ kind, text }: Mention): boolean =>
    kind === "elsewhere" && elsewhere?.test(text) !== true && endOf(claim) === null;
  return (
    claim.isOfNamed &&
    claim.isOfSaid &&
    (words === undefined ? clause.unread : clause.unread.replace(words, "")) === "" &&
    isSaidPlainly(claim) &&
    !clause.mentions.some(isElsewhere) &&
    !isOfDays(claim)
  );
}

/** Of `已评户数居前三位，分别为5600户`, whether the clause that says what is counted is understood. */
function isSaidPlainly({ clause, sentence }: Claim): boolean {
  const names = ({ mentions }: Clause): boolean =>
    mentions.some(({ kind }) => kind === "aspect" || kind === "category" || kind === "quantity");
  const isElliptic = !clause.mentions.some(({ kind }) => kind === "aspect" || kind === "category" || kind === "unit");
  const before = sentence.clauses.slice(0, sentence.clauses.indexOf(clause));
  const last = before.at(-1);
  // A、B级合计9527户，其中甲县3613户: of both, of which one alone was read.
  if (before.some(({ unread }) => /[A-E]/.test(unread))) return false;
  return !isElliptic || clause.anew || last === undefined || !names(last) || last.unread === "";
}

/** Of some days of the month: 3月5日至10日. A day that is the end of what is counted, 截至3月10日, says nothing. */
function isOfDays({ sentence, clause, mention }: Claim): boolean {
  const before = sentence.clauses
    .filter(({ start }) => start <= clause.start)
    .map((each) => (each === clause ? each.text.slice(0, mention.at) : each.text))
    .join("，");
  return /\d日/.test(
    before.replace(/截[至止](?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|[1一]日(?:-|至)(?:\d{1,2}月)?(?:2[89]|3[01])日/g, ""),
  );
}

/** Whether a claim's own clause names both whom it is about and what of it. */
export const saysAll = ({ clause, mention }: Claim): boolean => {
  const before = clause.mentions.filter(({ at }) => at < mention.at);
  return (
    before.some(({ kind }) => kind === "unit" || kind === "scope") &&
    before.some(({ kind }) => kind === "aspect" || kind === "category")
  );
};

/** What the tables may mean by a claim. */
export interface Readings {
  readonly values: readonly TableValue[];
  /** Whether every reading of the words is among them. */
  readonly isWhole: boolean;
}

/**
 * Judges by all that the tables may mean: one reading that fits is enough, and only all of them together contradict.
 * What is far off contradicts only where it is a direct reading: a cell that the claim's own words name.
 */
export function judgeByReadings(
  kind: StatementKind,
  claim: Claim,
  { values, isWhole }: Readings,
  { isPlain = isPlainClaim(claim), isDirect = false }: { readonly isPlain?: boolean; readonly isDirect?: boolean } = {},
): Judgement | null {
  const [first] = values;
  if (first === undefined) return null;
  const judged = values.map((reading) => ({ reading, fit: fit(claim.quantity, reading.value) }));
  const holding = judged.find((each) => each.fit === "fits");
  const slip = judged.find(({ reading }) => isSlip(claim.quantity, reading.value));
  const said = (holding ?? judged.find((each) => each.fit === "open") ?? slip)?.reading ?? first;
  const found = { kind, expected: said.sum, source: said.source };
  if (holding !== undefined) return { ...found, verdict: "holds", why: null };
  if (judged.some((each) => each.fit === "open")) return { ...found, verdict: "not-checkable", why: loose };
  if (!isDirect && values.every(({ value }) => isFarOff(claim.quantity, value))) {
    return { ...found, verdict: "not-checkable", why: farOff };
  }
  if (slip !== undefined && !claim.clause.mentions.some(({ kind, text }) => kind === "elsewhere" && text !== "平均"))
    return { ...found, verdict: "contradicted", why: understood };
  const isOfUnit = !oddUnits.test(claim.quantity.unit) || values.every((each) => each.isInUnit === true);
  return isWhole && isPlain && isOfUnit && !values.some(({ isPartial }) => isPartial === true)
    ? { ...found, verdict: "contradicted", why: understood }
    : { ...found, verdict: "not-checkable", why: unsure };
}
