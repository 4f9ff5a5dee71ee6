import { wrap } from "comlink";
import { createEngine } from "../../../addin/engine/create-engine";
import { exposeEngine } from "../../../addin/engine/expose-engine";
import { passCallbacks } from "../../../addin/engine/pass-callbacks";
import { type CheckSettings, type CheckSummary, type Engine, type FindingQuery } from "../../../addin/ports/engine";
import { dayOf } from "../../../src/calendar/day";
import { buildWorkbook, type Grid } from "../../support/build-workbook";
import { feed } from "../support/feed-engine";

const header = [
  "行政相对人名称",
  "行政相对人代码_1(统一社会信用代码)",
  "行政许可决定文书号",
  "许可内容",
  "许可决定日期",
  "有效期至",
  "上报时间",
];
const cells = (
  number: number,
  parts: { readonly uscc?: string; readonly decided?: string; readonly until?: string } = {},
) => [
  ...["甲公司", parts.uscc ?? "91410400MA0T5T018R", `叶审批〔2024〕${number}号`, `食品经营${number}`],
  ...[parts.decided ?? "2024/02/26", parts.until ?? "2099/12/31", "2024/02/27"],
];
const ledger: Grid = [
  ["2024年2月行政许可"],
  header,
  cells(1),
  cells(2, { uscc: "91410400ma0t5t018r" }),
  cells(3, { decided: "2024/02/30" }),
  cells(4, { until: "长期" }),
  cells(4, { until: "长期" }),
];
const settings: CheckSettings = { language: "zh", asOf: dayOf(2024, 3, 5), mapping: {}, kinds: {}, scope: null };
const all: FindingQuery = {
  ...{
    language: "zh",
    groupBy: "rule",
    severities: ["error", "warning", "info"],
    waived: "open",
    text: "",
    ledger: null,
  },
};

async function check(
  engine: Engine,
  sheets: Readonly<Record<string, Grid>>,
  parts: Partial<CheckSettings> = {},
): Promise<CheckSummary> {
  await feed(engine, buildWorkbook(sheets), 2);
  const result = await engine.check({ ...settings, ...parts }, () => undefined);
  if (!result.ok) throw new Error(result.error.join());
  return result.value;
}

async function listed(engine: Engine, query: Partial<FindingQuery> = {}) {
  const index = await engine.query({ ...all, ...query });
  const pages = await Promise.all(index.groups.map(({ key, count }) => engine.page(index.id, key, 0, count)));
  return pages.flat();
}

const rulesAt = async (engine: Engine, row: number): Promise<readonly string[]> =>
  (await listed(engine)).flatMap((finding) => (finding.row === row ? [finding.rule] : [])).sort();

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

describe("what may be mended", () => {
  test("is planned with the values that stand in the sheet and how they are to be written", async () => {
    const engine = createEngine();
    const { fixes } = await check(engine, { 许可: ledger });
    const { edits, postponed, byRule } = await engine.fixPlan({ kind: "safe" }, "zh");
    expect(edits.map(({ row, column, before, after, as }) => [row, column, before, after, as])).toEqual(
      expect.arrayContaining([
        [4, 1, "91410400ma0t5t018r", "91410400MA0T5T018R", "text"],
        [6, 5, "长期", "2099/12/31", "date"],
        [7, 5, "长期", "2099/12/31", "date"],
      ]),
    );
    expect(edits.length + postponed).toBe(fixes.safe);
    expect(byRule.reduce((sum, { count }) => sum + count, 0)).toBe(edits.length);
    const one = (await listed(engine)).find(({ rule, row }) => rule === "date/long-term" && row === 7);
    expect((await engine.fixPlan({ kind: "one", id: one?.id ?? "" }, "zh")).edits).toMatchObject([
      { row: 7, after: "2099/12/31" },
    ]);
    expect((await engine.fixPlan({ kind: "rule", rule: "date/long-term" }, "en")).edits.map(({ row }) => row)).toEqual([
      6, 7,
    ]);
  });

  test("is planned for the cells as they are after an edit, and for nothing that was waived", async () => {
    const engine = createEngine();
    await check(engine, { 许可: ledger });
    await engine.recheck({ sheet: "许可", firstRow: 5, values: [cells(6, { until: "永久" })] }, "zh");
    const { edits } = await engine.fixPlan({ kind: "rule", rule: "date/long-term" }, "zh");
    expect(edits.map(({ row, before }) => [row, before])).toEqual([
      [6, "永久"],
      [7, "长期"],
    ]);
    const [recheck] = await engine.applyWaivers(waiverOf("date/long-term", "叶审批〔2024〕6号"), "zh");
    expect(recheck?.recheck.marks.map(({ row }) => row)).toEqual([6]);
    expect((await engine.fixPlan({ kind: "rule", rule: "date/long-term" }, "zh")).edits.map(({ row }) => row)).toEqual([
      7,
    ]);
  });
});

