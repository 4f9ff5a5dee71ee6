import { type AppState } from "../../../addin/app/app-state";
import { type DeadlineItem, type Deadlines } from "../../../addin/ports/engine";
import { checkedWith, exportLedger, platformChecked } from "./platform-checked";
import { type Scene } from "./scene";

const deadlines: Deadlines = {
  asOf: "2024-03-05",
  counts: exportLedger.timeliness,
  lateRate: "0.40% = 20 / 4981",
  units: [
    { unit: "市市场监督管理局", volume: 359, late: 1, overdue: 1, dueSoon: 2, rate: "0.28" },
    { unit: "市公安局", volume: 33, late: 0, overdue: 0, dueSoon: 0, rate: "0" },
    { unit: "舞钢市", volume: 1204, late: 15, overdue: 4, dueSoon: 1, rate: "1.25" },
    { unit: "城乡一体化示范区", volume: 3385, late: 4, overdue: 0, dueSoon: 0, rate: "0.12" },
    { unit: "市金融工作局", volume: 0, late: 0, overdue: 0, dueSoon: 0, rate: "-" },
  ],
  total: 40,
};

const first: readonly DeadlineItem[] = [
  {
    sheet: "平台导出",
    row: 91,
    documentNumber: "平市监处罚〔2024〕86号",
    party: "平顶山市湛河区老李快餐店",
    unit: "市市场监督管理局",
    status: "overdue",
    due: "2024-02-29",
    days: 3,
    dayUnit: "working-day",
    arithmetic: "2024-02-20 起第 7 个工作日为 2024-02-29（周四）；至 2024-03-05 已过 3 个工作日。",
  },
  {
    sheet: "平台导出",
    row: 74,
    documentNumber: "平市监处罚〔2024〕118号",
    party: "河南某某建筑工程有限责任公司平顶山分公司",
    unit: "市市场监督管理局",
    status: "due-soon",
    due: "2024-03-06",
    days: 1,
    dayUnit: "working-day",
    arithmetic: "2024-02-26 起第 7 个工作日为 2024-03-06（周三）；还剩 1 个工作日。",
  },
  {
    sheet: "平台导出",
    row: 37,
    documentNumber: "平市监处罚〔2024〕57号",
    party: "舞钢市某某商贸有限公司",
    unit: "舞钢市",
    status: "late",
    due: "2024-02-18",
    days: 3,
    dayUnit: "working-day",
    arithmetic: "2024-02-02 起第 7 个工作日为 2024-02-18（周日，补班）；2024-02-21 报送，迟 3 个工作日。",
  },
  {
    sheet: "平台导出",
    row: 8,
    documentNumber: "",
    party: "王某某",
    unit: "",
    status: "exempt",
    due: "2024-02-08",
    days: null,
    dayUnit: "working-day",
    arithmetic: "2024-01-30 起第 7 个工作日为 2024-02-08（周四）；在补报窗口内，截至 2024-03-31 补齐。",
  },
];

const items = (total: number): readonly DeadlineItem[] =>
  Array.from({ length: total }, (_, index) => {
    const [pattern = first[0]] = [first[Math.min(3, Math.floor((index / total) * 4))]];
    if (pattern === undefined) throw new Error("There is no pattern");
    return index < 4
      ? (first[index] ?? pattern)
      : { ...pattern, row: index + 100, documentNumber: `测〔2024〕${index}号` };
  });

const some = items(40);
const many = items(100_000);

const report = (change: Partial<Deadlines>): Partial<AppState> => ({
  screen: "deadlines",
  checked: platformChecked,
  deadlines: { step: "ready", value: { ...deadlines, ...change } },
});

const none = { unknown: 0, "on-time": 4941, late: 0, exempt: 0, "not-due": 40, "due-soon": 0, overdue: 0 };

const unjudged = { ...none, unknown: 4981, "on-time": 0, "not-due": 0 };

const lacksReceipt = {
  ...exportLedger,
  skipped: [{ rule: "timeliness/late", title: "迟报", missing: ["报送日期"] }],
};

const withItems = { deadlineItems: (from: number, to: number) => Promise.resolve(some.slice(from, to)) };

/** The screen 期限. */
export const deadlineScenes: readonly Scene[] = [
  { name: "deadlines-unchecked", state: () => ({ screen: "deadlines" }) },
  { name: "deadlines-loading", state: () => ({ screen: "deadlines", checked: platformChecked }) },
  { name: "deadlines-items", state: () => report({}), actions: withItems },
  {
    name: "deadlines-units",
    state: () => report({}),
    actions: withItems,
    press: { zh: ["按单位 5"], en: ["Units 5"] },
  },
  {
    name: "deadlines-many",
    state: () => report({ total: 100_000 }),
    actions: { deadlineItems: (from, to) => Promise.resolve(many.slice(from, to)) },
  },
  { name: "deadlines-in-time", state: () => report({ counts: none, lateRate: "0.00% = 0 / 4981", total: 0 }) },
  {
    name: "deadlines-stale",
    state: () => ({ ...report({}), checked: { ...platformChecked, changesSince: 12 } }),
    actions: withItems,
  },
  {
    name: "deadlines-partly-unknown",
    state: () => report({ counts: { ...exportLedger.timeliness, unknown: 7 } }),
    actions: withItems,
  },
  {
    name: "deadlines-no-receipt",
    state: () => ({ ...report({ counts: unjudged, total: 0 }), checked: checkedWith({ ledgers: [lacksReceipt] }) }),
  },
  {
    name: "deadlines-failed",
    state: () => ({
      screen: "deadlines",
      checked: platformChecked,
      deadlines: {
        step: "failed",
        why: {
          zh: "计算没有完成。请重试；还不行就重新核验。",
          en: "The work did not finish. Try again, or check again.",
        },
      },
    }),
  },
];
