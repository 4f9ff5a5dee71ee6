import { type AppState, type Checked, type Notice } from "../../../addin/app/app-state";
import { type CheckSummary, type ListedFinding } from "../../../addin/ports/engine";
import { type Language } from "../../../src";
import { indexOf, manyFindings, smallFindings, waivedFindings } from "./sample-findings";
import { sampleSurvey, sampleWorkbook } from "./sample-survey";
import { cleanSummary, manySummary, sampleSummary, unknownSummary } from "./sample-summary";
import { type Scene } from "./scene";

const checkedOf = (summary: CheckSummary, change: Partial<Checked> = {}): Checked => ({
  summary,
  at: new Date(2024, 2, 5, 10, 42).getTime(),
  scope: "workbook",
  changesSince: 0,
  unmarked: [],
  isMarked: true,
  ...change,
});

type Findings = Readonly<Record<string, readonly ListedFinding[]>>;

const result = (
  name: string,
  checked: Checked,
  findings: (language: Language) => Findings,
  change: (language: Language) => Partial<AppState> = () => ({}),
  press?: Scene["press"],
): Scene => ({
  name,
  findings,
  state: (language) => ({ checked, index: indexOf(findings(language)), ...change(language) }),
  ...(press && { press }),
});

const batches = [
  { batch: "2", at: "2024-03-05 10:40", cells: 12, isReverted: false },
  { batch: "1", at: "2024-03-04 16:05", cells: 3, isReverted: true },
];

const failure: Notice = {
  kind: "error",
  words: {
    zh: "“2024年2月处罚台账”受保护，不能写入标记。请先撤销工作表保护，再核验。",
    en: "The sheet 2024年2月处罚台账 is protected and cannot be marked. Take the protection off, then check again.",
  },
  details: "protected-sheet (AccessDenied)\nplaceMarks",
  action: { label: { zh: "重新核验", en: "Check again" }, run: () => Promise.resolve() },
};

const noLedger = { ...sampleSurvey, ledgers: [] };

const edit = {
  sheet: "2024年2月处罚台账",
  before: "长期",
  after: "2099/12/31",
  shownBefore: "长期",
  shownAfter: "2099/12/31",
  as: "text",
  rule: "date/forever",
  ruleTitle: "长期应写 2099/12/31",
  kind: "safe",
} as const;

/** The screen 核验. */
export const checkScenes: readonly Scene[] = [
  { name: "welcome", state: () => ({ isWelcome: true }) },
  { name: "check-looking", state: () => ({ survey: { step: "loading" } }) },
  {
    name: "check-look-failed",
    state: () => ({
      survey: {
        step: "failed",
        why: {
          zh: "正在编辑单元格，Excel 暂时不让读取。请按 Enter 结束编辑，再试一次。",
          en: "A cell is being edited. Press Enter to finish, then try again.",
        },
      },
    }),
  },
  { name: "check-found", state: () => ({}) },
  {
    name: "check-correction",
    state: () => ({ mapping: { "2024年2月处罚台账": { headerRow: 4 } } }),
    press: { zh: ["15 列已识别，1 列未识别（经办人）"], en: ["15 columns known, 1 not (经办人)"] },
  },
  {
    name: "check-parameter-faults",
    state: () => ({
      survey: {
        step: "ready",
        value: { ...sampleSurvey, parameterFaults: ["参数表“单位名录”单元格 B7：类别只能是“市直”或“县（市、区）”。"] },
      },
    }),
  },
  { name: "check-no-ledger", state: () => ({ survey: { step: "ready", value: noLedger } }) },
  {
    name: "check-empty",
    state: () => ({
      survey: { step: "ready", value: { ...noLedger, ignored: [{ sheet: "Sheet1", why: "空表" }] } },
      workbook: {
        step: "ready",
        value: { ...sampleWorkbook, sheets: sampleWorkbook.sheets.map((sheet) => ({ ...sheet, rowCount: 0 })) },
      },
    }),
  },
  {
    name: "check-running",
    state: () => ({
      work: {
        task: "judging",
        done: 620_000,
        total: 1_000_000,
        canCancel: true,
        startedAt: Date.now() - 5_000,
      },
    }),
  },
  result("check-not-compliant", checkedOf(sampleSummary), smallFindings, () => ({ selected: "date/form:25:W" })),
  result("check-list", checkedOf(sampleSummary), smallFindings, () => ({ batches, selected: "amount/stated:40:U" })),
  result("check-compliant", checkedOf(cleanSummary), () => ({})),
  result(
    "check-unknown",
    checkedOf(unknownSummary),
    () => ({}),
    () => ({}),
    {
      zh: ["2 条规则没有判（缺栏目）"],
      en: ["2 rules were not applied"],
    },
  ),
  result(
    "check-stale-partial",
    checkedOf(
      { ...sampleSummary, staleRows: 2 },
      {
        scope: "rows",
        changesSince: 3,
        isMarked: false,
        unmarked: [
          { zh: "“许可”受保护，不能加列。", en: "许可 is protected: no columns can be added." },
          { zh: "“处罚（二）”右侧有合并单元格。", en: "处罚（二） has merged cells on its right." },
        ],
      },
    ),
    smallFindings,
  ),
  result("check-many", checkedOf(manySummary), manyFindings),
  result("check-waived", checkedOf(sampleSummary), waivedFindings, (language) => ({
    query: {
      language,
      groupBy: "rule",
      severities: ["error", "warning", "info"],
      waived: "waived",
      text: "",
      ledger: null,
    },
  })),
  result(
    "check-filtered",
    checkedOf(sampleSummary),
    () => ({}),
    (language) => ({
      query: { language, groupBy: "unit", severities: ["error"], waived: "open", text: "鲁山", ledger: null },
    }),
  ),
  result("check-legend", checkedOf(sampleSummary), smallFindings, () => ({}), {
    zh: ["标记图例"],
    en: ["What the marks mean"],
  }),
  result("check-refused", checkedOf(sampleSummary), smallFindings, () => ({ notice: failure }), {
    zh: ["详细信息"],
    en: ["Details"],
  }),
  result("check-fix-preview", checkedOf(sampleSummary), smallFindings, () => ({
    fixPreview: {
      edits: [27, 31, 40].map((row, place) => ({ ...edit, row, column: 23, kind: place === 2 ? "ask" : "safe" })),
      postponed: 1,
      byRule: [{ rule: "date/forever", title: "长期应写 2099/12/31", count: 3 }],
    },
  })),
  result(
    "check-waiver-form",
    checkedOf(sampleSummary),
    smallFindings,
    (language) => ({
      waiving: smallFindings(language)["amount/stated"]?.[0] ?? null,
    }),
    { zh: ["豁免"], en: ["Waive"] },
  ),
  result("check-revert", checkedOf(sampleSummary), smallFindings, () => ({ batches }), {
    zh: ["恢复修正…"],
    en: ["Put back…"],
  }),
];
