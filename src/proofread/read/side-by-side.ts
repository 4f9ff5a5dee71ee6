import { columnLetters } from "../../sheets/address";
import { compareKey } from "../../text/compare-key";
import { type SheetLine } from "./sheet-lines";
import { type FoundTable } from "./split-tables";
import { totalKind } from "./table-lines";

/** A table that stands beside another, and what is written over it alone: `市直单位`. */
export interface BesideTable extends FoundTable {
  /** Empty where nothing is. */
  readonly caption: string;
}

/**
 * What stands side by side under one title: tables with columns of the same names each, or with an empty column between
 * them; the halves of one long list are one table again. Most tables stand alone.
 */
export function besideEachOther(found: FoundTable): readonly BesideTable[] {
  const starts = startsOf(found);
  if (starts.length < 2) return [{ ...found, caption: "" }];
  const parts = starts.map((start, place) => partOf(found, start, starts[place + 1] ?? Infinity));
  const isOneList =
    new Set(parts.map((part) => `${part.caption}\n${titlesOf(part).join("\n")}`)).size === 1 &&
    parts.filter(({ body }) => body.some(isTotal)).length < 2;
  return isOneList ? listOf(parts, starts) : parts;
}

/** The parts of a list below each other; their cells are where they were. */
function listOf(parts: readonly BesideTable[], starts: readonly number[]): readonly BesideTable[] {
  const [first] = parts;
  if (first === undefined) return [];
  const body = parts.flatMap((part, place) => {
    const shift = (starts[place] ?? 0) - (starts[0] ?? 0);
    return part.body.map((line) => ({
      ...line,
      cells: line.cells.slice(shift),
      filled: line.filled.map((column) => column - shift),
      at: line.cells.slice(shift).map((_, column) => `${columnLetters(column + shift)}${line.row + 1}`),
    }));
  });
  return [{ ...first, body }];
}

/** What the first column of a table is called. */
const firstTitle = /^(?:序号|编号|.*(?:单位|名称|部门|地区|县\(市、?区\)|县区|乡镇|镇街|街道|月份))$/;

/** The columns in which tables begin: those that are called as the first one is, or that stand behind an empty one. */
function startsOf({ header, body }: FoundTable): readonly number[] {
  const titles = (header.at(-1)?.cells ?? []).map(({ value }) => compareKey(String(value ?? "")));
  const isEmpty = (column: number): boolean =>
    [...header, ...body].every(({ cells }) => (cells[column]?.value ?? null) === null);
  const first = titles.findIndex((title) => title !== "");
  const start = titles[first] ?? "";
  if (!firstTitle.test(start)) return [];
  return titles.flatMap((title, column) => {
    const isApart = column > first && isEmpty(column - 1) && firstTitle.test(title);
    return title === start || isApart ? [column] : [];
  });
}

function partOf({ above, header, body, footers }: FoundTable, start: number, end: number): BesideTable {
  const within = (line: SheetLine): SheetLine => ({
    ...line,
    cells: line.cells.map((cell, column) => (column >= start && column < end ? cell : { value: null, percent: false })),
    filled: line.filled.filter((column) => column >= start && column < end),
  });
  const own = header.map(within);
  const [top, ...below] = own;
  const texts = new Set(top?.cells.flatMap(({ value }) => value ?? []));
  const isCaptioned = below.length > 0 && texts.size === 1;
  return {
    above,
    header: isCaptioned ? below : own,
    body: body.map(within).filter(({ filled }) => filled.length > 0),
    footers,
    caption: isCaptioned ? [...texts].join("") : "",
  };
}

const titlesOf = ({ header }: FoundTable): readonly string[] =>
  header.map(({ cells }) => cells.flatMap(({ value }) => value ?? []).join("\t"));

const isTotal = ({ cells }: SheetLine): boolean => {
  const first = cells.find(({ value }) => value !== null)?.value;
  return typeof first === "string" && totalKind(first) !== null;
};
