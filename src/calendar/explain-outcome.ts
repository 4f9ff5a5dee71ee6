import { assertNever } from "../support/assert-never";
import { type Words } from "../support/words";
import { type Day, isoDate, yearOf } from "./day";
import { termWords } from "./term-words";
import { type Timeliness } from "./timeliness";

/** A judgement that leaves something to say beside the deadline. */
export type Outcome = Exclude<Timeliness, { status: "unknown" } | { status: "on-time" }>;

/**
 * What became of a deadline: `02-21 报送，迟 3 个工作日`, `还剩 1 个工作日`, `已逾期 4 个工作日`.
 *
 * @param reported the day of receipt where there is one.
 */
export function explainOutcome(outcome: Outcome, reported: Day | null, asOf: Day): Words {
  switch (outcome.status) {
    case "overdue":
      return overdueWords(outcome);
    case "not-due":
    case "due-soon":
      return leftWords(outcome.daysLeft, outcome.due === asOf);
    case "late":
      return lateWords(outcome, reported);
    case "exempt": {
      const late = lateWords(outcome, reported);
      return { zh: `${late.zh}；属补报窗口，不计迟报`, en: `${late.en}; in a backfill window, so not counted as late` };
    }
    default:
      return assertNever(outcome);
  }
}

type Gone = Pick<Extract<Outcome, { daysLate: number | null }>, "daysLate" | "due" | "rule">;

function overdueWords({ daysLate, rule }: Gone): Words {
  if (daysLate === null) return { zh: "已逾期，天数超出工作日历", en: "overdue by more than the calendar covers" };
  if (daysLate === 0) return { zh: "已过截止日，其后均为休息日", en: "overdue, by days off only" };
  const days = termWords(daysLate, rule.unit);
  return { zh: `已逾期 ${days.zh}`, en: `${days.en} overdue` };
}

function leftWords(daysLeft: number, isLastDay: boolean): Words {
  if (isLastDay) return { zh: "当日截止", en: "due today" };
  if (daysLeft === 0) return { zh: "截止日之前没有工作日了", en: "no working day left" };
  const days = termWords(daysLeft, "working-day");
  return { zh: `还剩 ${days.zh}`, en: `${days.en} left` };
}

function lateWords({ daysLate, due, rule }: Gone, reported: Day | null): Words {
  const on = reported === null ? "" : shortDate(reported, due);
  if (daysLate === null) {
    return { zh: `${on} 报送，迟报天数超出工作日历`, en: `reported on ${on}, later than the calendar covers` };
  }
  if (daysLate === 0) {
    return { zh: `${on} 报送，已过截止日，其间均为休息日`, en: `reported on ${on}, late by days off only` };
  }
  const days = termWords(daysLate, rule.unit);
  return { zh: `${on} 报送，迟 ${days.zh}`, en: `reported on ${on}, ${days.en} late` };
}

/** `02-21`, with the year where it is another one than the deadline's. */
const shortDate = (day: Day, due: Day): string => isoDate(day).slice(yearOf(day) === yearOf(due) ? 5 : 0);
