import { columnLetters } from "../../sheets/address";
import { cellXml } from "../write/cell-xml";
import { withPrefix } from "../xml/elements";
import { type Tag } from "../xml/tag";
import { type SheetMarks } from "./sheet-marks";
import { rowWalker } from "./walk-rows";

/** Numbers of cell styles for the marks. */
export interface MarkStyles {
  readonly header: number;
  readonly text: number;
}

/** Puts marks into rows that pass by: `feed` takes a window and gives it back with marks, `finish` gives the rows still missing. */
export interface RowMarker {
  feed(window: string): string;
  finish(): string;
}

interface Mark {
  readonly column: number;
  readonly xml: string;
}

/**
 * Makes a marker for one pass over a sheet. Cells that stand in the two columns in the ledger's rows give way, and those of
 * an earlier and longer ledger do down to row `clearTo`.
 */
export function rowMarker(
  marks: SheetMarks,
  styles: MarkStyles,
  { prefix, clearTo }: { readonly prefix: string; readonly clearTo: number },
): RowMarker {
  const { headerRow, firstRow, lastRow, resultColumn, maskColumn } = marks;
  const letters = [columnLetters(resultColumn), columnLetters(maskColumn)] as const;
  let out: string[] = [];
  /** Up to where the window has been copied or dropped. */
  let copied = 0;
  let pending: readonly Mark[] = [];
  let clearing = false;
  let dropping = false;
  let nextRow = headerRow;

  function marksOf(row: number): readonly Mark[] {
    const isHeader = row === headerRow;
    const texts = isHeader ? marks.headers : row >= firstRow && row <= lastRow ? marks.cells(row) : null;
    if (texts === null) return [];
    const style = isHeader ? styles.header : styles.text;
    const mark = (column: number, name: string, text: string): readonly Mark[] =>
      text === "" ? [] : [{ column, xml: withPrefix(cellXml(`${name}${row}`, text, style), prefix) }];
    return [...mark(resultColumn, letters[0], texts[0]), ...mark(maskColumn, letters[1], texts[1])];
  }

  /** Makes the rows that are due before `row` and that the sheet does not have. */
  function missingRows(row: number): string {
    const rows: string[] = [];
    for (; nextRow < row && nextRow <= lastRow; nextRow += 1) {
      const cells = marksOf(nextRow)
        .map(({ xml }) => xml)
        .join("");
      if (cells !== "") rows.push(`<${prefix}row r="${nextRow}">${cells}</${prefix}row>`);
    }
    nextRow = Math.max(nextRow, row + 1);
    return rows.join("");
  }

  function copyTo(text: string, position: number): void {
    out.push(text.slice(copied, position));
    copied = position;
  }

  function put(text: string, tag: Tag, upToColumn: number): void {
    const [first] = pending;
    if (first === undefined || first.column > upToColumn) return;
    copyTo(text, tag.start);
    const due = pending.filter(({ column }) => column <= upToColumn);
    pending = pending.slice(due.length);
    for (const { xml } of due) out.push(xml);
  }

  const walk = rowWalker({
    row(row, text, tag) {
      const missing = missingRows(row);
      pending = marksOf(row);
      clearing = row === headerRow || (row >= firstRow && row <= Math.max(lastRow, clearTo));
      if (missing === "" && pending.length === 0) return;
      copyTo(text, tag.start);
      out.push(missing);
      if (pending.length === 0) return;
      const opening = widened(text.slice(tag.start, tag.end), maskColumn + 1);
      copied = tag.end;
      if (tag.kind === "open") {
        out.push(opening);
        return;
      }
      out.push(opening.replace(/\s*\/>$/, ">"), ...pending.map(({ xml }) => xml), `</${prefix}row>`);
      pending = [];
    },
    cell(column, text, tag) {
      put(text, tag, column);
      if (!clearing || (column !== resultColumn && column !== maskColumn)) return;
      copyTo(text, tag.start);
      dropping = tag.kind === "open";
      copied = tag.end;
    },
    cellEnd(_text, tag) {
      if (dropping) copied = tag.end;
      dropping = false;
    },
    rowEnd: (text, tag) => put(text, tag, Infinity),
  });

  return {
    feed(window) {
      out = [];
      copied = 0;
      walk(window);
      if (!dropping) copyTo(window, window.length);
      return out.join("");
    },
    finish: () => missingRows(lastRow + 1),
  };
}

/** A row's opening tag whose `spans`, a hint of the columns in use, takes in the 1-based `column`. */
function widened(tag: string, column: number): string {
  return tag.replace(/(\sspans\s*=\s*["'][^"']*:)(\d+)/, (_, before: string, last: string) => {
    return before + String(Math.max(Number(last), column));
  });
}
