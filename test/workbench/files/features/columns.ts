import { BooleanNumber, type IColumnData, type IWorksheetData } from "@univerjs/core";
import { sheetColumns } from "../../book/area";
import { standardSizes } from "../../book/empty-sheet";
import { type FileStyles } from "../cells/cell-factory";
import { pixelsOfPoints, pixelsOfWidth, pointsOfPixels, widthOfPixels } from "../styles/lengths";
import { type SheetStyles } from "../styles/sheet-styles";
import { element, onlyTrue, wrapped } from "../xml/element";
import { type XmlNode, attribute, child, children, flag, numberAttribute } from "../xml/xml-node";

type ColumnData = Record<number, Partial<IColumnData>>;

/** Columns as wide as the rest, hidden or styled in one stretch to the last column. */
export function readColumns(sheet: XmlNode, styles: FileStyles): ColumnData {
  const columns: ColumnData = {};
  const usual = readStandardSizes(sheet).defaultColumnWidth;
  for (const node of children(child(sheet, "cols"), "col")) {
    const first = numberAttribute(node, "min") ?? 1;
    const last = Math.min(numberAttribute(node, "max") ?? first, sheetColumns);
    const format = readColumn(node, styles, usual);
    if (Object.keys(format).length === 0) continue;
    for (let column = first - 1; column < last; column += 1) columns[column] = structuredClone(format);
  }
  return columns;
}

function readColumn(node: XmlNode, styles: FileStyles, usual: number): Partial<IColumnData> {
  const width = pixelsOfWidth(numberAttribute(node, "width") ?? 0);
  const isOwn = width > 0 && (width !== usual || flag(node, "customWidth"));
  const style = numberAttribute(node, "style") ?? 0;
  const level = numberAttribute(node, "outlineLevel") ?? 0;
  const s = styles.ids[style];
  const custom = {
    ...styles.extras[style],
    ...(level > 0 && { outlineLevel: level }),
    ...(flag(node, "collapsed") && { collapsed: true }),
  };
  const isHidden = flag(node, "hidden");
  return {
    // A hidden column of no width keeps the usual one for when it is shown again.
    ...(isOwn && { w: width }),
    ...(isHidden && { hd: BooleanNumber.TRUE }),
    ...(s !== undefined && { s }),
    ...(Object.keys(custom).length > 0 && { custom }),
  };
}

export function readStandardSizes(sheet: XmlNode): Pick<IWorksheetData, "defaultColumnWidth" | "defaultRowHeight"> {
  const node = child(sheet, "sheetFormatPr");
  const width = numberAttribute(node, "defaultColWidth");
  const base = numberAttribute(node, "baseColWidth");
  const height = attribute(node, "defaultRowHeight");
  const fromBase = base === undefined ? standardSizes.defaultColumnWidth : Math.ceil((base * 7 + 5) / 8) * 8;
  return {
    defaultColumnWidth: width === undefined ? fromBase : pixelsOfWidth(width),
    defaultRowHeight: height === undefined ? standardSizes.defaultRowHeight : pixelsOfPoints(Number(height)),
  };
}

/** The usual sizes, and the columns that differ; equal neighbours go together. */
export function columnsXml(sheet: Partial<IWorksheetData>, styles: SheetStyles): string {
  const {
    defaultColumnWidth: width = standardSizes.defaultColumnWidth,
    defaultRowHeight: height = standardSizes.defaultRowHeight,
  } = sheet;
  const columns: Readonly<ColumnData> = sheet.columnData ?? {};
  const levels = { row: deepest(sheet.rowData ?? {}), column: deepest(columns) };
  const usual = element("sheetFormatPr", {
    defaultColWidth: width === standardSizes.defaultColumnWidth ? undefined : widthOfPixels(width),
    defaultRowHeight: pointsOfPixels(height),
    customHeight: onlyTrue(height !== standardSizes.defaultRowHeight),
    outlineLevelRow: levels.row > 0 ? levels.row : undefined,
    outlineLevelCol: levels.column > 0 ? levels.column : undefined,
  });
  const stretches: { first: number; last: number; xml: (min: number, max: number) => string; key: string }[] = [];
  const place = (column: number, format: Partial<IColumnData> | undefined): void => {
    const style = format ? styles.ofColumn(column) : styles.base;
    const attributes = {
      width: widthOfPixels(format?.w ?? width),
      style: style > 0 ? style : undefined,
      hidden: onlyTrue(format?.hd === BooleanNumber.TRUE),
      customWidth: onlyTrue(format?.w !== undefined),
      outlineLevel: format?.custom?.outlineLevel as number | undefined,
      collapsed: onlyTrue(format?.custom?.collapsed as boolean | undefined),
    };
    const key = JSON.stringify(attributes);
    const before = stretches.at(-1);
    if (before?.key === key && before.last === column - 1) before.last = column;
    else
      stretches.push({
        first: column,
        last: column,
        key,
        xml: (min, max) => element("col", { min, max, ...attributes }),
      });
  };
  const numbers = Object.keys(columns)
    .map(Number)
    .filter((column) => column < sheetColumns);
  if (styles.base > 0) for (let column = 0; column < sheetColumns; column += 1) place(column, columns[column]);
  else for (const column of numbers) place(column, columns[column]);
  return usual + wrapped("cols", stretches.map(({ first, last, xml }) => xml(first + 1, last + 1)).join(""));
}

const deepest = (lines: Readonly<Record<number, { custom?: unknown } | undefined>>): number => {
  let level = 0;
  for (const line in lines) {
    const custom = lines[line]?.custom as { outlineLevel?: number } | null | undefined;
    level = Math.max(level, custom?.outlineLevel ?? 0);
  }
  return level;
};
