import { dateOf, type Day, dayOf, slashDate } from "../../calendar/day";
import { isLongTermWord, readDay } from "../../calendar/read-day";
import { type CellValue } from "../../sheets/cell";
import { type Role } from "../../standard/role";
import { toHalfWidth } from "../../text/half-width";
import { trim } from "../../text/trim";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

const fieldTable = { text: "发改办财金〔2018〕790号字段表", status: "found" } as const;

/** The dates that may stand for “without end”. */
const ends = ["validTo", "penaltyValidTo", "publicityEnd"] as const satisfies readonly Role[];

const lastDay = dayOf(2099, 12, 31);

export const form = cellRule({
  id: "date/form",
  severity: "error",
  basis: fieldTable,
  problem: { zh: "日期不对", en: "Not a valid date" },
  title: { zh: "日期是日历上有的日子，写作 YYYY/MM/DD", en: "A date is a day of the calendar, written YYYY/MM/DD" },
  why: {
    zh: "读不出的日期无法入库，也算不出报送期限和公示期限。",
    en: "A date that cannot be read cannot be stored, nor can a deadline be counted from it.",
  },
  at: ["decisionDate", "validFrom", ...ends, "reportedAt", "publishedAt"],
  reads: "raw",
  check(cell, { field }) {
    if (readDay(cell, false) !== null) return null;
    // 长期 in the place of an end date is for `date/long-term`; a decision or a start is never 长期.
    if (isEnd(field.role) && isLongTermCell(cell)) return null;
    return { written: quote(String(cell)), repaired: repairedDate(cell) };
  },
  message: {
    zh: ({ written, repaired }) =>
      repaired === "" ? `“${written}”不是有效日期，应为 YYYY/MM/DD。` : `日期写成了“${written}”，应为 ${repaired}。`,
    en: ({ written, repaired }) =>
      repaired === ""
        ? `“${written}” is no valid date; it should read YYYY/MM/DD.`
        : `The date is written “${written}”; it should read ${repaired}.`,
  },
  hint: {
    zh: ({ repaired }) => (repaired === "" ? "请对照决定书改填。" : "可一键改为规范写法。"),
    en: ({ repaired }) =>
      repaired === "" ? "Compare with the decision and correct it." : "The proper form can be written with one click.",
  },
  fix: ({ repaired }) => (repaired === "" ? null : { kind: "safe", value: repaired }),
  examples: {
    pass: [
      { decisionDate: 45_327 },
      { decisionDate: "2024/2/5" },
      { decisionDate: "2024-02-05" },
      { decisionDate: "2024.2.5" },
      { decisionDate: "2024年2月5日" },
      { decisionDate: "20240205" },
      { reportedAt: "2024-02-05 09:30:00" },
    ],
    fail: [
      { decisionDate: "2024-02-30" },
      { decisionDate: "2024年2月5号" },
      { validFrom: "2024、2、5" },
      { decisionDate: "2024年2月" },
      { decisionDate: "24.2.5" },
      { decisionDate: "长期" },
      { reportedAt: "已报" },
    ],
    notApplicable: [{ decisionDate: null }, { validTo: "长期" }],
  },
});

export const longTerm = cellRule({
  id: "date/long-term",
  severity: "error",
  basis: fieldTable,
  problem: { zh: "长期的写法不对", en: "Long term written otherwise" },
  title: { zh: "长期有效写作 2099/12/31", en: "“Without end” is written 2099/12/31" },
  why: {
    zh: "日期栏只接收日期；统一用 2099/12/31 表示长期，各地数据才能一致。",
    en: "The column takes dates only; with one date for “without end” the data of all places agree.",
  },
  at: ends,
  reads: "raw",
  check(cell, { field }) {
    const day = readDay(cell, false);
    if (day === null ? !isLongTermCell(cell) : day <= lastDay) return null;
    return { written: day === null ? quote(String(cell)) : slashDate(day), repair: repairOf(field.role, day) };
  },
  message: {
    zh: ({ written, repair }) =>
      repair === "none"
        ? `公示截止期写的是“${written}”，应为一个确定的日期。`
        : repair === "safe"
          ? `“${written}”表示长期有效，应统一写作 2099/12/31。`
          : `“${written}”晚于 2099/12/31，应不晚于这一天。`,
    en: ({ written, repair }) =>
      repair === "none"
        ? `Publication is to end “${written}”; it should be a certain date.`
        : repair === "safe"
          ? `“${written}” means without end, which is written 2099/12/31.`
          : `“${written}” is after 2099/12/31, the last date that there is.`,
  },
  hint: {
    zh: ({ repair }) =>
      repair === "none"
        ? "请按决定日期和失信程度算出公示截止期后改填。"
        : repair === "safe"
          ? "可一键改为 2099/12/31。"
          : "确为长期有效的，改为 2099/12/31；年份录错的，请改正。",
    en: ({ repair }) =>
      repair === "none"
        ? "Count the last day of publication from the decision date and the degree, and enter it."
        : repair === "safe"
          ? "It can be made 2099/12/31 with one click."
          : "If it is without end, make it 2099/12/31; if the year is mistyped, correct it.",
  },
  fix: ({ repair }) => (repair === "none" ? null : { kind: repair, value: "2099/12/31" }),
  examples: {
    pass: [{ validTo: "2099/12/31" }, { validTo: "2027/02/04" }],
    fail: [{ validTo: "长期" }, { validTo: "永久有效" }, { validTo: "9999/12/31" }, { validTo: "2124/02/05" }],
    notApplicable: [{ validTo: null }, { validTo: "2024-02-30" }],
  },
});

const isEnd = (role: Role): boolean => ends.some((end) => end === role);

const isLongTermCell = (cell: CellValue): boolean => typeof cell === "string" && isLongTermWord(cell);

/** Every publication has a last day. A far date may be a mistyped near one, unless it is the last of its year. */
function repairOf(role: Role, day: Day | null): "safe" | "ask" | "none" {
  if (role === "publicityEnd") return "none";
  return day === null || isLastOfYear(day) ? "safe" : "ask";
}

function isLastOfYear(day: Day): boolean {
  const date = dateOf(day);
  return date.month === 12 && date.day === 31;
}

const threeNumbers = /^(\d{4})\s*[-/.,、年—–―_\s]\s*(\d{1,2})\s*[-/.,、月—–―_\s]\s*(\d{1,2})\s*(?:日|号|\.|。)?$/;

/** The date in a text whose separators only are wrong, as the standard writes it; else empty. */
function repairedDate(cell: CellValue): string {
  if (typeof cell !== "string") return "";
  const [, year, month, day] = threeNumbers.exec(toHalfWidth(trim(cell))) ?? [];
  const read = readDay([year, month, day].join("/"), false);
  return read === null ? "" : slashDate(read);
}
