import { type ByteCodec } from "../ports/byte-codec";
import { type WorkbookData } from "../sheets/workbook-data";
import { err, ok, type Result } from "../support/result";
import { maxColumns } from "../xlsx/read/cell-reference";
import { type FileFault } from "../xlsx/read/file-fault";
import { defaultReadLimits } from "../xlsx/read/read-limits";
import { lookOf } from "../xlsx/read/recognise-file";
import { createSheetColumns, type SheetColumns } from "../xlsx/read/sheet-columns";
import { createValuePool, type ValuePool } from "../xlsx/read/value-pool";
import { csvText } from "./csv-text";

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;

/**
 * Reads a CSV file (RFC 4180, or with `;` or tabs) in UTF-8, UTF-16 or GB18030 as a workbook of one sheet, `CSV`.
 * Every value stays text, so that leading zeros and eighteen-digit codes live; an empty field is a blank.
 */
export function readCsv(bytes: Uint8Array, codec: ByteCodec): Result<WorkbookData, FileFault> {
  const text = csvText(bytes, codec);
  const looksLike = lookOf(text?.subarray(0, 4096) ?? bytes.subarray(0, 4096));
  if (text === null) return err({ kind: "not-a-workbook", looksLike: looksLike === "text" ? "unknown" : looksLike });
  if (looksLike !== "text") return err({ kind: "not-a-workbook", looksLike });
  const pool = createValuePool(codec);
  const columns = createSheetColumns(pool, defaultReadLimits.cells);
  const fault = readFields(text, pool, columns);
  if (fault !== null) return err(fault);
  const sheet = {
    name: "CSV",
    visibility: "visible" as const,
    ...columns.finish(new Uint32Array(pool.size())),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return ok({ date1904: false, sheets: [sheet] });
}

function readFields(text: Uint8Array, pool: ValuePool, columns: SheetColumns): FileFault | null {
  const separator = sniffSeparator(text);
  const quoted: Gathered = { bytes: new Uint8Array(1 << 10), length: 0 };
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === QUOTE;
    if (isQuoted) at = gatherQuoted(text, at + 1, quoted);
    // Taking the rest of the file for one field would hide its rows.
    if (at < 0) return { kind: "damaged", part: `CSV:${row + 1}` };
    const start = at;
    let byte = text[at];
    while (byte !== undefined && byte !== separator && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) {
      at += 1;
      byte = text[at];
    }
    if (isQuoted) gather(quoted, text, start, at);
    const code = isQuoted ? pool.codeOfText(quoted.bytes, 0, quoted.length) : pool.codeOfText(text, start, at);
    if (column >= maxColumns || !columns.put(row, column, code)) return { kind: "too-large" };
    if (byte === separator) column += 1;
    else {
      row += 1;
      column = 0;
    }
    at += byte === CARRIAGE_RETURN && text[at + 1] === LINE_FEED ? 2 : 1;
  }
  return pool.textBytes() > defaultReadLimits.textBytes ? { kind: "too-large" } : null;
}

/** The text of a quoted field. Unquoted ones are taken where they stand. */
interface Gathered {
  bytes: Uint8Array;
  length: number;
}

/** Gathers what is between quotes, `""` being one of them; returns the position after the closing one, or -1. */
function gatherQuoted(text: Uint8Array, from: number, quoted: Gathered): number {
  quoted.length = 0;
  let start = from;
  for (;;) {
    const quote = text.indexOf(QUOTE, start);
    if (quote < 0) return -1;
    const isEscape = text[quote + 1] === QUOTE;
    gather(quoted, text, start, isEscape ? quote + 1 : quote);
    if (!isEscape) return quote + 1;
    start = quote + 2;
  }
}

function gather(into: Gathered, text: Uint8Array, start: number, end: number): void {
  const length = into.length + end - start;
  if (length > into.bytes.length) {
    const larger = new Uint8Array(length * 2);
    larger.set(into.bytes.subarray(0, into.length));
    into.bytes = larger;
  }
  for (let at = start; at < end; at += 1) into.bytes[into.length + at - start] = text[at] ?? 0;
  into.length = length;
}

/** The separator that the first line with text has most of, outside quotes: of as many, the tab; of none, the comma. */
function sniffSeparator(text: Uint8Array): number {
  const counts = new Map([TAB, COMMA, SEMICOLON].map((separator) => [separator, 0]));
  let isQuoted = false;
  let isBlank = true;
  for (const byte of text) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    const isLineEnd = byte === LINE_FEED || byte === CARRIAGE_RETURN;
    if (isLineEnd && !isQuoted && !isBlank) break;
    if (!isLineEnd) isBlank = false;
    const count = counts.get(byte);
    if (count !== undefined && !isQuoted) counts.set(byte, count + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [COMMA, 0])[0];
}
