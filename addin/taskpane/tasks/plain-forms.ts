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
  sample: fieldsForm<"sample">([
    { kind: "day", name: "day", label: words.day },
    { kind: "text", name: "seed", label: { zh: "种子", en: "Seed" } },
    { kind: "month", name: "month", label: words.month },
    { kind: "number", name: "municipal", label: { zh: "市直单位数", en: "City bodies" }, least: 0, most: 99 },
    { kind: "number", name: "county", label: { zh: "县（市、区）数", en: "Counties" }, least: 0, most: 99 },
  ]),
  score: fieldsForm<"score">([
    { kind: "month", name: "month", label: words.month },
    { kind: "ledgers", name: "platform", label: words.platform },
    { kind: "ledgers", name: "ledgers", label: { zh: "抽查单位台账", en: "Ledgers of the drawn units" } },
  ]),
  daily: fieldsForm<"daily">([
    { kind: "ledgers", name: "ledgers", label: words.platform },
    { kind: "day", name: "from", label: { zh: "接收日期从", en: "Received from" } },
    { kind: "day", name: "to", label: { zh: "到", en: "To" } },
    { kind: "day", name: "day", label: { zh: "未报送算到", en: "Silence counted to" } },
  ]),
  weekly: fieldsForm<"weekly">([
    { kind: "ledgers", name: "ledgers", label: words.ledgers },
    { kind: "day", name: "day", label: { zh: "本周任意一天", en: "A day of the week" } },
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
    { kind: "ledgers", name: "ledgers", label: { zh: "本月台账", en: "This month's ledgers" } },
    { kind: "ledgers", name: "before", label: { zh: "上月台账", en: "Last month's ledgers" } },
    { kind: "units", name: "units", label: words.units, whenNone: [] },
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
