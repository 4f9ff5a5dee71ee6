import { readDay } from "../calendar/read-day";
import { type CellValue } from "../sheets/cell";
import { toHalfWidth } from "../text/half-width";
import { trim } from "../text/trim";
import { type Moment } from "./moment";

const minutesOfDay = 24 * 60;

const clock = /[ T](\d{1,2})[:时](\d{2})/;

/** A day with its time of day, as a serial or as text such as `2024-02-20 16:30`; `null` for anything else. */
export function readMoment(cell: CellValue, date1904: boolean): Moment | null {
  const day = readDay(cell, date1904);
  if (day === null) return null;
  if (typeof cell === "number") {
    const minutes = Math.round((cell - Math.floor(cell)) * minutesOfDay);
    return { day, minutes: Number.isInteger(cell) ? null : Math.min(minutes, minutesOfDay - 1) };
  }
  const time = clock.exec(toHalfWidth(trim(String(cell))));
  const minutes = time === null ? null : Number(time[1]) * 60 + Number(time[2]);
  return { day, minutes: minutes !== null && minutes < minutesOfDay ? minutes : null };
}
