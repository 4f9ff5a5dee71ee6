import { type ParameterFault } from "../parameters/parameter-fault";
import { readParameterSheet } from "../parameters/read-parameter-sheet";
import { indicatorsRegister, type IndicatorEntry } from "../registers/indicators-register";
import { submissionsRegister } from "../registers/submissions-register";
import { type WorkbookData } from "../sheets/workbook-data";
import { err, ok, type Result } from "../support/result";
import { type Unit } from "../units/roster";
import { type UnitResolver } from "../units/resolve-unit";
import { type Sent } from "./item-state";
import { monitoringFacts } from "./monitoring-facts";
import { type ReportingDeadline } from "./reporting-deadline";

/** An indicator and the units that report on it; `null` is every unit. */
export interface Indicator extends Omit<IndicatorEntry, "units"> {
  readonly units: readonly Unit[] | null;
}

/** What one unit has sent for one indicator in one month. */
export interface Submission extends Sent {
  readonly month: string;
  readonly unit: string;
  readonly number: number;
}

/** Submissions of some months, and of which months anything is entered at all. */
export interface Submissions {
  readonly sent: readonly Submission[];
  readonly months: ReadonlySet<string>;
}

type Read<T> = Result<T, readonly ParameterFault[]>;

/** The sheet 城市信用指标, or the seven named items where the workbook has none. */
export function readIndicators(registers: WorkbookData, resolve: UnitResolver): Read<readonly Indicator[]> {
  const rows = readParameterSheet(registers, indicatorsRegister.table, (row) => ({
    entry: indicatorsRegister.readRow(row),
    faultAt: row.faultAt,
  }));
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return ok(monitoringFacts.namedItems.map(namedIndicator));
  const faults: ParameterFault[] = [];
  const seen = new Set<number>();
  const indicators = rows.value.map(({ entry, faultAt }): Indicator => {
    if (seen.has(entry.number)) faults.push(faultAt("number", twiceWords(entry.number)));
    seen.add(entry.number);
    const units = entry.units.flatMap((name) => {
      const unit = resolve(name);
      if (unit === null) faults.push(faultAt("units", unknownUnit(name)));
      return unit ?? [];
    });
    return { ...entry, units: entry.units.length === 0 ? null : units };
  });
  return faults.length === 0 ? ok(indicators) : err(faults);
}

const namedIndicator = (name: string, index: number): Indicator => ({
  ...{ number: index + 1, name, level: "", points: null, units: null, required: [] },
});

/**
 * The rows of 指标报送登记 for the months that have a deadline here. A row without a time says that nothing came.
 *
 * @returns every cell with a unit or an indicator that nobody knows, a return entered twice, or a time that does not
 *   tell whether it was before the deadline.
 */
export function readSubmissions(
  registers: WorkbookData,
  indicators: readonly Indicator[],
  resolve: UnitResolver,
  deadlines: ReadonlyMap<string, ReportingDeadline>,
): Read<Submissions> {
  const rows = readParameterSheet(registers, submissionsRegister.table, (row) => ({
    entry: submissionsRegister.readRow(row),
    row: row.row,
    faultAt: row.faultAt,
  }));
  if (!rows.ok) return rows;
  const numbers = new Set(indicators.map(({ number }) => number));
  const faults: ParameterFault[] = [];
  const sent: Submission[] = [];
  const months = new Set<string>();
  const rowOfKey = new Map<string, number>();
  for (const { entry, row, faultAt } of rows.value) {
    const { month, number, submittedAt: at, contents, count } = entry;
    const deadline = deadlines.get(month);
    if (deadline === undefined) continue;
    months.add(month);
    const unit = resolve(entry.unit);
    if (unit === null) faults.push(faultAt("unit", unknownUnit(entry.unit)));
    if (!numbers.has(number)) faults.push(faultAt("number", unknownIndicator(number)));
    const key = [month, unit?.name ?? entry.unit, number, at?.day, at?.minutes].join(" ");
    const former = rowOfKey.get(key);
    if (former !== undefined) faults.push(faultAt("month", repeated(former)));
    else rowOfKey.set(key, row);
    if (at === null) continue;
    if (at.day === deadline.day && at.minutes === null) faults.push(faultAt("submittedAt", noTime));
    if (unit !== null) sent.push({ month, unit: unit.name, number, at, contents, count });
  }
  return faults.length === 0 ? ok({ sent, months }) : err(faults);
}

const unknownUnit = (name: string) => ({
  zh: `“${name}”不在单位名录里，请改成名录里的名称，或把它加入名录`,
  en: `${name} is not in the roster; write the roster's name, or add the unit to it`,
});

const unknownIndicator = (number: number) => ({
  zh: `“城市信用指标”里没有序号 ${number}`,
  en: `城市信用指标 has no number ${number}`,
});

const twiceWords = (number: number) => ({ zh: `序号 ${number} 重复`, en: `number ${number} is there twice` });

const repeated = (row: number) => ({
  zh: `与第 ${row} 行重复：同一单位、同一指标、同一报送时间只登记一行`,
  en: `the same as row ${row}: one row for a unit, an indicator and a time`,
});

const noTime = {
  zh: "截止当天报送的要写到几点几分（如 2024-02-20 16:30），否则看不出是否迟报",
  en: "on the last day the time of day decides; write it out, such as 2024-02-20 16:30",
};
