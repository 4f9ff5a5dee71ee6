import { BooleanNumber } from "@univerjs/core";
import { type IAutoFilter, type ICustomFilters, type IFilterColumn } from "@univerjs/sheets-filter";
import { type RowData } from "../cells/scan-sheet";
import { type ReadStyles } from "../styles/read-styles";
import { type StyleWriter } from "../styles/style-writer";
import { element, onlyTrue } from "../xml/element";
import { type XmlNode, attribute, child, children, flag, numberAttribute } from "../xml/xml-node";
import { areaOf, rangeText } from "./ranges";
import { toUniverRange } from "../../book/univer-range";

export const filterResource = "SHEET_FILTER_PLUGIN";

/** The filter of a sheet. Rows that it leaves out are its own, so they are taken from the hidden ones in `rows`. */
export function readAutoFilter(node: XmlNode | undefined, rows: RowData, styles: ReadStyles): IAutoFilter | undefined {
  const area = areaOf(attribute(node, "ref"));
  if (!area) return undefined;
  const ref = toUniverRange(area);
  const filterColumns = children(node, "filterColumn").flatMap((column) => {
    const read = readColumn(column, ref.startColumn, styles);
    return read ? [read] : [];
  });
  if (filterColumns.length === 0) return { ref };
  const cachedFilteredOut: number[] = [];
  for (let row = ref.startRow + 1; row <= ref.endRow; row += 1) {
    const format = rows[row];
    if (format?.hd !== BooleanNumber.TRUE) continue;
    cachedFilteredOut.push(row);
    delete format.hd;
    if (Object.keys(format).length === 0) Reflect.deleteProperty(rows, row);
  }
  return { ref, filterColumns, cachedFilteredOut };
}

export function readColumn(node: XmlNode, firstColumn: number, styles: ReadStyles): IFilterColumn | undefined {
  const colId = firstColumn + (numberAttribute(node, "colId") ?? 0);
  const values = child(node, "filters");
  if (values) {
    const filters = [
      ...children(values, "filter").map((each) => attribute(each, "val") ?? ""),
      ...children(values, "dateGroupItem").map(dateText),
    ];
    return { colId, filters: { filters, ...(flag(values, "blank") && { blank: true as const }) } };
  }
  const custom = child(node, "customFilters");
  if (custom) {
    const customFilters = children(custom, "customFilter").map(
      readCustom,
    ) as unknown as ICustomFilters["customFilters"];
    return {
      colId,
      customFilters: { customFilters, ...(flag(custom, "and") && { and: BooleanNumber.TRUE as const }) },
    };
  }
  const color = child(node, "colorFilter");
  if (!color) return undefined;
  const style = styles.differential[numberAttribute(color, "dxfId") ?? -1];
  return flag(color, "cellColor", true)
    ? { colId, colorFilters: { cellFillColors: [style?.bg?.rgb ?? null] } }
    : { colId, colorFilters: { cellTextColors: [style?.cl?.rgb ?? "#000000"] } };
}

/** A condition with its operator spelled as both Univer and files spell it. */
interface Condition {
  readonly val: string | number;
  readonly operator?: string;
}

function readCustom(node: XmlNode): Condition {
  const val = attribute(node, "val") ?? "";
  const operator = attribute(node, "operator");
  return operator === undefined ? { val } : { val, operator };
}

/** A year, month or day as the cells of a Chinese Excel show it. */
function dateText(node: XmlNode): string {
  const names = ["year", "month", "day"] as const;
  return names.flatMap((name) => attribute(node, name) ?? []).join("/");
}

export function autoFilterXml(filter: IAutoFilter, styles: StyleWriter): string {
  const columns = (filter.filterColumns ?? []).map((column) => columnXml(column, filter.ref.startColumn, styles));
  return element("autoFilter", { ref: rangeText(filter.ref) }, columns.join(""));
}

function columnXml(column: IFilterColumn, firstColumn: number, styles: StyleWriter): string {
  const { filters, customFilters, colorFilters } = column;
  const content = filters
    ? element(
        "filters",
        { blank: onlyTrue(filters.blank) },
        (filters.filters ?? []).map((val) => element("filter", { val })).join(""),
      )
    : customFilters
      ? element(
          "customFilters",
          { and: onlyTrue(customFilters.and === BooleanNumber.TRUE) },
          (customFilters.customFilters as readonly Condition[]).map(customXml).join(""),
        )
      : colorFilters
        ? colorXml(colorFilters.cellFillColors?.[0], colorFilters.cellTextColors?.[0], styles)
        : "";
  return element("filterColumn", { colId: column.colId - firstColumn }, content);
}

const customXml = ({ val, operator }: Condition): string =>
  element("customFilter", { operator: operator === "equal" ? undefined : operator, val });

/** Files filter by one colour a column. */
function colorXml(fill: string | null | undefined, text: string | undefined, styles: StyleWriter): string {
  if (text !== undefined)
    return element("colorFilter", { dxfId: styles.differential({ cl: { rgb: text } }), cellColor: false });
  return element("colorFilter", { dxfId: styles.differential(fill ? { bg: { rgb: fill } } : {}) });
}
