import { slashDate } from "../../calendar/day";
import { isDecisionDay } from "../../calendar/decision-day";
import { cellRule } from "../cell-rule";

const basis = { text: "发改办财金〔2018〕790号字段表", status: "assumed" } as const;

export const future = cellRule({
  id: "date/future",
  severity: "error",
  basis,
  problem: { zh: "决定日期超出范围", en: "Decision date out of range" },
  title: {
    zh: "决定日期不晚于核验当天，不早于 1949/10/01",
    en: "The decision date is not after the day of checking and not before 1949/10/01",
  },
  why: {
    zh: "报送期限从决定日期算起，决定不可能在将来作出；年份多半是录入有误。",
    en: "Deadlines count from the decision date, and no decision is made in the future; most often the year is mistyped.",
  },
  at: ["decisionDate"],
  check(decision, { asOf }) {
    if (isDecisionDay(decision, asOf)) return null;
    return { decision: slashDate(decision), isFuture: decision > asOf ? 1 : 0, asOf: slashDate(asOf) };
  },
  message: {
    zh: ({ decision, isFuture, asOf }) =>
      isFuture === 1
        ? `决定日期 ${decision} 晚于核验日 ${asOf}，应不晚于核验日。`
        : `决定日期 ${decision} 早于 1949/10/01，应不早于这一天。`,
    en: ({ decision, isFuture, asOf }) =>
      isFuture === 1
        ? `The decision date ${decision} is after the day of checking, ${asOf}; it cannot be later than that.`
        : `The decision date ${decision} is before 1949/10/01; it cannot be earlier than that.`,
  },
  hint: {
    zh: ({ isFuture }) => (isFuture === 1 ? "请对照决定书改正；核验日不对的，改选核验日。" : "请对照决定书改正。"),
    en: ({ isFuture }) =>
      isFuture === 1
        ? "Compare with the decision; if the day of checking is wrong, choose another."
        : "Compare with the decision and correct it.",
  },
  examples: {
    pass: [{ decisionDate: "2024/03/05" }, { decisionDate: "1949/10/01" }],
    fail: [{ decisionDate: "2024/03/06" }, { decisionDate: "2042/02/05" }, { decisionDate: "1949/09/30" }],
    notApplicable: [{ decisionDate: null }, { decisionDate: "2024-02-30" }],
  },
});

export const order = cellRule({
  id: "date/order",
  severity: "error",
  basis,
  problem: { zh: "日期先后颠倒", en: "Dates in the wrong order" },
  title: {
    zh: "有效期至不早于有效期自，处罚有效期和公示截止期不早于决定日期",
    en: "Nothing ends before it starts: not a validity, nor a penalty or its publication before the decision",
  },
  why: {
    zh: "前后颠倒的日期说明至少有一处填错，按它算出的期限也不对。",
    en: "Dates the wrong way round mean that one of them is mistyped, and periods counted from it are wrong.",
  },
  at: ["validTo", "penaltyValidTo", "publicityEnd"],
  with: ["validFrom", "decisionDate"],
  check(end, validFrom, decision, { field }) {
    const start = field.role === "validTo" ? validFrom : decision;
    if (start === null || end >= start) return null;
    const startName = field.role === "validTo" ? names.validFrom : names.decisionDate;
    return {
      name: field.name,
      end: slashDate(end),
      start: slashDate(start),
      startZh: startName.zh,
      startEn: startName.en,
    };
  },
  message: {
    zh: ({ name, end, start, startZh }) => `${name} ${end} 早于${startZh} ${start}，应不早于${startZh}。`,
    en: ({ end, start, startEn }) => `The end, ${end}, is before the ${startEn}, ${start}; it cannot be earlier.`,
  },
  hint: {
    zh: ({ startZh }) => `请对照决定书，核对本栏和${startZh}。`,
    en: ({ startEn }) => `Compare this cell and the ${startEn} with the decision.`,
  },
  examples: {
    pass: [
      { validFrom: "2024/02/05", validTo: "2024/02/05" },
      { validFrom: "2024/02/05", validTo: "2099/12/31" },
    ],
    fail: [{ validFrom: "2024/02/05", validTo: "2023/02/04" }],
    notApplicable: [
      { validFrom: null, validTo: "2023/02/04" },
      { validFrom: "2024-02-30", validTo: "2023/02/04" },
      { validFrom: "2024/02/05", validTo: "长期" },
    ],
  },
});

export const startsBeforeDecision = cellRule({
  id: "date/starts-before-decision",
  severity: "warning",
  basis,
  problem: { zh: "有效期早于决定日期", en: "Validity begins before the decision" },
  title: { zh: "有效期自不早于许可决定日期", en: "A licence takes effect no earlier than it is decided" },
  why: {
    zh: "许可通常自决定之日起生效，更早的起始日多半是录入有误；延续、变更的许可可能例外。",
    en: "A licence usually takes effect when it is decided; an earlier start is mostly a slip, though a renewal may have one.",
  },
  at: ["validFrom"],
  with: ["decisionDate"],
  check(start, decision) {
    if (decision === null || start >= decision) return null;
    return { start: slashDate(start), decision: slashDate(decision) };
  },
  message: {
    zh: ({ start, decision }) => `有效期自 ${start} 早于决定日期 ${decision}，一般不应早于决定日期。`,
    en: ({ start, decision }) =>
      `The licence takes effect on ${start}, before it was decided on ${decision}; it should not be earlier.`,
  },
  hint: {
    zh: () => "请对照决定书核对两处日期；确系延续或变更的，可以保留。",
    en: () => "Compare both dates with the decision; for a renewal or a change they may stay.",
  },
  examples: {
    pass: [
      { decisionDate: "2024/02/05", validFrom: "2024/02/05" },
      { decisionDate: "2024/02/05", validFrom: "2024/03/01" },
    ],
    fail: [{ decisionDate: "2024/02/05", validFrom: "2024/02/04" }],
    notApplicable: [
      { decisionDate: null, validFrom: "2024/02/04" },
      { decisionDate: "2024/02/05", validFrom: null },
    ],
  },
});

const names = {
  validFrom: { zh: "有效期自", en: "start of validity" },
  decisionDate: { zh: "决定日期", en: "decision date" },
} as const;
