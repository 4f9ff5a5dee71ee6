import { historyOf } from "../../src/history/read-history";
import { type CellValue } from "../../src/sheets/cell";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { buildWorkbook } from "../support/build-workbook";
import { historyHeader, historyRow, historySheet } from "./history-grid";

const roster = builtInRoster("pingdingshan-2024");

function read(...rows: readonly (readonly CellValue[])[]) {
  const history = historyOf(buildWorkbook(historySheet(...rows)), roster);
  if (!history.ok) throw new Error(JSON.stringify(history.error));
  return history.value;
}

test("a workbook without the sheet has no history", () => {
  expect(historyOf(buildWorkbook({}), roster)).toMatchObject({ ok: true, value: { months: [], units: [] } });
});

test("of several rows for a month each column counts as it was filled in last", () => {
  const history = read(
    historyRow("2024-02", "鲁山县", [100, 98, 2, 40, 1, 91.5, 3], "2024-03-04 09:00"),
    historyRow("2024-02", "鲁山县", [120, 119, 1], "2024-03-05 10:00"),
  );
  expect(history.entry("2024-02", "鲁山县")).toMatchObject({
    ...{ volume: 120, compliant: 119, late: 1, should: 40, concealed: 1, score: 91.5, rank: 3 },
    madeAt: { minutes: 600 },
  });
});

test("a row of blanks takes nothing away", () => {
  const full = historyRow("2024-02", "鲁山县", [100, 98, 2, 40, 1, 91.5, 3], "2024-03-04 09:00");
  const history = read(full, historyRow("2024-02", "鲁山县", []));
  expect(history.entry("2024-02", "鲁山县")).toEqual(read(full).entry("2024-02", "鲁山县"));
});

test("a nought is known, a blank is not", () => {
  const history = read(historyRow("2024-02", "鲁山县", [5, 5, 3]), historyRow("2024-02", "鲁山县", [null, null, 0]));
  expect(history.entry("2024-02", "鲁山县")).toMatchObject({ volume: 5, late: 0 });
});

test("a unit under an older name is the same unit, and can be asked for by either", () => {
  const history = read(
    historyRow("2024-01", "鲁山", [1, 1, 0]),
    historyRow("2024-02", "鲁山县", [2, 2, 0]),
    historyRow("2024-02", "撤并了的局", [3, 3, 0]),
  );
  expect(history.units).toEqual(["鲁山县", "撤并了的局"]);
  expect(history.entry("2024-01", "鲁山县")?.volume).toBe(1);
  expect(history.entry("2024-02", "鲁山")?.volume).toBe(2);
  expect(history.entry("2024-03", "鲁山县")).toBeNull();
});

test("months are in order, whatever the order of the rows", () => {
  expect(read(historyRow("2024-02", "鲁山县", []), historyRow("2023-11", "鲁山县", [])).months).toEqual([
    "2023-11",
    "2024-02",
  ]);
});

test("a cell that cannot be read is named", () => {
  const history = historyOf(
    buildWorkbook({ 历史: [historyHeader, historyRow("2024-13", "鲁山县", ["许多"])] }),
    roster,
  );
  expect(history).toMatchObject({ ok: false, error: [{ sheet: "历史", cell: "A2" }, { cell: "D2" }] });
});
