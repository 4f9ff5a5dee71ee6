import { type StoredRule, recovered, styleOf } from "../../book/conditional-format-recovery";
import {
  type ConditionalRule,
  type PresetCriterion,
  type TextRule,
  averagePresets,
  cellValueOperators,
  countPresets,
  datePresets,
  textOperators,
  textPresets,
} from "../../book/conditional-format-rule";
import { firstCell } from "../../book/conditional-format-projection";
import { toFileFormula } from "../cells/file-formula";
import { type StyleWriter } from "../styles/style-writer";
import { type Attributes, element, onlyTrue, textElement, wrapped } from "../xml/element";
import { colorScaleXml, dataBarExtensionXml, dataBarXml, iconSetXml, isLaterIconSet } from "./conditional-pictures";
import { rangesText } from "./ranges";

const later = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const formulas = "http://schemas.microsoft.com/office/excel/2006/main";
/** Says in a rule that its other half is in the sheet's extension, and names the extension of the sheet. */
const idExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const rulesExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** The rules of a sheet where files first had them, and the extension that holds what came later. */
export interface ConditionalFormatsXml {
  readonly plain: string;
  /** The `<ext>` of the sheet, empty when nothing needs it. */
  readonly extension: string;
}

export function conditionalFormatsXml(rules: readonly StoredRule[], styles: StyleWriter): ConditionalFormatsXml {
  let plain = "";
  let extended = "";
  for (const [index, stored] of rules.entries()) {
    if (stored.ranges.length === 0) continue;
    const id = `{00000000-000E-0000-0000-${String(index + 1).padStart(12, "0")}}`;
    const excel = recovered(stored);
    const attributes = { priority: index + 1, stopIfTrue: onlyTrue(stored.stopIfTrue) };
    const sqref = rangesText(stored.ranges);
    const inExtension = (content: string): string =>
      element("x14:conditionalFormatting", { "xmlns:xm": formulas }, content + textElement("xm:sqref", sqref));
    if (excel.type === "IconSet" && isLaterIconSet(excel)) {
      extended += inExtension(element("x14:cfRule", { type: "iconSet", ...attributes, id }, iconSetXml(excel, true)));
      continue;
    }
    plain += element("conditionalFormatting", { sqref }, ruleXml(stored, excel, attributes, id, styles));
    if (excel.type === "DataBar")
      extended += inExtension(element("x14:cfRule", { type: "dataBar", id }, dataBarExtensionXml(excel)));
  }
  const list = wrapped("x14:conditionalFormattings", extended);
  return { plain, extension: wrapped("ext", list, { uri: rulesExtension, "xmlns:x14": later }) };
}

function ruleXml(
  stored: StoredRule,
  excel: ConditionalRule,
  common: Attributes,
  id: string,
  styles: StyleWriter,
): string {
  const { type, content, ...rest } = bodyOf(excel, firstCell(stored.ranges));
  const look = styleOf(stored.rule);
  const dxfId = Object.keys(look).length > 0 ? styles.differential(look) : undefined;
  const link = element("ext", { uri: idExtension, "xmlns:x14": later }, textElement("x14:id", id));
  return element(
    "cfRule",
    { type, dxfId, ...common, ...rest },
    content + (excel.type === "DataBar" ? element("extLst", {}, link) : ""),
  );
}

type Body = { readonly type: string; readonly content: string } & Attributes;

function bodyOf(excel: ConditionalRule, cell: string): Body {
  switch (excel.type) {
    case "Custom":
      return { type: "expression", content: formula(excel.formula) };
    case "CellValue": {
      const { operator, formula1, formula2 } = excel.rule;
      if (operator === "Invalid") return never;
      const isPair = operator === "Between" || operator === "NotBetween";
      const content = operandXml(formula1) + (isPair ? operandXml(formula2 ?? "") : "");
      return { type: "cellIs", operator: cellValueOperators[operator], content };
    }
    case "ContainsText":
      return textBody(excel.rule, cell);
    case "TopBottom": {
      const { rank, type } = excel.rule;
      const bottom = onlyTrue(type.startsWith("Bottom"));
      return { type: "top10", percent: onlyTrue(type.endsWith("Percent")), bottom, rank, content: "" };
    }
    case "PresetCriteria":
      return presetBody(excel.rule.criterion, cell);
    case "DataBar":
      return { type: "dataBar", content: dataBarXml(excel) };
    case "ColorScale":
      return { type: "colorScale", content: colorScaleXml(excel) };
    case "IconSet":
      return { type: "iconSet", content: iconSetXml(excel, false) };
  }
}

