import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";

/** A row of a score scheme: an item, or a parameter of the whole. */
export interface SchemeEntry {
  readonly item: string;
  readonly points: number | null;
  readonly formula: string;
  readonly value: string;
}

type Column = "item" | "points" | "formula" | "value" | "note";

export const schemeRegister: Register<SchemeEntry, Column> = {
  table: {
    sheet: registerSheets.scheme,
    columns: {
      item: required("考核项", "参数"),
      points: optional("满分", "分值"),
      formula: required("计分"),
      value: optional("取值"),
      note: optional("说明", "依据"),
    },
  },
  looks: {
    item: [26, "text"],
    points: [10, "number"],
    formula: [22, "text"],
    value: [14, "text"],
    note: [60, "text"],
  },
  words: {
    title: { zh: "考核方案", en: "Score scheme" },
    purpose: {
      zh: "考核有哪些项目、各多少分、怎么计分；空表按规则方案内置的来。",
      en: "Which items an assessment has, for how many points, and how they are counted; the profile’s own where the sheet is empty.",
    },
    howTo: {
      zh: "计分填“合规率”“及时率”“完整性”“有即得分”“每项加分”“每项扣分”或“参数”。",
      en: "计分 is 合规率, 及时率, 完整性, 有即得分 (all or nothing), 每项加分 (bonus each), 每项扣分 (deduction each) or 参数 (parameter).",
    },
  },
  known: () => [],
  readRow: (row) => ({
    item: row.requiredText("item"),
    points: row.number("points"),
    formula: row.requiredText("formula"),
    value: row.text("value"),
  }),
};
