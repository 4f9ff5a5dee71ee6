import { type SheetData, type WorkbookData } from "../sheets/workbook-data";
import { type Kind } from "../standard/field";
import { type Standard } from "../standard/standard";
import { findSections, nearestHeader, type Section } from "./find-headers";
import { type HeaderIndex, indexHeaders } from "./header-index";
import {
  annexSheet,
  emptySheet,
  type IgnoredSheet,
  missingSheet,
  noHeader,
  ownSheet,
  unclearKind,
} from "./ignored-sheet";
import { type Ledger } from "./ledger";
import { type ColumnChoice, mapColumns } from "./map-columns";
import { type NoteWords, noteWords } from "./note-words";
import { isOfficeSheet, isOwnSheet, isReturnSheet } from "./own-sheets";
import { readColumn } from "./read-column";
import { type Header } from "./read-header";
import { type DataArea, selectRows } from "./select-rows";
import { statedRows } from "./stated-rows";

/** How the user corrects what was found on a sheet. */
export interface SheetMapping {
  /** The 1-based row where the first header begins. */
  readonly headerRow?: number;
  readonly columns?: ColumnChoice;
}

export interface FindOptions {
  /** Look at this sheet only. */
  readonly sheet?: string;
  /** Take every ledger to be of this kind. */
  readonly kind?: Kind;
  /** Take every ledger of a sheet to be of the kind given for its name. */
  readonly kinds?: Readonly<Record<string, Kind>>;
  /** Corrections by the name of the sheet. */
  readonly mapping?: Readonly<Record<string, SheetMapping>>;
}

/** The ledgers of a workbook in sheet order, and the sheets that have none. */
export interface FoundLedgers {
  readonly ledgers: readonly Ledger[];
  readonly ignored: readonly IgnoredSheet[];
}

/**
 * Finds the ledgers of a workbook: hand-made tables with titles, one- or two-row headers of any generation, notes
 * and totals, several to a sheet (design §2.1). Sheets of rows that went back to a unit ({@link isReturnSheet}) are
 * ledgers only of a workbook that has no other and is not the office's own.
 */
export function findLedgers(workbook: WorkbookData, standard: Standard, options: FindOptions = {}): FoundLedgers {
  const finder: Finder = { standard, options, index: indexHeaders(standard), words: noteWords(standard) };
  const { sheet: only } = options;
  const sheets = workbook.sheets.filter(({ name }) => only === undefined || name === only);
  if (only !== undefined && sheets.length === 0) return { ledgers: [], ignored: [missingSheet(only)] };
  const findOn = (sheet: SheetData): FoundLedgers => findOnSheet(sheet, workbook.date1904, finder);
  const others = sheets.map((sheet) => (isOwnSheet(sheet.name) ? ignoring(ownSheet(sheet.name)) : findOn(sheet)));
  const isOneThatCameBack =
    others.every(({ ledgers }) => ledgers.length === 0) && !sheets.some(({ name }) => isOfficeSheet(name));
  const found = others.map((other, place) => {
    const sheet = sheets[place];
    return isOneThatCameBack && sheet !== undefined && isReturnSheet(sheet.name) ? findOn(sheet) : other;
  });
  return { ledgers: found.flatMap(({ ledgers }) => ledgers), ignored: found.flatMap(({ ignored }) => ignored) };
}

interface Finder {
  readonly standard: Standard;
  readonly options: FindOptions;
  readonly index: HeaderIndex;
  readonly words: NoteWords;
}

const ignoring = (ignored: IgnoredSheet): FoundLedgers => ({ ledgers: [], ignored: [ignored] });

function findOnSheet(sheet: SheetData, date1904: boolean, finder: Finder): FoundLedgers {
  const { index, options } = finder;
  if (sheet.columns.every(({ values }) => values.length < 2)) return ignoring(emptySheet(sheet.name));

  const headerRow = options.mapping?.[sheet.name]?.headerRow;
  const top = headerRow === undefined || headerRow > sheet.rowCount ? undefined : headerRow - 1;
  const sections = findSections(sheet, index, { kind: options.kinds?.[sheet.name] ?? options.kind, top });
  if (sections.length === 0) {
    return ignoring(isAnnex(sheet) ? annexSheet(sheet.name) : noHeader(sheet.name, nearestHeader(sheet, index)));
  }
  return {
    ledgers: sections.flatMap((section) =>
      section.kind === null
        ? []
        : [readLedger(sheet, { ...section, kind: section.kind, isAlone: sections.length === 1 }, date1904, finder)],
    ),
    ignored: sections.flatMap(({ kind, header }) => (kind === null ? [unclearKind(sheet.name, header)] : [])),
  };
}

interface LedgerSection extends Section {
  readonly kind: Kind;
  /** Whether the sheet has no other: what stands above and below is then said of this one. */
  readonly isAlone: boolean;
}

function readLedger(sheet: SheetData, section: LedgerSection, date1904: boolean, finder: Finder): Ledger {
  const { header, kind, end, isAlone } = section;
  const choice = finder.options.mapping?.[sheet.name]?.columns ?? {};
  const { mapped, unmapped, duplicates } = mapColumns(header, kind, finder.standard, sheet.columns, choice);
  const rows = selectRows(sheet, areaOf(section), mapped, finder.words);
  const columns = mapped.flatMap((column) => {
    const source = sheet.columns[column.index];
    return source === undefined ? [] : [[column.field.role, readColumn(column, source, rows, date1904)] as const];
  });
  return {
    sheet: sheet.name,
    kind,
    headerRows: headerRows(header),
    repeatedHeaderRows: section.repeats.flatMap(headerRows),
    nextHeaderRow: end < sheet.rowCount ? end + 1 : null,
    rows: rows.map((row) => row + 1),
    statedRows: isAlone
      ? statedRows(sheet, { headerTop: header.top, lastRow: rows.at(-1) ?? header.bottom, end })
      : null,
    columns: new Map(columns),
    unmapped,
    duplicateColumns: duplicates,
  };
}

const headerRows = ({ top, bottom }: Header): readonly number[] => (bottom === top ? [top + 1] : [top + 1, bottom + 1]);

const areaOf = ({ header, repeats, end }: Section): DataArea => ({
  start: header.bottom + 1,
  end,
  repeats: new Set(repeats.flatMap(({ top, bottom }) => [top, bottom])),
  labelled: header.cells.filter(({ label }) => label !== "").map(({ index }) => index),
});

/** Whether the first text of the sheet is the label of an annex, or its name is. */
function isAnnex(sheet: SheetData): boolean {
  const [first = ""] = sheet.columns[0]?.values.flatMap((cell) => (typeof cell === "string" ? [cell] : [])) ?? [];
  return [sheet.name, first].some((text) => /^\s*附件\s*\d/.test(text));
}
