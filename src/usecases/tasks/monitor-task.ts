import { readMonth } from "../../annexes/month";
import { isoDate } from "../../calendar/day";
import { assessMonth, type MonthAssessment } from "../../monitoring/assess-month";
import { assessQuarter, monthsOfQuarter, type QuarterAssessment } from "../../monitoring/assess-quarter";
import { feedbackSheetPlan } from "../../monitoring/feedback-sheet-plan";
import { bulletinText, momentText, reminderText } from "../../monitoring/monitoring-words";
import { monitoringFigures, monitoringNotes } from "../../monitoring/monitoring-notes";
import { monitoringSheetPlan } from "../../monitoring/monitoring-sheet-plan";
import { quarterSheetPlan } from "../../monitoring/quarter-sheet-plan";
import { readIndicators, readSubmissions } from "../../monitoring/read-monitoring";
import { remindersSheetPlan } from "../../monitoring/reminders-sheet-plan";
import { reportingDeadline, type ReportingDeadline } from "../../monitoring/reporting-deadline";
import { readMoment } from "../../parameters/read-moment";
import { maskPersonalNumbers } from "../../privacy/mask";
import { indicatorsRegister } from "../../registers/indicators-register";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { createUnitResolver } from "../../units/resolve-unit";
import { noRoster, unreadableRegister } from "./refusals";
import { type Task, type TaskInput } from "./task";

/** What the month of the city's indicators is set to. */
export interface MonitorSettings {
  /** `YYYY-MM`. */
  readonly month: string;
  /** `2024-02-20 16:30`, or a day, which is taken as its beginning. */
  readonly asOf: string;
  /** Whether a deadline on a day off gives way to the next working day; the notice does not say so. */
  readonly movesFromHolidays: boolean;
  readonly hasQuarter: boolean;
}

/** The month as the pane shows it and the command line prints it. */
export interface MonitorDetail {
  readonly asOf: string;
  readonly deadline: string;
  readonly assessment: MonthAssessment;
  readonly quarter: QuarterAssessment | null;
  readonly bulletin: string;
  /** For the units that have something open. */
  readonly reminders: readonly { readonly unit: string; readonly text: string }[];
}

/** 城市信用监测反馈: who has reported what for the city's indicators (平信用办〔2020〕2号). */
export const monitorTask: Task<MonitorSettings, MonitorDetail> = {
  initial: ({ today }) => {
    const day = isoDate(today);
    return {
      month: day.slice(0, 7),
      asOf: day,
      movesFromHolidays: false,
      hasQuarter: Number(day.slice(5, 7)) % 3 === 0,
    };
  },
  run(input, settings) {
    const { roster, registers } = input;
    if (readMonth(settings.month) === null) return err(faults.month);
    const asOf = readMoment(settings.asOf, false);
    if (asOf === null) return err(faults.asOf);
    if (roster === null) return err(noRoster);
    const months = settings.hasQuarter ? monthsOfQuarter(settings.month) : [settings.month];
    const deadlines = deadlinesOf(months, settings, input);
    if (!deadlines.ok) return deadlines;
    const resolve = createUnitResolver(roster);
    const indicators = readIndicators(registers, resolve);
    if (!indicators.ok) return err(unreadableRegister(indicators.error));
    const submissions = readSubmissions(registers, indicators.value, resolve, deadlines.value);
    if (!submissions.ok) return err(unreadableRegister(submissions.error));

    const { sent, months: entered } = submissions.value;
    const masked = sent.map((each) => ({ ...each, contents: each.contents.map(maskPersonalNumbers) }));
    const assessments = [...deadlines.value].map(([month, deadline]) =>
      assessMonth(month, roster, indicators.value, masked, deadline, asOf),
    );
    const assessment = assessments.find(({ month }) => month === settings.month);
    if (assessment === undefined) return err(faults.month);
    if (assessment.isOver && !entered.has(settings.month)) return err(nothingEntered(settings.month));
    const quarter = settings.hasQuarter ? assessQuarter(assessments, entered) : null;
    const reminders = assessment.units.flatMap((unit) => {
      const text = reminderText(unit, assessment);
      return text === null ? [] : [{ unit: unit.unit, text }];
    });
    return ok({
      plans: [
        feedbackSheetPlan(assessment, asOf),
        monitoringSheetPlan(assessment, asOf),
        ...[remindersSheetPlan(assessment)].flatMap((plan) => plan ?? []),
        ...(quarter === null ? [] : [quarterSheetPlan(quarter)]),
      ],
      figures: monitoringFigures(assessment, quarter),
      notes: monitoringNotes(
        assessment,
        quarter,
        { movesFromHolidays: settings.movesFromHolidays, isNamedOnly: !registers.sheets.some(isIndicators) },
        input.env.calendar,
      ),
      unresolved: [],
      records: [],
      detail: {
        asOf: momentText(asOf),
        deadline: momentText(assessment.deadline),
        ...{ assessment, quarter, reminders },
        bulletin: bulletinText(assessment),
      },
    });
  },
};

const isIndicators = ({ name }: { readonly name: string }): boolean => name === indicatorsRegister.table.sheet;

/** The deadline of each month, in order. */
function deadlinesOf(
  months: readonly string[],
  { movesFromHolidays }: MonitorSettings,
  { env }: TaskInput,
): Result<ReadonlyMap<string, ReportingDeadline>, Words> {
  const deadlines = new Map<string, ReportingDeadline>();
  for (const text of months) {
    const month = readMonth(text);
    if (month === null) return err(faults.month);
    const deadline = reportingDeadline(month, movesFromHolidays, env.calendar);
    if (!deadline.ok) return err(noCalendar(deadline.error.year));
    deadlines.set(text, deadline.value);
  }
  return ok(deadlines);
}

const noCalendar = (year: number): Words => ({
  zh: `工作日历没有 ${year} 年的安排，无法按节假日顺延报送截止日；请在“节假日”里补上，或不顺延。`,
  en: `The calendar does not cover ${year}, so the deadline cannot give way to days off; add the year to 节假日, or do not move it.`,
});

const nothingEntered = (month: string): Words => ({
  zh: `“指标报送登记”里没有 ${month} 的任何一行，无法判断谁缺报；请先登记。确实没有单位报送的，登记一行、报送时间留空。`,
  en: `指标报送登记 has no row of ${month}, so nobody can be said to lack anything; enter what came. Where nothing did, enter one row without a time.`,
});

const faults = {
  month: { zh: "请填月份，如 2024-02。", en: "Give the month, such as 2024-02." },
  asOf: {
    zh: "请填统计截至的时间，如 2024-02-20 17:00 或 2024-02-21。",
    en: "Give the moment of judgement, such as 2024-02-20 17:00 or 2024-02-21.",
  },
} as const satisfies Readonly<Record<string, Words>>;
