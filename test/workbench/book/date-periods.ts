/** A period in serial days, from the first day to the one after the last. */
type Period = readonly [from: number, to: number];

const serial = (year: number, month: number, day: number) => Date.UTC(year, month, day) / 86_400_000 + 25_569;

/** The period that a dynamic filter like "LastMonth" means on a day; undefined when its name is none of a period. */
export function datePeriod(name: string, today: Date): Period | undefined {
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const quarter = month - (month % 3);
  const unit = (size: string): Period => {
    if (size === "Year") return [serial(year, 0, 1), serial(year + 1, 0, 1)];
    if (size === "Quarter") return [serial(year, quarter, 1), serial(year, quarter + 3, 1)];
    if (size === "Month") return [serial(year, month, 1), serial(year, month + 1, 1)];
    const sunday = day - today.getDay();
    return [serial(year, month, sunday), serial(year, month, sunday + 7)];
  };
  const now = serial(year, month, day);
  if (name === "Today") return [now, now + 1];
  if (name === "Yesterday") return [now - 1, now];
  if (name === "Tomorrow") return [now + 1, now + 2];
  if (name === "YearToDate") return [serial(year, 0, 1), now + 1];
  const [, which, size] = /^(This|Last|Next)(Week|Month|Quarter|Year)$/.exec(name) ?? [];
  if (!which || !size) return undefined;
  if (which === "This") return unit(size);
  const step = which === "Last" ? -1 : 1;
  if (size === "Week") return [unit(size)[0] + 7 * step, unit(size)[1] + 7 * step];
  const months = { Month: 1, Quarter: 3, Year: 12 }[size]! * step;
  // From the first of the month, so that the 31st does not run over into another month.
  const first = size === "Month" ? month : size === "Quarter" ? quarter : 0;
  const length = Math.abs(months);
  return [serial(year, first + months, 1), serial(year, first + months + length, 1)];
}

const monthStarts = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Which months, from 0, "AllDatesInPeriodMarch" or "AllDatesInPeriodQuarter2" mean, of any year. */
export function monthsOfPeriod(name: string): readonly number[] | undefined {
  const [, period] = /^AllDatesInPeriod(\w+)$/.exec(name) ?? [];
  if (period === undefined) return undefined;
  const quarter = /^Quarter([1-4])$/.exec(period)?.[1];
  if (quarter) return [0, 1, 2].map((month) => (Number(quarter) - 1) * 3 + month);
  // Three letters tell: the API's own name of February is misspelt.
  const month = monthStarts.indexOf(period.slice(0, 3));
  return month < 0 ? undefined : [month];
}
