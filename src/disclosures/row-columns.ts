import { type Day, dayOf } from "../calendar/day";
import { readDay } from "../calendar/read-day";
import { type NoteWords } from "../ledger/note-words";
import { readMonthText } from "../parameters/read-month-text";
import { type CellValue } from "../sheets/cell";
import { compareKey } from "../text/compare-key";
import { normaliseDocumentNumber } from "../text/document-number";
import { isBlank } from "../text/trim";
import { type DisclosureColumn } from "./disclosure-headers";
import { type NamedSubject, subjectOf } from "./disclosure-subjects";
import { type RowTable } from "./disclosure-tables";
import { type Places } from "./places";

/** The cell of a row, already read. */
type Read<T> = (row: number) => T;

/** What the rows of a table say, by 0-based row. Texts are numbered alike in all tables; 0 is a blank. */
export interface RowColumns {
  readonly party: Read<number>;
  readonly code: Read<number>;
  /** Whether nothing of the code is masked. */
  readonly isWholeCode: Read<boolean>;
  readonly document: Read<number>;
  readonly item: Read<number>;
  /** Whether the party is the label of a note or a total. */
  readonly isNote: Read<boolean>;
  /** -1 where blank. */
  readonly county: Read<number>;
  readonly agency: Read<number>;
  readonly category: Read<{ readonly text: string; readonly named: NamedSubject | null } | null>;
  readonly reportedAt: Read<Day | null>;
  readonly day: Read<Day | null>;
  /** The first day of the month. */
  readonly period: Read<Day | null>;
}

/** Makes the readers of tables whose rows are compared with each other. Each distinct value of a column is read once. */
export function rowColumnsReader(
  places: Places,
  noteWords: NoteWords,
  date1904: boolean,
): (table: RowTable) => RowColumns {
  const ids = { party: interned(), code: interned(), document: interned(), item: interned() };
  const asDay = (_: string, cell: CellValue): Day | null => readDay(cell, date1904);
  return (table) => ({
    party: columnOf(table, "party", (text) => ids.party(compareKey(text)), 0),
    code: columnOf(table, "code", (text) => ids.code(compareKey(text)), 0),
    isWholeCode: columnOf(table, "code", (text) => !text.includes("*"), false),
    document: columnOf(table, "documentNumber", (text) => ids.document(normaliseDocumentNumber(text)), 0),
    item: columnOf(table, "item", (text) => ids.item(compareKey(text)), 0),
    isNote: columnOf(table, "party", (text) => noteWords.isTotal(text) || noteWords.isNote(text), false),
    county: columnOf(table, "county", places.indexOf, -1),
    agency: columnOf(table, "agency", places.indexOf, -1),
    category: columnOf<ReturnType<RowColumns["category"]>>(
      table,
      "category",
      (text) => ({ text, named: subjectOf(text) }),
      null,
    ),
    reportedAt: columnOf(table, "reportedAt", asDay, null),
    day: columnOf(table, "day", asDay, null),
    period: columnOf(table, "period", (_, cell) => monthStart(cell, date1904), null),
  });
}

function columnOf<T>(
  { sheet, columns }: RowTable,
  name: DisclosureColumn,
  read: (text: string, cell: CellValue) => T,
  blank: T,
): Read<T> {
  const at = columns.get(name);
  const column = at === undefined ? undefined : sheet.columns[at];
  if (column === undefined) return () => blank;
  const values = column.values.map((cell) => {
    const text = cell === null ? "" : String(cell);
    return isBlank(text) ? blank : read(text, cell);
  });
  return (row) => values[column.codes[row] ?? 0] ?? blank;
}

/** Numbers texts from 1 in the order in which they come. */
function interned(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const id = known.get(text) ?? known.size + 1;
    known.set(text, id);
    return id;
  };
}

/** The first day of a month however written, or of the month of a day. */
function monthStart(cell: CellValue, date1904: boolean): Day | null {
  const [year, month] = (readMonthText(cell, date1904) ?? "").split("-").map(Number);
  return year === undefined || month === undefined ? null : dayOf(year, month, 1);
}
