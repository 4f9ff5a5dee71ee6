import {
  findingsOfFewRows,
  isOwnSheet,
  type Language,
  type Ledger,
  type LedgerReport,
  placeAmong,
  readWaiversSheet,
  recheckRows,
  type RecheckedLedger,
  type RowMark,
  rowMarks,
  shiftedRow,
  type SheetShift,
  shiftLedger,
  sheetOfRows,
  type TrackedLedger,
  waiveAgain,
} from "../../src";
import { type Recheck, type RowScope, type SheetBlock } from "../ports/engine";
import { type CheckedWorkbook, trackingEnv, withLedgers, withStale } from "./checked-workbook";
import { sheetMarks } from "./place-marks";

/** A checked workbook after a change, and the rows of its ledgers of which something else is said than before. */
export interface FollowedChange {
  readonly checked: CheckedWorkbook;
  readonly changed: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
}

/** Judges the rows of a block again. `null` where its sheet was not checked and decides nothing about others. */
export function followEdit(checked: CheckedWorkbook, { sheet, firstRow, values }: SheetBlock): FollowedChange | null {
  if (isOwnSheet(sheet)) return { checked: withStale(checked, null), changed: [] };
  if (!isChecked(checked, sheet)) return null;
  const edited = { cells: values, firstRow: firstRow + 1, span: spanOf(checked) };
  const env = trackingEnv(checked);
  const isHeaderEdited = checked.reports.some(
    ({ ledger }) => ledger.sheet === sheet && isHeaderIn(ledger, firstRow + 1, firstRow + values.length),
  );
  const followed = followLedgers(checked, (tracked) =>
    tracked.report.ledger.sheet === sheet ? recheckRows(tracked, edited, env) : { tracked, rows: [] },
  );
  return isHeaderEdited ? { ...followed, checked: withStale(followed.checked, sheet) } : followed;
}

/** Lifts what the register lifts now, and nothing else. A register with faults changes nothing until the next check. */
export function followWaivers(checked: CheckedWorkbook, register: SheetBlock | null): FollowedChange {
  const sheets = register === null ? [] : [sheetOfRows(register.sheet, register.values)];
  const waivers = readWaiversSheet({ date1904: checked.date1904, sheets });
  if (!waivers.ok) return { checked: withStale(checked, null), changed: [] };
  const parameters = { ...checked.parameters, waivers: waivers.value };
  const env = trackingEnv({ ...checked, parameters });
  return followLedgers({ ...checked, parameters }, (tracked) => waiveAgain(tracked, env));
}

/** Moves what was found, because rows were inserted or deleted. `null` where the sheet was not checked. */
export function followShift(checked: CheckedWorkbook, sheet: string, shift: SheetShift): CheckedWorkbook | null {
  if (!isChecked(checked, sheet)) return null;
  const env = trackingEnv(checked);
  const isHeaderGone = checked.reports.some(
    ({ ledger }) => ledger.sheet === sheet && ledger.headerRows.some((row) => shiftedRow(row, shift) === null),
  );
  const ledgers = checked.ledgers.map((tracked) =>
    tracked.report.ledger.sheet === sheet ? shiftLedger(tracked, shift, env) : tracked,
  );
  const { scope } = checked;
  const moved = withLedgers(checked, ledgers);
  const within =
    scope !== null && "firstRow" in scope && scope.sheet === sheet
      ? { ...moved, scope: shiftedScope(scope, shift) }
      : moved;
  return isHeaderGone ? withStale(within, sheet) : within;
}

/** The marks of changed rows of a sheet that are not what they were. */
export function changedMarks(
  before: CheckedWorkbook,
  { checked, changed }: FollowedChange,
  sheet: string,
  language: Language,
): Recheck["marks"] {
  const area = sheetMarks(checked, language).find((marks) => marks.sheet === sheet);
  if (area === undefined) return [];
  const marksOf = ({ reports }: CheckedWorkbook): ((row: number) => RowMark) => {
    const onSheet = reports.filter(({ ledger }) => ledger.sheet === sheet);
    const markOf = onSheet.map((report) =>
      markOfSheetRow(report, rowMarks(report, language, area, findingsOfFewRows(report))),
    );
    return (row) => markOf.map((mark) => mark(row)).find((mark) => mark !== null) ?? cleanMark;
  };
  const [old, now] = [marksOf(before), marksOf(checked)];
  return [...new Set(changed.flatMap((each) => (each.sheet === sheet ? each.rows : [])))]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const mark = now(row);
      const { result, mask } = old(row);
      return mark.result === result && mark.mask === mask ? [] : [{ row, ...mark }];
    });
}

const cleanMark: RowMark = { result: "", mask: "" };

function markOfSheetRow(
  { ledger: { rows } }: LedgerReport,
  markOf: (row: number) => RowMark | null,
): (sheetRow: number) => RowMark | null {
  return (sheetRow) => {
    const row = placeAmong(rows, sheetRow);
    return rows[row] === sheetRow ? markOf(row) : null;
  };
}

const isChecked = ({ reports }: CheckedWorkbook, sheet: string): boolean =>
  reports.some(({ ledger }) => ledger.sheet === sheet);

function followLedgers(checked: CheckedWorkbook, follow: (tracked: TrackedLedger) => RecheckedLedger): FollowedChange {
  const followed = checked.ledgers.map(follow);
  return {
    checked: withLedgers(
      checked,
      followed.map(({ tracked }) => tracked),
    ),
    changed: followed.map(({ tracked, rows }) => ({ sheet: tracked.report.ledger.sheet, rows })),
  };
}

/** Whether a header of the ledger stands in the rows, the first one or one further down. */
const isHeaderIn = ({ headerRows, repeatedHeaderRows }: Ledger, first: number, last: number): boolean =>
  [...headerRows, ...repeatedHeaderRows].some((row) => row >= first && row <= last);

const spanOf = ({ scope }: CheckedWorkbook): RowScope | null => (scope !== null && "firstRow" in scope ? scope : null);

/** The rows that were checked, by their new numbers. */
const shiftedScope = ({ sheet, firstRow, lastRow }: RowScope, shift: SheetShift): RowScope => ({
  sheet,
  firstRow: shiftedRow(firstRow, shift) ?? shift.row,
  lastRow: shiftedRow(lastRow, shift) ?? shift.row - 1,
});
