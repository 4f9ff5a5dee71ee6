import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";
import { type Moment } from "../parameters/moment";

/** What a unit has sent for an indicator in a month. */
export interface SubmissionEntry {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly unit: string;
  readonly number: number;
  /** `null` where nothing came. */
  readonly submittedAt: Moment | null;
  readonly contents: readonly string[];
  readonly count: number | null;
}

type Column = "month" | "unit" | "number" | "submittedAt" | "contents" | "count" | "note";

export const submissionsRegister: Register<SubmissionEntry, Column> = {
  table: {
    sheet: registerSheets.submissions,
    columns: {
      month: required("月份"),
      unit: required("单位名称", "单位"),
      number: required("指标序号", "序号"),
      submittedAt: optional("报送时间"),
      contents: optional("已报内容"),
      count: optional("报送条数"),
      note: optional("说明", "备注"),
    },
  },
  looks: {
    month: [12, "text"],
    unit: [28, "text"],
    number: [10, "number"],
    submittedAt: [18, "text"],
    contents: [40, "text"],
    count: [10, "number"],
    note: [30, "text"],
  },
  words: {
    title: { zh: "指标报送登记", en: "Submissions" },
    purpose: {
      zh: "各单位每月报来的城市信用指标数据，一个单位一个指标一行。",
      en: "What each unit has sent for the city indicators, one row a unit and indicator.",
    },
    howTo: {
      zh: "报送时间写成 2024-02-20 16:30，没有报来的留空；补报另起一行；已报内容用顿号隔开，与指标表的必填内容对照；本月没有此类情况的，条数填 0。",
      en: "报送时间 is written 2024-02-20 16:30 and blank where nothing came; what is sent later has its own row. Contents are separated by 、 and compared with what the indicator requires; a nil return has 条数 0.",
    },
  },
  known: () => [],
  readRow: (row) => ({
    month: row.requiredMonth("month"),
    unit: row.requiredText("unit"),
    number: row.requiredCount("number", 1),
    submittedAt: row.moment("submittedAt"),
    contents: row.list("contents"),
    count: row.count("count", 0),
  }),
};
