import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { isOfCases } from "../tables/case-table";
import { cellAddress } from "../tables/cell-address";

/** How many days a case took, or was late. */
export interface CaseDays {
  /** Of its row: the unit. */
  readonly unit: string;
  readonly days: number;
  readonly cell: string;
}

/** The one column of days that the tables of cases have. */
export interface DaysColumn {
  readonly table: FactTable;
  readonly cases: readonly CaseDays[];
}

/** `null` where no table has a row a case with its days, or several columns may be meant, or a case has none. */
export function daysOfCases({ tables }: Evidence): DaysColumn | null {
  const [found, ...others] = tables.filter(isOfCases).flatMap((table) =>
    table.columns.flatMap((column, place) => {
      if (column.role !== "count" || !/天数?|日数|工作日|时长/u.test(column.header)) return [];
      const cases = table.rows.flatMap((row): readonly CaseDays[] => {
        const days = row.cells[place];
        return typeof days === "number" ? [{ unit: row.name, days, cell: cellAddress(row, { column, place }) }] : [];
      });
      return cases.length === table.rows.length ? [{ table, cases }] : [];
    }),
  );
  return found === undefined || others.length > 0 ? null : found;
}
