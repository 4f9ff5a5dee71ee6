import { optional, type ParameterColumn, required } from "../parameters/parameter-table";
import { type Choices } from "../parameters/row-reader";
import { registerSheets } from "../parameters/sheet-names";
import { type ColumnLook } from "../parameters/settings-sheet";
import { type AssessmentEntry, type LedgerStatus } from "../scores/assessment-entry";
import { type GivenItem, type ScoreScheme } from "../scores/score-scheme";
import { scoreSchemes } from "../scores/score-schemes";
import { type Register } from "./register";

/** The words of the column 台账. */
const ledgerStatuses: Choices<LedgerStatus> = [
  ["sent", "已报送"],
  ["explained", "已说明"],
  ["missing", "未报送"],
];

/** The words of the columns that say what is there. */
const isThere: Choices<boolean> = [
  [true, "有", "是", "√", "yes"],
  [false, "无", "否", "×", "no"],
];

/** 考核登记 of a scheme: one column for each item that people register. */
export function assessmentRegisterOf({ items }: Pick<ScoreScheme, "items">): Register<AssessmentEntry> {
  const given = items
    .filter((item): item is GivenItem => "part" in item)
    .map((item, index): readonly [string, GivenItem] => [`item${index + 1}`, item]);
  return {
    table: {
      sheet: registerSheets.assessment,
      columns: {
        month: required("月份", "考核月份"),
        unit: required("单位名称", "单位"),
        ledger: optional("台账"),
        ...Object.fromEntries(
          given.map(([column, { name }]): readonly [string, ParameterColumn] => [column, optional(name)]),
        ),
        note: optional("依据", "说明"),
      },
    },
    looks: {
      month: [12, "text"],
      unit: [28, "text"],
      ledger: [12, "text"],
      ...Object.fromEntries(
        given.map(([column, { kind }]): readonly [string, ColumnLook] => [
          column,
          [12, kind === "given" ? "text" : "number"],
        ]),
      ),
      note: [40, "text"],
    },
    words: {
      title: { zh: "考核登记", en: "Assessment" },
      purpose: {
        zh: "数据里看不出来的考核情况：方案、专栏、加扣分、台账是否报送。",
        en: "What no data shows: plan, web column, bonuses and deductions, whether the ledger was sent.",
      },
      howTo: {
        zh: "一个单位一个月一行；有无填“有”或“无”，加扣分填项数，台账填“已报送”“已说明”或“未报送”。没有登记的按没有印证资料计，不得分。",
        en: "One row a unit and month: 有 or 无, the number of bonuses and deductions, and for the ledger 已报送, 已说明 or 未报送. What is blank was not proved and earns nothing.",
      },
    },
    known: () => [],
    readRow: (row) => ({
      month: row.requiredMonth("month"),
      unit: row.requiredText("unit"),
      ledger: row.choice("ledger", ledgerStatuses),
      given: Object.fromEntries(
        given.flatMap(([column, { name, kind }]) => {
          const there = kind === "given" ? row.choice(column, isThere) : row.count(column, 0);
          return there === null ? [] : [[name, Number(there)]];
        }),
      ),
    }),
  };
}

/** 考核登记 of the shipped scheme. */
export const assessmentRegister = assessmentRegisterOf(scoreSchemes["yuncheng-2021"]);
