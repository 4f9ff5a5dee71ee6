import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileToOpen } from "../../../addin/app/app";
import { bookOf } from "../support/book-of";
import { type OpenApp, openApp } from "../support/open-app";
import { snapshot } from "../support/snapshot";
import { ledgerName, smallBook, smallHeader, smallRows } from "./steps";

let open: OpenApp;
afterEach(() => open.close());

const said = (): string => open.app.state().notice?.words.zh ?? "";
const rowsOf = (sheet: string): Promise<readonly (readonly unknown[])[]> =>
  open.excel.control.values(`${sheet}!A4:F40`);
const filled = async (sheet: string): Promise<number> =>
  (await rowsOf(sheet)).filter(([first]) => first !== "" && first !== null).length;

const fileOf = (name: string, bytes: Uint8Array): FileToOpen => ({
  name,
  size: bytes.byteLength,
  bytes: () => Promise.resolve(new Uint8Array(bytes).buffer),
});
const sample = (name: string): FileToOpen =>
  fileOf(name, readFileSync(join(__dirname, "../../../assets/sample", name)));
const csv = (name: string, rows: readonly (readonly string[])[]): FileToOpen =>
  fileOf(name, new TextEncoder().encode(rows.map((row) => row.join(",")).join("\r\n")));

/** Opens the draw and gives it what it needs. */
async function openDraw(seed = "2024-03-05"): Promise<void> {
  await open.app.actions.openTask("sample");
  await open.app.actions.prepareTask();
  open.app.actions.setTask({ seed });
}

describe("a task from the first press to the register", () => {
  beforeEach(async () => {
    open = await openApp(smallBook());
  });

  test("is set, run, drawn and recorded; the next run reads what was recorded", async () => {
    const { actions } = open.app;
    await actions.openTask("sample");
    expect(open.app.state()).toMatchObject({ task: "sample", taskForm: { step: "idle" } });
    await actions.prepareTask();
    expect(open.app.state()).toMatchObject({ taskForm: { step: "ready" }, checked: { isMarked: true } });
    actions.setTask({ seed: "2024-03-05" });
    await actions.runTask();
    const first = preview();
    expect(first.isDrawn).toBe(false);
    expect(first.sheets).toEqual([
      { name: "抽样结果", fate: "new" },
      { name: "任务说明 抽样", fate: "new" },
    ]);
    await actions.drawTask();
    expect([await filled("抽样结果"), await filled("任务说明 抽样")]).not.toContain(0);
    const drawn = recordCount(first);
    expect(drawn).toBeGreaterThan(0);
    expect(await filled("抽样记录")).toBe(drawn);
    expect(said()).toMatch(/^已生成 2 张工作表：抽样结果、任务说明 抽样。已在“抽样记录”记入 \d+ 行。$/);
    // What was recorded is not recorded twice, whatever is drawn again.
    expect(preview()).toMatchObject({ isDrawn: true, outcome: { records: [] } });
    await actions.drawTask();
    expect(await filled("抽样记录")).toBe(drawn);

    actions.setTask({ seed: "另一次" });
    expect(open.app.state().taskResult.step).toBe("idle");
    await actions.runTask();
    expect(preview().sheets[0]?.fate).toBe("replaced");
    await actions.drawTask();
    expect(await filled("抽样记录")).toBe(drawn + recordCount(first));
  });

  test("keeps what the user has set when the ledgers are looked at again", async () => {
    const { actions } = open.app;
    await actions.openTask("sample");
    await actions.prepareTask();
    actions.setTask({ seed: "我的种子" });
    await actions.check();
    expect(settings()).toMatchObject({ seed: "我的种子" });
    await actions.openFiles([csv("许可.csv", [smallHeader, ...smallRows])]);
    expect(settings()).toMatchObject({ seed: "我的种子" });
    await actions.openTask("sample");
    expect(settings()).toMatchObject({ seed: "我的种子" });
    await actions.openTask(null);
    await actions.openTask("sample");
    expect(settings()).not.toMatchObject({ seed: "我的种子" });
  });

  test("shows what is wrong with a register in place of a result", async () => {
    const { actions } = open.app;
    await actions.openRegister("samples");
    open.excel.control.edit("抽样记录!A4:C4", [["不是日期", "种子", ""]]);
    await open.followed();
    await openDraw();
    await actions.runTask();
    expect(open.app.state().taskResult).toMatchObject({
      step: "failed",
      why: { zh: expect.stringContaining("抽样记录") as string },
    });
  });

  test("registers are listed, made where they are missing, and opened where they are not", async () => {
    const { actions } = open.app;
    await actions.loadRegisters();
    const states = () => {
      const { registers } = open.app.state();
      return registers.step === "ready" ? registers.value.filter(({ exists }) => exists).map(({ id }) => id) : null;
    };
    expect(states()).toEqual([]);
    await actions.openRegister("samples");
    expect([states(), said()]).toEqual([["samples"], "已新建“抽样记录”。填好后再运行一次任务即生效。"]);
    await actions.openRegister("samples");
    expect([states(), said()]).toEqual([["samples"], ""]);
  });

  test("an entry recorded by hand is read at once", async () => {
    const { actions } = open.app;
    await openDraw();
    await actions.runTask();
    const { outcome } = preview();
    for (const { register, rows } of outcome.records) await actions.record(register, rows);
    expect(said()).toMatch(/^已在“抽样记录”记入 \d+ 行。$/);
    expect(preview().isDrawn).toBe(false);
    expect(JSON.stringify(preview().outcome.records)).not.toBe(JSON.stringify(outcome.records));
  });
});

