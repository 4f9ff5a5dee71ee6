import { type IAutoFilter } from "@univerjs/sheets-filter";
import { type Area, quotedSheet, sheetColumns, sheetRows, columnLetters, parseArea, splitSheet } from "../../book/area";
import { type Block, type PageLayout, type Span } from "../../book/page-layout";
import { toArea } from "../../book/univer-range";
import { type FileName } from "./defined-names";

/** What a sheet prints and repeats on every page: files keep both as names of the sheet. */
export function readPrintNames(names: readonly FileName[], sheetIndex: number): Partial<PageLayout> {
  const own = names.filter((name) => name.sheetIndex === sheetIndex);
  const areasOf = (name: string): readonly Area[] =>
    splitList(own.find((each) => each.name.toLowerCase() === name)?.text ?? "").flatMap(
      (text) => parseArea(splitSheet(text).local.replaceAll("$", ""), "") ?? [],
    );
  const printArea = areasOf("_xlnm.print_area").map(({ row, column, rows, columns }) => ({
    row,
    column,
    rows,
    columns,
  }));
  const titles = areasOf("_xlnm.print_titles");
  const rows = titles.find(({ columns }) => columns === sheetColumns);
  const columns = titles.find((area) => area.rows === sheetRows);
  return {
    ...(printArea.length > 0 && { printArea }),
    ...(rows && { titleRows: { first: rows.row, count: rows.rows } }),
    ...(columns && { titleColumns: { first: columns.column, count: columns.columns } }),
  };
}

/** Commas outside of quoted sheet names. */
const splitList = (text: string): readonly string[] => text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

export function printNames(
  sheetName: string,
  sheetIndex: number,
  { printArea, titleRows, titleColumns }: Partial<PageLayout>,
  filter: IAutoFilter | undefined,
): readonly FileName[] {
  const prefix = `${quotedSheet(sheetName)}!`;
  const named = (name: string, text: string, isHidden = false): FileName[] =>
    text === "" ? [] : [{ name: `_xlnm.${name}`, text, sheetIndex, comment: undefined, isHidden }];
  const columns = titleColumns && prefix + spanText(titleColumns, columnLetters);
  const rows = titleRows && prefix + spanText(titleRows, (row) => String(row + 1));
  return [
    ...named("Print_Area", (printArea ?? []).map((block) => prefix + blockText(block)).join(",")),
    ...named("Print_Titles", [columns, rows].filter(Boolean).join(",")),
    ...named("_FilterDatabase", filter ? prefix + blockText(toArea("", filter.ref)) : "", true),
  ];
}

const spanText = ({ first, count }: Span, name: (index: number) => string): string =>
  `$${name(first)}:$${name(first + count - 1)}`;

function blockText({ row, column, rows, columns }: Block): string {
  if (rows === sheetRows) return spanText({ first: column, count: columns }, columnLetters);
  if (columns === sheetColumns) return spanText({ first: row, count: rows }, (index) => String(index + 1));
  const corner = (atRow: number, atColumn: number): string => `$${columnLetters(atColumn)}$${atRow + 1}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
