import { type Claim } from "../claims/claim";
import { type Readings } from "../claims/claimed-series";
import { type NamedUnits } from "../claims/named-units";
import { timeMarks } from "../claims/time-mark";

/** A month as the row of a table that goes by months: `5月份得分为上半年最高`; `null` where no such table is meant. */
export function monthNamed({ shape, clause }: Claim, readings: Readings): NamedUnits | null {
  const [first] = clause.mentions;
  const month = first?.kind === "date" ? timeMarks(first.text).find(({ unit }) => unit === "month") : undefined;
  if (month === undefined || !shape.text.startsWith("D")) return null;
  const rows = readings.flatMap((parts) => parts.flatMap(({ values }) => values));
  const row = rows.find(
    ({ name }) => /^\d{1,2}月份?$/u.test(name.trim()) && timeMarks(name)[0]?.number === month.number,
  );
  return row === undefined
    ? null
    : { start: 0, end: 1, units: [{ key: row.key, name: row.name, stated: null }], open: false };
}
