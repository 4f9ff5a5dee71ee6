import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";
import { type Day } from "../calendar/day";

/** One unit of a recorded draw. */
export interface SampleEntry {
  readonly day: Day;
  readonly seed: string;
  /** The month whose ledgers it is to send, `YYYY-MM`. */
  readonly month: string;
  readonly unit: string;
}

type Column = "day" | "seed" | "month" | "scheme" | "group" | "place" | "unit" | "note";

export const samplesRegister: Register<SampleEntry, Column> = {
  table: {
    sheet: registerSheets.samples,
    columns: {
      day: required("抽样日期", "日期"),
      seed: required("种子"),
      month: required("抽查月份", "月份"),
      scheme: optional("方案"),
      group: optional("分组"),
      place: optional("次序"),
      unit: required("单位名称", "单位"),
      note: optional("说明", "备注"),
    },
  },
  looks: {
    day: [14, "text"],
    seed: [18, "text"],
    month: [12, "text"],
    scheme: [30, "text"],
    group: [14, "text"],
    place: [8, "number"],
    unit: [28, "text"],
    note: [30, "text"],
  },
  words: {
    title: { zh: "抽样记录", en: "Draws" },
    purpose: {
      zh: "每次抽样抽到了谁、用的什么种子；任何人按它都能重抽一遍，得到同样的结果。",
      en: "Which units each draw gave, and from which seed: anybody can repeat it and get the same.",
    },
    howTo: {
      zh: "由“抽样”记入，一个单位一行；不要改动种子和次序。",
      en: "Written by the draw, one row a unit; leave seed and order as they are.",
    },
  },
  known: () => [],
  readRow: (row) => ({
    day: row.requiredDay("day"),
    seed: row.requiredText("seed"),
    month: row.requiredMonth("month"),
    unit: row.requiredText("unit"),
  }),
};
