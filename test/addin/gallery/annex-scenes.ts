import { type AnnexPreview, type AppState } from "../../../addin/app/app-state";
import { checkedWith, platformChecked } from "./platform-checked";
import { profileInUse } from "./sample-survey";
import { type Scene } from "./scene";

const titles = [
  ["附件1", "平顶山市市直单位“双公示”信息报送情况统计表", 27],
  ["附件2", "平顶山市各县（市、区）“双公示”信息报送情况统计表", 12],
  ["附件3", "严重失信主体名单", 10],
] as const;

const preview: AnnexPreview = {
  draft: {
    plans: [],
    tables: titles.map(([name, title, rowCount]) => ({ name, title, rowCount })),
    figures: [
      "合计 4981 条，迟报 1 条，迟报率 0.02%。",
      "市直 447 条，迟报 1 条，迟报率 0.22%；县（市、区）4534 条，迟报 0 条，迟报率 0.00%。",
    ],
    unresolved: [
      { name: "示范区管委会", rows: 12 },
      { name: "市金融办", rows: 1 },
    ],
    notes: ["数据按决定日期归月。", "报送日期为空的 3 条不计入迟报。"],
  },
  sheets: [
    { name: "附件1", fate: "renamed" },
    { name: "附件2", fate: "replaced" },
    { name: "附件3", fate: "new" },
  ],
};

const draft = { ...preview.draft, unresolved: [], notes: [] };
const allNew = preview.sheets.map(({ name }) => ({ name, fate: "new" }) as const);

const names = Array.from({ length: 23 }, (_, index) => ({
  name: `某某乡镇人民政府第 ${index + 1} 办公室`,
  rows: index + 1,
}));

const ready = (change: Partial<AnnexPreview["draft"]>): Partial<AppState> => ({
  screen: "annexes",
  checked: platformChecked,
  annexes: { step: "ready", value: { ...preview, draft: { ...preview.draft, ...change } } },
});

const work = () => ({ done: 0, total: 0, canCancel: true, startedAt: Date.now() - 1000 });

/** The screen 附表. */
export const annexScenes: readonly Scene[] = [
  { name: "annexes-unchecked", state: () => ({ screen: "annexes" }) },
  { name: "annexes-ready", state: () => ready({}) },
  {
    name: "annexes-resolved",
    state: () => ({ ...ready({}), annexes: { step: "ready", value: { draft, sheets: allNew } } }),
  },
  { name: "annexes-many-names", state: () => ready({ unresolved: names }) },
  {
    name: "annexes-no-roster",
    state: () => ({
      screen: "annexes",
      checked: checkedWith({ profile: { ...profileInUse, roster: null } }),
      annexes: {
        step: "failed",
        why: { zh: "没有单位名录，不知道要列哪些单位。", en: "There is no roster, so the units are not known." },
      },
    }),
  },
  {
    name: "annexes-other-month",
    state: () => ({ ...ready({}), annexChoice: { month: "2023-12", ledgers: [0, 1], isLive: true, hasChart: true } }),
  },
  {
    name: "annexes-no-ledger",
    state: () => ({ ...ready({}), annexChoice: { month: "2024-02", ledgers: [], isLive: false, hasChart: false } }),
  },
  {
    name: "annexes-drafting",
    state: () => ({
      screen: "annexes",
      checked: platformChecked,
      annexes: { step: "loading" },
      work: { ...work(), task: "drafting" },
    }),
  },
  { name: "annexes-drawing", state: () => ({ ...ready({}), work: { ...work(), task: "drawing", done: 1, total: 3 } }) },
  {
    name: "annexes-stale",
    state: () => ({ ...ready({}), checked: { ...platformChecked, changesSince: 12 } }),
  },
  {
    name: "annexes-failed",
    state: () => ({
      screen: "annexes",
      checked: platformChecked,
      annexes: {
        step: "failed",
        why: { zh: "2023 年 13 月没有数据。请换一个月份。", en: "No rows belong to this month. Choose another." },
      },
    }),
  },
  {
    name: "annexes-done",
    state: () => ({
      screen: "annexes",
      checked: platformChecked,
      notice: {
        kind: "success",
        words: {
          zh: "已生成 3 张工作表：附件1 (2)、附件2、附件3。",
          en: "3 sheets made: 附件1 (2), 附件2, 附件3.",
        },
        details: null,
        action: null,
      },
    }),
  },
];
