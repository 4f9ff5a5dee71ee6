import { addMonths, type Day } from "../calendar/day";
import { type DishonestyEntry } from "../registers/dishonesty-register";
import { type Words } from "../support/words";

/**
 * Where a body stands: off the list; past the day by which it was to be off it; before that day; with a plan that sets
 * no day; without a plan.
 */
export const bodyStatuses = ["removed", "overdue", "in-plan", "no-day", "no-plan"] as const;

export type BodyStatus = (typeof bodyStatuses)[number];

export const bodyStatusWords: Readonly<Record<BodyStatus, Words>> = {
  removed: { zh: "已销号", en: "Off the list" },
  overdue: { zh: "超期未销号", en: "Overdue" },
  "in-plan": { zh: "整改中", en: "Within its plan" },
  "no-day": { zh: "未明确移出日期", en: "No day set" },
  "no-plan": { zh: "未登记整改计划", en: "No plan" },
};

/** Whether a body was on the list at the end of a day; since always where nobody knows when it was listed. */
export const isListedOn = ({ listed, removed }: Pick<DishonestyEntry, "listed" | "removed">, day: Day): boolean =>
  (listed === null || listed <= day) && (removed === null || removed > day);

/** Where a body stood at the end of a day on which it was listed already. The planned day itself is not overdue. */
export function bodyStatus(body: DishonestyEntry, day: Day): BodyStatus {
  if (!isListedOn(body, day)) return "removed";
  if (body.planned !== null) return body.planned < day ? "overdue" : "in-plan";
  return body.plan === "" ? "no-plan" : "no-day";
}

/** By how many days a body is, or was when it came off, past its planned day; `null` where it is not or none is set. */
export function daysOverdue({ planned, removed }: DishonestyEntry, day: Day): number | null {
  const end = removed === null ? day : Math.min(removed, day);
  return planned === null || end <= planned ? null : end - planned;
}

/** Whole months on the list up to a day, or to its removal; `null` where nobody knows since when. */
export function monthsListed({ listed, removed }: DishonestyEntry, day: Day): number | null {
  if (listed === null) return null;
  const end = removed === null ? day : Math.min(removed, day);
  let months = 0;
  while (addMonths(listed, months + 1) <= end) months += 1;
  return months;
}
