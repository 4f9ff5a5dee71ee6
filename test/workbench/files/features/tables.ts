import { type ITableColumnJson, type ITableJson, TableColumnDataTypeEnum } from "@univerjs/sheets-table";
import { type RowData } from "../cells/scan-sheet";
import { toUniverRange } from "../../book/univer-range";
import { fromFileFormula, toFileFormula } from "../cells/file-formula";
import { type Link, type PackageReader } from "../package/open-package";
import { type PackageWriter } from "../package/package-writer";
import { type ReadStyles } from "../styles/read-styles";
import { type StyleWriter } from "../styles/style-writer";
import { element, list, textElement } from "../xml/element";
import { type XmlNode, attribute, child, children, flag, numberAttribute } from "../xml/xml-node";
import { autoFilterXml, readAutoFilter } from "./auto-filter";
import { areaOf, rangeText } from "./ranges";

export const tableResource = "SHEET_TABLE_PLUGIN";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** What Excel keeps of a table and Univer has no place for, in the table's `meta`. */
export interface TableMeta {
  readonly style?: string;
  readonly showBandedRows?: boolean;
  readonly showBandedColumns?: boolean;
  readonly highlightFirstColumn?: boolean;
  readonly highlightLastColumn?: boolean;
  readonly showFilterButton?: boolean;
  readonly showTotals?: boolean;
  /** The table's `<autoFilter>` criteria, as the sheet's filter would have them. */
  readonly filter?: ReturnType<typeof readAutoFilter>;
}

/** The same for a column. */
export interface ColumnMeta {
  readonly totalsRowFunction?: string;
  readonly totalsRowLabel?: string;
  readonly totalsRowFormula?: string;
}

export async function readTables(
  reader: PackageReader,
  links: readonly Link[],
  rows: RowData,
  styles: ReadStyles,
): Promise<ITableJson[]> {
  const tables: ITableJson[] = [];
  for (const link of links) {
    if (link.type !== "table" || !reader.has(link.target)) continue;
    const table = readTable(await reader.tree(link.target), rows, styles);
    if (table) tables.push(table);
  }
  return tables;
}

function readTable(node: XmlNode, rows: RowData, styles: ReadStyles): ITableJson | undefined {
  const area = areaOf(attribute(node, "ref"));
  if (!area) return undefined;
  const info = child(node, "tableStyleInfo");
  const filterNode = child(node, "autoFilter");
  const filter = readAutoFilter(filterNode, rows, styles);
  const showHeader = (numberAttribute(node, "headerRowCount") ?? 1) > 0;
  const style = attribute(info, "name");
  const meta: TableMeta = {
    ...(style !== undefined && { style }),
    showBandedRows: flag(info, "showRowStripes"),
    showBandedColumns: flag(info, "showColumnStripes"),
    highlightFirstColumn: flag(info, "showFirstColumn"),
    highlightLastColumn: flag(info, "showLastColumn"),
    showFilterButton: filterNode !== undefined,
    showTotals: (numberAttribute(node, "totalsRowCount") ?? 0) > 0,
    ...(filter?.filterColumns && { filter }),
  };
  const columns = children(child(node, "tableColumns"), "tableColumn").map(readColumn);
  return {
    id: `table-${attribute(node, "id") ?? ""}`,
    name: attribute(node, "displayName") ?? attribute(node, "name") ?? "",
    range: toUniverRange(area),
    options: { showHeader, tableStyleId: "table-default-0" },
    filters: {},
    columns,
    meta,
  };
}

function readColumn(node: XmlNode): ITableColumnJson {
  const formula = child(node, "calculatedColumnFormula")?.text;
  const totals = child(node, "totalsRowFormula")?.text;
  const totalsRowFunction = attribute(node, "totalsRowFunction");
  const totalsRowLabel = attribute(node, "totalsRowLabel");
  const meta: ColumnMeta = {
    ...(totalsRowFunction !== undefined && { totalsRowFunction }),
    ...(totalsRowLabel !== undefined && { totalsRowLabel }),
    ...(totals !== undefined && { totalsRowFormula: fromFileFormula(totals) }),
  };
  return {
    id: attribute(node, "id") ?? "",
    displayName: (attribute(node, "name") ?? "").replaceAll("_x000a_", "\n"),
    dataType: TableColumnDataTypeEnum.None,
    formula: formula === undefined ? "" : fromFileFormula(formula),
    meta,
    style: {},
  };
}

/** Adds a table's part; `number` counts the tables of the whole workbook. Gives the element that links to it. */
export function addTable(
  writer: PackageWriter,
  part: string,
  number: number,
  table: ITableJson,
  styles: StyleWriter,
): string {
  const meta = table.meta as TableMeta;
  const showHeader = table.options.showHeader !== false;
  const showTotals = meta.showTotals === true;
  const ref = rangeText(table.range);
  const filtered = showTotals ? { ...table.range, endRow: table.range.endRow - 1 } : table.range;
  const hasButtons = showHeader && meta.showFilterButton !== false;
  const columns = table.columns.map((column, index) => columnXml(column, index));
  const xml = element(
    "table",
    {
      xmlns: main,
      id: number,
      name: table.name,
      displayName: table.name,
      ref,
      headerRowCount: showHeader ? undefined : 0,
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : false,
    },
    (hasButtons ? autoFilterXml(meta.filter ?? { ref: filtered }, styles) : "") +
      list("tableColumns", columns) +
      element("tableStyleInfo", {
        name: meta.style ?? "TableStyleMedium2",
        showFirstColumn: meta.highlightFirstColumn === true,
        showLastColumn: meta.highlightLastColumn === true,
        showRowStripes: meta.showBandedRows !== false,
        showColumnStripes: meta.showBandedColumns === true,
      }),
  );
  const name = `xl/tables/table${number}.xml`;
  writer.add(name, contentType, xml);
  return element("tablePart", { "r:id": writer.link(part, `${office}/table`, name) });
}

function columnXml({ displayName, formula, meta }: ITableColumnJson, index: number): string {
  const { totalsRowFunction, totalsRowLabel, totalsRowFormula } = meta as ColumnMeta;
  const name = displayName.replaceAll("\n", "_x000a_");
  return element(
    "tableColumn",
    { id: index + 1, name, totalsRowFunction, totalsRowLabel },
    (formula ? textElement("calculatedColumnFormula", toFileFormula(formula)) : "") +
      (totalsRowFormula ? textElement("totalsRowFormula", toFileFormula(totalsRowFormula)) : ""),
  );
}

/** Rows that the filters of tables leave out. */
export const filteredByTables = (tables: readonly ITableJson[]): readonly number[] =>
  tables.flatMap(({ meta }) => (meta as TableMeta | undefined)?.filter?.cachedFilteredOut ?? []);
