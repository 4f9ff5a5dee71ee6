import { dateOf } from "../calendar/day";
import { type Words } from "../support/words";
import { type Figure, given, unknown } from "./figure";

const setting: Words = { zh: "本次设置", en: "the settings" };

/** Figures of every bulletin: who tells, about when. */
export const frameFigures: readonly Figure[] = [
  {
    name: "发文机关",
    meaning: { zh: "署名的机关", en: "who signs" },
    origin: setting,
    value: ({ sender }) => (sender === "" ? unknown : given(sender)),
  },
  {
    name: "年月",
    meaning: { zh: "统计月份，如 2024年2月份", en: "the month with its year" },
    origin: setting,
    value: ({ month }) => given(`${month.year}年${month.month}月份`),
  },
  {
    name: "年份",
    meaning: { zh: "统计年份，如 2024年", en: "the year" },
    origin: setting,
    value: ({ month }) => given(`${month.year}年`),
  },
  {
    name: "月份",
    meaning: { zh: "统计月份，如 2月份", en: "the month" },
    origin: setting,
    value: ({ month }) => given(`${month.month}月份`),
  },
  {
    name: "统计截止日期",
    meaning: { zh: "数字统计到哪一天，如 3月10日", en: "the last day that is counted" },
    origin: setting,
    value: ({ until }) => {
      const { month, day } = dateOf(until);
      return given(`${month}月${day}日`);
    },
  },
];
