import { dayOf } from "../../src/calendar/day";
import { cellState } from "../../src/ledger/ledger";
import { readColumn } from "../../src/ledger/read-column";
import { type CellValue } from "../../src/sheets/cell";
import { encodeColumn } from "../../src/sheets/column";
import { type Field } from "../../src/standard/field";
import { type Role } from "../../src/standard/role";

const fieldOf = (role: Role): Field => ({
  code: "X",
  role,
  name: "x",
  required: "optional",
  requiredBasis: "assumed",
  maxLength: null,
  maxLengthBasis: "assumed",
  aliases: [],
});

/** All cells of a column read as one role. */
function readAll(role: Role, cells: readonly CellValue[], date1904 = false) {
  const rows = Uint32Array.from(cells.keys());
  return readColumn({ field: fieldOf(role), header: "h", index: 0 }, encodeColumn(cells), rows, date1904);
}

const { blank, value, unreadable } = cellState;

test.each<[Role, CellValue, string | number | null, number]>([
  ["partyName", " 甲公司\u3000", "甲公司", value],
  ["partyName", 12.5, "12.5", value],
  ["partyName", true, "TRUE", value],
  ["partyName", "\u200B \n", null, blank],
  ["partyName", null, null, blank],
  ["partyUscc", " 91410400MA0000000X", "91410400MA0000000X", value],
  ["partyUscc", 410400000000001, "410400000000001", value],
  ["partyUscc", 9.11102e17, null, unreadable],
  ["partyUscc", 1e15, null, unreadable],
  ["partyUscc", 1.5, null, unreadable],
  ["decisionDate", 45322, 45322, value],
  ["decisionDate", "2024年1月31日", dayOf(2024, 1, 31), value],
  ["decisionDate", "长期", null, unreadable],
  ["decisionDate", true, null, unreadable],
  ["fineAmount", "1,000.5", 1000.5, value],
  ["fineAmount", 0, 0, value],
  ["fineAmount", "三万元", null, unreadable],
])("a %s cell %j reads as %j", (role, cell, read, state) => {
  const column = readAll(role, [cell]);
  expect({ raw: column.raw, read: column.read, states: [...column.states] }).toEqual({
    raw: [cell],
    read: [read],
    states: [state],
  });
});

test("serial dates follow the workbook's date system", () => {
  expect(readAll("decisionDate", [45322 - 1462], true).read).toEqual([45322]);
});

test("only the values of the chosen rows are held, each once, in the order in which they come", () => {
  const source = encodeColumn(["标题", "b", null, "a", "b", "x", "a"]);
  const column = readColumn(
    { field: fieldOf("partyName"), header: "h", index: 3 },
    source,
    Uint32Array.of(1, 3, 4, 6, 2),
    false,
  );
  expect(column.raw).toEqual(["b", "a", null]);
  expect([...column.codes]).toEqual([0, 1, 0, 1, 2]);
  expect(column.index).toBe(3);
});
