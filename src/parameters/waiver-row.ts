import { type CellValue } from "../sheets/cell";
import { type ColumnOf, parameterTables } from "./parameter-table";

/** A waiver that a person is about to give. */
export interface WaiverEntry {
  readonly rule: string;
  readonly rowKey: string;
  readonly reason: string;
  readonly approver: string;
  /** ISO day; `null` without end. */
  readonly until: string | null;
}

/** The cells of a new row of 豁免登记, in the order in which its header is written. */
export function waiverRow(entry: WaiverEntry): readonly CellValue[] {
  const columns = Object.keys(parameterTables.waivers.columns) as readonly ColumnOf<"waivers">[];
  return columns.map((column) => entry[column]);
}
