import { type DetailOf } from "../../../src";
import { type TaskId } from "../../../addin/ports/engine";
import { type OpenApp, openApp } from "../support/open-app";
import { ledgerName, smallBook } from "./steps";

let open: OpenApp;
afterEach(() => open.close());

const returnSheet = "退回 未识别单位";

/** The sheet as a unit sends it back. */
async function sentBack(change: (cells: readonly string[], row: number) => readonly string[]) {
  const rows = await open.excel.control.values(`${returnSheet}!A1:N30`);
  const lines = rows.map((cells, row) =>
    change(
      cells.map((cell) => String(cell)),
      row,
    ),
  );
  const text = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
  const bytes = new TextEncoder().encode(text);
  return { name: "市场监管局发回.csv", size: bytes.byteLength, bytes: () => Promise.resolve(bytes.buffer) };
}

async function run<Id extends TaskId>(task: Id): Promise<DetailOf<Id>> {
  const { actions } = open.app;
  await actions.openTask(task);
  await actions.prepareTask();
  await actions.runTask();
  const { taskResult } = open.app.state();
  if (taskResult.step !== "ready") throw new Error(JSON.stringify(taskResult));
  return taskResult.value.outcome.detail as DetailOf<Id>;
}

test("rows go back on sheets that are no ledgers here, and come back corrected in a file", async () => {
  open = await openApp(smallBook());
  const { actions } = open.app;
  const { units } = await run("returns");
  const sent = units[0]?.rows ?? 0;
  expect(units.map(({ unit, goesTo }) => [unit, goesTo])).toEqual([["未识别单位", returnSheet]]);
  await actions.drawTask();
  expect(open.app.state().notice?.words.zh).toContain(`退回清单、${returnSheet}`);

  await actions.check();
  expect(open.app.state().checked?.summary.ledgers.map(({ sheet }) => sheet)).toEqual([ledgerName]);

  // The codes in small letters are mended, the days that do not exist are not.
  await actions.openFiles([
    await sentBack((cells) => cells.map((cell) => (cell.startsWith("9141") ? cell.toUpperCase() : cell))),
  ]);
  const detail = await run("returned");
  const [unit] = detail.units;
  expect(unit).toMatchObject({ unit: "未识别单位", sent, hasAnswered: true, missing: 0, newProblem: 0 });
  expect([unit?.fixed, unit?.stillWrong].every((count) => (count ?? 0) > 0)).toBe(true);
  expect((unit?.fixed ?? 0) + (unit?.stillWrong ?? 0)).toBe(sent);
});
