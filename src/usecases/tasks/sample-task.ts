import { readMonth } from "../../annexes/month";
import { isoDate } from "../../calendar/day";
import { readDay } from "../../calendar/read-day";
import { readRegister } from "../../registers/register";
import { samplesRegister } from "../../registers/samples-register";
import { drawSample, type GroupDraw, type SampleScheme } from "../../sampling/draw-sample";
import { sampleSheetPlan } from "../../sampling/sample-sheet-plan";
import { candidateWords, groupNotes, methodWords, schemeWords } from "../../sampling/sample-words";
import { type Kind } from "../../standard/field";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { trim } from "../../text/trim";
import { groupWords } from "../../units/group-words";
import { noRoster, unreadableRegister } from "./refusals";
import { type RegisterRows, type Task } from "./task";

/** What a draw is set to. */
export interface SampleSettings {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly seed: string;
  /** The month whose ledgers the drawn units are to send, `YYYY-MM`. */
  readonly month: string;
  readonly municipal: number;
  readonly county: number;
  /** How many draws back units are avoided. */
  readonly avoid: number;
  readonly kind: Kind | null;
}

/** What was drawn, and how anybody can repeat it. */
export interface SampleDetail {
  readonly day: string;
  readonly seed: string;
  readonly month: string;
  readonly scheme: Words;
  readonly method: readonly Words[];
  readonly groups: readonly GroupDraw[];
}

/** 抽样: units whose ledgers are compared with the platform this month (Yuncheng's notice of 2021, 二（五）). */
export const sampleTask: Task<SampleSettings, SampleDetail> = {
  initial: ({ today }) => {
    const day = isoDate(today);
    return { day, seed: "", month: day.slice(0, 7), municipal: 5, county: 5, avoid: 2, kind: null };
  },
  run({ roster, registers }, settings) {
    const day = readDay(settings.day, false);
    const seed = trim(settings.seed);
    if (day === null) return err(faults.day);
    if (seed === "") return err(faults.seed);
    if (readMonth(settings.month) === null) return err(faults.month);
    const asked = { municipal: settings.municipal, county: settings.county };
    const counts = [asked.municipal, asked.county, settings.avoid];
    if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return err(faults.counts);
    if (asked.municipal + asked.county === 0) return err(faults.nobody);
    if (roster === null) return err(noRoster);
    const entries = readRegister(registers, samplesRegister);
    if (!entries.ok) return err(unreadableRegister(entries.error));

    const scheme: SampleScheme = { day, seed, asked, avoid: settings.avoid, kind: settings.kind };
    const groups = drawSample(roster, entries.value, scheme);
    const method = methodWords(scheme, groups.flatMap(({ candidates }) => candidates)[0]);
    const isRecorded = entries.value.some((entry) => entry.day === day && entry.seed === seed);
    return ok({
      plans: [sampleSheetPlan(groups, settings.month, scheme)],
      figures: groups.filter((group) => group.asked > 0).map(drawnWords),
      notes: [...groups.flatMap(groupNotes), ...method, ...(isRecorded ? [recorded] : [])],
      unresolved: [],
      records: isRecorded ? [] : [recordsOf(groups, settings.month, scheme)],
      detail: { day: isoDate(day), seed, month: settings.month, scheme: schemeWords(scheme), method, groups },
    });
  },
};

const drawnOf = ({ candidates }: GroupDraw) => candidates.filter(({ place }) => place !== null);

function drawnWords(draw: GroupDraw): Words {
  const drawn = drawnOf(draw);
  const { zh, en } = groupWords[draw.group];
  return {
    zh: `${zh}抽中 ${drawn.length} 家（候选 ${draw.candidates.length} 家）：${drawn.map(({ unit }) => unit).join("、")}`,
    en: `${drawn.length} of ${draw.candidates.length} ${en} drawn: ${drawn.map(({ unit }) => unit).join(", ")}`,
  };
}

const recordsOf = (groups: readonly GroupDraw[], month: string, scheme: SampleScheme): RegisterRows => ({
  register: "samples",
  rows: groups.flatMap((draw) =>
    drawnOf(draw).map((each) => [
      isoDate(scheme.day),
      scheme.seed,
      month,
      schemeWords(scheme).zh,
      groupWords[draw.group].zh,
      each.place,
      each.unit,
      candidateWords(each)?.zh ?? null,
    ]),
  ),
});

const recorded: Words = {
  zh: "这一天、这个种子的抽样已在“抽样记录”中，不再重复记入。",
  en: "The draw of this day and seed is in 抽样记录 already and is not recorded again.",
};

const faults = {
  day: { zh: "请填抽样日期，如 2024-02-29。", en: "Give the day of the draw, such as 2024-02-29." },
  seed: {
    zh: "请填种子：事先谁也定不了的一段文字，如当天公布的开奖号码。",
    en: "Give a seed: a text that nobody could choose beforehand, such as the day's published lottery numbers.",
  },
  month: { zh: "请填抽查哪个月的台账，如 2024-02。", en: "Give the month whose ledgers are checked, such as 2024-02." },
  counts: {
    zh: "抽取家数和回避次数应为不小于 0 的整数。",
    en: "Numbers of units and draws must be whole numbers from 0.",
  },
  nobody: { zh: "请至少抽取一家单位。", en: "Draw at least one unit." },
} as const satisfies Readonly<Record<string, Words>>;
