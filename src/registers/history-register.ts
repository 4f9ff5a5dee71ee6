import { type Moment } from "../parameters/moment";
import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";
import { yesNo } from "./yes-no";

/** What one row says of a unit's month; `null` where it is blank. Figures are read by `historyOf`. */
export interface HistoryEntry {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly unit: string;
  readonly volume: number | null;
  readonly compliant: number | null;
  readonly late: number | null;
  readonly should: number | null;
  readonly concealed: number | null;
  /** As recorded, full precision. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly warned: boolean | null;
  /** Empty when blank. */
  readonly remark: string;
  readonly madeAt: Moment | null;
}

type Column =
  | "month"
  | "unit"
  | "group"
  | "volume"
  | "compliant"
  | "late"
  | "should"
  | "concealed"
  | "score"
  | "rank"
  | "warned"
  | "remark"
  | "madeAt";

export const historyRegister: Register<HistoryEntry, Column> = {
  table: {
    sheet: registerSheets.history,
    columns: {
      month: required("月份", "统计月份"),
      unit: required("单位名称", "单位"),
      group: optional("分组"),
      volume: optional("数据总量"),
      compliant: optional("合规量"),
      late: optional("迟报量"),
      should: optional("台账应报送量", "应报送量"),
      concealed: optional("瞒报量"),
      score: optional("得分", "总分"),
      rank: optional("名次", "排名"),
      warned: optional("警示"),
      remark: optional("情况", "说明"),
      madeAt: optional("记录时间"),
    },
  },
  looks: {
    month: [12, "text"],
    unit: [28, "text"],
    group: [14, "text"],
    volume: [12, "number"],
    compliant: [10, "number"],
    late: [10, "number"],
    should: [14, "number"],
    concealed: [10, "number"],
    score: [10, "number"],
    rank: [8, "number"],
    warned: [8, "text"],
    remark: [30, "text"],
    madeAt: [18, "text"],
  },
  words: {
    title: { zh: "历史", en: "History" },
    purpose: {
      zh: "每个单位每个月一行：数据量、合规、迟报、瞒报、得分、名次。趋势和“连续两次”由它得出。",
      en: "One row a unit and month: volume, compliant, late, concealed, score, rank. Trends and “twice running” come from it.",
    },
    howTo: {
      zh: "由“考核”“历史”记入；同一单位同一月份有几行的，逐栏以最后填写的为准，空白不改前面的。",
      en: "Written by the assessment and the history; of several rows for a unit and month the last filled cell of each column counts.",
    },
  },
  known: () => [],
  readRow: (row) => ({
    month: row.requiredMonth("month"),
    unit: row.requiredText("unit"),
    volume: row.count("volume", 0),
    compliant: row.count("compliant", 0),
    late: row.count("late", 0),
    should: row.count("should", 0),
    concealed: row.count("concealed", 0),
    score: row.number("score"),
    rank: row.count("rank", 1),
    warned: row.choice("warned", yesNo),
    remark: row.text("remark"),
    madeAt: row.moment("madeAt"),
  }),
};
