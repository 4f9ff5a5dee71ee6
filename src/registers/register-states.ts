import { explainParameterFault } from "../parameters/parameter-fault";
import { countParameterRows } from "../parameters/read-parameter-sheet";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Language } from "../support/words";
import { readRegister, type Register } from "./register";
import { type RegisterId, registerIds, registers } from "./registers";

/** The state of a register's sheet. */
export interface RegisterState {
  readonly id: RegisterId;
  readonly sheet: string;
  readonly title: string;
  readonly purpose: string;
  readonly exists: boolean;
  /** Data rows; 0 where it does not exist. */
  readonly rows: number;
  /** Each with its cell. */
  readonly faults: readonly string[];
}

/** The registers as they are in a workbook, of which only those need be there. */
export const registerStates = (workbook: WorkbookData, language: Language): readonly RegisterState[] =>
  registerIds.map((id) => {
    const register: Register<unknown> = registers[id];
    const { sheet } = register.table;
    const read = readRegister(workbook, register);
    return {
      id,
      sheet,
      title: register.words.title[language],
      purpose: register.words.purpose[language],
      exists: workbook.sheets.some(({ name }) => name === sheet),
      rows: countParameterRows(workbook, register.table),
      faults: read.ok ? [] : read.error.map((fault) => explainParameterFault(fault)[language]),
    };
  });
