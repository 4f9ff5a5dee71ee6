import { type Words } from "../../../src";
import { fieldsForm } from "./fields-form";

const words = {
  ledgers: { zh: "台账", en: "Ledgers" },
  platform: { zh: "平台导出", en: "Platform export" },
  month: { zh: "月份", en: "Month" },
  day: { zh: "日期", en: "Day" },
  units: { zh: "单位", en: "Units" },
} as const satisfies Record<string, Words>;

/** Forms of tasks that need nothing but plain settings. */
export const plainForms = {
  compare: fieldsForm<"compare">([
    { kind: "ledgers", name: "ledgers", label: words.ledgers },
    { kind: "ledgers", name: "platform", label: words.platform },
    {
      kind: "text",
      name: "month",
      label: { zh: "只比对这个月作出的决定", en: "Only decisions of this month" },
      hint: { zh: "如 2024-02；不填就全部比对。", en: "Such as 2024-02; blank compares all." },
      isOptional: true,
    },
    {
      ...{ kind: "units", name: "units", label: { zh: "被抽查的单位", en: "Sampled units" }, whenNone: null },
      none: { zh: "台账里的全部单位", en: "All units of the ledgers" },
    },
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
  disclosures: fieldsForm<"disclosures">([
    { kind: "month", name: "month", label: words.month },
    {
      ...{ kind: "day", name: "until", label: { zh: "截至", en: "Up to" }, isOptional: true },
      hint: { zh: "不填就是当月最后一天。", en: "Blank is the last day of the month." },
    },
    {
      ...{ kind: "sheets", name: "sheets", label: { zh: "要统计的工作表", en: "Sheets to count" } },
      hint: {
        zh: "各县填报的数量表，或逐条的明细表。",
        en: "Tables of counts by county, or sheets with a row a case.",
      },
    },
    {
      ...{ kind: "number", name: "perHead", label: { zh: "人均条数应超过", en: "Rows a head: more than" } },
      ...{ least: 0, most: 1000 },
    },
    {
      ...{ kind: "number", name: "fields", label: { zh: "评价覆盖领域不少于", en: "Fields evaluated: at least" } },
      ...{ least: 0, most: 1000 },
    },
    {
      ...{
        kind: "number",
        name: "loanPercent",
        label: { zh: "信易贷注册占比应超过（%）", en: "Registered: more than (%)" },
      },
      ...{ least: 0, most: 100 },
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
