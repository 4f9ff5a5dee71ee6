import { drawSheets } from "../../../addin/excel/draw-sheets";
import { takenNames } from "../../../addin/excel/taken-names";
import { type DrawOptions } from "../../../addin/ports/workbook";
import { type PlanChart, type SheetPlan } from "../../../src/plans/sheet-plan";
import { RequirementMatrix } from "../../workbench/protocol/requirement-matrix";
import { bookOf } from "../support/book-of";
import { openExcel, type OpenExcel } from "../support/open-excel";
import { snapshot } from "../support/snapshot";

const plan = (name: string, value: string | number): SheetPlan => ({
  ...{ name, columnWidths: [10, 20], styles: { text: { border: "thin", bold: true } }, merges: [], freezeRows: 1 },
  rows: [
    { values: ["单位", "迟报率"], style: "text" },
    { values: ["教育局", value], style: "text" },
    { values: ["民政局", 2.5], style: "text" },
  ],
  page: {
    ...{ orientation: "portrait", margins: { top: 37, bottom: 35, left: 28, right: 26 } },
    ...{ fitToWidth: true, centerHorizontally: true, footer: "&P" },
  },
});

const plans = [plan("附件1", 1), plan("附件2", 2)];

const draw = (of: readonly SheetPlan[] = plans, options: Partial<DrawOptions> = {}) =>
  drawSheets(of, { replace: "own", activate: false, signal: new AbortController().signal, ...options });

let excel: OpenExcel;
const open = (versions: Record<string, string> = {}) => {
  excel = openExcel(bookOf({ 台账: [["x"]], 其他: [["y"]] }), { requirements: RequirementMatrix.newest(versions) });
  excel.control.select("台账!A2:B3");
};
const clean = async () => {
  // The client lets go of its references after it has answered.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(excel.control.faults()).toEqual([]);
  expect(excel.control.references()).toBe(0);
  excel.close();
};

describe("drawn sheets", () => {
  beforeEach(() => open());
  afterEach(clean);

  test("stand at the end; the user's place stays", async () => {
    const told: unknown[] = [];
    expect(await draw(plans, { onProgress: (...of) => told.push(of) })).toEqual(["附件1", "附件2"]);
    expect(excel.control.sheetNames()).toEqual(["台账", "其他", "附件1", "附件2"]);
    expect(excel.control.activeSheet()).toBe("台账");
    expect(excel.control.selection()).toEqual(["台账!A2:B3"]);
    expect(await excel.control.values("附件2!A1:B2")).toEqual([
      ["单位", "迟报率"],
      ["教育局", 2],
    ]);
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  test("come to the front where that is asked for", async () => {
    await draw(plans, { activate: true });
    expect(excel.control.activeSheet()).toBe("附件1");
  });

  test("replace those of ours and leave the user's alone", async () => {
    await draw();
    excel.control.renameSheet("其他", "附件3");
    expect(await takenNames(["附件1", "附件3", "附件4"])).toEqual([
      { name: "附件1", isOwn: true },
      { name: "附件3", isOwn: false },
    ]);
    excel.control.activate("附件1");
    expect(await draw([plan("附件1", 7), plan("附件3", 8)])).toEqual(["附件1", "附件3 (2)"]);
    expect(excel.control.sheetNames()).toEqual(["台账", "附件3", "附件2", "附件1", "附件3 (2)"]);
    expect(await excel.control.values("附件1!B2")).toEqual([[7]]);
    expect(await excel.control.values("附件3!A1")).toEqual([["y"]]);
    expect(excel.control.activeSheet()).toBe("附件1");
  });

  test("never replace anything where that is not wanted", async () => {
    await draw();
    expect(await draw([plan("附件1", 7)], { replace: "never" })).toEqual(["附件1 (2)"]);
    expect(await excel.control.values("附件1!B2")).toEqual([[1]]);
  });

  test("have a chart beside the table", async () => {
    const column = (at: number) => ({ top: 1, bottom: 2, left: at, right: at });
    const chart: PlanChart = {
      ...{ kind: "column", title: "迟报率(%)", at: { top: 1, bottom: 19, left: 3, right: 10 } },
      ...{ categories: column(0), series: [{ name: "迟报率", values: column(1) }] },
    };
    await draw([plan("附件1", 1), { ...plan("附件2", 2), charts: [chart] }]);
    expect(excel.control.charts("附件1")).toEqual([]);
    const [picture = "", ...others] = excel.control.charts("附件2");
    expect(others).toEqual([]);
    expect(picture).toContain("迟报率(%)");
    expect(picture).toContain("教育局");
    const place = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("附件2");
      const drawn = charts.getItemAt(0).load("name,left,chartType");
      const free = context.workbook.worksheets.getItem("附件2").getRange("C1").load("left");
      await context.sync();
      return { name: drawn.name, type: drawn.chartType, isRight: drawn.left > free.left };
    });
    expect(place).toEqual({ name: "迟报率(%)", type: "ColumnClustered", isRight: true });
  });

  test("that are cancelled leave nothing", async () => {
    const before = snapshot(excel);
    const abort = new AbortController();
    const stopped = draw(plans, {
      signal: abort.signal,
      onProgress: (done) => (done === 1 ? abort.abort(new Error("cancelled")) : undefined),
    });
    await expect(stopped).rejects.toThrow("cancelled");
    expect(snapshot(excel)).toEqual(before);
  });

  test("are heard by nobody", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      context.workbook.worksheets.onAdded.add(() => Promise.resolve(void heard.push("added")));
      context.workbook.worksheets.onDeleted.add(() => Promise.resolve(void heard.push("deleted")));
      await context.sync();
    });
    await draw();
    await draw();
    excel.control.edit("台账!A3", [["三"]]);
    await excel.control.eventsSent();
    expect(heard).toEqual(["A3"]);
  });

  test.each([
    ["a protected structure", () => excel.control.protectStructure(), "protected-structure"],
    ["a read-only workbook", () => excel.control.change({ readOnly: "request" }), "read-only"],
    ["requests that are too small", () => excel.control.change({ requestBytes: 4000 }), "too-large"],
  ])("are refused whole for %s", async (_, happens, code) => {
    happens();
    const before = snapshot(excel);
    await expect(draw()).rejects.toMatchObject({ code, leftover: "none" });
    expect(snapshot(excel)).toEqual(before);
  });

  test("are done without a page set-up where Excel refuses it, as without a printer", async () => {
    const { page, ...rest } = plan("附件9", 9);
    const margins = { top: 1e6, bottom: 0, left: 0, right: 0 };
    expect(await draw([{ ...rest, ...(page && { page: { ...page, margins } }) }])).toEqual(["附件9"]);
    expect(await excel.control.values("附件9!B2")).toEqual([[9]]);
  });
});

describe("drawn sheets in an Excel without properties of sheets", () => {
  beforeEach(() => open({ ExcelApi: "1.11" }));
  afterEach(clean);

  test("are known as ours by a hidden name", async () => {
    await draw();
    expect(await takenNames(["附件1", "台账"])).toEqual([
      { name: "附件1", isOwn: true },
      { name: "台账", isOwn: false },
    ]);
    expect(await draw([plan("附件1", 7)])).toEqual(["附件1"]);
    expect(excel.control.sheetNames()).toEqual(["台账", "其他", "附件2", "附件1"]);
  });
});
