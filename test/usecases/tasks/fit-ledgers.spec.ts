import { chosenLedgers, taskLedgers } from "../../../src/usecases/tasks/task-ledgers";
import { fitLedgers, type LedgerNeeds } from "../../../src/usecases/tasks/fit-ledgers";
import { type Grid } from "../../support/build-workbook";
import { taskInputOf } from "../../support/task-input";

const headers = ["行政相对人名称", "行政处罚决定书文号", "处罚类别", "处罚内容", "处罚决定日期", "处罚机关"];
const row = (number: number) =>
  ["甲公司", `平市监罚〔2024〕${number}号`, "罚款", "罚款1元", "2024/02/26", "某某局"] as const;
const rows = Array.from({ length: 12 }, (_, index) => row(index + 1));

const needs: LedgerNeeds = {
  columns: [["documentNumber"], ["sourceUnit", "agency"]],
  what: { zh: "台账", en: "ledger" },
};

/** The sentence for a sheet, or `fits`. */
function said(sheet: Grid, parts: Partial<LedgerNeeds> = {}): string {
  const input = taskInputOf({ "台账.xlsx": { 处罚: sheet } });
  const fitted = fitLedgers(
    chosenLedgers(
      input,
      taskLedgers(input.sources).map(({ ref }) => ref),
    ),
    { ...needs, ...parts },
  );
  return fitted.ok ? "fits" : fitted.error.zh;
}

test("a ledger with every column and every row fits", () => {
  expect(said([headers, ...rows])).toBe("fits");
});

test("nothing chosen is an error, a missing column one that names file, sheet and column", () => {
  expect(said([["说明"]])).toMatch("没有可用的台账");
  expect(said([headers.slice(0, 5), ...rows.map((cells) => cells.slice(0, 5))])).toBe(
    "台账“台账.xlsx”的工作表“处罚”缺少“数据来源单位”或“处罚机关”列；请补上这一列，或在列对应里指定哪一列是它。",
  );
});

test("a ledger of the wrong kind is named with the kinds that are wanted", () => {
  expect(said([headers, ...rows], { kinds: ["licence"] })).toMatch("是行政处罚数据，这里要的是行政许可");
});

test.each([
  ["共 13 条", "写明共 13 条，实际只有 12 行"],
  ["合计：共1,198条记录", "写明共 1198 条"],
  ["第 1/3 页，共 30 条", "写明共 30 条"],
  ["显示 1-12 条，共 30 条", "写明共 30 条"],
  ["共 12 条", "fits"],
  ["其中迟报共 13 条", "fits"],
  ["共 13 项要求", "fits"],
])("a footer %s is held against the rows", (footer, sentence) => {
  expect(said([headers, ...rows, [footer]])).toMatch(sentence);
});

test("a title in brackets is held against the rows, but not where the sheet has two ledgers", () => {
  const title = ["行政处罚台账（共 30 条）"];
  expect(said([title, headers, ...rows])).toMatch("写明共 30 条");
  expect(
    said([headers, ...rows, [], title, [...headers].reverse(), ...rows.map((cells) => [...cells].reverse())]),
  ).toBe("fits");
});

test("a last row that breaks off where every other row goes on is told from one with a blank cell", () => {
  expect(said([headers, ...rows, row(13).slice(0, 3)])).toMatch(
    "最后一行（第 14 行）从“处罚内容”起有 3 列空白，其他行都填了",
  );
  expect(said([headers, ...rows, row(13).slice(0, 4)])).toBe("fits");
  expect(said([headers, ...rows.slice(0, 3), row(13).slice(0, 3)])).toBe("fits");
  expect(said([headers, ...rows, row(13).slice(0, 3), ["共 13 条"]])).toBe("fits");
});

test("a sheet that is full to its last possible row is not believed, unless it states as many rows", () => {
  const full: Grid = [headers, ...Array.from({ length: 65_535 }, () => row(1))];
  expect(said(full)).toMatch("正好到第 65536 行");
  expect(said([...full, ["共 65535 条"]])).toBe("fits");
  expect(said([...full, row(1)])).toBe("fits");
});
