import { LocaleType, LogLevel, type PluginCtor, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsThreadCommentPlugin } from "@univerjs/sheets-thread-comment";
import { UniverThreadCommentPlugin } from "@univerjs/thread-comment";
import { FormulaEngine } from "./formula-engine";

/** A plugin and its configuration, as Univer registers them. */
export type PluginEntry = readonly [PluginCtor, unknown?];

/** What holds a workbook's data, without any picture of it: the same in Node and under the grid of the browser. */
export const dataPlugins: readonly PluginEntry[] = [
  [FormulaEngine],
  [UniverDocsPlugin],
  [UniverThreadCommentPlugin],
  [UniverSheetsPlugin],
  [UniverSheetsFormulaPlugin],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsDataValidationPlugin],
  [UniverSheetsFilterPlugin],
  [UniverSheetsSortPlugin],
  [UniverSheetsNotePlugin],
  [UniverSheetsTablePlugin],
  [UniverSheetsThreadCommentPlugin],
];

/** A spreadsheet engine without a grid. */
export function createHeadlessUniver(): Univer {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: LogLevel.ERROR });
  univer.registerPlugins(dataPlugins as never);
  return univer;
}
