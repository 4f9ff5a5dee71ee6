import { type PlanRow, type SheetPlan } from "../../../src/plans/sheet-plan";
import { returnHeadRows } from "../../../src/returns/return-sheet-plan";
import { type CellValue } from "../../../src/sheets/cell";
import { type Kind } from "../../../src/standard/field";
import { type Role } from "../../../src/standard/role";
import { type Standard } from "../../../src/standard/standard";
import { returnWorkbooks } from "../../../src/usecases/tasks/returns-task";
import { taskInputOf } from "../../support/task-input";
import { cityMonths, type CityMonth } from "./city-months";
import { cityCases } from "./make-city";
import { type CityCase } from "./make-unit-month";
import { platformWorkbook } from "./platform-workbook";

type Answer = "fixed" | "still-wrong" | "new-problem" | "missing";

/** The month whose problem rows went back. */
export const [, returnedMonth] = cityMonths as readonly [CityMonth, CityMonth, CityMonth];

/** What two units did with their rows, in the order in which these went out; 平陆县 added one of its own. */
export const returnedAnswers: Readonly<Record<string, readonly Answer[]>> = {
  平陆县: ["fixed", "fixed", "still-wrong", "fixed", "new-problem", "fixed", "missing", "fixed", "fixed"],
  夏县: ["fixed", "still-wrong", "fixed", "fixed", "still-wrong", "fixed"],
};
export const unitThatAdds = "平陆县";

/** The workbooks that went out to the two units, with their corrections. */
export function returnedWorkbooks(standard: Standard): ReadonlyMap<string, readonly SheetPlan[]> {
  const cases = [...(cityCases.get(returnedMonth)?.values() ?? [])].flat();
  const platform = platformWorkbook(cases, standard);
  const grid = Object.fromEntries(platform.map(({ name, rows }) => [name, rows.map(({ values }) => values)]));
  const input = taskInputOf({ "platform.xlsx": grid }, { standard, asOf: returnedMonth.last });
  const ledgers = platform.map((_, ledger) => ({ source: "workbook", ledger }));
  const settings = { ledgers, level: "error", due: "", sender: "", units: Object.keys(returnedAnswers) } as const;
  const made = returnWorkbooks(input, settings, (unit) => unit);
  if (!made.ok) throw new Error(made.error.zh);
  return new Map(
    made.value.workbooks.map(({ unit, plans }) => {
      const answers = [...(returnedAnswers[unit] ?? [])];
      const corrected = plans.map((plan) => correctSheet(plan, cases, standard, answers));
      if (answers.length > 0) throw new Error(`${unit} has fewer problem rows than answers`);
      return [unit, unit === unitThatAdds ? corrected.map(withAddedRow) : corrected];
    }),
  );
}

/** @param answers of the rows that are still to come; those of the sheet are taken from it. */
function correctSheet(plan: SheetPlan, cases: readonly CityCase[], { fields }: Standard, answers: Answer[]): SheetPlan {
  const kind: Kind = plan.name === "行政许可" ? "licence" : "penalty";
  const head = plan.rows.slice(0, returnHeadRows);
  const header = head.at(-1)?.values ?? [];
  const columnOf = (role: Role): number =>
    header.indexOf(fields[kind].find((field) => field.role === role)?.name ?? role);
  const rows = plan.rows.slice(returnHeadRows).flatMap((row): readonly PlanRow[] => {
    const answer = answers.shift();
    const number = row.values[columnOf("documentNumber")];
    const made = cases.find(({ lawful }) => lawful.documentNumber === number);
    if (answer === undefined || made === undefined) throw new Error(`No answer for ${String(number)}`);
    if (answer === "missing") return [];
    if (answer === "still-wrong") return [row];
    const right = correct(row, made, columnOf);
    return [answer === "fixed" ? right : withCells(right, new Map([[columnOf("partyCategory"), null]]))];
  });
  return { ...plan, rows: [...head, ...rows] };
}

/** The sheet with its last row once more, without its number and as another case; no other sheet has more. */
function withAddedRow(plan: SheetPlan, place: number): SheetPlan {
  const last = plan.rows.at(-1);
  if (place > 0 || last === undefined) return plan;
  const added = last.values.map((value, column) =>
    column === 0 ? null : typeof value === "string" ? value.replace(/\d+号$/, "9999号") : value,
  );
  return { ...plan, rows: [...plan.rows, { ...last, values: added }] };
}

/** The row with every cell as the unit decided it. */
function correct(row: PlanRow, { lawful, platform: [sent = {}] }: CityCase, columnOf: (role: Role) => number): PlanRow {
  // `Object.keys` forgets which names these are.
  const wrong = (Object.keys(lawful) as Role[]).filter((role) => lawful[role] !== sent[role]);
  return withCells(row, new Map(wrong.map((role) => [columnOf(role), lawful[role] ?? null])));
}

const withCells = (row: PlanRow, cells: ReadonlyMap<number, CellValue>): PlanRow => ({
  ...row,
  values: row.values.map((value, column) => (cells.has(column) ? (cells.get(column) ?? null) : value)),
});
