import { builtInCalendar } from "../../../src/calendar/calendar-data";
import { dayOf, type Day } from "../../../src/calendar/day";
import { isWorkday } from "../../../src/calendar/working-calendar";

/** A month of the city's work. */
export interface CityMonth {
  /** `2021-08`. */
  readonly id: string;
  readonly first: Day;
  readonly last: Day;
  /** The draw of units at the month's end: its day and the seed that all can see. */
  readonly draw: { readonly day: Day; readonly seed: string };
  /** The day of the assessment, before the 10th of the month after. */
  readonly assessed: Day;
}

const month = (number: number, seed: string, drawn: number, assessed: number): CityMonth => ({
  id: `2021-${String(number).padStart(2, "0")}`,
  first: dayOf(2021, number, 1),
  last: dayOf(2021, number + 1, 1) - 1,
  draw: { day: dayOf(2021, number, drawn), seed },
  assessed: dayOf(2021, number + 1, assessed),
});

/** The first three months in which Yuncheng's notice of July 2021 has units assessed. */
export const cityMonths: readonly CityMonth[] = [
  month(8, "0831", 31, 8),
  month(9, "0930", 30, 9),
  month(10, "1029", 29, 8),
];

/** The working days of a month up to a day of it. */
export const workdaysUntil = ({ first }: CityMonth, last: Day): readonly Day[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset).filter((day) => {
    const works = isWorkday(builtInCalendar, day);
    return works.ok && works.value;
  });
