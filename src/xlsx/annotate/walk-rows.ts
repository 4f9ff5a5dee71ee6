import { columnIndex } from "../../sheets/address";
import { attribute } from "../xml/attributes";
import { isNamed, newTag, nextTag, type Tag } from "../xml/tag";

/** Told of rows and cells as they come. Tags are valid only during the call. */
export interface RowVisitor {
  /** The opening tag of a row, by its 1-based number; `tag.kind` is `empty` for `<row/>`. */
  row(row: number, text: string, tag: Tag): void;
  /** The opening tag of a cell in the row, by its 0-based column. */
  cell(column: number, text: string, tag: Tag): void;
  /** The closing tag of a cell that was not empty. */
  cellEnd(text: string, tag: Tag): void;
  /** The closing tag of a row that was not empty. */
  rowEnd(text: string, tag: Tag): void;
}

/** Walks through the rows of a sheet; they are given window by window, without cutting a tag. */
export function rowWalker(visitor: RowVisitor): (window: string) => void {
  const tag = newTag();
  let row = 0;
  let column = -1;
  return (text) => {
    for (let at = 0; nextTag(text, at, tag); at = tag.end) {
      if (isNamed(text, tag, "c")) {
        if (tag.kind === "close") {
          visitor.cellEnd(text, tag);
          continue;
        }
        const written = columnOf(text, tag);
        column = written < 0 ? column + 1 : written;
        visitor.cell(column, text, tag);
      } else if (isNamed(text, tag, "row")) {
        if (tag.kind === "close") {
          visitor.rowEnd(text, tag);
          continue;
        }
        const written = attribute(text.slice(tag.start, tag.end), "r");
        row = written === null ? row + 1 : Number(written);
        column = -1;
        visitor.row(row, text, tag);
      }
    }
  };
}

const LETTER_A = 65;
const LETTER_a = 97;
const LOWER = 32;

/** The column in a cell's `r`; -1 where it has none, and then it follows the cell before it. */
function columnOf(text: string, tag: Tag): number {
  // As Excel and nearly everybody writes it: <c r="AB12"
  if (text.startsWith('r="', tag.nameEnd + 1)) {
    let column = 0;
    let at = tag.nameEnd + 4;
    for (let code = text.charCodeAt(at); code >= LETTER_A; code = text.charCodeAt(at)) {
      column = column * 26 + (code | LOWER) - LETTER_a + 1;
      at += 1;
    }
    return column - 1;
  }
  const letters = /^[A-Z]+/i.exec(attribute(text.slice(tag.start, tag.end), "r") ?? "")?.[0];
  return letters === undefined ? -1 : columnIndex(letters.toUpperCase());
}
