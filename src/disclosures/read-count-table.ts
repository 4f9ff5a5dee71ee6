import { columnLetters } from "../sheets/address";
import { type CellValue } from "../sheets/cell";
import { cellAt } from "../sheets/column";
import { type SheetData } from "../sheets/workbook-data";
import { compareKey } from "../text/compare-key";
import { toHalfWidth } from "../text/half-width";
import { trim } from "../text/trim";
import { type DisclosureSubject, type NamedSubject } from "./disclosure-subjects";
import { type CountLine, type CountTable, type StatedCount, type UnreadableCount } from "./disclosure-tables";

/** Where a table of counts has what; columns and rows are 0-based. */
export interface CountColumns {
  readonly firstRow: number;
  readonly place: number;
  readonly counts: readonly ({ readonly column: number; readonly header: string } & NamedSubject)[];
  readonly total: number | null;
  readonly fields: number | null;
}

const totalWords: ReadonlySet<string> = new Set(["合计", "总计", "全市", "全市合计", "全市总计", "小计", "总数"]);

/** Reads the lines of a table of counts: those that state at least one. */
export function readCountTable(sheet: SheetData, columns: CountColumns): CountTable {
  const lines: CountLine[] = [];
  const unreadable: UnreadableCount[] = [];

  for (let row = columns.firstRow; row < sheet.rowCount; row += 1) {
    const place = trim(String(cellAt(sheet.columns[columns.place], row) ?? ""));
    if (place === "") continue;
    const refused: UnreadableCount[] = [];
    const stated = (column: number | null, read = readCount): StatedCount | null => {
      if (column === null) return null;
      const value = cellAt(sheet.columns[column], row);
      const count = read(value);
      const cell = { sheet: sheet.name, row: row + 1, column: columnLetters(column) };
      if (count === "unreadable") refused.push({ cell, text: String(value) });
      return typeof count === "number" ? { value: count, cell } : null;
    };
    const counts = new Map<DisclosureSubject, StatedCount>();
    for (const { column, subject } of columns.counts) {
      const count = stated(column);
      const known = counts.get(subject);
      if (count !== null) counts.set(subject, known === undefined ? count : plus(known, count.value));
    }
    const total = stated(columns.total);
    const fields = stated(columns.fields, readFields);
    const statesSomething = counts.size > 0 || total !== null;
    if (statesSomething || !isRemark(place)) unreadable.push(...refused);
    if (!statesSomething) continue;
    lines.push({ place, isTotal: totalWords.has(compareKey(place)), counts, total, fields });
  }
  const takenIn = columns.counts.flatMap(({ by, header }) => (by === "takes-in" ? [header] : []));
  return { sheet: sheet.name, lines, takenIn, unreadable };
}

/** A line of words below the table: 填表人：…, 注 1：…; no place has a colon. */
const isRemark = (text: string): boolean => /[:：]/.test(text);

const plus = ({ value, cell }: StatedCount, more: number): StatedCount => ({ value: value + more, cell });

/** `1,718,175`, `455条`, `7960 家`. */
const written = /^(\d{1,3}(?:,\d{3})+|\d+)(?:条|家|户|个|件|笔|人次)?$/;

/** What stands for no data. */
const nothing = /^(?:[-—–/\\]+|无|暂无|未报送?)$/;

function readCount(cell: CellValue): number | null | "unreadable" {
  if (cell === null) return null;
  if (typeof cell === "number") return Number.isSafeInteger(cell) && cell >= 0 ? cell : "unreadable";
  const text = toHalfWidth(trim(String(cell))).replace(/\s/g, "");
  if (text === "" || nothing.test(text)) return null;
  const [, digits] = written.exec(text) ?? [];
  return digits === undefined ? "unreadable" : Number(digits.replaceAll(",", ""));
}

/** How many fields: a count, or their names one after another. */
function readFields(cell: CellValue): number | null | "unreadable" {
  const count = readCount(cell);
  if (count !== "unreadable" || typeof cell !== "string") return count;
  return new Set(
    cell
      .split(/[、，,;；\s]+/)
      .map(compareKey)
      .filter((field) => field !== ""),
  ).size;
}
