import { calendarNotes, deadlineBasis, decisionText, profileText } from "./common-words";
import { column, type FunctionHelp } from "./function-help";

export const workdayAddHelp: FunctionHelp = {
  title: { zh: "推算工作日", en: "Add working days" },
  what: {
    zh: "某日之后第几个工作日的日期。当天不算，负数往前推。",
    en: "The date of the nth working day after a date. The date itself does not count; a negative number goes back.",
  },
  parameters: [
    { zh: "起算的日期，一个单元格或一列。", en: "The date to count from: one cell or a column." },
    { zh: "工作日数，整数。", en: "How many working days, a whole number." },
  ],
  result: { zh: "日期（请把单元格设为日期格式）。", en: "A date; give the cell a date format." },
  notes: calendarNotes,
  basis: deadlineBasis,
  examples: [
    { args: ["2024-02-02", 7], isDay: true },
    { args: ["2024-10-08", -1], isDay: true },
    { args: ["2027-09-30", 7], isDay: true },
  ],
};

export const workdaysHelp: FunctionHelp = {
  title: { zh: "工作日数", en: "Working days between" },
  what: {
    zh: "开始日期之后、到结束日期为止有多少个工作日。开始当天不算，结束当天算。",
    en: "How many working days lie after one date up to and including another. The first date does not count.",
  },
  parameters: [
    { zh: "开始日期，一个单元格或一列。", en: "The first date: one cell or a column." },
    { zh: "结束日期，早于开始日期时结果为负。", en: "The last date; an earlier one gives a negative count." },
  ],
  result: { zh: "整数。", en: "A whole number." },
  notes: calendarNotes,
  basis: deadlineBasis,
  examples: [{ args: ["2024-02-02", "2024-02-18"] }, { args: ["2024-09-30", "2024-10-08"] }],
};

export const dueDateHelp: FunctionHelp = {
  title: { zh: "报送截止日", en: "Due date" },
  what: {
    zh: "一项决定最迟哪一天报送才算按时。",
    en: "The last day on which a decision is reported in time.",
  },
  parameters: [decisionText, profileText],
  result: { zh: "日期（请把单元格设为日期格式）。", en: "A date; give the cell a date format." },
  notes: calendarNotes,
  basis: deadlineBasis,
  examples: [
    { args: ["2024-02-02"], isDay: true },
    { args: ["2022-08-11", "hubei-2022"], isDay: true },
    { args: [column("C", 2, "2024/02/01", "2024年2月8日", null, "待定")], isDay: true },
  ],
};

export const daysLateHelp: FunctionHelp = {
  title: { zh: "迟报天数", en: "Days late" },
  what: {
    zh: "一行数据迟报了几天，按时为 0。按规则方案的单位计（工作日或自然日）。",
    en: "How many days late a row was reported, 0 when in time, in the unit of the profile's deadline.",
  },
  parameters: [
    decisionText,
    { zh: "上报（接收）日期，一个单元格或一列。", en: "The day of reporting: one cell or a column." },
    profileText,
  ],
  result: {
    zh: "不小于 0 的整数。大于 0 就是迟报：截止日后赶在休息日上报的记 1。补报窗口内的记 0。",
    en: "A whole number from 0. More than 0 is late: a row reported on the days off after the deadline counts 1. Rows of a backfill window count 0.",
  },
  notes: {
    zh: "还没有上报日期的行返回 #N/A，是否逾期请用 TIMELINESS。",
    en: "A row without a day of reporting gives #N/A; TIMELINESS tells whether it is overdue.",
  },
  basis: deadlineBasis,
  examples: [
    { args: ["2024-02-01", "2024-02-20"] },
    { args: ["2024-02-02", "2024-02-18"] },
    { args: ["2024-02-02", null] },
  ],
};

export const timelinessHelp: FunctionHelp = {
  title: { zh: "报送时效", en: "Timeliness" },
  what: {
    zh: "一行数据按时、迟报、豁免；还没有上报的，未到期、将到期或逾期未报。",
    en: "Whether a row is 按时 (in time), 迟报 (late) or 豁免 (exempt), or, not reported yet, 未到期 (not due), 将到期 (due soon) or 逾期未报 (overdue).",
  },
  parameters: [
    decisionText,
    { zh: "上报（接收）日期，空着表示还没有上报。", en: "The day of reporting; blank when not reported yet." },
    {
      zh: "在哪一天核验，如 TODAY()；有还没上报的行时必须给出。",
      en: "The day of judgement, such as TODAY(); needed for rows that are not reported yet.",
    },
    profileText,
  ],
  result: {
    zh: "六个词之一；不随界面语言变化，可用 COUNTIF 统计。",
    en: "One of six Chinese words, the same in every language, so that COUNTIF can count them.",
  },
  notes: calendarNotes,
  basis: deadlineBasis,
  examples: [
    { args: ["2024-02-02", "2024-02-18"] },
    { args: [column("C", 2, "2024-02-01", "2024-02-02", "2024-02-20"), column("D", 2, "2024-02-20", null, null), "2024-02-19"] }, // prettier-ignore
  ],
};
