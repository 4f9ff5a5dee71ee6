import {
  type Bound,
  type ColorCriterion,
  type IconCriterion,
  type RuleOf,
  boundTypes,
} from "../../book/conditional-format-rule";
import { fromFileFormula, toFileFormula } from "../cells/file-formula";
import { type ColorReader, fileColor } from "../styles/colors";
import { nameOf } from "../styles/style-names";
import { element, onlyTrue, textElement } from "../xml/element";
import { type XmlNode, attribute, child, children, flag } from "../xml/xml-node";

const bars = "#638EC6";
const counts = ["Three", "Four", "Five"] as const;

/** "ThreeArrows" for `3Arrows`, and the other way. */
const styleOfFile = (name: string): string => `${counts[Number(name[0]) - 3] ?? "Three"}${name.slice(1)}`;
export const fileIcons = (style: string): string => {
  const index = counts.findIndex((count) => style.startsWith(count));
  return `${index + 3}${style.slice(counts[index]?.length ?? 0)}`;
};

function readBound(node: XmlNode | undefined): Bound {
  const kind = attribute(node, "type") ?? "min";
  if (kind === "autoMin" || kind === "autoMax") return { type: "Automatic" };
  const type = (nameOf<string>(boundTypes, kind) ?? "Number") as keyof typeof boundTypes;
  const text = attribute(node, "val") ?? child(node, "f")?.text;
  if (type === "LowestValue" || type === "HighestValue" || text === undefined) return { type };
  return { type, formula: Number.isFinite(Number(text)) ? text : fromFileFormula(text) };
}

export function readColorScale(node: XmlNode | undefined, color: ColorReader): RuleOf<"ColorScale"> | undefined {
  const bounds = children(node, "cfvo").map(readBound);
  const colors = children(node, "color").map((each) => color(each) ?? "#FFFFFF");
  const points = bounds.map((bound, index): ColorCriterion => ({ ...bound, color: colors[index] ?? "#FFFFFF" }));
  const [minimum, second, third] = points;
  if (!minimum || !second) return undefined;
  const criteria = third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
  return { type: "ColorScale", criteria };
}

/** @param extension what versions after 2007 add: a negative bar, an axis, bounds that choose themselves. */
export function readDataBar(
  node: XmlNode | undefined,
  extension: XmlNode | undefined,
  color: ColorReader,
): RuleOf<"DataBar"> {
  const own = children(node, "cfvo");
  const [lower, upper] = extension ? children(extension, "cfvo") : own;
  const fillColor = color(child(extension, "fillColor") ?? child(node, "color")) ?? bars;
  const borderColor = color(child(extension, "borderColor")) ?? "";
  const sameFill = extension ? flag(extension, "negativeBarColorSameAsPositive") : true;
  const axis = attribute(extension, "axisPosition");
  const direction = attribute(extension, "direction");
  return {
    type: "DataBar",
    lowerBoundRule: readBound(lower),
    upperBoundRule: readBound(upper),
    showDataBarOnly: !flag(node ?? extension, "showValue", true),
    axisColor: color(child(extension, "axisColor")) ?? "#000000",
    axisFormat: axis === "none" ? "None" : axis === "middle" ? "CellMidPoint" : "Automatic",
    barDirection: direction === "leftToRight" ? "LeftToRight" : direction === "rightToLeft" ? "RightToLeft" : "Context",
    positive: { fillColor, borderColor, gradientFill: flag(extension, "gradient", true) },
    negative: {
      fillColor: sameFill ? fillColor : (color(child(extension, "negativeFillColor")) ?? "#FF0000"),
      borderColor: color(child(extension, "negativeBorderColor")) ?? "",
      matchPositiveFillColor: sameFill,
      matchPositiveBorderColor: flag(extension, "negativeBarBorderColorSameAsPositive", true),
    },
  };
}

