import { type Month, readMonth } from "../../annexes/month";
import { type SpotCheck } from "../../bulletin/bulletin-facts";
import { type RankRules } from "../../bulletin/rank-rules";
import { type Day } from "../../calendar/day";
import { chineseDay } from "../../calendar/chinese-day";
import { readDay } from "../../calendar/read-day";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { toHalfWidth } from "../../text/half-width";
import { trim } from "../../text/trim";
import { type BulletinSettings } from "./bulletin-settings";

/** The settings of a bulletin, read. */
export interface BulletinRequest {
  readonly month: Month;
  /** The last day that is counted. */
  readonly until: Day;
  readonly number: string;
  readonly sender: string;
  /** `2024年3月5日`; empty where it is not settled. */
  readonly date: string;
  readonly spotCheck: SpotCheck | null;
  readonly rules: RankRules;
}

/** Reads what was typed; the error is one sentence about the first of it that cannot be used. */
export function bulletinRequest(settings: BulletinSettings): Result<BulletinRequest, Words> {
  const { high, few, most, fewKinds, fewLoans, leftOut } = settings;
  const counts = { high, few, most, fewKinds, fewLoans };
  const month = readMonth(settings.month);
  if (month === null) return err(faults.month);
  if (!Object.values(counts).every((count) => Number.isSafeInteger(count) && count >= 0)) return err(faults.counts);
  const number = trim(settings.number);
  if (number !== "" && !documentNumber.test(number)) return err(faults.number(number));
  const until = settings.until === "" ? month.to : readDay(settings.until, false);
  if (until === null) return err(faults.day(settings.until));
  const date = settings.date === "" ? null : readDay(settings.date, false);
  if (date === null && settings.date !== "") return err(faults.day(settings.date));
  const spotCheck = spotCheckOf(settings);
  if (!spotCheck.ok) return spotCheck;
  return ok({
    ...{ month, until, number, date: date === null ? "" : chineseDay(date), sender: trim(settings.sender) },
    ...{ spotCheck: spotCheck.value, rules: { ...counts, leftOut } },
  });
}

/** 发文字号 (GB/T 9704-2012, 7.2.5): the year in hexagonal brackets, no 第, no leading zero. */
const documentNumber = /^[\u4e00-\u9fa5]{2,12}〔\d{4}〕[1-9]\d*号$/;

function spotCheckOf(settings: Pick<BulletinSettings, "drawn" | "concealed">): Result<SpotCheck | null, Words> {
  const [drawn, concealed] = [settings.drawn, settings.concealed].map((typed) => toHalfWidth(trim(typed))) as [
    string,
    string,
  ];
  if (drawn === "" && concealed === "") return ok(null);
  const isUsable = [drawn, concealed].every((typed) => /^\d{1,9}$/.test(typed)) && Number(concealed) <= Number(drawn);
  return isUsable ? ok({ drawn: Number(drawn), concealed: Number(concealed) }) : err(faults.spotCheck);
}

const faults = {
  month: { zh: "请选择统计月份，如 2024-02。", en: "Choose the month, such as 2024-02." },
  counts: {
    zh: "排名取前几位、不足多少条，应为不小于 0 的整数。",
    en: "Places and rows of the ranks must be whole numbers from 0.",
  },
  number: (number: string): Words => ({
    zh: `发文字号“${number}”应写成“平信用办〔2024〕5号”的样子：年份用六角括号〔〕，不加“第”，序号前不补零。`,
    en: `The number “${number}” should look like 平信用办〔2024〕5号: the year in 〔〕, no 第, no leading zero.`,
  }),
  day: (day: string): Words => ({
    zh: `“${day}”不是日期，应写成 2024-03-05 的样子。`,
    en: `“${day}” is no date; write one such as 2024-03-05.`,
  }),
  spotCheck: {
    zh: "省级瞒报抽查的抽取量和瞒报量要一起填，都是整数，瞒报量不大于抽取量；没有抽查就都不填。",
    en: "Give both numbers of the province's check, whole ones, no more concealed than drawn; or neither.",
  },
} as const;
