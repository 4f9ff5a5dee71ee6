import { type ILanguagePack, LocaleType, LogLevel, type PluginCtor, Univer } from "@univerjs/core";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverFindReplacePlugin } from "@univerjs/find-replace";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import { UniverSheetsFindReplacePlugin } from "@univerjs/sheets-find-replace";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { UniverSheetsThreadCommentUIPlugin } from "@univerjs/sheets-thread-comment-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverThreadCommentUIPlugin } from "@univerjs/thread-comment-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { dataPlugins, type PluginEntry } from "../book/univer";
import { type PageLocale } from "./page-config";

/** The engine of a workbook with a grid in `container`. */
export function createGrid(container: HTMLElement, locale: PageLocale, texts: object): Univer {
  const language = locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    locale: language,
    locales: { [language]: texts as ILanguagePack },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugins([...before(container), ...dataPlugins, ...after] as never);
  return univer;
}

const before = (container: HTMLElement): readonly PluginEntry[] => [
  [UniverRenderEnginePlugin],
  [UniverUIPlugin, { container, header: true, toolbar: true, ribbonType: "simple", disableAutoFocus: true }],
  [UniverDocsUIPlugin],
];

const after: readonly PluginEntry[] = (
  [
    UniverSheetsUIPlugin,
    UniverSheetsNumfmtUIPlugin,
    UniverSheetsFormulaUIPlugin,
    UniverSheetsConditionalFormattingUIPlugin,
    UniverSheetsDataValidationUIPlugin,
    UniverSheetsFilterUIPlugin,
    UniverSheetsSortUIPlugin,
    UniverSheetsNoteUIPlugin,
    UniverSheetsTableUIPlugin,
    UniverThreadCommentUIPlugin,
    UniverSheetsThreadCommentUIPlugin,
    UniverFindReplacePlugin,
    UniverSheetsFindReplacePlugin,
  ] as PluginCtor[]
).map((plugin) => [plugin]);
