import { wrap } from "comlink";
import { createEngine } from "../../../addin/engine/create-engine";
import { exposeEngine } from "../../../addin/engine/expose-engine";
import { passCallbacks } from "../../../addin/engine/pass-callbacks";
import { type Engine } from "../../../addin/ports/engine";
import { buildWorkbook } from "../../support/build-workbook";
import { feed } from "../support/feed-engine";
import { all, cells, check, ledger, listed, settings } from "../support/small-ledger";

describe("a check", () => {
  test("looks at the rows that were chosen only", async () => {
    const engine = createEngine();
    const { totals, ledgers } = await check(
      engine,
      { 许可: ledger },
      { scope: { sheet: "许可", firstRow: 4, lastRow: 5 } },
    );
    expect([totals.rows, ledgers[0]?.firstRow, ledgers[0]?.lastRow]).toEqual([2, 4, 5]);
    expect(
      await engine.recheck({ sheet: "许可", firstRow: 2, values: [cells(9, { until: "长期" })] }, "zh"),
    ).toMatchObject({
      marks: [],
      summary: { totals: { rows: 2 } },
    });
  });

  test("takes the user's word for columns and kinds", async () => {
    const engine = createEngine();
    const { ledgers } = await check(engine, { 许可: ledger }, { mapping: { 许可: { columns: { 3: null } } } });
    expect(ledgers[0]?.columns.find(({ index }) => index === 3)?.field).toBe(null);
    await feed(engine, buildWorkbook({ 许可: ledger }));
    const result = await engine.check({ ...settings, kinds: { 许可: "penalty" } }, () => undefined);
    expect(result).toMatchObject({ ok: false, error: [expect.anything(), expect.stringContaining("第 2 行")] });
  });

  test("says in a sentence why it cannot be", async () => {
    const engine = createEngine();
    await feed(engine, buildWorkbook({ 说明: [["说明"]] }));
    const none = await engine.check(settings, () => undefined);
    expect(none).toMatchObject({
      ok: false,
      error: [expect.stringContaining("台账"), expect.stringContaining("说明")],
    });
    await feed(
      engine,
      buildWorkbook({
        许可: ledger,
        节假日: [
          ["日期", "类型"],
          ["2024-02-30", "休息"],
        ],
      }),
    );
    const faulty = await engine.check(settings, () => undefined);
    expect(faulty).toMatchObject({ ok: false, error: [expect.stringContaining("节假日")] });
  });

  test("that is cancelled leaves the one before", async () => {
    const engine = createEngine();
    const before = await check(engine, { 许可: ledger });
    await feed(engine, buildWorkbook({ 许可: ledger.slice(0, 3) }));
    const heard: number[] = [];
    const running = engine.check(settings, (done) => {
      heard.push(done);
      if (done === 3) void engine.cancel();
    });
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
    expect(heard).toEqual([1, 2, 3]);
    expect((await engine.query(all)).total).toBe(before.totals.error + before.totals.warning + before.totals.info);
    await expect(engine.check(settings, () => undefined)).rejects.toThrow("collected");
  });

  test("tells what is new and what is gone since the last one, wherever the rows stand", async () => {
    const engine = createEngine();
    expect((await check(engine, { 许可: ledger })).sinceLast).toBe(null);
    const moved = [
      ...ledger.slice(0, 3),
      cells(7, { until: "长期" }),
      ledger[4] ?? [],
      ledger[3] ?? [],
      cells(4),
      cells(5),
    ];
    expect((await check(engine, { 许可: moved })).sinceLast).toEqual({ added: 1, gone: 3 });
    expect((await check(engine, { 许可: moved }, { scope: { sheet: "许可" } })).sinceLast).toBe(null);
  });
});

test("the engine of another thread answers like the one at hand, progress and refusals too", async () => {
  const { port1, port2 } = new MessageChannel();
  exposeEngine(port2);
  passCallbacks();
  const far = wrap<Engine>(port1) as Engine;
  const near = createEngine();
  await feed(far, buildWorkbook({ 许可: ledger }));
  const told: number[] = [];
  const result = await far.check(settings, (done) => told.push(done));
  expect(result).toEqual({ ok: true, value: await check(near, { 许可: ledger }) });
  expect(told.length).toBeGreaterThan(20);
  expect(await listed(far)).toEqual(await listed(near));
  await expect(far.check(settings, () => undefined)).rejects.toThrow("collected");
  port1.close();
  port2.close();
});

describe("a text that is looked for", () => {
  test.each([
    ["a word of the message", "统一社会信用", 1],
    ["a document number, whatever its width", "２０２４〕 3号", 1],
    ["an address", "e5", 1],
    ["a cell", "ma0t5t018r", 1],
    ["nothing like it", "没有这样的", 0],
  ])("is %s", async (_, text, fewest) => {
    const engine = createEngine();
    await check(engine, { 许可: ledger });
    const found = await listed(engine, { text });
    expect(found.length > 0 ? 1 : 0).toBe(fewest);
    const every = await listed(engine);
    expect(found.length).toBeLessThan(every.length);
  });
});

test("marks of an earlier check are found again and kept to be put back", async () => {
  const engine = createEngine();
  const marked = ledger.map((row, index) =>
    index === 1 ? [...row, "核验结果", "核验标记"] : index === 0 ? row : [...row, `旧${index}`, "e"],
  );
  await check(engine, { 许可: marked });
  expect(await engine.markFrames("zh")).toMatchObject([
    { resultColumn: 7, maskColumn: 8, hadMarks: true, headerRow: 2 },
  ]);
  expect(await engine.formerMarkCells("许可", 3, 4)).toEqual({
    firstRow: 3,
    cells: [
      ["旧2", "e"],
      ["旧3", "e"],
    ],
  });
});

test("the settings sheets, deadlines, annexes and lists come from the core", async () => {
  const engine = createEngine();
  expect(await engine.annexes({ ...annexSettings, ledgers: [0] })).toEqual({
    ok: false,
    error: expect.stringContaining("核验") as string,
  });
  await check(engine, { 许可: ledger });
  expect((await engine.deadlines("zh")).asOf).toBe("2024-03-05");
  expect((await engine.findingsSheet("zh")).name).toBe("核验问题");
  expect((await engine.findingsCsv("zh")).split("\n")[0]).toContain("工作表");
  expect((await engine.parameterPlan("waivers", "zh")).name).toBe("豁免登记");
  expect((await engine.parameterSheets([], [], "zh")).map(({ exists }) => exists)).not.toContain(true);
  expect(
    await engine.survey(
      [{ name: "许可", rowCount: 100, columnCount: 7 }],
      [{ sheet: "许可", firstRow: 0, values: ledger.map((row) => row.map((cell) => cell ?? "")) }],
      settings,
    ),
  ).toMatchObject({
    ledgers: [{ sheet: "许可", lastRow: 100 }],
  });
  await engine.forget();
  expect((await engine.query(all)).total).toBe(0);
});

const annexSettings = {
  language: "zh",
  month: "2024-02",
  file: "台账.xlsx",
  madeAt: "2024-03-05T10:00",
  isLive: false,
} as const;