export function readIconSet(node: XmlNode | undefined): RuleOf<"IconSet"> {
  const own = children(node, "cfIcon");
  const criteria = children(node, "cfvo").map((bound, index): IconCriterion => {
    const icon = own[index];
    const customIcon = icon && {
      customIcon: { set: styleOfFile(attribute(icon, "iconSet") ?? ""), index: Number(attribute(icon, "iconId")) },
    };
    if (index === 0) return { type: "Invalid", operator: "Invalid", formula: "", ...customIcon };
    const { type, formula = "0" } = readBound(bound);
    const operator = flag(bound, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan";
    return { type: type as IconCriterion["type"], operator, formula, ...customIcon };
  });
  return {
    type: "IconSet",
    style: styleOfFile(attribute(node, "iconSet") ?? "3TrafficLights1"),
    criteria,
    reverseIconOrder: flag(node, "reverse"),
    showIconOnly: !flag(node, "showValue", true),
  };
}

/** @param isExtension spells values as elements, and has bounds that choose themselves. */
function boundXml({ type, formula }: Bound, side: "Min" | "Max", isExtension = false): string {
  const kind = type === "Automatic" ? (isExtension ? `auto${side}` : side.toLowerCase()) : boundTypes[type];
  const value = formula === undefined ? undefined : toFileFormula(formula);
  if (!isExtension) return element("cfvo", { type: kind, val: value });
  return element("x14:cfvo", { type: kind }, value === undefined ? "" : textElement("xm:f", value));
}

const colorXml = (name: string, color: string): string =>
  color === "" ? "" : element(name, { rgb: fileColor(color) });

export function colorScaleXml({ criteria: { minimum, midpoint, maximum } }: RuleOf<"ColorScale">): string {
  const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  const bounds = points.map((point, index) => boundXml(point, index === 0 ? "Min" : "Max"));
  return element("colorScale", {}, bounds.join("") + points.map(({ color }) => colorXml("color", color)).join(""));
}

export const dataBarXml = (rule: RuleOf<"DataBar">): string =>
  element(
    "dataBar",
    { showValue: rule.showDataBarOnly ? false : undefined },
    boundXml(rule.lowerBoundRule, "Min") +
      boundXml(rule.upperBoundRule, "Max") +
      colorXml("color", rule.positive.fillColor),
  );

export function dataBarExtensionXml(rule: RuleOf<"DataBar">): string {
  const { positive, negative, axisFormat, barDirection } = rule;
  const attributes = {
    minLength: 0,
    maxLength: 100,
    showValue: rule.showDataBarOnly ? false : undefined,
    border: onlyTrue(positive.borderColor !== ""),
    gradient: positive.gradientFill ? undefined : false,
    direction: barDirection === "Context" ? undefined : barDirection === "LeftToRight" ? "leftToRight" : "rightToLeft",
    negativeBarColorSameAsPositive: onlyTrue(negative.matchPositiveFillColor),
    negativeBarBorderColorSameAsPositive: negative.matchPositiveBorderColor ? undefined : false,
    axisPosition: axisFormat === "Automatic" ? undefined : axisFormat === "None" ? "none" : "middle",
  };
  return element(
    "x14:dataBar",
    attributes,
    boundXml(rule.lowerBoundRule, "Min", true) +
      boundXml(rule.upperBoundRule, "Max", true) +
      colorXml("x14:borderColor", positive.borderColor) +
      (negative.matchPositiveFillColor ? "" : colorXml("x14:negativeFillColor", negative.fillColor)) +
      colorXml("x14:negativeBorderColor", negative.borderColor) +
      colorXml("x14:axisColor", rule.axisColor),
  );
}

/** Sets that came after 2007, and icons that somebody chose one by one, stand in the extension only. */
export const isLaterIconSet = ({ style, criteria }: RuleOf<"IconSet">): boolean =>
  ["ThreeStars", "ThreeTriangles", "FiveBoxes"].includes(style) || criteria.some(({ customIcon }) => customIcon);

export function iconSetXml(rule: RuleOf<"IconSet">, isExtension: boolean): string {
  const bounds = rule.criteria.map(({ type, operator, formula }, index) => {
    const bound: Bound = index === 0 ? { type: "Percent", formula: "0" } : { type: type as Bound["type"], formula };
    const xml = boundXml(bound, "Min", isExtension);
    return operator === "GreaterThan" ? xml.replace(/ type=/, ` gte="0" type=`) : xml;
  });
  const own = rule.criteria.some(({ customIcon }) => customIcon);
  const icons = rule.criteria.map(({ customIcon }, index) =>
    element("x14:cfIcon", { iconSet: fileIcons(customIcon?.set ?? rule.style), iconId: customIcon?.index ?? index }),
  );
  const attributes = {
    iconSet: fileIcons(rule.style),
    showValue: rule.showIconOnly ? false : undefined,
    reverse: onlyTrue(rule.reverseIconOrder),
    custom: onlyTrue(own),
  };
  return element(isExtension ? "x14:iconSet" : "iconSet", attributes, bounds.join("") + (own ? icons.join("") : ""));
}
