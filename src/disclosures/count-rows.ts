import { dateOf, type Day } from "../calendar/day";
import { type NoteWords } from "../ledger/note-words";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";
import { type DisclosureSubject, disclosureSubjects, isMonthlyFlow } from "./disclosure-subjects";
import { type DisclosureTables } from "./disclosure-tables";
import { openPlaces, type Place } from "./places";
import { rowColumnsReader } from "./row-columns";

/** What the rows of a place come to. */
export interface PlaceRows {
  readonly place: Place;
  readonly counts: ReadonlyMap<DisclosureSubject, number>;
  /** Different fields of its evaluations. */
  readonly fields: number;
}

/** What was left out, or counted with a reservation. */
export interface RowReservations {
  /** Rows after the day up to which is counted. */
  readonly after: number;
  /** Counted rows without a readable day or month. */
  readonly undated: number;
  /** Rows whose key an earlier row has, by subject. */
  readonly repeats: ReadonlyMap<DisclosureSubject, number>;
  /** Counted rows that name neither a party nor a document, so that nothing tells whether they repeat others. */
  readonly unkeyed: number;
  /** Counted rows of monthly flows that tell no month. */
  readonly monthless: number;
  /** Categories as written that are none of the eight: those counted as 其他, and those not counted. */
  readonly takenIn: ReadonlyMap<string, number>;
  readonly unknownCategories: ReadonlyMap<string, number>;
}

export interface CountedRows extends RowReservations {
  readonly places: readonly PlaceRows[];
}

/**
 * Counts the rows of each place and subject up to a day. A row whose key an earlier one has counts once; the key is
 * place, party, document number, matter and day, for a monthly flow the month instead of the day (notice of March 2023,
 * 二（一）), and for 信易贷 place and party alone.
 */
export function countRows(
  { rows: tables, date1904 }: DisclosureTables,
  roster: Roster,
  until: Day,
  noteWords: NoteWords,
): CountedRows {
  const places = openPlaces(createUnitResolver(roster));
  const columnsOf = rowColumnsReader(places, noteWords, date1904);
  const seen = new Set<string>();
  const counts = new Map<number, Map<DisclosureSubject, number>>();
  const fields = new Map<number, Set<number>>();
  const repeats = new Map<DisclosureSubject, number>();
  const [takenIn, unknownCategories] = [new Map<string, number>(), new Map<string, number>()];
  const tally = { after: 0, undated: 0, unkeyed: 0, monthless: 0 };

  for (const table of tables) {
    const columns = columnsOf(table);
    for (let row = table.firstRow; row < table.sheet.rowCount; row += 1) {
      const [party, code, document, item] = [
        columns.party(row),
        columns.code(row),
        columns.document(row),
        columns.item(row),
      ];
      if (party + code + document + item === 0 || (code + document === 0 && columns.isNote(row))) continue;
      const category = columns.category(row);
      const subject = table.subject ?? category?.named?.subject;
      if (subject === undefined) {
        add(unknownCategories, category?.text ?? "");
        continue;
      }
      const [decided, period] = [columns.day(row), columns.period(row)];
      const day = columns.reportedAt(row) ?? decided ?? period;
      if (day !== null && day > until) {
        tally.after += 1;
        continue;
      }
      const place = placeOf(columns.county(row), columns.agency(row));
      const when = isMonthlyFlow(subject) ? (period ?? monthOf(decided)) : decided;
      const whose = code !== 0 && columns.isWholeCode(row) ? `c${code}` : `${party}/${code}`;
      const what = subject === "loan" ? "" : `${document},${item},${when ?? ""}`;
      const key = `${disclosureSubjects.indexOf(subject)},${place},${whose},${what}`;
      if (party + code + document === 0) tally.unkeyed += 1;
      else if (seen.has(key)) {
        add(repeats, subject);
        continue;
      } else seen.add(key);
      if (day === null) tally.undated += 1;
      if (isMonthlyFlow(subject) && when === null) tally.monthless += 1;
      if (category?.named?.by === "takes-in") add(takenIn, category.text);
      add(
        entry(counts, place, () => new Map<DisclosureSubject, number>()),
        subject,
      );
      if (subject === "evaluation" && item !== 0) entry(fields, place, () => new Set<number>()).add(item);
    }
  }
  return {
    ...tally,
    ...{ repeats, takenIn, unknownCategories },
    places: Array.from(counts, ([place, ofPlace]) => ({
      place: places.at(place),
      counts: ofPlace,
      fields: fields.get(place)?.size ?? 0,
    })),
  };

  /** The county where it is known, else the agency's, else whichever is written. */
  function placeOf(county: number, agency: number): number {
    const named = [county, agency].filter((place) => place !== -1);
    return named.find(places.isKnown) ?? named[0] ?? places.indexOf("");
  }
}

/** The first day of its month. */
const monthOf = (day: Day | null): Day | null => (day === null ? null : day - dateOf(day).day + 1);

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
