import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { readDishonestyList } from "../../src/dishonesty/read-dishonesty-list";
import { dayOf } from "../../src/calendar/day";
import { type SheetPlan } from "../../src/plans/sheet-plan";
import { allRules } from "../../src/rules";
import { areaReference } from "../../src/sheets/address";
import { cellAt } from "../../src/sheets/column";
import { type SheetData, type WorkbookData } from "../../src/sheets/workbook-data";
import { annexDraft, type AnnexDraft, type AnnexSettings } from "../../src/usecases/annex-draft";
import { type AnnexOutput, annexOutputSchema } from "../../src/usecases/annex-output";
import { checkWorkbook, type WorkbookCheck } from "../../src/usecases/check-workbook";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { runMain, sample } from "../cli/run-main";
import { nationalStandard } from "../support/national-standard";
import { workbookOfPlans } from "../support/plan-workbook";

async function read(path: string): Promise<WorkbookData> {
  const source = await openByteSource(path);
  const workbook = await readWorkbook(source, nodeByteCodec);
  await source.close();
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return workbook.value;
}

function checked(workbook: WorkbookData): WorkbookCheck {
  const check = checkWorkbook(workbook, {
    ...{ standard: nationalStandard, isChosen: false, asOf: dayOf(2024, 2, 29), rules: allRules },
  });
  if (!check.ok) throw new Error("The sample has faults");
  return check.value;
}

const settings: AnnexSettings = {
  ...{
    language: "zh",
    month: "2024-02",
    ledgers: [0, 1],
    file: "平台导出.xlsx",
    madeAt: "2024-03-05 10:42",
    isLive: false,
  },
};
const tool = { name: "gongshi", version: "1.2.3" } as const;

let workbook: WorkbookData;
let check: WorkbookCheck;
let written: WorkbookData;
let printed: AnnexOutput;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "gongshi-draft-"));
  const out = join(folder, "annexes.xlsx");
  const { out: json } = await runMain("annex", sample.export, "--month", "2024-02", "--out", out, "--json");
  printed = annexOutputSchema.parse(JSON.parse(json));
  written = await read(out);
  rmSync(folder, { recursive: true });
  workbook = await read(sample.export);
  check = checked(workbook);
});

function drafted(parts: Partial<AnnexSettings> = {}, from = check): AnnexDraft {
  const draft = annexDraft(from, readDishonestyList(workbook), { ...settings, ...parts }, tool);
  if (!draft.ok) throw new Error(draft.error);
  return draft.value;
}

const refused = (parts: Partial<AnnexSettings>, from = check) => {
  const draft = annexDraft(from, null, { ...settings, ...parts }, tool);
  return draft.ok ? null : draft.error;
};

const cellsOf = ({ name, rowCount, columns }: SheetData) => ({
  name,
  cells: Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: 5 }, (_value, column) => cellAt(columns[column], row)),
  ),
});

const charted = ({ charts = [] }: SheetPlan) =>
  charts.flatMap(({ series }) => series.map(({ values }) => areaReference(values)));

describe("the month's annexes of the sample", () => {
  test.each([false, true])("have the cells that the command line writes, with formulas: %s", (isLive) => {
    const drawn = workbookOfPlans(...drafted({ isLive }).plans);
    expect(drawn.sheets.map(({ name }) => name)).toEqual(["附件1", "附件2", "附件3", "说明"]);
    expect(drawn.sheets.slice(0, 3).map(cellsOf)).toEqual(written.sheets.slice(0, 3).map(cellsOf));
  });

  test("and the cells of its JSON", () => {
    for (const [index, annex] of printed.annexes.entries()) {
      const rows = drafted().plans[index]?.rows.map(({ values }) => values);
      expect(rows?.slice(4, 4 + annex.rows.length)).toEqual(annex.rows);
    }
  });

  test("have formulas only where they are asked for", () => {
    const formulas = (isLive: boolean) =>
      drafted({ isLive }).plans.map(({ rows }) => rows.filter((row) => row.formulas !== undefined).length);
    expect([formulas(false), formulas(true)]).toEqual([
      [0, 0, 0, 0],
      [28, 13, 0, 0],
    ]);
  });

  test("say where they come from: the workbook, its ledger and the time", () => {
    const notes = (sheet: SheetData | undefined) =>
      sheet === undefined ? [] : cellsOf(sheet).cells.map(([name, value]) => [name, value]);
    const drawn = notes(workbookOfPlans(...drafted().plans).sheets[3]);
    expect(drawn.slice(0, 4)).toEqual([
      ["附表说明", null],
      ["来源文件", "平台导出.xlsx"],
      ["来源工作表", "行政许可、行政处罚"],
      ["生成时间", "2024-03-05 10:42"],
    ]);
    const rest = notes(written.sheets[3])
      .filter(([name]) => name !== "工具")
      .slice(3);
    expect(drawn.filter(([name]) => name !== "工具").slice(4)).toEqual(rest);
  });

  test("are previewed: tables, charts, figures", () => {
    const { plans, tables, figures, unresolved, notes } = drafted();
    expect(tables.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ["附件1", 27],
      ["附件2", 12],
      ["附件3", 10],
      ["说明", 9],
    ]);
    expect(plans.map(charted)).toEqual([["E5:E16"], ["C5:C16", "E5:E16"], [], []]);
    expect(tables[0]?.title).toBe("2024年2月份市各单位“双公示”工作情况统计表");
    expect(figures).toEqual([
      "合计 4981 条，迟报 1 条，迟报率 0.02%",
      "市直单位 447 条，迟报 1 条，迟报率 0.22%",
      "县（市、区）4534 条，迟报 0 条，迟报率 0.00%",
      "合规率 100.00% = 4981 / 4981",
    ]);
    expect([unresolved, notes]).toEqual([[], []]);
    expect(drafted({ language: "en" }).figures[0]).toBe("Total: 4981 rows, 1 late, late rate 0.02%");
  });

  test("another month has no chart", () => {
    expect(drafted({ month: "2024-03" }).plans.map(charted)).toEqual([[], [], [], []]);
  });
});

describe("what is missing is said in one sentence:", () => {
  test("a month", () => {
    expect([refused({ month: "" }), refused({ month: "2024-13", language: "en" })]).toEqual([
      "请选择统计月份。",
      "Choose the month.",
    ]);
  });

  test("a ledger", () => {
    expect([refused({ ledgers: [] }), refused({ ledgers: [7] })]).toEqual([
      "请至少选择一个台账；还没有核验的，请先核验。",
      "请至少选择一个台账；还没有核验的，请先核验。",
    ]);
  });

  test("a roster", () => {
    const without = {
      ...check,
      parameters: { ...check.parameters, roster: null },
      env: { ...check.env, standard: nationalStandard },
    };
    expect(refused({}, without)).toContain("pingdingshan-2024、yuncheng-2021");
    expect(refused({ language: "en" }, without)).toMatch(/^There is no roster/);
    expect(refused({}, { ...without, env: check.env })).toBeNull();
  });
});

test("only the chosen ledgers are counted", () => {
  expect(drafted({ ledgers: [0] }).figures[0]).toBe("合计 4178 条，迟报 1 条，迟报率 0.02%");
  expect(drafted({ ledgers: [1] }).figures[0]).toBe("合计 803 条，迟报 0 条，迟报率 0.00%");
});
