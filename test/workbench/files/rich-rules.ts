import { BooleanNumber } from "@univerjs/core";
import { projected } from "../book/conditional-format-projection";
import { type ConditionalRule } from "../book/conditional-format-rule";
import { newRules } from "../book/new-conditional-rule";
import { range } from "./rich-ranges";

const numbers = [range(1, 1, 9, 1)];
const look = { bl: BooleanNumber.TRUE, bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } };

const excelRules: readonly ConditionalRule[] = [
  { type: "Custom", formula: "=$B2>5" },
  { type: "CellValue", rule: { formula1: "3", formula2: "7", operator: "Between" } },
  { type: "CellValue", rule: { formula1: "=$D$1", operator: "GreaterThan" } },
  { type: "ContainsText", rule: { operator: "Contains", text: '迟"报' } },
  { type: "ContainsText", rule: { operator: "NotContains", text: "a" } },
  { type: "ContainsText", rule: { operator: "BeginsWith", text: "b" } },
  { type: "ContainsText", rule: { operator: "EndsWith", text: "c" } },
  { type: "TopBottom", rule: { rank: 5, type: "TopItems" } },
  { type: "TopBottom", rule: { rank: 10, type: "BottomPercent" } },
  { type: "PresetCriteria", rule: { criterion: "Blanks" } },
  { type: "PresetCriteria", rule: { criterion: "NonErrors" } },
  { type: "PresetCriteria", rule: { criterion: "LastMonth" } },
  { type: "PresetCriteria", rule: { criterion: "NextWeek" } },
  { type: "PresetCriteria", rule: { criterion: "AboveAverage" } },
  { type: "PresetCriteria", rule: { criterion: "EqualOrBelowAverage" } },
  { type: "PresetCriteria", rule: { criterion: "TwoStdDevBelowAverage" } },
  { type: "PresetCriteria", rule: { criterion: "DuplicateValues" } },
  { type: "PresetCriteria", rule: { criterion: "UniqueValues" } },
  newRules.ColorScale,
  newRules.DataBar,
  {
    ...newRules.DataBar,
    lowerBoundRule: { type: "Number", formula: "1" },
    upperBoundRule: { type: "Formula", formula: "=$D$1" },
    showDataBarOnly: true,
    axisFormat: "None",
    barDirection: "RightToLeft",
    positive: { fillColor: "#00B050", borderColor: "#00B050", gradientFill: false },
    negative: {
      fillColor: "#C00000",
      borderColor: "#FF0000",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  },
  newRules.IconSet,
  {
    ...newRules.IconSet,
    style: "ThreeStars",
    reverseIconOrder: true,
    criteria: [
      { type: "Invalid", operator: "Invalid", formula: "" },
      { type: "Number", operator: "GreaterThan", formula: "3" },
      { type: "Percentile", operator: "GreaterThanOrEqual", formula: "67" },
    ],
  },
];

const withoutLook = new Set(["ColorScale", "DataBar", "IconSet"]);

/** One of every kind that Excel has. */
export const conditionalFormats = excelRules.map((excel, index) => {
  const rule = projected(excel, numbers, withoutLook.has(excel.type) ? {} : look);
  return { cfId: `format-${index + 1}`, ranges: numbers, stopIfTrue: index === 0, rule, excel };
});

const validation = (uid: number, type: string, rest: object) => ({
  uid: `validation-${uid}`,
  type,
  ranges: [range(uid, 5, uid, 6), range(uid, 8, uid, 8)],
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: 1,
  ...rest,
});

export const validations = [
  validation(1, "list", { formula1: "甲,乙,丙", showDropDown: true }),
  validation(2, "list", {
    formula1: "='第二 表'!$A$1:$A$3",
    showDropDown: false,
    errorStyle: 2,
    error: "选择",
    errorTitle: "错误",
  }),
  validation(3, "whole", { formula1: "1", formula2: "=D1", operator: "between" }),
  validation(4, "decimal", { formula1: "0.5", operator: "greaterThanOrEqual", allowBlank: false, errorStyle: 0 }),
  validation(5, "date", {
    formula1: "2024-03-01",
    formula2: "2024-03-31",
    operator: "notBetween",
    prompt: "第一行\n第二行",
    promptTitle: "日期",
  }),
  validation(6, "time", { formula1: "0.5", operator: "lessThan" }),
  validation(7, "textLength", { formula1: "18", operator: "equal" }),
  validation(8, "custom", { formula1: "=LEN(F9)>2", showErrorMessage: false }),
  validation(9, "any", { prompt: "随意" }),
];
