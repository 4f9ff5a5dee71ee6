import { builtInCalendar } from "../calendar/calendar-data";
import { type Day, dayOf } from "../calendar/day";
import { type LedgerReport } from "../findings/ledger-report";
import { findLedgers, type FoundLedgers } from "../ledger/find-ledgers";
import { allRules } from "../rules";
import { type Rule } from "../rules/rule";
import { type CellValue } from "../sheets/cell";
import { type CellColumn } from "../sheets/column";
import { type WorkbookData } from "../sheets/workbook-data";
import { roleTypes } from "../standard/role";
import { type Standard } from "../standard/standard";
import { oncePer } from "../support/once-per";
import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { checkLedger } from "../usecases/check-ledger";
import { type CellFault, wrongArgument } from "./cell-answer";
import { type Range } from "./range-memory";

/** The name that the range goes by where a sheet has one. */
const sheetName = "台账";

/**
 * The ledgers of a range with its header, judged by the rules. The same range, profile and day are judged once.
 *
 * @param asOf the day of checking; with `null` nothing is judged that depends on it.
 */
export function checkedLedgers(
  range: Range,
  name: Words,
  standard: Standard,
  asOf: Day | null,
): Result<readonly LedgerReport[], CellFault> {
  const { ledgers, ignored } = ledgersOf(range)(standard);
  if (ledgers.length === 0) {
    const [first] = ignored;
    return err(
      wrongArgument(name, {
        zh: `区域里没有认出台账，请连同表头一起选${first === undefined ? "" : `（${first.why.zh}）`}`,
        en: `no ledger was found; select it together with its header${first === undefined ? "" : ` (${first.why.en})`}`,
      }),
    );
  }
  const known = reportsOf(ledgers);
  const key = asOf ?? "no day";
  const reports =
    known.get(key) ??
    ledgers.map((ledger) =>
      checkLedger(
        ledger,
        { standard, calendar: builtInCalendar, asOf: asOf ?? lastDay, subjects: null },
        asOf === null ? rulesWithoutDay : allRules,
        [],
      ),
    );
  known.set(key, reports);
  return ok(reports);
}

/** No day is after it: what lies in the future today does not. */
const lastDay = dayOf(9999, 12, 31);

const rulesOfToday: ReadonlySet<string> = new Set(["timeliness/due-soon", "timeliness/overdue"]);

const rulesWithoutDay: readonly Rule[] = allRules.filter(({ id }) => !rulesOfToday.has(id));

const reportsOf = oncePer<FoundLedgers["ledgers"], Map<Day | "no day", readonly LedgerReport[]>>(() => new Map());

const ledgersOf = oncePer((range: Range) => oncePer((standard: Standard) => findInRange(range, standard)));

function findInRange(range: Range, standard: Standard): FoundLedgers {
  const found = findLedgers(workbookOf(range.columns, range.rowCount), standard);
  if (range.hasBlanks) return found;
  const amounts = new Set(
    found.ledgers.flatMap(({ columns }) =>
      [...columns.values()].filter(({ field }) => roleTypes[field.role] === "amount").map(({ index }) => index),
    ),
  );
  const columns = range.columns.map((column, index) => (amounts.has(index) ? column : withoutZeros(column)));
  return columns.every((column, index) => column === range.columns[index])
    ? found
    : findLedgers(workbookOf(columns, range.rowCount), standard);
}

/** The column with blanks for zeros: a version of Excel that sends no blanks has sent those as 0. */
function withoutZeros(column: CellColumn): CellColumn {
  const zero = column.values.indexOf(0);
  if (zero < 0) return column;
  return {
    values: column.values.map((value): CellValue => (value === 0 ? null : value)),
    codes: column.codes.map((code) => (code === zero ? 0 : code)),
  };
}

const workbookOf = (columns: readonly CellColumn[], rowCount: number): WorkbookData => ({
  date1904: false,
  sheets: [
    {
      name: sheetName,
      visibility: "visible",
      rowCount,
      columns,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  ],
});
