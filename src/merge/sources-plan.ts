import { resultSheets } from "../ledger/own-sheets";
import { officialSheet, type OfficialLine } from "../plans/official-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { kindNames } from "../standard/kind-names";
import { type Kind } from "../standard/field";
import { type Language, type Words } from "../support/words";

/** A sheet of a file, or a part of it: what was taken, or why nothing was. */
export interface MergedSheet {
  readonly sheet: string;
  /** `null` for a sheet that is no ledger, or not of the kind that was asked for. */
  readonly kind: Kind | null;
  readonly rows: number;
  /** Why nothing was taken, or what one must know of what was. */
  readonly remarks: readonly Words[];
}

/** A file that was to be merged. */
export interface MergedFile {
  readonly file: string;
  /** Why it could not be read; `null` where it was. */
  readonly fault: Words | null;
  readonly sheets: readonly MergedSheet[];
}

/** The sheet 汇总来源: for each file its sheets, the rows that were taken of them, and what was ignored with the reason. */
export function sourcesPlan(files: readonly MergedFile[], language: Language): SheetPlan {
  const said = (words: Words): string => words[language];
  const sheets = files.flatMap((each) => each.sheets);
  const unreadable = files.filter(({ fault }) => fault !== null).length;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return officialSheet({
    name: resultSheets.mergeSources,
    columnWidths: [40, 26, 14, 12, 70],
    proseColumns: [0, 1, 4],
    orientation: "landscape",
    lines: [
      { kind: "title", text: said({ zh: "汇总来源", en: "Sources" }) },
      { kind: "header", cells: header.map(said) },
      ...files.flatMap(({ file, fault, sheets: own }): readonly OfficialLine[] =>
        fault === null
          ? own.map(({ sheet, kind, rows: taken, remarks }) => ({
              kind: "row",
              cells: [file, sheet, kind === null ? "-" : said(kindNames[kind]), taken, remarks.map(said).join("")],
            }))
          : [{ kind: "row", cells: [file, "-", "-", 0, said(fault)] }],
      ),
      {
        kind: "total",
        cells: [said({ zh: "合计", en: "Total" }), said(countWords(files.length, unreadable)), "", rows, ""],
      },
    ],
  });
}

const countWords = (files: number, unreadable: number): Words => ({
  zh: `${files} 个文件${unreadable === 0 ? "" : `，${unreadable} 个没读出来`}`,
  en: `${files} files${unreadable === 0 ? "" : `, ${unreadable} unreadable`}`,
});

const header: readonly Words[] = [
  { zh: "文件", en: "File" },
  { zh: "工作表", en: "Sheet" },
  { zh: "类别", en: "Kind" },
  { zh: "取用行数", en: "Rows" },
  { zh: "说明", en: "Remarks" },
];
