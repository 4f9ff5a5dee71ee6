import { type Words } from "../support/words";
import { type Day, isoDate } from "./day";
import { type DeadlineRule } from "./deadline";
import { termWords } from "./term-words";

/** A deadline as a rule: `7 个工作日（2018-01-01 起的决定）`. */
export function deadlineWords({ count, unit, rollForward, decisionFrom, decisionTo }: DeadlineRule): Words {
  const term = termWords(count, unit);
  const roll: Words = rollForward
    ? { zh: "，遇休息日顺延", en: ", a day off giving way to the next working day" }
    : { zh: "", en: "" };
  const span = spanWords(decisionFrom, decisionTo);
  return { zh: term.zh + roll.zh + span.zh, en: term.en + roll.en + span.en };
}

/** Which decisions a deadline is for, in brackets; empty for all. */
function spanWords(from: Day | null, to: Day | null): Words {
  if (from === null && to === null) return { zh: "", en: "" };
  if (to === null)
    return { zh: `（${isoDate(from ?? 0)} 起的决定）`, en: ` (decisions from ${isoDate(from ?? 0)} on)` };
  if (from === null) return { zh: `（截至 ${isoDate(to)} 的决定）`, en: ` (decisions up to ${isoDate(to)})` };
  return {
    zh: `（${isoDate(from)} 至 ${isoDate(to)} 的决定）`,
    en: ` (decisions from ${isoDate(from)} to ${isoDate(to)})`,
  };
}
