import { type UnitGroups } from "../annexes/unit-groups";
import { type DaySpan } from "../calendar/day-span";
import { type LedgerReport } from "../findings/ledger-report";
import { type Ratio } from "../measures/ratio";
import { type Standard } from "../standard/standard";
import { addCounts, type BaseCounts, noCounts } from "./base-count";
import { countRows } from "./count-rows";
import { type DailyColumn, dailyColumnIds } from "./daily-column";
import { valueOf } from "./definition";
import { type Definitions } from "./definitions";

/** A row of the daily table: the nine columns and the counts that they are made of. */
export interface DailyRow {
  readonly counts: BaseCounts;
  readonly values: Readonly<Record<DailyColumn, number | Ratio>>;
}

/** 每日统计表 (Hubei's notice of 2022, 三（一）) before it is drawn. */
export interface DailyTable {
  readonly span: DaySpan;
  readonly definitions: Definitions;
  /** In the order of the groups; those without data are among them. */
  readonly units: readonly (DailyRow & { readonly name: string })[];
  /** Rows of no known unit. */
  readonly unplaced: DailyRow;
  readonly total: DailyRow;
}

/** Counts what came in within a span. */
export function dailyTable(
  reports: readonly LedgerReport[],
  groups: UnitGroups,
  span: DaySpan,
  standard: Standard,
  definitions: Definitions,
): DailyTable {
  const { names, unitOf } = groups;
  const counts: BaseCounts[] = Array.from({ length: names.length + 1 }, () => noCounts);
  for (const [place, report] of reports.entries()) {
    const counted = countRows(report, standard, span, unitOf[place] ?? new Int32Array(), counts.length);
    for (const [unit, each] of counted.entries()) counts[unit] = addCounts(counts[unit] ?? noCounts, each);
  }
  const rowOf = (each: BaseCounts): DailyRow => ({ counts: each, values: valuesOf(definitions, each) });
  return {
    span,
    definitions,
    units: names.map((name, unit) => ({ name, ...rowOf(counts[unit] ?? noCounts) })),
    unplaced: rowOf(counts[names.length] ?? noCounts),
    total: rowOf(counts.reduce(addCounts, noCounts)),
  };
}

const valuesOf = (definitions: Definitions, counts: BaseCounts): DailyRow["values"] =>
  Object.fromEntries(
    dailyColumnIds.map((column) => [column, valueOf(definitions[column].definition, counts)]),
  ) as DailyRow["values"];

/**
 * The identity 信息报送量 = 正确数量 + 问题量 + 重复量 + 待清洗量 of a row, as the definitions in use count its columns.
 * Counted as shipped it always holds: each row that came in is exactly one of the four.
 */
export function identityOf({ values, counts }: DailyRow): { readonly left: number; readonly right: number } {
  const [left, correct, duplicates, pending] = [values.received, values.correct, values.duplicates, values.pending].map(
    (value) => (typeof value === "number" ? value : 0),
  );
  return { left: left ?? 0, right: (correct ?? 0) + counts.problem + (duplicates ?? 0) + (pending ?? 0) };
}
