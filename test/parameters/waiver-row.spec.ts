import { dayOf } from "../../src/calendar/day";
import { waiverRow } from "../../src/parameters/waiver-row";
import { read } from "./parameter-workbook";

const entry = {
  rule: "uscc/form",
  rowKey: "平字〔2024〕1号 | 甲公司 | 2024-02-05",
  reason: "历史数据",
  approver: "王某某",
  until: "2024-12-31",
};

test("a waiver is written in the order of the header and read as it was given", () => {
  expect(waiverRow(entry)).toEqual([entry.rule, entry.rowKey, "历史数据", "王某某", "2024-12-31"]);
  expect(read({ waivers: [waiverRow(entry)] }).waivers).toEqual([{ ...entry, until: dayOf(2024, 12, 31), row: 2 }]);
});

test("without end the last cell is blank", () => {
  expect(waiverRow({ ...entry, until: null }).at(-1)).toBeNull();
  expect(read({ waivers: [waiverRow({ ...entry, until: null })] }).waivers[0]?.until).toBeNull();
});
