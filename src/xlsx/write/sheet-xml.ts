import { formulaText } from "../../plans/plan-formula";
import { planRows } from "../../plans/plan-rows";
import { type PageSetup, type PlanRow, type SheetPlan } from "../../plans/sheet-plan";
import { areaReference, columnLetters } from "../../sheets/address";
import { markupText } from "../xml/text";
import { cellXml, formulaCellXml, needsQuotePrefix } from "./cell-xml";
import { conditionalFormatsXml } from "./conditional-format-xml";
import { type StyleBook } from "./style-book";
import { officeNamespace } from "./text-part";

/** The namespace of spreadsheet parts; files saved as “strict” have another. */
export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The part of a worksheet, row by row. Its styles are added to `styles`, so that part must be written after this one.
 */
export function* sheetXml(
  plan: SheetPlan,
  styles: StyleBook,
  {
    selected,
    namespace,
    drawing,
  }: {
    readonly selected: boolean;
    readonly namespace: string;
    /** The id of the sheet's link to its drawing, where it has one. */
    readonly drawing?: string;
  },
): Iterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`;
  if (plan.page?.fitToWidth === true) yield `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`;
  yield `<sheetViews>${sheetViewXml(plan, selected)}</sheetViews>`;
  yield `<sheetFormatPr defaultRowHeight="15"/>`;
  if (plan.columnWidths.length > 0) yield columnsXml(plan, styles);
  yield "<sheetData>";
  const styleIds = planStyles(plan, styles);
  let number = 0;
  for (const row of planRows(plan)) {
    number += 1;
    yield rowXml(number, row, styleIds);
  }
  yield "</sheetData>";
  if (plan.autoFilter !== undefined) yield `<autoFilter ref="${areaReference(plan.autoFilter)}"/>`;
  if (plan.merges.length > 0) {
    const merges = plan.merges.map((area) => `<mergeCell ref="${areaReference(area)}"/>`).join("");
    yield `<mergeCells count="${plan.merges.length}">${merges}</mergeCells>`;
  }
  yield conditionalFormatsXml(plan.conditionalFormats ?? [], styles, 1);
  if (plan.page !== undefined) yield pageXml(plan.page);
  if (drawing !== undefined) yield `<drawing xmlns:r="${officeNamespace}/relationships" r:id="${drawing}"/>`;
  yield "</worksheet>";
}

/** A width in characters as files have it: five pixels of padding and grid line are counted in. */
export function fileWidth(characters: number): number {
  return Math.round((characters + 5 / 7) * 256) / 256;
}

/** The pane that keeps the rows above `row`, 0-based, in view. */
export function frozenPaneXml(row: number): string {
  return `<pane ySplit="${row}" topLeftCell="A${row + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function sheetViewXml({ freezeRows = 0 }: SheetPlan, selected: boolean): string {
  const tag = `<sheetView${selected ? ` tabSelected="1"` : ""} workbookViewId="0"`;
  if (freezeRows === 0) return `${tag}/>`;
  return `${tag}>${frozenPaneXml(freezeRows)}<selection pane="bottomLeft"/></sheetView>`;
}

function columnsXml({ columnWidths, columnFormats = [] }: SheetPlan, styles: StyleBook): string {
  const columns = columnWidths.map((width, index) => {
    const format = columnFormats[index] ?? null;
    const style = format === null ? "" : ` style="${styles.cell({ numberFormat: format })}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${fileWidth(width)}"${style} customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

/** Finds the number of a style by its name in the plan, once for plain and once for quoted text. */
type StyleIds = (name: string | undefined, quotePrefix: boolean) => number;

function planStyles(plan: SheetPlan, styles: StyleBook): StyleIds {
  const known = new Map<string | undefined, number>();
  const quoted = new Map<string | undefined, number>();
  return (name, quotePrefix) => {
    const ids = quotePrefix ? quoted : known;
    let id = ids.get(name);
    if (id === undefined) {
      const style = name === undefined ? {} : plan.styles[name];
      if (style === undefined) throw new Error(`Sheet plan ${plan.name} has no style ${String(name)}`);
      id = styles.cell(style, quotePrefix);
      ids.set(name, id);
    }
    return id;
  };
}

function rowXml(number: number, row: PlanRow, styleIds: StyleIds): string {
  const { values, style, height, formulas } = row;
  const width = typeof style === "string" ? values.length : Math.max(values.length, style.length);
  let cells = "";
  for (let column = 0; column < width; column += 1) {
    const value = values[column] ?? null;
    const name = typeof style === "string" ? style : style[column];
    if (name === undefined && value === null) continue;
    const reference = lettersOf(column) + String(number);
    const formula = formulas?.[column];
    cells +=
      formula === undefined
        ? cellXml(reference, value, styleIds(name, needsQuotePrefix(value)))
        : formulaCellXml(reference, formulaText(formula), value, styleIds(name, false));
  }
  const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${sized}>${cells}</row>`;
}

const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column));
}

function pageXml(page: PageSetup): string {
  const { top, bottom, left, right } = page.margins;
  const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 1e4) / 1e4;
  const margins = { left, right, top, bottom, header: 8, footer: 8 };
  const footer = page.footer === undefined ? "" : markupText(`&C${page.footer}`);
  return [
    page.centerHorizontally ? `<printOptions horizontalCentered="1"/>` : "",
    `<pageMargins${Object.entries(margins)
      .map(([side, length]) => ` ${side}="${inches(length)}"`)
      .join("")}/>`,
    `<pageSetup paperSize="9" orientation="${page.orientation}"${page.fitToWidth ? ` fitToHeight="0"` : ""}/>`,
    footer === "" ? "" : `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`,
  ].join("");
}
