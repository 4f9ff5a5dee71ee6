import { type CellValue } from "../../sheets/cell";
import { fittingText, isFormulaLike } from "../../sheets/cell-text";
import { cellText, markupText } from "../xml/text";

/** Whether the cell's style must carry `quotePrefix`, so that the text stays text when somebody edits the cell. */
export function needsQuotePrefix(value: CellValue): boolean {
  return typeof value === "string" && isFormulaLike(value);
}

/** A `<c>` element, without prefixes. Text is written as text, never as a formula; longer than a cell, it ends in `…`. */
export function cellXml(reference: string, value: CellValue, style: number): string {
  const styled = style === 0 ? `<c r="${reference}"` : `<c r="${reference}" s="${style}"`;
  if (value === null) return `${styled}/>`;
  if (typeof value === "boolean") return `${styled} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "string") return `${styled} t="inlineStr"><is>${textElement(value)}</is></c>`;
  return Number.isFinite(value) ? `${styled}><v>${value}</v></c>` : `${styled} t="e"><v>#NUM!</v></c>`;
}

/** A `<c>` element whose formula gives `value`, so that a program that does not calculate shows it all the same. */
export function formulaCellXml(reference: string, formula: string, value: CellValue, style: number): string {
  const styled = style === 0 ? `<c r="${reference}"` : `<c r="${reference}" s="${style}"`;
  const markup = `<f>${markupText(formula)}</f>`;
  return typeof value === "string"
    ? `${styled} t="str">${markup}<v>${markupText(value)}</v></c>`
    : `${styled}>${markup}<v>${Number(value)}</v></c>`;
}

function textElement(value: string): string {
  const text = fittingText(value);
  return /^\s|\s$|[\n\t]/.test(text) ? `<t xml:space="preserve">${cellText(text)}</t>` : `<t>${cellText(text)}</t>`;
}
