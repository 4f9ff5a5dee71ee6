import { type CellValue } from "../../sheets/cell";
import { sheetOfRows } from "../../sheets/sheet-of-rows";
import { type SheetData } from "../../sheets/workbook-data";
import { type BulletinBlock, type BulletinLine } from "./bulletin-line";
import { factCell } from "./fact-cell";
import { lineText } from "./join-lines";

/** Rows of cells of text. */
type TextTable = readonly (readonly CellValue[])[];

/**
 * The lines of a text and the tables among them: lines with tabs, lines with `|`, or at least three lines with as many
 * columns each that are two spaces apart, numbers in most of them; more where it is one space.
 *
 * @param lines some of the text's lines, all unless told.
 */
export function textBlocks(text: string, lines = linesOf(text)): readonly BulletinBlock<SheetData>[] {
  const blocks: BulletinBlock<SheetData>[] = [];
  for (let at = 0; at < lines.length;) {
    const table = tableFrom(lines.slice(at, at + mostRows).map((line) => lineText(text, line)));
    const line = lines[at];
    if (table !== null) blocks.push({ kind: "table", table: sheetOfRows("", table) });
    else if (line !== undefined) blocks.push({ kind: "line", ...line });
    at += table?.length ?? 1;
  }
  return blocks;
}

const mostRows = 500;

function linesOf(text: string): readonly BulletinLine[] {
  let start = 0;
  return text.split("\n").map((line, place) => {
    const from = start;
    start += line.length + 1;
    return { start: from, end: from + line.length, place };
  });
}

type SplitLine = (line: string) => readonly string[] | null;

const byTabs: SplitLine = (line) => (line.trim().includes("\t") ? line.replace(/\s+$/, "").split("\t") : null);

const byBars: SplitLine = (line) => {
  const bare = line.trim().replace(/^[|｜]|[|｜]$/g, "");
  return /[|｜]/.test(bare) ? bare.split(/[|｜]/) : null;
};

const bySpaces: SplitLine = (line) => {
  const cells = line.trim().split(/ {2,}|\u3000+/);
  return cells.length > 1 && !/[。；]/.test(line) ? cells : null;
};

/** Lines from which on a table may have its cells one space apart: nothing but names and numbers. */
const bySingleSpaces: SplitLine = (line) => {
  const cells = line.trim().split(/[ \u3000]+/);
  return cells.length > 2 && !/[。；，、：]/.test(line) ? cells : null;
};

/** The table that the lines begin with; a rule of `|---|` is a row of nothing, so that rows stay countable. */
function tableFrom(lines: readonly string[]): TextTable | null {
  for (const split of [byTabs, byBars]) {
    const rows = rowsWhile(lines, split);
    if (rows.length > 1)
      return rows.map((row) => row.map((cell) => (/^\s*:?-{3,}:?\s*$/.test(cell) ? "" : cell.trim())));
  }
  return evenTable(rowsWhile(lines, bySpaces), 2) ?? evenTable(rowsWhile(lines, bySingleSpaces), 3);
}

/** The rows of one width, where they are more than `atLeast` and most have numbers. */
function evenTable(rows: readonly (readonly string[])[], atLeast: number): TextTable | null {
  const width = rows[0]?.length;
  const end = rows.findIndex((row) => row.length !== width);
  const even = end < 0 ? rows : rows.slice(0, end);
  const numeric = even.filter((row) => row.slice(1).some((cell) => typeof factCell(cell).value === "number"));
  return even.length > atLeast && numeric.length * 2 > even.length ? even : null;
}

function rowsWhile(lines: readonly string[], split: SplitLine): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const line of lines) {
    const cells = split(line);
    if (cells === null) break;
    rows.push(cells);
  }
  return rows;
}
