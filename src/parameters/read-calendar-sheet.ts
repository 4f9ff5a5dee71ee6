import { dayOf, yearOf } from "../calendar/day";
import { type CalendarData, type SpecialDay } from "../calendar/working-calendar";
import { type WorkbookData } from "../sheets/workbook-data";
import { ok, type Result } from "../support/result";
import { type ParameterFault } from "./parameter-fault";
import { type ColumnOf, parameterTables } from "./parameter-table";
import { readParameterSheet } from "./read-parameter-sheet";
import { type Choices, type RowReader } from "./row-reader";

const dayKinds: Choices<SpecialDay["kind"]> = [
  ["holiday", "休息", "放假", "休", "节假日", "法定节假日", "holiday"],
  ["workday", "上班", "调休上班", "班", "补班", "工作日", "workday"],
];

/**
 * Reads 节假日; `null` where the workbook has none. A year whose New Year's Day, Labour Day and National Day are all
 * given as days off counts as complete; the days of other years only correct years that are covered already.
 */
export function readCalendarSheet(workbook: WorkbookData): Result<CalendarData | null, readonly ParameterFault[]> {
  const rows = readParameterSheet(workbook, parameterTables.calendar, readSpecialDay);
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return ok(null);
  return ok({ source: parameterTables.calendar.sheet, years: completeYears(rows.value), days: rows.value });
}

function readSpecialDay(row: RowReader<ColumnOf<"calendar">>): SpecialDay {
  const day = row.requiredDay("day");
  row.requiredText("kind");
  const name = row.text("name");
  return { day, kind: row.choice("kind", dayKinds) ?? "holiday", name: name === "" ? null : { zh: name, en: name } };
}

function completeYears(days: readonly SpecialDay[]): readonly number[] {
  const off = new Set(days.flatMap(({ day, kind }) => (kind === "holiday" ? [day] : [])));
  const years = [...new Set(days.map(({ day }) => yearOf(day)))].sort((a, b) => a - b);
  return years.filter((year) =>
    [dayOf(year, 1, 1), dayOf(year, 5, 1), dayOf(year, 10, 1)].every((day) => off.has(day)),
  );
}
