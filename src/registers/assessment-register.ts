import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";

/** What people found out about a unit in a month. */
export interface AssessmentEntry {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly unit: string;
}

type Column = "month" | "unit" | "ledger" | "item1" | "item2" | "item3" | "item4" | "item5" | "item6" | "note";

export const assessmentRegister: Register<AssessmentEntry, Column> = {
  table: {
    sheet: registerSheets.assessment,
    columns: {
      month: required("月份", "考核月份"),
      unit: required("单位名称", "单位"),
      ledger: optional("台账"),
      item1: optional("工作方案"),
      item2: optional("专栏目录"),
      item3: optional("公示信息"),
      item4: optional("综合扣分"),
      item5: optional("表彰创建"),
      item6: optional("报道批示"),
      note: optional("依据", "说明"),
    },
  },
  looks: {
    month: [12, "text"],
    unit: [28, "text"],
    ledger: [12, "text"],
    item1: [12, "text"],
    item2: [12, "text"],
    item3: [12, "text"],
    item4: [12, "number"],
    item5: [12, "number"],
    item6: [12, "number"],
    note: [40, "text"],
  },
  words: {
    title: { zh: "考核登记", en: "Assessment" },
    purpose: {
      zh: "数据里看不出来的考核情况：方案、专栏、加扣分、台账是否报送。",
      en: "What no data shows: plan, web column, bonuses and deductions, whether the ledger was sent.",
    },
    howTo: {
      zh: "一个单位一个月一行；有无填“有”或“无”，加扣分填项数，台账填“已报送”“已说明”或“未报送”。",
      en: "One row a unit and month: 有 or 无, the number of bonuses and deductions, and for the ledger 已报送, 已说明 or 未报送.",
    },
  },
  known: () => [],
  readRow: (row) => ({ month: row.requiredMonth("month"), unit: row.requiredText("unit") }),
};