/** A rule that has no condition yet. */
const never: Body = { type: "expression", content: element("formula", {}, "FALSE") };

const formula = (text: string): string => textElement("formula", toFileFormula(text));

/** What is no formula and no number is a text. */
const operandXml = (text: string): string =>
  text.startsWith("=") || Number.isFinite(Number(text)) ? formula(text) : formula(quoted(text));

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function textBody({ operator, text }: TextRule, cell: string): Body {
  if (operator === "Invalid") return never;
  const sought = text.startsWith("=") ? text.slice(1) : quoted(text);
  const conditions = {
    Contains: `NOT(ISERROR(SEARCH(${sought},${cell})))`,
    NotContains: `ISERROR(SEARCH(${sought},${cell}))`,
    BeginsWith: `LEFT(${cell},LEN(${sought}))=${sought}`,
    EndsWith: `RIGHT(${cell},LEN(${sought}))=${sought}`,
  };
  const name = textOperators[operator];
  // The operator of the second kind is spelled in two ways.
  const type = name === "notContainsText" ? "notContainsText" : name;
  const spelled = name === "notContainsText" ? "notContains" : name;
  return { type, operator: spelled, text, content: formula(conditions[operator]) };
}

function presetBody(criterion: PresetCriterion, cell: string): Body {
  if (criterion in textPresets) {
    const type = textPresets[criterion as keyof typeof textPresets];
    const conditions = {
      containsBlanks: `LEN(TRIM(${cell}))=0`,
      notContainsBlanks: `LEN(TRIM(${cell}))>0`,
      containsErrors: `ISERROR(${cell})`,
      notContainsErrors: `NOT(ISERROR(${cell}))`,
    };
    return { type, content: formula(conditions[type]) };
  }
  if (criterion in countPresets) return { type: countPresets[criterion as keyof typeof countPresets], content: "" };
  if (criterion in datePresets) {
    const timePeriod = datePresets[criterion as keyof typeof datePresets];
    return { type: "timePeriod", timePeriod, content: formula(periods[timePeriod](cell)) };
  }
  const deviations = /^(One|Two|Three)StdDev(Above|Below)/.exec(criterion);
  const isBelow = criterion.includes("Below");
  const aboveAverage = isBelow ? false : undefined;
  if (deviations)
    return {
      type: "aboveAverage",
      aboveAverage,
      stdDev: ["One", "Two", "Three"].indexOf(deviations[1]!) + 1,
      content: "",
    };
  if (!(criterion in averagePresets)) return never;
  return { type: "aboveAverage", aboveAverage, equalAverage: onlyTrue(criterion.startsWith("EqualOr")), content: "" };
}

/** What programs that know no periods calculate instead. */
const periods: Readonly<Record<(typeof datePresets)[keyof typeof datePresets], (cell: string) => string>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) => week(cell, -1),
  thisWeek: (cell) => week(cell, 0),
  nextWeek: (cell) => week(cell, 1),
  lastMonth: (cell) => month(cell, -1),
  thisMonth: (cell) => month(cell, 0),
  nextMonth: (cell) => month(cell, 1),
};

const week = (cell: string, ahead: number): string =>
  `INT((FLOOR(${cell},1)-1)/7)=INT((TODAY()-1)/7)+${ahead}`.replace("+-", "-");

const month = (cell: string, ahead: number): string =>
  `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${ahead})),YEAR(${cell})=YEAR(EDATE(TODAY(),${ahead})))`;
