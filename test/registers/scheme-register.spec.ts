import { explainParameterFault } from "../../src/parameters/parameter-fault";
import { cellsOfRow } from "../../src/parameters/settings-sheet-plan";
import { readRegister } from "../../src/registers/register";
import { schemeRegister } from "../../src/registers/scheme-register";
import { schemeOfEntries } from "../../src/scores/scheme-of-entries";
import { scoreSchemes } from "../../src/scores/score-schemes";
import { type CellValue } from "../../src/sheets/cell";
import { buildWorkbook } from "../support/build-workbook";
import { nationalStandard } from "../support/national-standard";

const base = scoreSchemes["yuncheng-2021"];
const header = ["考核项", "满分", "计分", "取值", "说明"];

type Rows = readonly (readonly CellValue[])[];

const read = (...rows: Rows) => readRegister(buildWorkbook({ 考核方案: [header, ...rows] }), schemeRegister);

function schemeOf(...rows: Rows) {
  const entries = read(...rows);
  if (!entries.ok) throw new Error(entries.error.map((fault) => explainParameterFault(fault).zh).join());
  return schemeOfEntries(entries.value, base);
}

function faultsOf(...rows: Rows): readonly string[] {
  const entries = read(...rows);
  const scheme = entries.ok ? schemeOfEntries(entries.value, base) : entries;
  return scheme.ok ? [] : scheme.error.map((fault) => explainParameterFault(fault).zh);
}

test("a new sheet holds the whole scheme and reads back as it is", () => {
  const rows = schemeRegister.known(nationalStandard, "zh").map((row) => cellsOfRow(schemeRegister, row));
  expect(rows).toHaveLength(9 + 6);
  expect(schemeOf(...rows)).toEqual({ ok: true, value: { ...base, id: "考核方案" } });
});

test("parameters alone change the shipped scheme", () => {
  const scheme = schemeOf(
    ["警示名次", null, "参数", 5],
    ["排名范围", null, "参数", "分组"],
    ["无数据单位", null, "参数", "满分"],
    ["未抽查", null, "参数", "零分"],
    ["完整性代表", null, "参数", "本单位"],
    ["总分上限", null, "参数", "120"],
  );
  expect(scheme).toEqual({
    ok: true,
    value: { ...base, warned: 5, ranking: "group", noData: "full", noSample: "zero", completenessOf: "own", cap: 120 },
  });
});

test("another place's scheme needs no code: steps, and points less for each row", () => {
  const scheme = schemeOf(
    ["合规率", 2, "合规率", "98%=1、100%=2"],
    ["瞒报", 2, "完整率", "每条 0.5"],
    ["专栏目录", 1, "有即得分", null, "县里的办法"],
  );
  expect(scheme.ok && scheme.value.items).toEqual([
    {
      name: "合规率",
      kind: "compliance",
      points: 2,
      clause: "",
      rule: {
        by: "steps",
        steps: [
          { from: 1, points: 2 },
          { from: 0.98, points: 1 },
        ],
      },
    },
    { name: "瞒报", kind: "completeness", points: 2, clause: "", rule: { by: "each", each: 0.5 } },
    { name: "专栏目录", kind: "given", points: 1, clause: "县里的办法", part: "column" },
  ]);
});

test("every fault is told at its cell", () => {
  expect(
    faultsOf(
      ["合规率", "三十", "合规率"],
      ["及时率", null, "及时率"],
      ["完整性", -1, "完整性", "都给"],
      ["警示名次", null, "参数", "三"],
      ["排名方法", null, "参数", "全部"],
      ["无数据单位", null, "参数", "随便"],
      ["工作方案", 5, "看情况"],
      ["工作方案", 5, null],
    ),
  ).toEqual([
    "参数表“考核方案”单元格 B2：“三十”不是数。",
    "参数表“考核方案”单元格 B3：请填分值。",
    "参数表“考核方案”单元格 B4：分值不能小于 0。",
    "参数表“考核方案”单元格 D4：“都给”不能识别：空白表示按比例，或写“100=2、98=1”“每条 0.5”。",
    "参数表“考核方案”单元格 D5：“三”不是不小于 0 的整数。",
    expect.stringMatching(/^参数表“考核方案”单元格 A6：“排名方法”不是可选的值：总分上限 \/ 警示名次/),
    "参数表“考核方案”单元格 D7：“随便”不是可选的值：不排名 / 满分 / 零分。",
    expect.stringMatching(/^参数表“考核方案”单元格 C8：“看情况”不是可选的值/),
    "参数表“考核方案”单元格 C9：不能为空。",
  ]);
});

test("an item that stands there twice is told, whatever its spaces and width", () => {
  expect(faultsOf(["工作方案", 5, "有即得分"], ["工作 方案", 3, "有即得分"])).toEqual([
    "参数表“考核方案”单元格 A3：这一项前面已有一行。",
  ]);
});
