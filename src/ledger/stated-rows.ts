import { cellAt } from "../sheets/column";
import { type SheetData } from "../sheets/workbook-data";
import { toHalfWidth } from "../text/half-width";

/** How many rows over a header and under the data are looked at: a title and a footer, never the data. */
const titleRows = 3;
const footerRows = 5;

/**
 * `共 1 198 条` by itself or in brackets, perhaps after a label or a place in the pages (`合计：`, `第1/3页，`,
 * `显示1-500条，`). A count in a sentence, such as `其中迟报共 3 条`, is of something else.
 */
const stated =
  /(?:^|[([【])(?:(?:合计|总计|总数|记录|数据|本表|(?:当前)?(?:显示|第)[\d\-~至到/]+[条页])[:,;]?)*共(?:计|有)?(\d+)[条行](?:记录|数据|信息)?(?:$|[)\]】,。;])/;

/** A stretch of a sheet by 0-based rows: where the header begins, the last row of the data, the row after the last one. */
interface TableRows {
  readonly headerTop: number;
  readonly lastRow: number;
  readonly end: number;
}

/** How many rows the footer or the title of a table says that it has; `null` where neither does. */
export function statedRows(sheet: SheetData, { headerTop, lastRow, end }: TableRows): number | null {
  const rows = [
    ...rowNumbers(lastRow + 1, Math.min(end, lastRow + 1 + footerRows)),
    ...rowNumbers(Math.max(0, headerTop - titleRows), headerTop),
  ];
  for (const row of rows) {
    for (const column of sheet.columns) {
      const cell = cellAt(column, row);
      if (typeof cell !== "string" || !cell.includes("共")) continue;
      const plain = toHalfWidth(cell)
        .replaceAll(/\s/g, "")
        .replaceAll(/(?<=\d),(?=\d)/g, "");
      const count = stated.exec(plain)?.[1];
      if (count !== undefined) return Number(count);
    }
  }
  return null;
}

const rowNumbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
