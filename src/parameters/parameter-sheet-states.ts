import { type WorkbookData } from "../sheets/workbook-data";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { type ParameterSheetId } from "./parameter-table";

/** The state of a settings sheet (design §4). */
export interface ParameterSheetState {
  readonly id: ParameterSheetId;
  readonly sheet: string;
  readonly title: string;
  readonly purpose: string;
  readonly exists: boolean;
  /** Data rows; 0 where it does not exist. */
  readonly rows: number;
  readonly faults: readonly string[];
}

/** The settings sheets as they are in a workbook, of which only those need be there. */
export const parameterSheetStates: (
  workbook: WorkbookData,
  standard: Standard,
  language: Language,
) => readonly ParameterSheetState[] = () => {
  throw new Error("parameterSheetStates follows");
};
