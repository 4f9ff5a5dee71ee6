import { DataValidationOperator, DataValidationType, type IDataValidationRule } from "@univerjs/core";

/** What may stand in a cell, in the terms of Excel's API: exactly one of the keys. */
export interface ValidationRule {
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly date?: Comparison;
  readonly time?: Comparison;
  readonly textLength?: Comparison;
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

/** Operands are numbers, dates and times as ISO 8601 texts, or formulas. */
export interface Comparison {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: keyof typeof validationOperators;
}

export const validationOperators = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

export const comparisonTypes = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;
export type ComparisonKey = keyof typeof comparisonTypes;

export const isPair = (operator: Comparison["operator"]) => operator === "Between" || operator === "NotBetween";

/** What of Univer's rule says what may stand in the cells; the rest says how it is asked for. */
export type ValidationSetting = Pick<
  IDataValidationRule,
  "type" | "formula1" | "formula2" | "operator" | "showDropDown"
>;

export const settingKeys: readonly string[] = ["type", "formula1", "formula2", "operator", "showDropDown"];

export function toSetting(rule: ValidationRule): ValidationSetting {
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  if (rule.list)
    return { type: DataValidationType.LIST, formula1: rule.list.source, showDropDown: rule.list.inCellDropDown };
  const key = (Object.keys(comparisonTypes) as ComparisonKey[]).find((name) => rule[name])!;
  const { formula1, formula2, operator } = rule[key]!;
  return {
    type: comparisonTypes[key],
    operator: validationOperators[operator],
    formula1: String(formula1),
    ...(formula2 !== undefined && { formula2: String(formula2) }),
  };
}

/** The rule as Excel's API reads it; nothing where anything may stand. */
export function fromSetting(setting: ValidationSetting): ValidationRule {
  const { formula1 = "", formula2, showDropDown = true } = setting;
  const key = validationKey(setting);
  if (key === undefined) return {};
  if (key === "custom") return { custom: { formula: formula1 } };
  if (key === "list") return { list: { inCellDropDown: showDropDown, source: formula1 } };
  const isDate = key === "date" || key === "time";
  const operand = (text: string) => (isDate || text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text));
  const second = formula2 !== undefined && { formula2: operand(formula2) };
  return { [key]: { formula1: operand(formula1), ...second, operator: operatorName(setting.operator) } };
}

/** What Univer calls each kind; it has lists of several choices beside Excel's. */
const keys: Readonly<Record<string, keyof ValidationRule>> = {
  [DataValidationType.WHOLE]: "wholeNumber",
  [DataValidationType.DECIMAL]: "decimal",
  [DataValidationType.DATE]: "date",
  [DataValidationType.TIME]: "time",
  [DataValidationType.TEXT_LENGTH]: "textLength",
  [DataValidationType.LIST]: "list",
  [DataValidationType.LIST_MULTIPLE]: "list",
  [DataValidationType.CUSTOM]: "custom",
};

/** The kind of a rule; undefined where anything may stand. */
export const validationKey = ({ type }: ValidationSetting): keyof ValidationRule | undefined => keys[type];

export const operatorName = (operator = DataValidationOperator.BETWEEN) =>
  (Object.keys(validationOperators) as (keyof typeof validationOperators)[]).find(
    (name) => validationOperators[name] === operator,
  )!;
