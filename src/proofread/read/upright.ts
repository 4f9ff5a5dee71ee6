import { columnLetters } from "../../sheets/address";
import { compareKey } from "../../text/compare-key";
import { groupByName } from "../text/group-by-name";
import { type FactCell } from "./fact-cell";
import { type SheetLine } from "./sheet-lines";
import { type FoundTable } from "./split-tables";
import { totalKind } from "./table-lines";

/** A table on its side, the units in its header and what is counted in its rows, set upright; any other as it is. */
export function upright(found: FoundTable): FoundTable {
  const { header, body } = found;
  const titles = (header.at(-1)?.cells ?? []).map(({ value }) => String(value ?? ""));
  const first = titles.findIndex((title) => isNamed(title));
  const named = titles.slice(Math.max(0, first)).filter((title) => title !== "");
  const isOnItsSide =
    first > 0 &&
    body.length > 1 &&
    named.filter(isUnit).length > 1 &&
    named.every(isNamed) &&
    body.every(({ cells }) => cells.slice(0, first).every(({ value }) => typeof value !== "string" || !isUnit(value)));
  if (!isOnItsSide) return found;
  const top = { row: header.at(-1)?.row ?? 0, bottom: 0, text: null, filled: [] };
  const measures = Array.from({ length: first }, (_, column): SheetLine => ({
    ...top,
    cells: [empty, ...body.map(({ cells }) => measureOf(cells[column] ?? empty, titles[column] ?? ""))],
  }));
  const units = titles.flatMap((title, column): readonly SheetLine[] =>
    column < first || title === ""
      ? []
      : [
          {
            ...top,
            cells: [{ value: title, percent: false }, ...body.map(({ cells }) => cells[column] ?? empty)],
            at: [top.row, ...body.map(({ row }) => row)].map((row) => `${columnLetters(column)}${row + 1}`),
          },
        ],
  );
  return { ...found, header: measures, body: units };
}

const empty: FactCell = { value: null, percent: false };

const isUnit = (title: string): boolean => groupByName(title) !== null;

const isNamed = (title: string): boolean => isUnit(title) || totalKind(title) !== null;

/** What a row counts; its number is none of that, and what it counts in stands in brackets. */
function measureOf(cell: FactCell, title: string): FactCell {
  if (typeof cell.value !== "string" || /^序号$/.test(compareKey(title))) return empty;
  return /^(?:计量)?单位$/.test(compareKey(title)) ? { ...cell, value: `（${cell.value}）` } : cell;
}