describe("files beside the workbook", () => {
  beforeEach(async () => {
    open = await openApp(smallBook());
    await open.app.actions.openTask("sample");
  });

  test("are read, judged by the workbook's settings and offered; a check comes first", async () => {
    await open.app.actions.openFiles([
      sample("pingdingshan-2024-02.xlsx"),
      csv("许可.csv", [smallHeader, ...smallRows]),
    ]);
    expect(open.app.state().checked?.summary.ledgers).toHaveLength(1);
    expect(open.app.state().files.map(({ name, ledgers }) => [name, ledgers.map(({ kind }) => kind)])).toEqual([
      ["pingdingshan-2024-02.xlsx", expect.arrayContaining(["licence"])],
      ["许可.csv", ["licence"]],
    ]);
    expect(said()).toMatch(/^已打开 2 个文件，其中 \d+ 个台账。$/);
    const { taskForm } = open.app.state();
    const ledgers = taskForm.step === "ready" ? taskForm.value.ledgers : [];
    expect(new Set(ledgers.map(({ ref }) => ref.source)).size).toBe(3);
  });

  test("that are none get their sentence, and the others are opened", async () => {
    await open.app.actions.openFiles([
      fileOf("通知.pdf", new TextEncoder().encode("%PDF-1.7 ...")),
      { name: "移走.xlsx", size: 10, bytes: () => Promise.reject(new Error("NotFoundError")) },
      { name: "巨大.xlsx", size: 200 * (1 << 20), bytes: () => Promise.reject(new Error("never asked")) },
      csv("说明.csv", [["说明", "x"]]),
    ]);
    expect(open.app.state().notice).toMatchObject({ kind: "warning" });
    expect(said()).toMatch(
      /已打开 1 个文件，其中 0 个台账。通知.pdf：.*PDF.*移走.xlsx：读不出来.*巨大.xlsx：超过 100 MB/,
    );
    expect(open.app.state().files).toMatchObject([
      { name: "说明.csv", ledgers: [], ignored: [{ why: { zh: expect.any(String) as string } }] },
    ]);
  });

  test("are one when they are the same, and go when they are closed", async () => {
    const twice = csv("许可.csv", [smallHeader, ...smallRows]);
    await open.app.actions.openFiles([twice, csv("许可.csv", [smallHeader, ...smallRows.slice(1)])]);
    await open.app.actions.openFiles([twice]);
    const { files } = open.app.state();
    expect(files.map(({ ledgers }) => ledgers[0]?.rows).sort()).toEqual([25, 26]);
    for (const { id } of files) await open.app.actions.closeFile(id);
    const { taskForm } = open.app.state();
    expect(taskForm.step === "ready" && taskForm.value.ledgers.map(({ sheet }) => sheet)).toEqual([ledgerName]);
  });

  test("can be cancelled: what is open already stays", async () => {
    const { actions } = open.app;
    await actions.check();
    const stop = open.app.subscribe(() => {
      const { work, files } = open.app.state();
      if (files.length === 1 && work?.task === "opening" && work.done > 1) actions.cancel();
    });
    await actions.openFiles([csv("许可.csv", [smallHeader, ...smallRows]), sample("pingdingshan-2024-02.xlsx")]);
    stop();
    expect(said()).toContain("已取消");
    expect(open.app.state()).toMatchObject({ files: [{ name: "许可.csv" }], work: null });
    await actions.openFiles([sample("pingdingshan-2024-02.xlsx")]);
    expect(open.app.state().files).toHaveLength(2);
  });
});

test("a workbook without a ledger serves with its settings", async () => {
  open = await openApp(
    bookOf({
      规则参数: [
        ["参数", "规则", "值"],
        ["规则方案", "", "pingdingshan-2024"],
      ],
    }),
  );
  const { actions } = open.app;
  await openDraw();
  expect([said(), open.app.state().checked]).toEqual(["", null]);
  await actions.openFiles([csv("许可.csv", [smallHeader, ...smallRows])]);
  await actions.runTask();
  expect(preview().sheets).toHaveLength(2);
});

test("faults of the settings are said, and there is no form", async () => {
  open = await openApp(
    bookOf({
      [ledgerName]: [smallHeader, ...smallRows],
      节假日: [
        ["日期", "类型"],
        ["2024-02-30", "休息"],
      ],
    }),
  );
  await open.app.actions.openTask("sample");
  await open.app.actions.prepareTask();
  expect(said()).toContain("节假日");
  expect(open.app.state().taskForm.step).toBe("idle");
});

describe("cancelling", () => {
  test.each(["figuring", "drawing"] as const)("while %s leaves the workbook as it was", async (task) => {
    open = await openApp(smallBook());
    const { actions } = open.app;
    await openDraw();
    if (task === "drawing") await actions.runTask();
    const before = JSON.stringify(snapshot(open.excel));
    const stop = open.app.subscribe(() => {
      if (open.app.state().work?.task === task) actions.cancel();
    });
    await (task === "drawing" ? actions.drawTask() : actions.runTask());
    stop();
    expect(said()).toContain("已取消");
    expect(JSON.stringify(snapshot(open.excel))).toBe(before);
    expect(open.app.state().taskResult.step).toBe(task === "drawing" ? "ready" : "idle");
  });
});

function preview() {
  const { taskResult } = open.app.state();
  if (taskResult.step !== "ready") throw new Error(JSON.stringify(taskResult));
  return taskResult.value;
}

const recordCount = ({ outcome }: ReturnType<typeof preview>): number =>
  outcome.records.reduce((sum, { rows }) => sum + rows.length, 0);

function settings() {
  const { taskForm } = open.app.state();
  return taskForm.step === "ready" ? taskForm.value.settings : null;
}
