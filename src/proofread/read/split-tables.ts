import { annexLabel, isRemark } from "./table-lines";
import { type SheetLine } from "./sheet-lines";

/** A table among the rows of a sheet. */
export interface FoundTable {
  /** The lines of text above it, as far as the table before it. */
  readonly above: readonly string[];
  /** Empty where a table has no header. */
  readonly header: readonly SheetLine[];
  readonly body: readonly SheetLine[];
  readonly footers: readonly string[];
}

interface Open {
  readonly above: readonly string[];
  readonly header: readonly SheetLine[];
  readonly body: SheetLine[];
}

/** A line of text, and whether a blank row is above it. */
interface TextLine {
  readonly text: string;
  readonly afterBlank: boolean;
}

const textLines = (text: string, afterBlank: boolean): readonly TextLine[] =>
  text.split("\n").map((each, place) => ({ text: each.trim(), afterBlank: afterBlank && place === 0 }));

/** The tables that stand below each other, each with its title, its header and what is written under it. */
export function splitTables(lines: readonly SheetLine[]): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  let open: Open | null = null;
  let texts: TextLine[] = [];
  let afterBlank = false;
  const close = (footers: readonly string[]): void => {
    if (open !== null) tables.push({ ...open, footers });
    open = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.filled.length === 0) {
      afterBlank = true;
      continue;
    }
    const apart = afterBlank || texts.length > 0;
    if (open !== null && !apart && isNamedOnly(line, open)) open.body.push(line);
    else if (line.text !== null) texts.push(...textLines(line.text, afterBlank));
    else if (open !== null && !(apart && isHeader(line))) {
      if (!repeatsHeader(line, open)) open.body.push(line);
      // What stood between its rows is a heading inside the table.
      texts = [];
    } else {
      const start: number = open === null ? 0 : titleStart(texts);
      close(texts.slice(0, start).map(({ text }) => text));
      const header = isHeader(line) ? headerLines(lines, at) : [];
      open = { above: texts.slice(start).map(({ text }) => text), header, body: header.length === 0 ? [line] : [] };
      at += Math.max(0, header.length - 1);
      texts = [];
    }
    afterBlank = false;
  }
  close(texts.map(({ text }) => text));
  return tables.filter(({ body }) => body.length > 0).reduce(withNext, []);
}

/** A table that goes on, `续表`, under the same header is one with the table before it. */
function withNext(tables: readonly FoundTable[], next: FoundTable): readonly FoundTable[] {
  const before = tables.at(-1);
  const goesOn =
    next.above.length > 0 && next.above.every((line) => /^[（(]?续表?[一二三\d]*[)）]?$|[（(]续表?[)）]$/.test(line));
  if (before === undefined || !goesOn || headerKey(before) !== headerKey(next)) return [...tables, next];
  return [...tables.slice(0, -1), { ...before, body: [...before.body, ...next.body], footers: next.footers }];
}

const headerKey = ({ header }: FoundTable): string => header.map(lineKey).join("\n");

const lineKey = ({ cells }: SheetLine): string => cells.map(({ value }) => value).join("\t");

/** Whether a row of the table has nothing but its name: nobody has reported anything for it. */
function isNamedOnly(line: SheetLine, { body }: Open): boolean {
  const [column] = line.filled;
  if (line.filled.length !== 1 || column === undefined || body.length === 0) return false;
  const text = line.cells[column]?.value;
  if (typeof text !== "string" || text.length > 24 || isRemark(text) || annexLabel(text) !== null) return false;
  // Merged over the table it is a heading, not a name.
  if (line.cells.filter(({ value }) => value === text).length > 1) return false;
  return body.every(({ cells }) => typeof cells[column]?.value === "string");
}

/** Where the title of the next table begins among the lines between two. */
function titleStart(texts: readonly TextLine[]): number {
  const label = texts.findIndex(({ text }) => annexLabel(text) !== null);
  if (label >= 0) return label;
  const title = texts.findIndex(({ text, afterBlank }) => afterBlank && !isRemark(text));
  if (title >= 0) return title;
  const first = texts.findIndex(({ text }) => !isRemark(text));
  return first < 0 ? texts.length : first;
}

/** Texts side by side; years count as such. */
const isHeader = ({ cells, filled }: SheetLine): boolean =>
  filled.length > 1 &&
  filled.some((column) => typeof cells[column]?.value === "string") &&
  filled.every((column) => {
    const value = cells[column]?.value ?? null;
    return typeof value === "string" || (typeof value === "number" && value >= 1990 && value <= 2100 && column > 0);
  });

/** The rows of the header that begins here: as far down as its merged cells reach, or as it leaves cells for the next. */
function headerLines(lines: readonly SheetLine[], at: number): readonly SheetLine[] {
  const first = lines[at];
  const second = lines[at + 1];
  if (first === undefined) return [];
  const reach = Math.min(first.bottom - first.row, 3);
  if (reach > 0) return lines.slice(at, at + reach + 1);
  const isGrouped =
    second !== undefined && isHeader(second) && second.filled.some((column) => !first.filled.includes(column));
  return isGrouped ? [first, second] : [first];
}

function repeatsHeader(line: SheetLine, { header }: Open): boolean {
  return header.some((row) => lineKey(row) === lineKey(line));
}
