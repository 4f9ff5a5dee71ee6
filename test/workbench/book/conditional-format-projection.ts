import { type IRange, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { columnLetters } from "./area";
import {
  type Bound,
  type CellValueRule,
  type ConditionalRule,
  type IconSetRule,
  type PresetCriterion,
  averagePresets,
  boundTypes,
  cellValueOperators,
  countPresets,
  datePresets,
  deviationPresets,
  textOperators,
  textPresets,
} from "./conditional-format-rule";
import { toUniverRange, toArea } from "./univer-range";

/** The rule of Univer that draws what Excel's rule draws; what Univer has no rule for becomes a formula. */
export function projected(
  rule: ConditionalRule,
  ranges: readonly IRange[],
  style: IStyleBase,
): IConditionalFormattingRuleConfig {
  switch (rule.type) {
    case "Custom":
      return formula(rule.formula.startsWith("=") ? rule.formula : "=FALSE", style);
    case "CellValue":
      return cellValue(rule.rule, ranges, style);
    case "ContainsText":
      if (rule.rule.operator === "Invalid") return formula("=FALSE", style);
      return highlight(CFSubRuleType.text, style, {
        operator: textOperators[rule.rule.operator],
        value: rule.rule.text,
      });
    case "TopBottom": {
      const { type, rank } = rule.rule;
      const isBottom = type.startsWith("Bottom");
      return highlight(CFSubRuleType.rank, style, { isBottom, isPercent: type.endsWith("Percent"), value: rank });
    }
    case "PresetCriteria":
      return preset(rule.rule.criterion, ranges, style);
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: !rule.showDataBarOnly,
        config: {
          min: bound(rule.lowerBoundRule, CFValueType.min),
          max: bound(rule.upperBoundRule, CFValueType.max),
          isGradient: rule.positive.gradientFill,
          positiveColor: rule.positive.fillColor,
          nativeColor: rule.negative.matchPositiveFillColor ? rule.positive.fillColor : rule.negative.fillColor,
        },
      };
    case "ColorScale": {
      const { minimum, midpoint, maximum } = rule.criteria;
      const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
      return {
        type: CFRuleType.colorScale,
        config: points.map((point, index) => ({ index, color: point.color, value: bound(point, CFValueType.num) })),
      };
    }
    case "IconSet":
      return iconSet(rule);
  }
}

function cellValue(rule: CellValueRule, ranges: readonly IRange[], style: IStyleBase) {
  const { operator, formula1, formula2 = "" } = rule;
  if (operator === "Invalid") return formula("=FALSE", style);
  const isPair = operator === "Between" || operator === "NotBetween";
  const numbers = (isPair ? [formula1, formula2] : [formula1]).map(constant);
  if (!numbers.includes(undefined)) {
    const value = isPair ? (numbers as [number, number]) : numbers[0]!;
    return highlight(CFSubRuleType.number, style, { operator: cellValueOperators[operator], value });
  }
  return formula(comparison(rule, firstCell(ranges)), style);
}

/** Written so that the parts can be told apart again after Univer moved the references in them. */
export function comparison({ operator, formula1, formula2 = "" }: CellValueRule, cell: string): string {
  const [first, second] = [`(${expression(formula1)})`, `(${expression(formula2)})`];
  if (operator === "Between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === "NotBetween") return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${signs[operator]}${first}`;
}

const signs: Readonly<Record<CellValueRule["operator"], string>> = {
  Between: "",
  NotBetween: "",
  Invalid: "",
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function preset(criterion: PresetCriterion, ranges: readonly IRange[], style: IStyleBase) {
  if (criterion in textPresets)
    return highlight(CFSubRuleType.text, style, {
      operator: textPresets[criterion as keyof typeof textPresets],
      value: "",
    });
  if (criterion in datePresets)
    return highlight(CFSubRuleType.timePeriod, style, { operator: datePresets[criterion as keyof typeof datePresets] });
  if (criterion in averagePresets)
    return highlight(CFSubRuleType.average, style, {
      operator: averagePresets[criterion as keyof typeof averagePresets],
    });
  if (criterion in countPresets) return highlight(countPresets[criterion as keyof typeof countPresets], style, {});
  if (!(criterion in deviationPresets)) return formula("=FALSE", style);
  const deviations = deviationPresets[criterion as keyof typeof deviationPresets];
  const all = ranges.map(absolute).join(",");
  const limit = `AVERAGE(${all})${deviations < 0 ? "" : "+"}${deviations}*STDEV(${all})`;
  return formula(`=${firstCell(ranges)}${deviations < 0 ? "<" : ">"}${limit}`, style);
}

function iconSet({ style, criteria, reverseIconOrder, showIconOnly }: IconSetRule): IConditionalFormattingRuleConfig {
  const last = criteria.length - 1;
  return {
    type: CFRuleType.iconSet,
    isShowValue: !showIconOnly,
    // Univer begins with the highest value and its icon; Excel with the lowest.
    config: [...criteria].reverse().map(({ type, operator, formula: text, customIcon }, index) => ({
      operator: operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value:
        index === last
          ? { type: CFValueType.percent, value: 0 }
          : bound({ type: type as Bound["type"], formula: text }),
      iconType: univerIcons(customIcon?.set ?? style),
      iconId: String(
        customIcon ? iconCount(customIcon.set) - 1 - customIcon.index : reverseIconOrder ? last - index : index,
      ),
    })),
  };
}

/** How many icons a set has, which its name begins with. */
export const iconCount = (style: string) => (style.startsWith("Three") ? 3 : style.startsWith("Four") ? 4 : 5);

export const univerIcons = (style: string) =>
  IIconSetType[(style.charAt(0).toLowerCase() + style.slice(1)) as keyof typeof IIconSetType];

function bound({ type, formula: text = "" }: Bound, automatic = CFValueType.percent): IValueConfig {
  if (type === "Automatic") return { type: automatic };
  const kind = boundTypes[type];
  if (kind === CFValueType.min || kind === CFValueType.max) return { type: kind };
  const number = constant(text);
  if (number !== undefined && kind !== CFValueType.formula) return { type: kind, value: number };
  return { type: CFValueType.formula, value: `=${expression(text)}` };
}

const formula = (value: string, style: IStyleBase) => highlight(CFSubRuleType.formula, style, { value });

function highlight(subType: CFSubRuleType, style: IStyleBase, rest: object): IConditionalFormattingRuleConfig {
  return { type: CFRuleType.highlightCell, subType, style, ...rest } as IConditionalFormattingRuleConfig;
}

/** The number that "5" or "=-0.5" is; other formulas and texts are none. */
export function constant(text: string): number | undefined {
  const bare = text.startsWith("=") ? text.slice(1) : text;
  return bare.trim() !== "" && Number.isFinite(Number(bare)) ? Number(bare) : undefined;
}

/** A formula without its "="; a bare text is a text constant. */
function expression(text: string): string {
  if (text.startsWith("=")) return text.slice(1);
  return constant(text) === undefined ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cell that formulas of the rule are written for: the first one of its ranges. */
export function firstCell(ranges: readonly IRange[]): string {
  const [first] = ranges.map((range) => toArea("", range)).sort((a, b) => a.row - b.row || a.column - b.column);
  return `${columnLetters(first?.column ?? 0)}${(first?.row ?? 0) + 1}`;
}

function absolute(range: IRange): string {
  const { startRow, endRow, startColumn, endColumn } = toUniverRange(toArea("", range));
  return `$${columnLetters(startColumn)}$${startRow + 1}:$${columnLetters(endColumn)}$${endRow + 1}`;
}
