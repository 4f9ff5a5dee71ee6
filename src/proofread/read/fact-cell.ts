import { type CellValue } from "../../sheets/cell";
import { dashes } from "../../text/characters";
import { toHalfWidth } from "../../text/half-width";
import { trim } from "../../text/trim";

/** A cell of a table that people made. */
export interface FactCell {
  /** A number that is written as a text is a number; of `0.28%` it is 0.28, of `↓5` -5. Nothing, `-` and `/` are `null`. */
  readonly value: number | string | null;
  /** Whether it is written with `%`. */
  readonly percent: boolean;
}

const nothing = new RegExp(`^(?:[${dashes.replace("-", "\\-")}/\\\\]+|无|N/A|#N/A|#DIV/0!)$`, "i");

/** Longer rows of digits are codes. */
const written = /^([+↑▲↓▼-]?(?:\d{1,12}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)(%|[条家个件人户项笔份次处]?)$/;

/** The number or text of a cell. */
export function factCell(cell: CellValue): FactCell {
  if (cell === null || typeof cell === "number") return { value: cell, percent: false };
  const text = trim(String(cell));
  const [, digits, unit] = written.exec(toHalfWidth(text).replace(/\s/g, "")) ?? [];
  if (digits !== undefined)
    return { value: Number(digits.replace(/[,↑▲]/g, "").replace(/[↓▼]/, "-")), percent: unit === "%" };
  return { value: text === "" || nothing.test(text) ? null : text, percent: false };
}
