import { type PlanRow, type SheetPlan } from "./sheet-plan";

/** How many rows a plan has, those of its table included. */
export const planRowCount = ({ rows, table }: Pick<SheetPlan, "rows" | "table">): number =>
  rows.length + (table?.rowCount ?? 0);

/** The rows of a plan from a 0-based one to before another, each made when it is asked for. */
export function* planRows(
  plan: Pick<SheetPlan, "rows" | "table">,
  from = 0,
  to = planRowCount(plan),
): Generator<PlanRow, void, undefined> {
  const { rows, table } = plan;
  yield* rows.slice(from, to);
  if (table === undefined) return;
  const style = table.columns.map((column) => column.style);
  const end = Math.min(to - rows.length, table.rowCount);
  for (let row = Math.max(0, from - rows.length); row < end; row += 1) {
    yield { values: table.columns.map(({ values, codes }) => values[codes[row] ?? 0] ?? null), style };
  }
}
