/** How the two columns were shown before the first check, where that is not how Excel shows a new column. */
export interface ColumnLooks {
  /** Points; `null` for Excel's own. */
  readonly resultWidth: number | null;
  readonly isResultHidden: boolean;
  readonly isMaskHidden: boolean;
}

const plain: ColumnLooks = { resultWidth: null, isResultHidden: false, isMaskHidden: false };

/** Asks how two columns are shown; to be called after the next sync. */
export function columnLooks(result: Excel.Range, mask: Excel.Range): () => ColumnLooks {
  result.load("columnHidden,format/columnWidth,format/useStandardWidth");
  mask.load("columnHidden");
  return () => ({
    // A hidden column has no width to tell.
    resultWidth: result.format.useStandardWidth || result.columnHidden ? null : result.format.columnWidth,
    isResultHidden: result.columnHidden,
    isMaskHidden: mask.columnHidden,
  });
}

/** Asks what is kept of a sheet, for `keptLooks`. */
export const looksSetting = (context: Excel.RequestContext, sheetId: string): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(keyOf(sheetId)).load("value");

/** How the columns of a sheet were shown before the first check. */
export function keptLooks(setting: Excel.Setting): ColumnLooks {
  return setting.isNullObject ? plain : { ...plain, ...(JSON.parse(setting.value as string) as Partial<ColumnLooks>) };
}

/** Queues keeping the looks with the workbook until the marks are cleared. */
export function keepLooks(context: Excel.RequestContext, sheetId: string, looks: ColumnLooks): void {
  context.workbook.settings.add(keyOf(sheetId), JSON.stringify(looks));
}

/** Queues showing columns as they were; `null` is a column that is there no more. */
export function restoreLooks(looks: ColumnLooks, result: Excel.Range | null, mask: Excel.Range | null): void {
  if (result !== null) {
    if (looks.resultWidth === null) result.format.useStandardWidth = true;
    else result.format.columnWidth = looks.resultWidth;
    result.columnHidden = looks.isResultHidden;
  }
  if (mask !== null) mask.columnHidden = looks.isMaskHidden;
}

/** Queues forgetting what was kept. */
export function forgetLooks(setting: Excel.Setting): void {
  if (!setting.isNullObject) setting.delete();
}

const keyOf = (sheetId: string): string => `gongshi.marks.${sheetId}`;
