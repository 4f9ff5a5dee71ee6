import { type Words } from "../../../src";
import { fieldsForm } from "./fields-form";

const words = {
  ledgers: { zh: "台账", en: "Ledgers" },
  platform: { zh: "平台导出", en: "Platform export" },
  month: { zh: "月份", en: "Month" },
  day: { zh: "日期", en: "Day" },
  units: { zh: "单位", en: "Units" },
  due: { zh: "答复期限", en: "Answer by" },
  dueHint: { zh: "不填就是三个工作日后。", en: "Blank is the third working day from now." },
} as const satisfies Record<string, Words>;

/** Forms of tasks that need nothing but plain settings. */
export const plainForms = {
  compare: fieldsForm<"compare">([
    { kind: "ledgers", name: "ledgers", label: words.ledgers },
    { kind: "ledgers", name: "platform", label: words.platform },
    { kind: "units", name: "units", label: words.units, whenNone: null },
  ]),
  weekly: fieldsForm<"weekly">([
    { kind: "ledgers", name: "ledgers", label: words.ledgers },
    { kind: "day", name: "day", label: { zh: "本周任意一天", en: "A day of the week" } },
  ]),
  backfill: fieldsForm<"backfill">([
    { kind: "ledgers", name: "ledgers", label: words.platform },
    {
      kind: "text",
      name: "month",
      label: { zh: "免计迟报的月份", en: "Exempted month" },
      hint: {
        zh: "如 2022-08；不填就是“补报窗口”里最近的一个。",
        en: "Such as 2022-08; blank is the latest one of 补报窗口.",
      },
      isOptional: true,
    },
  ]),
  exposure: fieldsForm<"exposure">([
    { kind: "ledgers", name: "ledgers", label: words.platform },
    { kind: "number", name: "daysBefore", label: { zh: "曝光前几天", en: "Days before" }, least: 0, most: 999 },
    { kind: "number", name: "daysAfter", label: { zh: "曝光后几天", en: "Days after" }, least: 0, most: 999 },
    { kind: "day", name: "due", label: words.due, hint: words.dueHint, isOptional: true },
    { kind: "text", name: "sender", label: { zh: "落款", en: "Signed by" } },
  ]),
  returns: fieldsForm<"returns">([
    { kind: "ledgers", name: "ledgers", label: words.ledgers },
    { kind: "units", name: "units", label: words.units, whenNone: null },
    { kind: "day", name: "due", label: words.due, hint: words.dueHint, isOptional: true },
  ]),
  returned: fieldsForm<"returned">([
    { kind: "ledgers", name: "original", label: { zh: "原台账", en: "Original" } },
    { kind: "ledgers", name: "returned", label: { zh: "整改后交回的", en: "Corrected" } },
  ]),
  trends: fieldsForm<"trends">([
    { kind: "month", name: "month", label: words.month },
    {
      ...{ kind: "ledgers", name: "ledgers", label: { zh: "本月台账", en: "This month's ledgers" } },
      hint: { zh: "不选就只看“历史”里已有的。", en: "None: only what 历史 has already." },
    },
    {
      ...{ kind: "ledgers", name: "before", label: { zh: "上月台账", en: "Last month's ledgers" } },
      hint: {
        zh: "选了就比较问题：新增、仍未改、已改正。",
        en: "Chosen, their findings are compared: new, open, fixed.",
      },
    },
    {
      ...{ kind: "units", name: "units", label: { zh: "画进趋势图的单位", en: "Units of the chart" }, whenNone: [] },
      none: { zh: "变化最大的几个单位", en: "Those that moved most" },
    },
  ]),
  merge: fieldsForm<"merge">([
    { kind: "ledgers", name: "ledgers", label: words.ledgers },
    {
      kind: "switch",
      name: "leavesOutDuplicates",
      label: { zh: "完全相同的行只留一行", en: "Keep one of rows that are alike in every cell" },
    },
  ]),
} as const;
