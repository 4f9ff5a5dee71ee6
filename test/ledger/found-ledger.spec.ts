import { foundLedger } from "../../src/ledger/found-ledger";
import { find, penaltyHeader, penaltyRow, standard } from "./ledger-shapes";

const found = (rows: readonly (readonly (string | number | null)[])[]) =>
  find({ 处罚: rows }).ledgers.map((ledger) => foundLedger(ledger, standard))[0];

const header = ["经办人", ...penaltyHeader, "处罚机关", ""];
const ledger = found([["某局处罚台账"], header, ["张三", ...(penaltyRow(1) as string[]), "乙局", "备"], []]);

test("a ledger is told by its place, its kind and its rows", () => {
  expect(ledger).toMatchObject({
    sheet: "处罚",
    kind: "penalty",
    headerRows: [2],
    firstRow: 3,
    lastRow: 3,
    rowCount: 1,
  });
});

test("its columns stand in the order of the sheet: mapped, repeated, without a field", () => {
  expect(
    ledger?.columns.map(({ column, index, header: label, field, duplicateOf }) => [
      column,
      index,
      label,
      field?.code ?? null,
      duplicateOf,
    ]),
  ).toEqual([
    ["A", 0, "经办人", null, null],
    ["B", 1, "行政相对人名称", "CF_XDR_MC", null],
    ["C", 2, "行政处罚决定书文号", "CF_WSH", null],
    ["D", 3, "处罚类别", "CF_CFLB", null],
    ["E", 4, "处罚决定日期", "CF_JDRQ", null],
    ["F", 5, "处罚机关", "CF_CFJG", null],
    ["G", 6, "处罚机关", "CF_CFJG", "F"],
    ["H", 7, "", null, null],
  ]);
  expect(ledger?.columns[1]?.field?.name).toBe("行政相对人名称");
});

test("required fields that no column is are named, those that one is are not", () => {
  expect(ledger?.missing).toContain("违法事实");
  expect(ledger?.missing).not.toContain("处罚机关");
  expect(ledger?.missing).not.toContain("备注");
});

test("without data the first row is the one under the header, and the last the header's", () => {
  expect(found([penaltyHeader, []])).toMatchObject({ firstRow: 2, lastRow: 1, rowCount: 0 });
});
