import { mergeOutput, mergeOutputSchema } from "../../../src/usecases/tasks/merge-output";
import { mergeTask } from "../../../src/usecases/tasks/merge-task";
import { taskLedgers } from "../../../src/usecases/tasks/task-ledgers";
import { taskInputOf } from "../../support/task-input";

const header = ["行政处罚决定书文号", "行政相对人名称", "处罚机关", "处罚决定日期", "经办人"];
const row = ["平交罚〔2024〕1号", "甲公司", "市交通局", "2024/02/05", "张三"];
const files = { "a.xlsx": { 处罚: [header, row] }, "b.xlsx": { 处罚: [header, row], 说明: [["说明"]] } };

const run = (input = taskInputOf(files)) =>
  mergeTask.run(input, mergeTask.initial({ today: input.env.asOf, ledgers: taskLedgers(input.sources), sheets: [] }));

test("makes the tables, the conflicts and the sources of every ledger that is chosen", () => {
  const outcome = run();
  if (!outcome.ok) throw new Error(outcome.error.zh);
  expect(outcome.value.plans.map(({ name }) => name)).toEqual(["汇总 行政处罚", "汇总冲突", "汇总来源"]);
  expect(outcome.value.figures.map(({ zh }) => zh)).toEqual(["行政处罚 2 行，同一件内容不同 0 行，完全重复 1 行"]);
  expect(outcome.value.notes[0]?.zh).toBe("共 2 个文件，取用 2 个。");
});

test("says which columns it could not take where only the ledger is at hand", () => {
  const input = taskInputOf(files);
  const sources = input.sources.map(({ id, file, sha256, reports }) => ({ id, file, sha256, reports }));
  const outcome = run({ ...input, sources });
  if (!outcome.ok) throw new Error(outcome.error.zh);
  expect(outcome.value.detail.files[0]?.sheets[0]?.remarks[0]?.zh).toBe(
    "这些栏目没有取到：经办人；请把这个工作簿作为文件加入。",
  );
});

test("refuses where there is nothing to merge", () => {
  expect(run(taskInputOf({ "a.xlsx": { 说明: [["说明"]] } }))).toMatchObject({ ok: false });
});

test("prints what its schema says", () => {
  const outcome = run();
  if (!outcome.ok) throw new Error(outcome.error.zh);
  const printed = mergeOutput({ name: "gongshi", version: "0" }, outcome.value, "en");
  expect(mergeOutputSchema.parse(JSON.parse(JSON.stringify(printed)))).toEqual(printed);
});
