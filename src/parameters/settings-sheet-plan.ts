import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type CellValue } from "../sheets/cell";
import { type Language } from "../support/words";
import { shownWidth } from "../text/shown-width";
import { type ColumnLook, type SettingsSheet } from "./settings-sheet";

const formats = { text: "@", prose: "@", number: "General" } as const;

const NOTE_SIZE = 10;
const FONT_SIZE = 11;

const styles = {
  note: { fontSize: NOTE_SIZE, color: "616161" },
  longNote: { fontSize: NOTE_SIZE, color: "616161", wrap: true, verticalAlign: "top" },
  header: { bold: true, fill: "F3F2F1", border: "thin", verticalAlign: "center" },
  text: { numberFormat: formats.text },
  prose: { numberFormat: formats.prose, wrap: true, verticalAlign: "top" },
  number: { numberFormat: formats.number },
} satisfies Readonly<Record<string, CellStyle>>;

/**
 * A sheet of settings or a register: what it is for and how it is filled in, its header, and rows. Reading it gives the
 * rows back.
 *
 * @param rows cells in the order of the table's columns.
 */
export function settingsSheetPlan(
  { table, looks, words }: Omit<SettingsSheet, "known">,
  rows: readonly (readonly CellValue[])[],
  language: Language,
): SheetPlan {
  const columns = Object.keys(table.columns);
  const columnLooks = columns.map((column): ColumnLook => looks[column] ?? [16, "text"]);
  const takes = columnLooks.map(([, each]) => each);
  const columnWidths = columnLooks.map(([width]) => width);
  const wholeWidth = columnWidths.reduce((sum, width) => sum + width, 0);
  const notes = [words.purpose[language], words.howTo[language]];
  const isLong = (note: string): boolean => shownWidth(note) > wholeWidth;
  return {
    name: table.sheet,
    columnWidths,
    columnFormats: takes.map((each) => formats[each]),
    styles,
    rows: [
      ...notes.map((note): PlanRow =>
        isLong(note)
          ? { values: [note], style: "longNote", height: wrappedHeight([note], [wholeWidth], NOTE_SIZE) }
          : { values: [note], style: "note" },
      ),
      { values: Object.values(table.columns).map(({ header }) => header), style: "header", height: 20 },
      ...rows.map((values) => ({
        ...{ values, style: takes },
        ...(takes.includes("prose") && { height: wrappedHeight(values, columnWidths, FONT_SIZE) }),
      })),
    ],
    merges: notes.flatMap((note, row) =>
      isLong(note) ? [{ top: row, left: 0, bottom: row, right: columns.length - 1 }] : [],
    ),
    freezeRows: 3,
  };
}

/** The known rows of a settings sheet as cells in the order of its columns. */
export const cellsOfRow = (
  { table }: Pick<SettingsSheet, "table">,
  row: Readonly<Record<string, CellValue | undefined>>,
): readonly CellValue[] => Object.keys(table.columns).map((column) => row[column] ?? null);
