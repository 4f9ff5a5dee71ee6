import { type IStyleData } from "@univerjs/core";
import { projected } from "../../book/conditional-format-projection";
import { type StoredRule } from "../../book/conditional-format-recovery";
import {
  type ConditionalRule,
  type PresetCriterion,
  averagePresets,
  cellValueOperators,
  datePresets,
  textOperators,
  textPresets,
} from "../../book/conditional-format-rule";
import { fromFileFormula } from "../cells/file-formula";
import { extensionChild } from "../package/open-package";
import { nameOf } from "../styles/style-names";
import { type ReadStyles, readDifferential } from "../styles/read-styles";
import { type XmlNode, attribute, child, children, flag, numberAttribute } from "../xml/xml-node";
import { readColorScale, readDataBar, readIconSet } from "./conditional-pictures";
import { rangesOf } from "./ranges";

export const conditionalFormatResource = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

interface Found {
  readonly node: XmlNode;
  readonly sqref: string | undefined;
  /** The second half that rules of later versions have in the extension. */
  readonly extension?: XmlNode | undefined;
}

/** The rules of a sheet, the one with the highest priority first. */
export function readConditionalFormats(sheet: XmlNode, styles: ReadStyles): StoredRule[] {
  const plain = children(sheet, "conditionalFormatting").flatMap((group) =>
    children(group, "cfRule").map((node): Found => ({ node, sqref: attribute(group, "sqref") })),
  );
  const groups = children(extensionChild(sheet, "conditionalFormattings"), "conditionalFormatting");
  const extended = groups.flatMap((group) =>
    children(group, "cfRule").map((node): Found => ({ node, sqref: child(group, "sqref")?.text })),
  );
  const halves = new Map(extended.map(({ node }) => [attribute(node, "id"), node]));
  const whole = plain.map((found) => ({ ...found, extension: halves.get(extensionChild(found.node, "id")?.text) }));
  const taken = new Set(whole.map(({ extension }) => extension));
  return [...whole, ...extended.filter(({ node }) => !taken.has(node))]
    .sort((left, right) => priorityOf(left.node) - priorityOf(right.node))
    .flatMap((found, index) => readRule(found, `format-${index + 1}`, styles) ?? []);
}

const priorityOf = (node: XmlNode): number => numberAttribute(node, "priority") ?? Number.MAX_SAFE_INTEGER;

function readRule({ node, sqref, extension }: Found, cfId: string, styles: ReadStyles): StoredRule | undefined {
  const ranges = rangesOf(sqref);
  const excel = ruleOf(node, extension, styles);
  if (!excel || ranges.length === 0) return undefined;
  const own = child(node, "dxf");
  const style: IStyleData = own
    ? readDifferential(own, styles.color)
    : (styles.differential[numberAttribute(node, "dxfId") ?? -1] ?? {});
  return { cfId, ranges, stopIfTrue: flag(node, "stopIfTrue"), rule: projected(excel, ranges, style), excel };
}

function ruleOf(node: XmlNode, extension: XmlNode | undefined, styles: ReadStyles): ConditionalRule | undefined {
  const type = attribute(node, "type") ?? "";
  const [first = "", second = ""] = formulasOf(node);
  switch (type) {
    case "expression":
      return { type: "Custom", formula: fromFileFormula(first) };
    case "cellIs": {
      const operator = nameOf<string>(cellValueOperators, attribute(node, "operator")) as
        keyof typeof cellValueOperators | undefined;
      if (operator === undefined) return textComparison(node);
      const formula2 = second === "" ? {} : { formula2: operand(second) };
      return { type: "CellValue", rule: { formula1: operand(first), ...formula2, operator } };
    }
    case "top10": {
      const side = flag(node, "bottom") ? "Bottom" : "Top";
      const kind = flag(node, "percent") ? "Percent" : "Items";
      return { type: "TopBottom", rule: { rank: numberAttribute(node, "rank") ?? 10, type: `${side}${kind}` } };
    }
    case "aboveAverage":
      return { type: "PresetCriteria", rule: { criterion: averageCriterion(node) } };
    case "uniqueValues":
      return { type: "PresetCriteria", rule: { criterion: "UniqueValues" } };
    case "duplicateValues":
      return { type: "PresetCriteria", rule: { criterion: "DuplicateValues" } };
    case "timePeriod": {
      const criterion = nameOf<string>(datePresets, attribute(node, "timePeriod")) as PresetCriterion | undefined;
      return criterion && { type: "PresetCriteria", rule: { criterion } };
    }
    case "colorScale":
      return readColorScale(child(node, "colorScale"), styles.color);
    case "dataBar":
      return readDataBar(child(node, "dataBar"), child(extension, "dataBar"), styles.color);
    case "iconSet":
      return readIconSet(child(node, "iconSet"));
    default: {
      const criterion = nameOf<string>(textPresets, type) as PresetCriterion | undefined;
      return criterion ? { type: "PresetCriteria", rule: { criterion } } : textComparison(node);
    }
  }
}

function textComparison(node: XmlNode): ConditionalRule | undefined {
  const operator = nameOf<string>(textOperators, attribute(node, "type")) as keyof typeof textOperators | undefined;
  return operator && { type: "ContainsText", rule: { operator, text: attribute(node, "text") ?? "" } };
}

function averageCriterion(node: XmlNode): PresetCriterion {
  const isAbove = flag(node, "aboveAverage", true);
  const deviations = numberAttribute(node, "stdDev") ?? 0;
  const side = isAbove ? "AboveAverage" : "BelowAverage";
  if (deviations >= 1 && deviations <= 3) {
    const count = ["One", "Two", "Three"][deviations - 1] as "One" | "Two" | "Three";
    return `${count}StdDev${side}`;
  }
  if (!flag(node, "equalAverage")) return side;
  return nameOf<string>(averagePresets, isAbove ? "greaterThanOrEqual" : "lessThanOrEqual") as PresetCriterion;
}

const formulasOf = (node: XmlNode): readonly string[] =>
  [...children(node, "formula"), ...children(node, "f")].map(({ text }) => text);

const operand = (text: string): string => (Number.isFinite(Number(text)) ? text : fromFileFormula(text));
