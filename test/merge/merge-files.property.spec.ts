import fc from "fast-check";
import { cellState } from "../../src/ledger/ledger";
import { findLedgers } from "../../src/ledger/find-ledgers";
import { type MergedFiles } from "../../src/merge/merge-files";
import { planRows } from "../../src/plans/plan-rows";
import { allRules } from "../../src/rules";
import { type CellValue } from "../../src/sheets/cell";
import { type WorkbookData } from "../../src/sheets/workbook-data";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { nationalStandard } from "../support/national-standard";
import { ruleEnv } from "../support/run-rules";
import { drawnWorkbook, mergeWorkbooks } from "./merge-workbooks";

const headers = [
  ...["行政相对人名称", "行政许可决定文书号", "许可类别", "许可内容", "许可决定日期", "许可机关", "有效期至"],
  ...["经办人", "联系电话"],
];
const cell = (...values: readonly CellValue[]) => fc.constantFrom(...values);
const row = fc.tuple(
  cell("甲公司", "乙公司", "12345", " 丙公司 "),
  cell("平审许〔2024〕1号", "平审许〔2024〕2号", "平审许(2024)第03号", "0012"),
  cell("普通", "特许", "普", null),
  cell("从事食品经营", "无", null),
  cell("2024/02/26", 45_348, "2024-02-30", "长期", null),
  cell("平顶山市示例局", "市局", null),
  cell("2099/12/31", "2020/01/01", 73_050, null),
  cell("张三", "007", 7, null),
  cell(3_751_234, "0375-1234", null),
);
const ledger = fc.array(row, { minLength: 1, maxLength: 5 });

/** A workbook with the ledger's columns in some order. */
const workbook = fc
  .tuple(
    ledger,
    fc.shuffledSubarray(
      headers.map((_, index) => index),
      { minLength: headers.length },
    ),
  )
  .map(([rows, order]): WorkbookData => {
    const ordered = (cells: readonly CellValue[]) => order.map((index) => cells[index] ?? null);
    const grid: Grid = [ordered(headers), ...rows.map(ordered)];
    return buildWorkbook({ 许可: grid });
  });

/** The rows of the merged licences as texts, columns by their headers. */
function rowsOf({ plans }: MergedFiles): readonly string[] {
  const plan = plans.find(({ name }) => name === "汇总 行政许可");
  if (plan === undefined) return [];
  const [names, ...rows] = Array.from(planRows(plan), ({ values }) => values);
  return rows.map((cells) =>
    JSON.stringify(Object.fromEntries((names ?? []).map((name, index) => [String(name), cells[index] ?? null]).sort())),
  );
}

test("one file gives its own rows, cell by cell", () => {
  fc.assert(
    fc.property(workbook, (file) => {
      const [found] = findLedgers(file, nationalStandard).ledgers;
      const [merged] = findLedgers(drawnWorkbook(mergeWorkbooks({ "a.xlsx": file })), nationalStandard).ledgers;
      expect(merged?.rows.length).toBe(found?.rows.length);
      for (const [role, column] of found?.columns ?? []) {
        const other = merged?.columns.get(role);
        const cells = (each: typeof column | undefined) => Array.from(each?.codes ?? [], (code) => each?.raw[code]);
        expect(cells(other)).toEqual(cells(column));
      }
    }),
    { numRuns: 60 },
  );
});

test("merging merged files is merging the files", () => {
  fc.assert(
    fc.property(workbook, workbook, workbook, (a, b, c) => {
      const all = rowsOf(mergeWorkbooks({ a, b, c }));
      const left = drawnWorkbook(mergeWorkbooks({ a, b }));
      const right = drawnWorkbook(mergeWorkbooks({ b, c }));
      expect(rowsOf(mergeWorkbooks({ left, c }))).toEqual(all);
      expect(rowsOf(mergeWorkbooks({ a, right }))).toEqual(all);
      expect([...rowsOf(mergeWorkbooks({ c, b, a }))].sort()).toEqual([...all].sort());
    }),
    { numRuns: 60 },
  );
});

test("rows of the merged table have the findings that they have in their own files", () => {
  const alone = allRules.filter(({ comparesRows }) => !comparesRows);
  const findings = (file: WorkbookData): readonly string[] =>
    findLedgers(file, nationalStandard).ledgers.flatMap((each) => {
      const report = checkLedger(each, ruleEnv(each), alone, []);
      const key = (at: number) =>
        [...each.columns.values()]
          .filter(({ states, codes }) => states[codes[at] ?? 0] !== cellState.blank)
          .map(({ field, raw, codes }) => [field.code, raw[codes[at] ?? 0]])
          .sort();
      return report.hits.flatMap(({ rule, role, rows, explain }) =>
        Array.from(rows, (at, position) => JSON.stringify([rule, role, explain(position, "zh"), key(at)])),
      );
    });
  fc.assert(
    fc.property(workbook, workbook, (a, b) => {
      const merged = drawnWorkbook(mergeWorkbooks({ a, b }));
      expect([...findings(merged)].sort()).toEqual([...findings(a), ...findings(b)].sort());
    }),
    { numRuns: 60 },
  );
});
