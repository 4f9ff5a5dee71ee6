import { isOwnSheet } from "../ledger/own-sheets";
import { type ParameterFault } from "../parameters/parameter-fault";
import { hasParameterColumns, readParameterSheet } from "../parameters/read-parameter-sheet";
import { type DishonestyEntry, dishonestyRegister } from "../registers/dishonesty-register";
import { type SheetData, type WorkbookData } from "../sheets/workbook-data";

/** The sheet that keeps the severe-dishonesty list (严重失信主体名单), and the bodies on it. */
export interface DishonestyList {
  readonly sheet: string;
  /** All that were ever on it; none where the sheet has faults. */
  readonly bodies: readonly DishonestyEntry[];
  readonly faults: readonly ParameterFault[];
}

const { table, readRow } = dishonestyRegister;

/**
 * Finds the list in a workbook: the register, or any sheet named for 失信 with a column each for name, code and county.
 * The first that holds anything counts.
 *
 * @param isNamed whether a sheet may be the list by its name, where somebody has chosen.
 */
export function readDishonestyList(workbook: WorkbookData, isNamed = isDishonestyListName): DishonestyList | null {
  const isList = (sheet: SheetData): boolean =>
    sheet.name === table.sheet ? sheet.rowCount > 0 : isNamed(sheet.name) && hasParameterColumns(sheet, table);
  const lists = workbook.sheets.filter(isList).map((sheet) => readList(sheet, workbook));
  const own = lists.filter(({ sheet }) => sheet === table.sheet);
  const inOrder = [...own, ...lists];
  return inOrder.find(({ bodies, faults }) => bodies.length + faults.length > 0) ?? inOrder[0] ?? null;
}

/** Whether a sheet may be an office's own list by its name; the register is one for certain. */
export const isDishonestyListName = (name: string): boolean => name.includes("失信") && !isOwnSheet(name);

function readList(sheet: SheetData, { date1904 }: WorkbookData): DishonestyList {
  const { name } = sheet;
  const read = readParameterSheet({ date1904, sheets: [sheet] }, { ...table, sheet: name }, readRow);
  return {
    sheet: name,
    bodies: read.ok ? read.value.flatMap((body) => body ?? []) : [],
    faults: read.ok ? [] : read.error,
  };
}
