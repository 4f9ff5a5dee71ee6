import { type Ledger } from "../ledger/ledger";
import { type SheetData } from "../sheets/workbook-data";

/** A ledger to be merged with others. */
export interface MergePart {
  /** As people know it: the file's name. */
  readonly file: string;
  readonly ledger: Ledger;
  readonly date1904: boolean;
  /** The sheet that it was found on; `null` where only its mapped columns are known. */
  readonly sheet: SheetData | null;
}
