import { type IRange } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  type IColorScale,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type IIconSet,
  IIconSetType,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { comparison, firstCell, projected } from "./conditional-format-projection";
import {
  type Bound,
  type CellValueRule,
  type ColorCriterion,
  type ConditionalRule,
  type RuleOf,
  averagePresets,
  boundTypes,
  cellValueOperators,
  countPresets,
  datePresets,
  textOperators,
  textPresets,
} from "./conditional-format-rule";
import { newRules } from "./new-conditional-rule";

/** A rule of Univer together with what Excel's API made it from; a copy of the sheet and a saved book keep both. */
export interface StoredRule extends IConditionFormattingRule {
  readonly excel?: ConditionalRule;
}

/**
 * Excel's rule behind one of Univer's. What the API wrote counts as long as Univer still draws just that; where the
 * person changed the rule at the grid, or its references moved, it is read from Univer's rule.
 */
export function recovered({ excel, rule, ranges }: StoredRule): ConditionalRule {
  if (excel && sameRule(projected(excel, ranges, styleOf(rule)), rule)) return excel;
  switch (rule.type) {
    case CFRuleType.dataBar:
      return dataBar(rule, excel?.type === "DataBar" ? excel : newRules.DataBar);
    case CFRuleType.colorScale:
      return colorScale(rule);
    case CFRuleType.iconSet:
      return iconSet(rule, excel?.type === "IconSet" ? excel : newRules.IconSet);
    case CFRuleType.highlightCell:
      return highlighted(rule, ranges, excel);
  }
}

export const styleOf = (rule: IConditionalFormattingRuleConfig) => ("style" in rule ? rule.style : {});

const sameRule = (left: object, right: object) =>
  JSON.stringify({ ...left, style: null }) === JSON.stringify({ ...right, style: null });

function highlighted(
  config: IConditionalFormattingRuleConfig,
  ranges: readonly IRange[],
  excel: ConditionalRule | undefined,
): ConditionalRule {
  const rule = config as unknown as HighlightFields;
  switch (rule.subType) {
    case "number": {
      const [formula1, formula2] = [rule.value].flat().map(String);
      const operator = keyOf(cellValueOperators, rule.operator);
      return { type: "CellValue", rule: { formula1: formula1 ?? "0", ...(formula2 && { formula2 }), operator } };
    }
    case "text": {
      const criterion = entryOf(textPresets, rule.operator);
      if (criterion) return { type: "PresetCriteria", rule: { criterion } };
      const operator = entryOf(textOperators, rule.operator);
      if (operator) return { type: "ContainsText", rule: { operator, text: String(rule.value ?? "") } };
      const same = rule.operator === "equal" ? "EqualTo" : "NotEqualTo";
      return { type: "CellValue", rule: { formula1: `="${String(rule.value ?? "")}"`, operator: same } };
    }
    case "rank": {
      const type = `${rule.isBottom ? "Bottom" : "Top"}${rule.isPercent ? "Percent" : "Items"}` as const;
      return { type: "TopBottom", rule: { rank: Number(rule.value), type } };
    }
    case "timePeriod":
      return { type: "PresetCriteria", rule: { criterion: keyOf(datePresets, rule.operator) } };
    case "average":
      return { type: "PresetCriteria", rule: { criterion: entryOf(averagePresets, rule.operator) ?? "Invalid" } };
    case "uniqueValues":
    case "duplicateValues":
      return { type: "PresetCriteria", rule: { criterion: keyOf(countPresets, rule.subType) } };
    default:
      return formula(String(rule.value), ranges, excel);
  }
}

interface HighlightFields {
  readonly subType: string;
  readonly operator: string;
  readonly value?: number | string | [number, number];
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
}

function formula(value: string, ranges: readonly IRange[], excel: ConditionalRule | undefined): ConditionalRule {
  // A preset of standard deviations stays one wherever its cells move.
  if (excel?.type === "PresetCriteria") return excel;
  if (excel?.type === "CellValue") {
    const rule = moved(excel.rule, value, firstCell(ranges));
    if (rule) return { type: "CellValue", rule };
  }
  return { type: "Custom", formula: value };
}

/** Takes the operands out of a comparison that was written by `comparison` and moved since. */
function moved(before: CellValueRule, value: string, cell: string): CellValueRule | undefined {
  const pattern = comparison({ ...before, formula1: "=\u0001", formula2: "=\u0002" }, cell)
    .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace("\u0001", "(.*)")
    .replace("\u0002", "(.*)");
  const [, first, second] = new RegExp(`^${pattern}$`).exec(value) ?? [];
  if (first === undefined) return undefined;
  const formula1 = `=${first}`;
  return second === undefined ? { ...before, formula1 } : { ...before, formula1, formula2: `=${second}` };
}

function dataBar({ config, isShowValue }: IDataBar, before: RuleOf<"DataBar">): ConditionalRule {
  return {
    ...before,
    lowerBoundRule: bound(config.min),
    upperBoundRule: bound(config.max),
    showDataBarOnly: !isShowValue,
    positive: { ...before.positive, fillColor: config.positiveColor.toUpperCase(), gradientFill: config.isGradient },
    negative: { ...before.negative, fillColor: config.nativeColor.toUpperCase() },
  };
}

function colorScale({ config }: IColorScale): ConditionalRule {
  const points = config.map((point): ColorCriterion => ({ ...bound(point.value), color: point.color.toUpperCase() }));
  const [minimum, midpoint, maximum] = points.length > 2 ? points : [points[0], undefined, points[1]];
  return { type: "ColorScale", criteria: { minimum: minimum!, ...(midpoint && { midpoint }), maximum: maximum! } };
}

function iconSet({ config, isShowValue }: IIconSet, before: RuleOf<"IconSet">): ConditionalRule {
  const icons = keyOf(IIconSetType, config[0]?.iconType ?? IIconSetType.threeTrafficLights1);
  const criteria = [...config].reverse().map(({ operator, value }, index) => {
    const { type, formula: text = "" } = bound(value);
    if (index === 0) return { type: "Invalid", operator: "Invalid", formula: "" } as const;
    const sign = operator === CFNumberOperator.greaterThan ? "GreaterThan" : "GreaterThanOrEqual";
    return { type: type as "Number", operator: sign, formula: text } as const;
  });
  const style = icons.charAt(0).toUpperCase() + icons.slice(1);
  return { ...before, style, criteria, showIconOnly: !isShowValue };
}

function bound({ type, value }: IValueConfig): Bound {
  const kind = keyOf(boundTypes, type);
  return value === undefined ? { type: kind } : { type: kind, formula: String(value) };
}

function entryOf<Names extends Readonly<Record<string, string>>>(names: Names, value: string) {
  return Object.keys(names).find((name) => names[name] === value) as keyof Names | undefined;
}

function keyOf<Names extends Readonly<Record<string, string>>>(names: Names, value: string): keyof Names {
  const name = entryOf(names, value);
  if (name === undefined) throw new Error(`A conditional format of Univer has an unknown ${value}.`);
  return name;
}
