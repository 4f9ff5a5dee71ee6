import { type CellValue } from "../../sheets/cell";
import { cellText } from "../xml/text";

/** The most UTF-16 units of text that a cell holds. */
const longestText = 32767;

/** Text that Excel would take for a formula or a command if it were typed; full-width signs count, as Excel narrows them. */
const formulaLike = /^[=+\-@\t\r＝＋－＠]/;

/** Whether the cell's style must carry `quotePrefix`, so that the text stays text when somebody edits the cell. */
export function needsQuotePrefix(value: CellValue): boolean {
  return typeof value === "string" && formulaLike.test(value);
}

/** A `<c>` element, without prefixes. Text is written as text, never as a formula; longer than a cell, it ends in `…`. */
export function cellXml(reference: string, value: CellValue, style: number): string {
  const styled = style === 0 ? `<c r="${reference}"` : `<c r="${reference}" s="${style}"`;
  if (value === null) return `${styled}/>`;
  if (typeof value === "boolean") return `${styled} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "string") return `${styled} t="inlineStr"><is>${textElement(value)}</is></c>`;
  return Number.isFinite(value) ? `${styled}><v>${value}</v></c>` : `${styled} t="e"><v>#NUM!</v></c>`;
}

function textElement(value: string): string {
  const text =
    value.length > longestText ? `${value.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "")}…` : value;
  return /^\s|\s$|[\n\t]/.test(text) ? `<t xml:space="preserve">${cellText(text)}</t>` : `<t>${cellText(text)}</t>`;
}
