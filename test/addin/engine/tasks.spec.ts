import { wrap } from "comlink";
import { createEngine } from "../../../addin/engine/create-engine";
import { exposeEngine } from "../../../addin/engine/expose-engine";
import { passCallbacks } from "../../../addin/engine/pass-callbacks";
import { type Engine, type TaskOrigin } from "../../../addin/ports/engine";
import { dayOf } from "../../../src/calendar/day";
import { buildWorkbook, type Grid } from "../../support/build-workbook";
import { feed, blocksOf, outlineOf } from "../support/feed-engine";
import { check, ledger, settings } from "../support/small-ledger";

const today = dayOf(2024, 3, 5);
const profile: Grid = [
  ["参数", "规则", "值"],
  ["规则方案", "", "pingdingshan-2024"],
];
const origin: TaskOrigin = {
  language: "zh",
  file: "台账.xlsx",
  madeAt: "2024-03-05 10:42",
};
const csvOf = (grid: Grid): ArrayBuffer => new TextEncoder().encode(grid.map((row) => row.join(",")).join("\n")).buffer;
const untold = (): void => undefined;

describe("a file beside the workbook", () => {
  test("waits for a check, whose settings it is judged by", async () => {
    const engine = createEngine();
    expect(await engine.openFile("许可.csv", csvOf(ledger), untold)).toMatchObject({
      ok: false,
      error: { zh: expect.stringContaining("先核验") as string },
    });
    await check(engine, { 许可: ledger });
    const told: number[] = [];
    const opened = await engine.openFile("许可.csv", csvOf(ledger), (share) => told.push(share));
    expect(opened).toMatchObject({ ok: true, value: { name: "许可.csv", ledgers: [{ kind: "licence", rows: 5 }] } });
    expect([told.at(-1), told.every((share) => share >= 0 && share <= 1)]).toEqual([1, true]);
    expect((await engine.beginTask("sample", today, []))?.ledgers.map(({ ref }) => ref.source)).toEqual([
      "workbook",
      "file 1",
    ]);
    await engine.closeFile("file 1");
    expect((await engine.beginTask("sample", today, []))?.ledgers).toHaveLength(1);
    await engine.forget();
    expect(await engine.beginTask("sample", today, [])).toBe(null);
  });

  test("is given up when the work is cancelled, and is not there", async () => {
    const engine = createEngine();
    await check(engine, { 许可: ledger });
    const opening = engine.openFile("许可.csv", csvOf(ledger), () => void engine.cancel());
    await expect(opening).rejects.toMatchObject({ name: "AbortError" });
    expect((await engine.beginTask("sample", today, []))?.ledgers).toHaveLength(1);
  });
});

test("a workbook without a ledger lends tasks its settings until the settings have faults", async () => {
  const engine = createEngine();
  await feed(engine, buildWorkbook({ 规则参数: profile }));
  expect(await engine.check(settings, untold)).toMatchObject({ ok: false });
  expect((await engine.beginTask("sample", today, []))?.ledgers).toEqual([]);
  await feed(engine, buildWorkbook({ 规则参数: [...profile, ["规则方案", "", "no-such"]] }));
  expect(await engine.check(settings, untold)).toMatchObject({ ok: false });
  expect(await engine.beginTask("sample", today, [])).toBe(null);
});

test("a task run in another thread gives what it gives here, the note of its origin last", async () => {
  const { port1, port2 } = new MessageChannel();
  exposeEngine(port2);
  passCallbacks();
  const far = wrap(port1) as unknown as Engine;
  const near = createEngine();
  const { name, rows } = await near.registerPlan("samples", [], [], "zh");
  const registers = buildWorkbook({ [name]: rows.map(({ values }) => values) });
  const run = async (engine: Engine) => {
    await check(engine, { 许可: ledger, 规则参数: profile });
    await engine.openFile("许可.csv", csvOf(ledger), untold);
    const begun = await engine.beginTask("sample", today, []);
    if (begun === null) throw new Error("nothing was checked");
    const chosen = { ...begun.settings, seed: "7" };
    return engine.runTask("sample", chosen, outlineOf(registers), [...blocksOf(registers, 100)], origin);
  };
  const [there, here] = [await run(far), await run(near)];
  expect(there).toEqual(here);
  expect(here).toMatchObject({ ok: true });
  const plans = here.ok ? here.value.plans : [];
  expect(plans.at(-1)?.name).toBe("任务说明 抽样");
  expect(JSON.stringify(plans.at(-1)?.rows)).toContain("许可.csv（SHA-256 ");
  const states = await near.registerStates(outlineOf(registers), [...blocksOf(registers, 100)], "zh");
  expect(states.filter(({ exists }) => exists)).toMatchObject([{ id: "samples", rows: 0, faults: [] }]);
  port1.close();
  port2.close();
});
