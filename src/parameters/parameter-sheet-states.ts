import { type WorkbookData } from "../sheets/workbook-data";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { explainParameterFault } from "./parameter-fault";
import { parameterSheetWords } from "./parameter-sheet-words";
import { parameterSheetIds, parameterTables, type ParameterSheetId, type ParameterTable } from "./parameter-table";
import { countParameterRows } from "./read-parameter-sheet";
import { readParameters } from "./read-parameters";

/** The state of a settings sheet (design §4). */
export interface ParameterSheetState {
  readonly id: ParameterSheetId;
  readonly sheet: string;
  readonly title: string;
  readonly purpose: string;
  readonly exists: boolean;
  /** Data rows; 0 where it does not exist. */
  readonly rows: number;
  /** Each with its cell. */
  readonly faults: readonly string[];
}

/**
 * The settings sheets as they are in a workbook, of which only those need be there.
 *
 * @param standard the standard where the workbook's 规则参数 names no other profile.
 */
export function parameterSheetStates(
  workbook: WorkbookData,
  standard: Standard,
  language: Language,
): readonly ParameterSheetState[] {
  const read = readParameters(workbook, standard);
  const faults = read.ok ? [] : read.error;
  return parameterSheetIds.map((id) => {
    const table: ParameterTable = parameterTables[id];
    const { sheet } = table;
    const { title, purpose } = parameterSheetWords[id];
    return {
      id,
      sheet,
      title: title[language],
      purpose: purpose[language],
      exists: workbook.sheets.some(({ name }) => name === sheet),
      rows: countParameterRows(workbook, table),
      faults: faults.filter((fault) => fault.sheet === sheet).map((fault) => explainParameterFault(fault)[language]),
    };
  });
}
