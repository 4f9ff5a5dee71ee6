import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { type AnnexCell } from "../../annexes/annex";
import { type DocumentTable } from "../../documents/document-plan";
import { shownCell } from "../../documents/shown-cell";
import { TWIPS } from "./page";
import { exactly, type StyleId, TABLE_LEADING } from "./word-styles";
import { wordText } from "./word-text";

/** Sizes of table text: smaller where there are many columns. */
const sizes = [
  { columns: 7, size: 12 },
  { columns: 10, size: 10.5 },
  { columns: Infinity, size: 9 },
];

const PADDING = 3 * TWIPS;

/** A table over the whole width: its header is repeated on every page, no row is divided between two. */
export function drawTable(table: DocumentTable, width: number): Table {
  const all = table.widths.reduce((sum, each) => sum + each, 0);
  const columns = table.widths.map((each) => Math.floor((each * width) / all));
  const size = sizes.find((each) => table.header.length <= each.columns)?.size ?? 9;
  const leading = exactly(Math.round(size * TABLE_LEADING * TWIPS));

  const cell = (text: string, at: number, style: StyleId, span = 1): TableCell =>
    new TableCell({
      width: { size: columns.slice(at, at + span).reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      columnSpan: span,
      children: [new Paragraph({ style, spacing: leading, children: wordText(text, { size: size * 2 }) })],
    });
  const rowOf = (cells: readonly AnnexCell[]): TableRow =>
    new TableRow({ cantSplit: true, children: cells.map((each, at) => cell(shownCell(each), at, "GwTableText")) });
  const totalOf = ([label = "", second = "", ...others]: readonly AnnexCell[]): TableRow => {
    // 合计 stands over the number and the name, as on the sheets.
    const labels = second === "" ? [cell(shownCell(label), 0, "GwTableText", 2)] : null;
    if (labels === null) return rowOf([label, second, ...others]);
    const rest = others.map((each, at) => cell(shownCell(each), at + 2, "GwTableText"));
    return new TableRow({ cantSplit: true, children: [...labels, ...rest] });
  };

  return new Table({
    width: { size: columns.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: PADDING, bottom: PADDING, left: PADDING, right: PADDING },
    rows: [
      new TableRow({
        cantSplit: true,
        tableHeader: true,
        children: table.header.map((text, at) => cell(text, at, "GwTableHeader")),
      }),
      ...table.rows.map(rowOf),
      ...(table.total === null ? [] : [totalOf(table.total)]),
    ],
  });
}
