import { WorkbookFault } from "../ports/workbook-fault";
import { asWorkbookFault } from "./as-workbook-fault";

/** The same fault, saying as well what could not be taken back. */
export function withLeftover(
  error: unknown,
  sheet: string | null,
  leftover: Exclude<WorkbookFault["leftover"], "none">,
): WorkbookFault {
  const { code, hostCode, sheet: named } = asWorkbookFault(error, { sheet });
  return new WorkbookFault(code, named, hostCode, leftover);
}
