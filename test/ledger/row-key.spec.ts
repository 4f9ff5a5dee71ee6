import { findLedgers } from "../../src/ledger/find-ledgers";
import { type Ledger } from "../../src/ledger/ledger";
import { rowKey, rowsOfKeys } from "../../src/ledger/row-key";
import { type CellValue } from "../../src/sheets/cell";
import { loadStandard } from "../../src/standard/load-standard";
import { buildWorkbook } from "../support/build-workbook";

function ledgerOf(...rows: readonly (readonly CellValue[])[]): Ledger {
  const standard = loadStandard("national-2018");
  if (!standard.ok) throw new Error("The default profile does not load.");
  const grid = [
    ["行政相对人名称", "行政处罚决定书文号", "处罚决定日期", "处罚类别"],
    ...rows.map((row) => [...row, "罚款"]),
  ];
  const [ledger] = findLedgers(buildWorkbook({ 处罚: grid }), standard.value).ledgers;
  if (ledger === undefined) throw new Error("No ledger.");
  return ledger;
}

const ledger = ledgerOf(
  ["甲（平顶山）公司", "平市监罚[2024] 第007号", 45327],
  ["乙公司", "平市监罚〔2024〕8号", "2024年2月6日"],
  ["丙公司", "平市监罚〔2024〕8号", "长期"],
  [null, null, 45329],
);

test("a row's key is the same however number, party and date are written", () => {
  expect(rowKey(ledger, 0)).toBe("平市监罚〔2024〕7 | 甲(平顶山)公司 | 2024-02-05");
});

test("a key holds what the row has, readable or not", () => {
  expect([2, 3].map((row) => rowKey(ledger, row))).toEqual(["平市监罚〔2024〕8 | 丙公司 | 长期", " |  | 2024-02-07"]);
});

test.each<[string, readonly number[]]>([
  ["平市监罚（2024）7号", [0]],
  ["平市监罚〔2024〕8号", []],
  ["平市监罚〔2024〕8号 | 乙 公司", [1]],
  ["平市监罚〔2024〕8号｜｜2024/2/6", [1]],
  ["平市监罚〔2024〕8号 | 丁公司 | 2024-02-06", []],
  ["平市监罚〔2024〕9号", []],
  ["", []],
  [" | 乙公司", []],
])("the key %j names the rows %j", (key, rows) => {
  expect(rowsOfKeys(ledger, [key, "平市监罚〔2024〕7号"]).get(key)).toEqual(rows);
});

test("every row's own key names it", () => {
  const keys = [0, 1, 2].map((row) => rowKey(ledger, row));
  expect([...rowsOfKeys(ledger, keys)]).toEqual(keys.map((key, row) => [key, [row]]));
});
