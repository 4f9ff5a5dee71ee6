import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";
import { type Choices } from "../parameters/row-reader";

/** The words of the column 结论. */
export const pairVerdicts: Choices<boolean> = [
  [true, "同一", "相同", "是", "same"],
  [false, "不同", "不是", "否", "different"],
];

/** What a person has decided about two rows. */
export interface PairEntry {
  /** Row keys as `rowKey` writes them. */
  readonly ledgerKey: string;
  readonly platformKey: string;
  readonly isSame: boolean;
}

type Column = "ledgerKey" | "platformKey" | "verdict" | "day" | "note";

export const pairsRegister: Register<PairEntry, Column> = {
  table: {
    sheet: registerSheets.pairs,
    columns: {
      ledgerKey: required("台账记录"),
      platformKey: required("平台记录"),
      verdict: required("结论"),
      day: optional("确认日期"),
      note: optional("说明", "备注"),
    },
  },
  looks: {
    ledgerKey: [56, "text"],
    platformKey: [56, "text"],
    verdict: [10, "text"],
    day: [14, "text"],
    note: [30, "text"],
  },
  words: {
    title: { zh: "比对确认", en: "Confirmed pairs" },
    purpose: {
      zh: "写法不同、疑似同一件的，由人看过后记下结论；下次比对按它办。",
      en: "What a person decided about two rows that look like the same case; the next comparison goes by it.",
    },
    howTo: {
      zh: "记录标识为“文书号 | 行政相对人 | 决定日期”；结论填“同一”或“不同”。",
      en: "A row is named by document number | party | decision date; 结论 is 同一 (the same) or 不同 (different).",
    },
  },
  known: () => [],
  readRow: (row) => {
    row.requiredText("verdict");
    return {
      ledgerKey: row.requiredText("ledgerKey"),
      platformKey: row.requiredText("platformKey"),
      isSame: row.choice("verdict", pairVerdicts) ?? false,
    };
  },
};
