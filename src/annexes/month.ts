import { addMonths, dayOf, type Day } from "../calendar/day";

/** A statistics month; `from` and `to` are its first and last day. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly from: Day;
  readonly to: Day;
}

/** Reads `YYYY-MM`; `null` for anything else. */
export function readMonth(text: string): Month | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (parts === null) return null;
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  const from = dayOf(year, month, 1);
  return { year, month, from, to: addMonths(from, 1) - 1 };
}

/** The statistics range as notice 1 prints it: `2024-2-01 00:00:00 至 2024-2-29 23:59:59`. */
export function statisticsRange({ year, month, from, to }: Month): { readonly from: string; readonly to: string } {
  const lastDay = to - from + 1;
  return { from: `${year}-${month}-01 00:00:00`, to: `${year}-${month}-${lastDay} 23:59:59` };
}
