import { createEngine } from "../../../addin/engine/create-engine";
import { cells, check, header, ledger, listed, rulesAt } from "../support/small-ledger";

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

test("a month is no longer found when its last row was edited", async () => {
  const engine = createEngine();
  const before = await check(engine, { 许可: [...ledger, [...cells(9).slice(0, -1), "2024/03/01"]] });
  expect(before.months.map(({ month }) => month)).toEqual(["2024-03", "2024-02"]);
  const after = await engine.recheck({ sheet: "许可", firstRow: 7, values: [cells(9)] }, "zh");
  expect(after?.summary.months.map(({ month }) => month)).toEqual(["2024-02"]);
});
