import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { proofreadOutput, proofreadOutputSchema } from "../../../src/usecases/tasks/proofread-output";
import {
  type ProofreadDetail,
  type ProofreadSettings,
  proofreadTask,
} from "../../../src/usecases/tasks/proofread-task";
import { taskStart } from "../../../src/usecases/tasks/task-start";
import { type TaskOutcome } from "../../../src/usecases/tasks/task";
import { type Grid } from "../../support/build-workbook";
import { cleanRow } from "../../support/clean-row";
import { ledgerGrid } from "../../support/ledger-grid";
import { taskInputOf } from "../../support/task-input";

/** Annex 3 of Pingdingshan's notice of March 2023. */
const registrations: Grid = [
  ["各县（市、区）“信易贷”平台注册企业数量统计表"],
  ["县（市、区）", "注册企业数量"],
  ...(
    [
      ["叶县", 7960],
      ["鲁山县", 6868],
      ["舞钢市", 6286],
      ["郟县", 1482],
      ["汝州市", 49],
      ["石龙区", 16],
      ["城乡一体化示范区", 2],
    ] as const
  ).map((row) => [...row]),
];

const input = taskInputOf({
  "办公室.xlsx": { "附件3 信易贷": registrations, 曝光登记: registrations },
});

const paste = "在市信易贷平台注册企业中，叶县、鲁山县、舞钢市注册企业数量较多；郟县、鲁山县、舞钢市注册企业数量较少。";

function outcomeOf(text: string, parts: Partial<ProofreadSettings> = {}, from = input): TaskOutcome<ProofreadDetail> {
  const made = proofreadTask.run(from, { text, bulletin: null, sheets: ["附件3 信易贷"], ...parts });
  if (!made.ok) throw new Error(made.error.en);
  return made.value;
}

test("it begins with the sheets that look like annexes", () => {
  expect(proofreadTask.initial(taskStart(0, input))).toEqual({ text: "", bulletin: null, sheets: ["附件3 信易贷"] });
});

test("a statement has its sentence, and the place of its table in the open workbook", () => {
  const { detail, plans, figures } = outcomeOf(paste);
  expect(detail.counts).toEqual({ holds: 1, contradicted: 1, "not-checkable": 0 });
  expect(detail.statements.map(({ verdict, place }) => [verdict, place])).toEqual([
    ["holds", { source: "workbook", file: "办公室.xlsx", sheet: "附件3 信易贷" }],
    ["contradicted", { source: "workbook", file: "办公室.xlsx", sheet: "附件3 信易贷" }],
  ]);
  const [first] = detail.statements;
  expect(first?.sentence).toBe("在市信易贷平台注册企业中，叶县、鲁山县、舞钢市注册企业数量较多；");
  expect(paste.slice(first?.offset, (first?.offset ?? 0) + (first?.text.length ?? 0))).toBe(first?.text);
  expect(plans.map(({ name, rows }) => [name, rows.length])).toEqual([["核对结果", 4]]);
  expect(figures[0]?.zh).toBe("表述 2 处 = 与表不符 1 + 相符 1 + 无法核对 0");
});

test("opened files count whole, under the names of their files; a file of a bulletin goes before a pasted text", () => {
  const files = taskInputOf({
    "办公室.xlsx": { "附件3 信易贷": registrations },
    "/上报/县区.xlsx": { 注册: registrations.slice(0, 5), 再录: registrations },
    "/上报/县区.csv": { CSV: registrations.slice(0, 6) },
  });
  const { detail, notes } = outcomeOf(
    "无关的文字。",
    { bulletin: { name: "通报.txt", bulletin: readBulletinText(paste), docx: null } },
    files,
  );
  expect(detail.tables.map(({ name, rows }) => [name, rows])).toEqual([
    ["办公室.xlsx [附件3 信易贷]", 7],
    ["县区.xlsx [注册]", 3],
    ["县区.csv", 4],
  ]);
  expect(detail.name).toBe("通报.txt");
  expect(notes.some(({ zh }) => zh.includes("通报.txt"))).toBe(true);
});

test("sheets that are not chosen, settings and registers are no evidence, and without any table that is said", () => {
  const { detail, notes } = outcomeOf(paste, { sheets: ["曝光登记"] });
  expect(detail.tables).toEqual([]);
  expect(detail.counts.contradicted).toBe(0);
  expect(notes.some(({ zh }) => zh.includes("没有可对照的表"))).toBe(true);
});

test("a ledger is no evidence, whatever file it is in", () => {
  const ledger = ledgerGrid([cleanRow]);
  const files = taskInputOf({
    "办公室.xlsx": { "附件3 信易贷": registrations, 许可: ledger },
    "平台.xlsx": { 许可: ledger, 附件: registrations.slice(0, 5) },
  });
  const { detail } = outcomeOf(paste, { sheets: ["附件3 信易贷", "许可"] }, files);
  expect(detail.tables.map(({ name }) => name)).toEqual(["办公室.xlsx [附件3 信易贷]", "平台.xlsx [附件]"]);
});

test("nothing to proofread is refused, and personal numbers are masked", () => {
  const made = proofreadTask.run(input, { text: " \n", bulletin: null, sheets: [] });
  expect(made.ok).toBe(false);
  const { detail } = outcomeOf(`${paste.slice(0, -1)}，联系人110101199003074514。`);
  expect(JSON.stringify(detail)).not.toContain("110101199003074514");
});

test("the JSON is what its schema says", () => {
  const output = proofreadOutput(input.tool, outcomeOf(paste), "en");
  expect(proofreadOutputSchema.parse(output)).toEqual(output);
  expect(output.statements[1]).toMatchObject({ kind: "rank", verdict: "contradicted", offset: 32 });
});
