import fc from "fast-check";
import { columnLetters } from "../../../src/sheets/address";
import { rowMarker } from "../../../src/xlsx/annotate/mark-rows";
import { ledgerMarks } from "../../support/ledger-marks";

/** Which cells each row has, by 0-based column; rows are 1-based. */
type Grid = ReadonlyMap<number, ReadonlyMap<number, string>>;

const styles = { header: 8, text: 9 };
const [resultColumn, maskColumn] = [3, 5];
const marks = ledgerMarks({
  headerRow: 2,
  firstRow: 4,
  lastRow: 9,
  resultColumn,
  maskColumn,
  cells: (row) => (row % 3 === 0 ? null : row % 2 === 0 ? [`结果${row}`, "e"] : ["", "w"]),
});
const clearTo = 11;

const cellXml = (row: number, column: number, text: string): string =>
  text === ""
    ? `<c r="${columnLetters(column)}${row}"/>`
    : `<c r="${columnLetters(column)}${row}" t="str"><v>${text}</v></c>`;

function gridXml(grid: Grid): string {
  const rows = [...grid].map(([row, cells]) => {
    const inside = [...cells].map(([column, text]) => cellXml(row, column, text)).join("");
    return inside === "" ? `<row r="${row}"/>` : `<row r="${row}" spans="1:2">${inside}</row>`;
  });
  return rows.join("");
}

/** What the rows must hold afterwards, worked out cell by cell. */
function expected(grid: Grid): string[] {
  const lines: string[] = [];
  for (let row = 1; row <= 13; row += 1) {
    const old = [...(grid.get(row) ?? [])].filter(([column]) => {
      const gives = row === marks.headerRow || (row >= marks.firstRow && row <= clearTo);
      return !(gives && (column === resultColumn || column === maskColumn));
    });
    const texts =
      row === marks.headerRow ? marks.headers : row >= marks.firstRow && row <= marks.lastRow ? marks.cells(row) : null;
    const added = [resultColumn, maskColumn].flatMap((column, index): [number, string][] => {
      const text = texts?.[index] ?? "";
      return text === "" ? [] : [[column, text]];
    });
    const cells = [...old, ...added].sort(([a], [b]) => a - b);
    if (grid.has(row) || added.length > 0)
      lines.push(`${row}: ${cells.map(([column, text]) => `${columnLetters(column)}=${text}`).join(" ")}`.trim());
  }
  return lines;
}

function actual(xml: string): string[] {
  return [...xml.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/g)].map(([, row = "", inside = ""]) => {
    const cells = [...inside.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>.*?<[vt]>(.*?)<\/[vt]>.*?<\/c>)/g)];
    for (const [, , number] of cells) expect(number).toBe(row);
    return `${row}: ${cells.map(([, letters = "", , text = ""]) => `${letters}=${text}`).join(" ")}`.trim();
  });
}

/** Cuts the text before some of its tags, as windows are cut. */
function windowsOf(xml: string, cuts: readonly number[]): string[] {
  const places = cuts.map((cut) => xml.lastIndexOf("<", cut % (xml.length + 1))).filter((place) => place > 0);
  const borders = [0, ...[...new Set(places)].sort((a, b) => a - b), xml.length];
  return borders.slice(1).map((end, index) => xml.slice(borders[index], end));
}

const grids = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }))
  .chain((rows) =>
    fc.tuple(
      ...rows
        .sort((a, b) => a - b)
        .map((row) =>
          fc
            .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.constantFrom("", "甲", "1")), {
              selector: ([column]) => column,
            })
            .map((cells) => [row, new Map(cells.sort(([a], [b]) => a - b))] as const),
        ),
    ),
  )
  .map((rows): Grid => new Map(rows));

test("marks stand in their rows, in the order of columns, and every other cell is as it was", () => {
  fc.assert(
    fc.property(grids, fc.array(fc.nat()), (grid, cuts) => {
      const marker = rowMarker(marks, styles, { prefix: "", clearTo });
      const windows = windowsOf(gridXml(grid), cuts);
      const xml = windows.map((window) => marker.feed(window)).join("") + marker.finish();
      expect(actual(xml)).toEqual(expected(grid));
    }),
    { numRuns: 500 },
  );
});

test("a cell that gives way goes as a whole, however many windows it is in", () => {
  const marker = rowMarker(marks, styles, { prefix: "", clearTo });
  const windows = [`<row r="6"><c r="A6"/><c r="D6">`, `<f>A1`, `</f><v>1`, `</v></c><c r="E6"/></row>`];
  expect(windows.map((window) => marker.feed(window)).join("")).toMatch(/<row r="6"><c r="A6"\/><c r="E6"\/><\/row>$/);
});

test("marking what is marked changes nothing", () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const mark = (xml: string): string => {
        const marker = rowMarker(marks, styles, { prefix: "", clearTo });
        return marker.feed(xml) + marker.finish();
      };
      const once = mark(gridXml(grid));
      expect(mark(once)).toBe(once);
    }),
  );
});

test("the hint of a row's extent grows with the row and never shrinks", () => {
  const marker = rowMarker(marks, styles, { prefix: "", clearTo });
  const xml = marker.feed(`<row r="4" spans="1:2"/><row r='5' spans='1:2 4:9'></row><row r="6" spans="1:2"/>`);
  expect(xml.match(/spans=["'].*?["']/g)).toEqual([`spans="1:6"`, `spans='1:2 4:9'`, `spans="1:2"`]);
});

test("marks have the styles they were given", () => {
  const marker = rowMarker(marks, styles, { prefix: "", clearTo });
  expect(marker.finish().match(/s="\d"/g)).toEqual([8, 8, 9, 9, 9, 9, 9, 9].map((style) => `s="${style}"`));
});

test("rows are asked for once and in order, whatever the sheet has", () => {
  const asked: number[] = [];
  const listening = { ...marks, cells: (row: number) => (asked.push(row), null) };
  const marker = rowMarker(listening, styles, { prefix: "", clearTo });
  marker.feed(`<row r="1"/><row r="5"/><row r="6"/><row r="12"/>`);
  marker.finish();
  expect(asked).toEqual([4, 5, 6, 7, 8, 9]);
});
