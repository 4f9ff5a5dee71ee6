import { wrap } from "comlink";
import { exposeEngine } from "../../../addin/engine/expose-engine";
import { passCallbacks } from "../../../addin/engine/pass-callbacks";
import { type Engine } from "../../../addin/ports/engine";
import { dayOf } from "../../../src/calendar/day";
import { planRows } from "../../../src/plans/plan-rows";
import { cells, check, header, ledger } from "../support/small-ledger";

const csv = [
  [...header, "经办人"],
  [...cells(9), "0012"],
]
  .map((row) => row.join(","))
  .join("\n");

const origin = {
  language: "zh",
  file: "我的.xlsx",
  madeAt: "2024-03-05 10:42",
} as const;

test("opened files are merged with every column they have; the table comes through to the other thread", async () => {
  const { port1, port2 } = new MessageChannel();
  exposeEngine(port2);
  passCallbacks();
  const engine = wrap(port1) as unknown as Engine;
  await check(engine, { 许可: ledger });
  await engine.openFile("城管局.csv", new TextEncoder().encode(csv).buffer, () => undefined);
  const begun = await engine.beginTask("merge", dayOf(2024, 3, 5), []);
  if (begun === null) throw new Error("nothing was checked");
  const made = await engine.runTask("merge", begun.settings, [], [], origin);
  port1.close();
  port2.close();
  if (!made.ok) throw new Error(made.error.zh);
  const plan = made.value.plans.find(({ name }) => name === "汇总 行政许可");
  const rows = plan === undefined ? [] : Array.from(planRows(plan), ({ values }) => values);
  expect(rows[0]?.slice(-5)).toEqual(["经办人", "归属单位", "来源文件", "来源工作表", "来源行"]);
  expect(rows.map((values) => values.at(-3))).toEqual([
    ...["来源文件", "我的.xlsx", "我的.xlsx", "我的.xlsx", "我的.xlsx", "我的.xlsx", "城管局.csv"],
  ]);
  expect(rows.at(-1)?.at(-5)).toBe("0012");
});
