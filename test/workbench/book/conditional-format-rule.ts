import { CFSubRuleType, CFValueType } from "@univerjs/sheets-conditional-formatting";

/** What a conditional format looks for, in the terms of Excel's API. How it then looks is kept apart from it. */
export type ConditionalRule =
  | { readonly type: "Custom"; readonly formula: string }
  | { readonly type: "CellValue"; readonly rule: CellValueRule }
  | { readonly type: "ContainsText"; readonly rule: TextRule }
  | { readonly type: "TopBottom"; readonly rule: TopBottomRule }
  | { readonly type: "PresetCriteria"; readonly rule: { readonly criterion: PresetCriterion } }
  | ({ readonly type: "DataBar" } & DataBarRule)
  | { readonly type: "ColorScale"; readonly criteria: ColorScaleCriteria }
  | ({ readonly type: "IconSet" } & IconSetRule);

export type ConditionalType = ConditionalRule["type"];
export type RuleOf<Type extends ConditionalType> = Extract<ConditionalRule, { type: Type }>;

export const cellValueOperators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: keyof typeof cellValueOperators | "Invalid";
}

export const textOperators = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

export interface TextRule {
  readonly operator: keyof typeof textOperators | "Invalid";
  readonly text: string;
}

export const topBottomTypes = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

export interface TopBottomRule {
  readonly rank: number;
  readonly type: (typeof topBottomTypes)[number];
}

export const textPresets = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
} as const;

export const datePresets = {
  Yesterday: "yesterday",
  Today: "today",
  Tomorrow: "tomorrow",
  LastSevenDays: "last7Days",
  LastWeek: "lastWeek",
  ThisWeek: "thisWeek",
  NextWeek: "nextWeek",
  LastMonth: "lastMonth",
  ThisMonth: "thisMonth",
  NextMonth: "nextMonth",
} as const;

export const averagePresets = {
  AboveAverage: "greaterThan",
  BelowAverage: "lessThan",
  EqualOrAboveAverage: "greaterThanOrEqual",
  EqualOrBelowAverage: "lessThanOrEqual",
} as const;

/** How many standard deviations from the average: Univer has no rule for them, so they become formulas. */
export const deviationPresets = {
  OneStdDevAboveAverage: 1,
  OneStdDevBelowAverage: -1,
  TwoStdDevAboveAverage: 2,
  TwoStdDevBelowAverage: -2,
  ThreeStdDevAboveAverage: 3,
  ThreeStdDevBelowAverage: -3,
} as const;

export const countPresets = {
  UniqueValues: CFSubRuleType.uniqueValues,
  DuplicateValues: CFSubRuleType.duplicateValues,
} as const;

const presets = { ...textPresets, ...datePresets, ...averagePresets, ...deviationPresets, ...countPresets };

export type PresetCriterion = keyof typeof presets | "Invalid";
export const presetCriteria = Object.keys(presets) as PresetCriterion[];

export const boundTypes = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Formula: CFValueType.formula,
  Percentile: CFValueType.percentile,
} as const;

export interface Bound {
  readonly type: keyof typeof boundTypes | "Automatic";
  readonly formula?: string;
}

export interface DataBarRule {
  readonly lowerBoundRule: Bound;
  readonly upperBoundRule: Bound;
  readonly showDataBarOnly: boolean;
  readonly axisColor: string;
  readonly axisFormat: "Automatic" | "None" | "CellMidPoint";
  readonly barDirection: "Context" | "LeftToRight" | "RightToLeft";
  readonly positive: { readonly fillColor: string; readonly borderColor: string; readonly gradientFill: boolean };
  readonly negative: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly matchPositiveFillColor: boolean;
    readonly matchPositiveBorderColor: boolean;
  };
}

export interface ColorCriterion extends Bound {
  readonly color: string;
}

export interface ColorScaleCriteria {
  readonly minimum: ColorCriterion;
  readonly midpoint?: ColorCriterion;
  readonly maximum: ColorCriterion;
}

export interface IconCriterion {
  readonly type: "Invalid" | "Number" | "Percent" | "Formula" | "Percentile";
  readonly operator: "Invalid" | "GreaterThan" | "GreaterThanOrEqual";
  readonly formula: string;
  readonly customIcon?: { readonly set: string; readonly index: number };
}

export interface IconSetRule {
  /** "ThreeTrafficLights1". */
  readonly style: string;
  /** From the lowest icon to the highest; the first one's own condition is never looked at. */
  readonly criteria: readonly IconCriterion[];
  readonly reverseIconOrder: boolean;
  readonly showIconOnly: boolean;
}
