import { type AppState } from "../../../addin/app/app-state";
import { corrected, filesOf, firstSheet, outcomeOf, reordered, sendOut } from "../../returns/round-trip";
import { returnsTask } from "../../../src/usecases/tasks/returns-task";
import { numberedRow } from "../../support/clean-row";
import { ledgerGrid } from "../../support/ledger-grid";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

const county = "鲁山县市场监督管理局";

/** Wrong rows of two units and of nobody. */
const original = {
  许可台账: ledgerGrid([
    ...[1, 2, 3, 4].map((number) => numberedRow(number, { licenceContent: null })),
    numberedRow(5, { licenceContent: null, licenceCategory: "审批", sourceUnit: county }),
    numberedRow(6, { licenceContent: null, sourceUnit: null, agency: null }),
  ]),
};

const open = (task: "returns" | "returned", settings: object, change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task,
  taskForm: taskForm(settings),
  ...change,
});

const forms = {
  returns: { ledgers: [{ source: "workbook", ledger: 1 }], level: "error", due: "", sender: "", units: null },
  returned: {
    original: [{ source: "workbook", ledger: 1 }],
    returned: [{ source: "file 1", ledger: 0 }],
    level: "error",
  },
};

const made = (outcome: { readonly plans: readonly { readonly name: string }[] }) => ({
  taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }),
});

function goingBack(units: readonly string[] | null) {
  const { input, settings } = sendOut(original);
  const result = returnsTask.run(input, { ...settings, units });
  if (!result.ok) throw new Error(result.error.zh);
  return result.value;
}

/** One row fixed with another cell changed, one wrong anew, one as it was, one missing; the county has not answered. */
export function cameBackShown() {
  const grid = firstSheet(filesOf(original)["平顶山市示例局.xlsx"]);
  const some = corrected(grid, "许可内容", (row) => (row === 0 ? "从事食品经营" : row === 1 ? "测试" : undefined));
  const noted = corrected(some, "备注", (row) => (row === 0 ? "已核" : undefined));
  return outcomeOf(original, { "示例局发回.xlsx": { 许可台账: reordered(noted, [2, 1, 0]) } });
}

/** Everything has been fixed. */
function allFixed() {
  const grid = firstSheet(filesOf(original)["平顶山市示例局.xlsx"]);
  return outcomeOf(original, { "示例局发回.xlsx": { 许可台账: corrected(grid, "许可内容", () => "从事食品经营") } });
}

/** The tasks 问题数据退回 and 退回整改. */
export const returnsScenes: readonly Scene[] = [
  { name: "returns-form", state: () => open("returns", forms.returns) },
  {
    name: "returns-result",
    state: () => open("returns", forms.returns, made(goingBack(null))),
    press: { zh: ["各单位的主要问题"], en: ["What is wrong most"] },
  },
  { name: "returns-chosen", state: () => open("returns", forms.returns, made(goingBack([county]))) },
  { name: "returned-form", state: () => open("returned", forms.returned) },
  {
    name: "returned-result",
    state: () => open("returned", forms.returned, made(cameBackShown())),
    press: {
      zh: ["改了没有问题的栏目（1 行），请核对"],
      en: ["Cells changed that nothing was wrong with (1 rows)"],
    },
  },
  { name: "returned-all-fixed", state: () => open("returned", forms.returned, made(allFixed())) },
];
