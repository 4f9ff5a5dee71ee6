import { type CellStyle, type SheetPlan } from "../plans/sheet-plan";
import { type CellValue } from "../sheets/cell";
import { type Language } from "../support/words";
import { type ColumnLook, type SettingsSheet } from "./settings-sheet";

const formats = { text: "@", number: "General" } as const;

const styles = {
  note: { fontSize: 10, color: "616161" },
  header: { bold: true, fill: "F3F2F1", border: "thin", verticalAlign: "center" },
  text: { numberFormat: formats.text },
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
  return {
    name: table.sheet,
    columnWidths: columnLooks.map(([width]) => width),
    columnFormats: takes.map((each) => formats[each]),
    styles,
    rows: [
      { values: [words.purpose[language]], style: "note" },
      { values: [words.howTo[language]], style: "note" },
      { values: Object.values(table.columns).map(({ header }) => header), style: "header", height: 20 },
      ...rows.map((values) => ({ values, style: takes })),
    ],
    merges: [],
    freezeRows: 3,
  };
}

/** The known rows of a settings sheet as cells in the order of its columns. */
export const cellsOfRow = (
  { table }: Pick<SettingsSheet, "table">,
  row: Readonly<Record<string, CellValue | undefined>>,
): readonly CellValue[] => Object.keys(table.columns).map((column) => row[column] ?? null);
