import { type AppState } from "../../../addin/app/app-state";
import { bulletinFigures } from "../../../src/bulletin/bulletin-figures";
import { usualRules } from "../../../src/bulletin/rank-rules";
import { type BulletinSettings } from "../../../src/usecases/tasks/bulletin-settings";
import { bulletin, dishonest, licences, reported } from "../../bulletin/bulletin-case";
import { platformChecked } from "./platform-checked";
import { type Scene } from "./scene";
import { taskForm, taskResult } from "./task-scenes";

const settings: BulletinSettings = {
  ...{ form: "dual", month: "2024-02", ledgers: [{ source: "file 1", ledger: 0 }], sheets: [], until: "" },
  ...{ sender: "平顶山市社会信用体系建设领导小组办公室", number: "平信用办〔2024〕5号", date: "2024-03-05" },
  ...{ drawn: "23", concealed: "0" },
  ...usualRules,
};

const open = (change: Partial<AppState> = {}): Partial<AppState> => ({
  screen: "tasks",
  checked: platformChecked,
  task: "bulletin",
  taskForm: taskForm(settings),
  ...change,
});

function made(outcome: ReturnType<typeof bulletin>): Partial<AppState> {
  return { taskResult: taskResult(outcome, { sheets: outcome.plans.map(({ name }) => ({ name, fate: "new" })) }) };
}

const february = () => {
  const rows = [
    ...Array.from({ length: 40 }, (_, at) => reported(at + 1, at < 25 ? "鲁山县" : "汝州市")),
    ...[reported(50, "石龙区"), reported(51, "石龙区")],
    ...[reported(60, "市市场监管局", { reportedAt: "2024/02/29 10:00:00" }), reported(61, "市公安局")],
  ];
  const list = dishonest(["汝州市住房和城乡建设局", "汝州市"], ["平顶山市第四十一中学", "卫东区"]);
  const { form, month, sender, number, date, drawn, concealed } = settings;
  return bulletin(
    { ...licences(rows), 严重失信主体名单: list },
    { form, month, sender, number, date, drawn, concealed, few: 3 },
  );
};

/** Counts by county, some of them none. */
const counts = {
  八公示统计: [
    ["县区", "监督检查", "行政强制", "行政征收", "行政给付", "行政奖励", "行政裁决", "行政确认", "其他"],
    ["舞钢市", 5157, 3, 2, 1_718_175, 16_801, 2, 192, 190],
    ["汝州市", 231, 0, 40, 1_208_108, 30, 0, 1793, 235],
    ["湛河区", 29, 0, 0, 38_884, 0, 0, 639, 39],
    ["石龙区", 0, 0, 0, 0, 0, 0, 15, 0],
  ],
  信易贷: [
    ["县（市、区）", "注册企业数量"],
    ["叶县", 7960],
    ["汝州市", 49],
  ],
};

const ten: BulletinSettings = {
  ...settings,
  ...{ form: "ten", month: "2023-03", until: "2023-03-10", sheets: Object.keys(counts), number: "" },
};

const [named, quoted] = [bulletinFigures.length, february().detail.figures.length];

/** The task 通报. */
export const bulletinScenes: readonly Scene[] = [
  { name: "bulletin-form", state: () => open() },
  {
    name: "bulletin-form-ten",
    state: () => open({ taskForm: taskForm(ten, { sheets: ["说明", ...Object.keys(counts)] }) }),
    press: { zh: [`可用的数字（${named} 个）`], en: [`Figures to be named (${named})`] },
  },
  {
    name: "bulletin-result",
    state: () => open(made(february())),
    press: { zh: [`数字出处（${quoted} 个）`], en: [`Where its figures are from (${quoted})`] },
  },
  {
    name: "bulletin-result-ten",
    state: () =>
      open({
        taskForm: taskForm(ten, { sheets: Object.keys(counts) }),
        ...made(bulletin(counts, { form: "ten", month: "2023-03", until: "2023-03-10" })),
      }),
  },
];
