import {
  DataValidationErrorStyle,
  DataValidationImeMode,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { fromFileFormula, toFileFormula } from "../cells/file-formula";
import { extensionChild } from "../package/open-package";
import { element, list, onlyTrue, textElement } from "../xml/element";
import { type XmlNode, attribute, child, children, flag } from "../xml/xml-node";
import { nameOf, valueNamed } from "../styles/style-names";
import { rangesOf, rangesText } from "./ranges";

export const dataValidationResource = "SHEET_DATA_VALIDATION_PLUGIN";

const types = {
  none: DataValidationType.ANY,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  list: DataValidationType.LIST,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const;

const operators: Readonly<Record<string, DataValidationOperator>> = Object.fromEntries(
  Object.values(DataValidationOperator).map((operator) => [operator, operator]),
);

const errorStyles = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const imeModes = {
  noControl: DataValidationImeMode.NO_CONTROL,
  off: DataValidationImeMode.OFF,
  on: DataValidationImeMode.ON,
  disabled: DataValidationImeMode.DISABLED,
  hiragana: DataValidationImeMode.HIRAGANA,
  fullKatakana: DataValidationImeMode.FULL_KATAKANA,
  halfKatakana: DataValidationImeMode.HALF_KATAKANA,
  fullAlpha: DataValidationImeMode.FULL_ALPHA,
  halfAlpha: DataValidationImeMode.HALF_ALPHA,
  fullHangul: DataValidationImeMode.FULL_HANGUL,
  halfHangul: DataValidationImeMode.HALF_HANGUL,
} as const;

/** The rules of a sheet; those whose formulas reach other sheets stand in an extension. */
export function readDataValidations(sheet: XmlNode): ISheetDataValidationRule[] {
  const plain = children(child(sheet, "dataValidations"), "dataValidation");
  const extended = children(extensionChild(sheet, "dataValidations"), "dataValidation");
  return [...plain, ...extended].map((node, index) => readRule(node, `validation-${index + 1}`));
}

function readRule(node: XmlNode, uid: string): ISheetDataValidationRule {
  const type = valueNamed(types, attribute(node, "type") ?? "none") ?? DataValidationType.ANY;
  const sqref = attribute(node, "sqref") ?? child(node, "sqref")?.text;
  const formula1 = readFormula(child(node, "formula1"), type);
  const formula2 = readFormula(child(node, "formula2"), type);
  const hasOperator = !noOperator.has(type);
  const imeMode = valueNamed(imeModes, attribute(node, "imeMode"));
  const texts = Object.fromEntries(
    (["error", "errorTitle", "prompt", "promptTitle"] as const).flatMap((name) => {
      const text = attribute(node, name);
      return text === undefined ? [] : [[name, plainEscapes(text)]];
    }),
  );
  return {
    uid,
    type,
    ranges: rangesOf(sqref),
    allowBlank: flag(node, "allowBlank"),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(hasOperator && {
      operator: valueNamed(operators, attribute(node, "operator")) ?? DataValidationOperator.BETWEEN,
    }),
    ...(type === DataValidationType.LIST && { showDropDown: !flag(node, "showDropDown") }),
    showErrorMessage: flag(node, "showErrorMessage"),
    showInputMessage: flag(node, "showInputMessage"),
    errorStyle: valueNamed(errorStyles, attribute(node, "errorStyle") ?? "stop") ?? DataValidationErrorStyle.STOP,
    ...(imeMode !== undefined && { imeMode }),
    ...texts,
  };
}

const noOperator: ReadonlySet<DataValidationType> = new Set([
  DataValidationType.ANY,
  DataValidationType.LIST,
  DataValidationType.CUSTOM,
]);

/** Numbers and the choices of a list stay as they are; everything else is a formula with "=". */
function readFormula(node: XmlNode | undefined, type: DataValidationType): string | undefined {
  const text = child(node, "f")?.text ?? node?.text;
  if (text === undefined || text === "") return undefined;
  const choices = type === DataValidationType.LIST ? /^"((?:[^"]|"")*)"$/.exec(text)?.[1] : undefined;
  if (choices !== undefined) return choices.replaceAll('""', '"');
  if (type === DataValidationType.CUSTOM || !Number.isFinite(Number(text))) return fromFileFormula(text);
  return type === DataValidationType.DATE ? dateOfSerial(Number(text)) : text;
}

export function dataValidationsXml(rules: readonly ISheetDataValidationRule[]): string {
  return list("dataValidations", rules.filter(({ ranges }) => ranges.length > 0).map(ruleXml));
}

function ruleXml(rule: ISheetDataValidationRule): string {
  const type = nameOf<string>(types, fileType(rule.type)) ?? "none";
  const attributes = {
    type: type === "none" ? undefined : type,
    errorStyle:
      rule.errorStyle === DataValidationErrorStyle.STOP ? undefined : nameOf<number>(errorStyles, rule.errorStyle),
    imeMode: nameOf<number>(imeModes, rule.imeMode),
    operator:
      rule.operator === undefined || rule.operator === DataValidationOperator.BETWEEN ? undefined : rule.operator,
    allowBlank: onlyTrue(rule.allowBlank),
    showDropDown: onlyTrue(type === "list" && rule.showDropDown === false),
    showInputMessage: onlyTrue(rule.showInputMessage),
    showErrorMessage: onlyTrue(rule.showErrorMessage),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: rangesText(rule.ranges),
  };
  return element(
    "dataValidation",
    attributes,
    formulaXml("formula1", rule.formula1, rule.type) + formulaXml("formula2", rule.formula2, rule.type),
  );
}

/** Lists of which several may be chosen, and boxes to tick, are Univer's own; a file has the nearest thing. */
const fileType = (type: string): string =>
  type === "listMultiple" ? DataValidationType.LIST : type === "checkbox" ? DataValidationType.ANY : type;

function formulaXml(name: string, formula: string | undefined, type: string): string {
  if (formula === undefined || formula === "") return "";
  if (formula.startsWith("=")) return textElement(name, toFileFormula(formula));
  const isList = fileType(type) === "list";
  return textElement(name, isList ? `"${formula.replaceAll('"', '""')}"` : serialOfDate(formula));
}

/** The grid and Excel's API write dates as "2024-03-01" or with a time behind, files as serial numbers. */
function serialOfDate(text: string): string {
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?.*)?$/.exec(text);
  if (!parts) return text;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return String(Date.UTC(year!, month! - 1, day, hour, minute, second) / dayLength + epoch);
}

function dateOfSerial(serial: number): string {
  const iso = new Date(Math.round((serial - epoch) * dayLength)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Milliseconds of a day, and the serial number of the first day of 1970. */
const dayLength = 86_400_000;
const epoch = 25_569;

const plainEscapes = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
