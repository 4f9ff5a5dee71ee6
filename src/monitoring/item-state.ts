import { type Moment } from "../parameters/moment";
import { compareKey } from "../text/compare-key";
import { minutesAfter, type ReportingDeadline } from "./reporting-deadline";

/** How one unit stands with one indicator. */
export const itemStatuses = ["done", "late", "incomplete", "missing", "pending", "exempt"] as const;

export type ItemStatus = (typeof itemStatuses)[number];

/** What a unit sent at one time. */
export interface Sent {
  readonly at: Moment;
  readonly contents: readonly string[];
  /** 0 is a nil return: there is nothing of the kind this month, and no content to ask for. */
  readonly count: number | null;
}

export interface ItemState {
  readonly status: ItemStatus;
  /** When all of it was there; else when the last part came, `null` where nothing did. */
  readonly at: Moment | null;
  /** How long after the deadline, in minutes, where it is late; `at` without a time of day makes it the least. */
  readonly lateMinutes: number | null;
  /** Required contents that have not come. */
  readonly lacking: readonly string[];
  readonly contents: readonly string[];
  readonly count: number | null;
}

const nothing = { at: null, lateMinutes: null, lacking: [], contents: [], count: null } as const;

export const exemptItem: ItemState = { ...nothing, status: "exempt" };

/**
 * Judges what a unit has sent for an indicator. Several returns complete one another: the item is in time when by the
 * deadline all that is required had come, so that a later return never makes it worse.
 *
 * @param isOver whether the deadline has passed.
 */
export function itemState(
  required: readonly string[],
  sent: readonly Sent[],
  deadline: ReportingDeadline,
  isOver: boolean,
): ItemState {
  if (sent.length === 0) return { ...nothing, status: isOver ? "missing" : "pending" };
  const inOrder = [...sent].sort((one, other) => minutesAfter(one.at, deadline) - minutesAfter(other.at, deadline));
  const contents = new Map<string, string>();
  let count: number | null = null;
  let completeAt: Moment | null = null;
  for (const each of inOrder) {
    for (const content of each.contents)
      if (!contents.has(compareKey(content))) contents.set(compareKey(content), content);
    count = each.count ?? count;
    const isComplete = each.count === 0 || required.every((content) => contents.has(compareKey(content)));
    if (isComplete) completeAt ??= each.at;
  }
  const came = { contents: [...contents.values()], count };
  if (completeAt === null) {
    const lacking = required.filter((content) => !contents.has(compareKey(content)));
    return { ...came, status: "incomplete", at: inOrder.at(-1)?.at ?? null, lateMinutes: null, lacking };
  }
  const late = minutesAfter(completeAt, deadline);
  return {
    ...came,
    status: late > 0 ? "late" : "done",
    at: completeAt,
    lateMinutes: late > 0 ? late : null,
    lacking: [],
  };
}
