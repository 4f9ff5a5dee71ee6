import { type ParameterFault } from "../parameters/parameter-fault";
import { readRegister } from "../registers/register";
import { type HistoryEntry, historyRegister } from "../registers/history-register";
import { type WorkbookData } from "../sheets/workbook-data";
import { ok, type Result } from "../support/result";
import { compareKey } from "../text/compare-key";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";

/** What is remembered of past months. */
export interface History {
  /** `YYYY-MM`, ascending; a month without any entry is not among them. */
  readonly months: readonly string[];
  /** By the roster's name where it has them, else as written; in the order of the register. */
  readonly units: readonly string[];
  /** What all rows of a unit's month say together, or `null` where there is none. */
  readonly entry: (month: string, unit: string) => HistoryEntry | null;
}

/**
 * Reads the register 历史. Where a unit has several rows for a month, each column counts as it was filled in last: a row
 * that knows less than an earlier one takes nothing away. A unit that was renamed is one unit, if the roster has its old
 * name as an alias.
 *
 * @returns the faults of its cells, where there are any.
 */
export function historyOf(workbook: WorkbookData, roster: Roster | null): Result<History, readonly ParameterFault[]> {
  const read = readRegister(workbook, historyRegister);
  return read.ok ? ok(historyOfRows(read.value, roster)) : read;
}

/** The same of rows that were read, or that are about to be added. */
export function historyOfRows(rows: readonly HistoryEntry[], roster: Roster | null): History {
  const resolve = roster === null ? () => null : createUnitResolver(roster);
  const nameOf = (written: string): string => resolve(written)?.name ?? written;
  const units = new Map<string, string>();
  const entries = new Map<string, Map<string, HistoryEntry>>();
  for (const row of rows) {
    const unit = nameOf(row.unit);
    const key = compareKey(unit);
    units.set(key, units.get(key) ?? unit);
    const ofMonth = entries.get(row.month) ?? new Map<string, HistoryEntry>();
    ofMonth.set(key, overlaid(ofMonth.get(key), { ...row, unit }));
    entries.set(row.month, ofMonth);
  }
  return {
    months: [...entries.keys()].sort(),
    units: [...units.values()],
    entry: (month, unit) => entries.get(month)?.get(compareKey(nameOf(unit))) ?? null,
  };
}

/** A row over what earlier ones said. */
const overlaid = (earlier: HistoryEntry | undefined, row: HistoryEntry): HistoryEntry =>
  earlier === undefined
    ? row
    : {
        month: row.month,
        unit: row.unit,
        volume: row.volume ?? earlier.volume,
        compliant: row.compliant ?? earlier.compliant,
        late: row.late ?? earlier.late,
        should: row.should ?? earlier.should,
        concealed: row.concealed ?? earlier.concealed,
        score: row.score ?? earlier.score,
        rank: row.rank ?? earlier.rank,
        warned: row.warned ?? earlier.warned,
        remark: row.remark === "" ? earlier.remark : row.remark,
        madeAt: row.madeAt ?? earlier.madeAt,
      };
