import { type Day } from "../calendar/day";
import { readDay } from "../calendar/read-day";
import { isProfileId, type ProfileId, profileIds } from "../standard/profiles";
import { shippedTimeRules, type TimeRules } from "../standard/shipped-time-rules";
import { err, ok } from "../support/result";
import { trim } from "../text/trim";
import { isBlankCell, isBlankOrZero } from "./argument-cell";
import { type CellReader } from "./parameter";

const blank = { zh: "单元格为空", en: "the cell is blank" };
const aDate = { zh: "应为日期，如 2024/02/05", en: "a date such as 2024/02/05 was expected" };

/** A date, or `null` for a blank; some versions of Excel hand an empty cell over as 0. */
export const dayOrBlank: CellReader<Day | null> = (cell) => {
  if (isBlankOrZero(cell)) return ok(null);
  const day = typeof cell === "object" ? null : readDay(cell, false);
  return day === null ? err(aDate) : ok(day);
};

export const day: CellReader<Day> = (cell, environment) => {
  const read = dayOrBlank(cell, environment);
  if (!read.ok) return read;
  return read.value === null ? err(blank) : ok(read.value);
};

export const wholeNumber: CellReader<number> = (cell) => {
  if (isBlankCell(cell)) return err(blank);
  const number = typeof cell === "string" ? Number(trim(cell)) : cell;
  return typeof number === "number" && Number.isSafeInteger(number)
    ? ok(number)
    : err({ zh: "应为整数", en: "a whole number was expected" });
};

/** The id of a shipped profile; the national one for a blank. */
export const profileId: CellReader<ProfileId> = (cell) => {
  const id = isBlankOrZero(cell) ? "national-2018" : typeof cell === "string" ? trim(cell) : "";
  if (isProfileId(id)) return ok(id);
  const list = profileIds.join(", ");
  return err({ zh: `没有这个规则方案，可用：${list}`, en: `there is no such profile; known are ${list}` });
};

/** The time rules of a shipped profile. */
export const timeRules: CellReader<TimeRules> = (cell, environment) => {
  const id = profileId(cell, environment);
  return id.ok ? ok(shippedTimeRules(id.value)) : id;
};
