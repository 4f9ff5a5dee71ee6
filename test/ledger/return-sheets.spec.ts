import { findLedgers } from "../../src/ledger/find-ledgers";
import { buildWorkbook } from "../support/build-workbook";
import { cleanRow } from "../support/clean-row";
import { ledgerGrid } from "../support/ledger-grid";
import { nationalStandard } from "../support/national-standard";

const grid = ledgerGrid([cleanRow]);
const found = (sheets: Parameters<typeof buildWorkbook>[0], sheet?: string) =>
  findLedgers(buildWorkbook(sheets), nationalStandard, sheet === undefined ? {} : { sheet });

test("rows that go back to a unit are no ledger of the office", () => {
  const { ledgers, ignored } = found({ 台账: grid, "退回 鲁山县": grid });
  expect(ledgers.map(({ sheet }) => sheet)).toEqual(["台账"]);
  expect(ignored.map(({ code, sheet }) => [code, sheet])).toEqual([["own-sheet", "退回 鲁山县"]]);
});

test("they are the ledgers of a workbook that holds no other, whatever else stands in it", () => {
  const { ledgers, ignored } = found({
    "退回 鲁山县": grid,
    说明: [["无"]],
    核验问题: [["序号"]],
    "退回 鲁山县 行政处罚": grid,
  });
  expect(ledgers.map(({ sheet }) => sheet)).toEqual(["退回 鲁山县", "退回 鲁山县 行政处罚"]);
  expect(ignored.map(({ sheet }) => sheet)).toEqual(["说明", "核验问题"]);
});

test("an office's own workbook without a ledger has none in what it sends out either", () => {
  const { ledgers, ignored } = found({ 单位名录: [["单位名称"]], "退回 鲁山县": grid });
  expect([ledgers, ignored.map(({ sheet }) => sheet)]).toEqual([[], ["单位名录", "退回 鲁山县"]]);
});

test("somebody who asks for such a sheet gets it", () => {
  expect(found({ 台账: grid, "退回 鲁山县": grid }, "退回 鲁山县").ledgers).toHaveLength(1);
});
