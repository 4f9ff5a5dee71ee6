import { asWorkbookFault, type Circumstances } from "./as-workbook-fault";

/** How to go about a batch. */
export interface BatchOptions {
  /** The sheet that is worked on, by its name. */
  readonly sheet?: string | null;
  /**
   * Whether to wait until the user has left the cell being edited: for what the user asked for. Work in the background
   * is refused instead.
   */
  readonly waitsForCell?: boolean;
  /** The context of an earlier run, to go on in it. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

/**
 * Runs batches against the workbook. What Excel refuses becomes a `WorkbookFault`; errors of `work` itself, as of a
 * signal, pass as they are.
 */
export async function inWorkbook<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { sheet = null, waitsForCell = true, context }: BatchOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waitsForCell, ...(context && { previousObjects: context }) }, work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const isVague = error.code === "AccessDenied" || error.code === "GeneralException";
    throw asWorkbookFault(error, isVague ? await circumstances(sheet) : { sheet });
  }
}

/** What tells one refusal from another, as far as Excel answers at all. */
async function circumstances(sheet: string | null): Promise<Circumstances> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const worksheet = sheet === null ? null : workbook.worksheets.getItemOrNullObject(sheet);
      workbook.load("readOnly,protection/protected");
      worksheet?.load("protection/protected");
      await context.sync();
      return {
        sheet,
        isReadOnly: workbook.readOnly,
        isStructureProtected: workbook.protection.protected,
        isSheetProtected: worksheet?.isNullObject === false && worksheet.protection.protected,
      };
    });
  } catch {
    return { sheet };
  }
}