const waiverOf = (rule: string, rowKey: string) => ({
  ...{ sheet: "豁免登记", firstRow: 0 },
  values: [
    ["规则", "记录标识", "理由", "批准人"],
    [rule, rowKey, "历史数据", "王某某"],
  ],
});

describe("what happens in the sheet after a check", () => {
  test("an edited row is judged again with those that it repeats", async () => {
    const engine = createEngine();
    await check(engine, { 许可: ledger });
    expect(await rulesAt(engine, 7)).toContain("duplicate/exact");
    const recheck = await engine.recheck({ sheet: "许可", firstRow: 5, values: [cells(8)] }, "zh");
    expect(recheck?.marks.map(({ row }) => row)).toEqual([6, 7]);
    expect(await rulesAt(engine, 7)).not.toContain("duplicate/exact");
    expect(await rulesAt(engine, 6)).not.toContain("date/long-term");
    const same = await engine.recheck({ sheet: "许可", firstRow: 5, values: [cells(8)] }, "zh");
    expect(same?.marks).toEqual([]);
    const cleared = await engine.recheck({ sheet: "许可", firstRow: 6, values: [header.map(() => "")] }, "zh");
    expect([cleared?.marks, cleared?.summary.totals.rows]).toEqual([[{ row: 7, result: "", mask: "" }], 4]);
  });

  test("another sheet changes nothing, a settings sheet or the header makes findings stale", async () => {
    const engine = createEngine();
    await check(engine, { 许可: ledger, 说明: [["说明"]] });
    expect(await engine.recheck({ sheet: "说明", firstRow: 0, values: [["改"]] }, "zh")).toBe(null);
    const rechecked = await engine.recheck({ sheet: "许可", firstRow: 1, values: [header] }, "zh");
    expect(rechecked?.summary.staleRows).toBe(5);
    expect((await listed(engine)).every(({ isStale }) => isStale)).toBe(true);
    await check(engine, { 许可: ledger });
    const settled = await engine.recheck({ sheet: "节假日", firstRow: 1, values: [["2024-03-04", "休息"]] }, "zh");
    expect(settled?.summary.staleRows).toBe(5);
  });

  test("rows that move take their findings along, and names of other rows in words follow", async () => {
    const engine = createEngine();
    await check(engine, { 许可: ledger });
    const before = await rulesAt(engine, 7);
    await engine.shiftRows("许可", 4, 2, "zh");
    expect(await rulesAt(engine, 9)).toEqual(before);
    const [duplicate] = (await listed(engine)).filter(({ rule }) => rule === "duplicate/exact");
    expect([duplicate?.row, duplicate?.message]).toEqual([9, expect.stringContaining("第 8 行")]);
    const deleted = await engine.shiftRows("许可", 8, -1, "zh");
    expect([deleted?.totals.rows, (await rulesAt(engine, 8)).includes("duplicate/exact")]).toEqual([4, false]);
    expect(await engine.shiftRows("说明", 8, -1, "zh")).toBe(null);
  });

  test("findings of a cell are told worst first, those of its whole row with them", async () => {
    const engine = createEngine();
    await check(engine, { 许可: ledger });
    const at = await engine.at("许可", 7, 5, "zh");
    expect(at.map(({ rule }) => rule)).toEqual(["duplicate/exact", "date/long-term"]);
    expect(at.map(({ address }) => address)).toEqual(["7:7", "F7"]);
    expect(await engine.at("许可", 3, 5, "zh")).toEqual([]);
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
