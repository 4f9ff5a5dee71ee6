import { type LedgerReport } from "../findings/ledger-report";
import { type Ledger } from "../ledger/ledger";
import { numberOfRow, rowKey, rowsOfKeys } from "../ledger/row-key";
import { compareKey } from "../text/compare-key";
import { rowAsWritten } from "./cell-as-written";
import { type UnitReturn } from "./returns-by-unit";

/** A problem row that went out to its unit. */
export interface SentRow {
  readonly unit: string;
  /** The original ledger's place among those that rows were returned from. */
  readonly place: number;
  /** Row of that ledger. */
  readonly row: number;
  readonly id: string;
}

/** A row of a ledger that came back. */
export interface CameRow {
  /** The ledger's place among those that came back. */
  readonly place: number;
  readonly row: number;
}

/** What came back for a row that went out. */
export interface ReturnedMatch {
  readonly sent: SentRow;
  /** One for each different version; none where nothing came back. */
  readonly versions: readonly CameRow[];
  /** `key` where the row's number was gone and its document number, party and decision date told. */
  readonly by: "id" | "key";
}

/** How the rows that came back lie over those that went out. */
export interface Matching {
  /** One for each row that went out, in their order. */
  readonly matches: readonly ReturnedMatch[];
  /** Rows that the original has, but nobody asked to correct. */
  readonly unasked: readonly CameRow[];
  /** Rows that the original does not have. */
  readonly added: readonly CameRow[];
  /** Rows that came back more than once and say the same. */
  readonly repeated: number;
}

/**
 * Matches corrected rows with those that went out: by their number, whatever has been corrected; where it is gone, by
 * what the row is called, if only one row that went out is called so. The order of the rows does not matter.
 */
export function matchReturned(
  originals: readonly LedgerReport[],
  returns: readonly UnitReturn[],
  came: readonly Ledger[],
): Matching {
  const sent = returns.flatMap(({ unit, lots }) =>
    lots.flatMap(({ place, rows, ids }) => ids.map((id, at): SentRow => ({ unit, place, row: rows[at] ?? 0, id }))),
  );
  const idColumns = came.map((ledger) => ledger.columns.get("returnId"));
  const placeOfId = new Map(sent.map(({ id }, at) => [id, at]));
  const byId = new Map<number, CameRow[]>();
  const nameless: CameRow[] = [];
  for (const [place, { rows }] of came.entries()) {
    for (let row = 0; row < rows.length; row += 1) {
      const at = placeOfId.get(compareKey(rowAsWritten(idColumns[place], row)));
      if (at === undefined) nameless.push({ place, row });
      else push(byId, at, { place, row });
    }
  }
  const { byKey, rest } = matchByKey(sent, originals, came, nameless, byId);
  const { unasked, added } = sortRest(originals, came, rest);
  let repeated = 0;
  const matches = sent.map((each, at): ReturnedMatch => {
    const rows = byId.get(at) ?? byKey.get(at) ?? [];
    const versions = differing(came, rows);
    repeated += rows.length - versions.length;
    return { sent: each, versions, by: byKey.has(at) ? "key" : "id" };
  });
  return { matches, unasked, added, repeated };
}

function matchByKey(
  sent: readonly SentRow[],
  originals: readonly LedgerReport[],
  came: readonly Ledger[],
  nameless: readonly CameRow[],
  byId: ReadonlyMap<number, unknown>,
): { readonly byKey: ReadonlyMap<number, readonly CameRow[]>; readonly rest: readonly CameRow[] } {
  const byKey = new Map<number, CameRow[]>();
  if (nameless.length === 0) return { byKey, rest: [] };
  const placesOfKey = new Map<string, number[]>();
  for (const [at, { place, row }] of sent.entries()) {
    const key = byId.has(at) ? null : keyOf(originals[place]?.ledger, row);
    if (key !== null) push(placesOfKey, key, at);
  }
  const rest = nameless.filter((each) => {
    const places = placesOfKey.get(keyOf(came[each.place], each.row) ?? "") ?? [];
    const [at] = places;
    if (at === undefined || places.length > 1) return true;
    push(byKey, at, each);
    return false;
  });
  return { byKey, rest };
}

function sortRest(
  originals: readonly LedgerReport[],
  came: readonly Ledger[],
  rest: readonly CameRow[],
): Pick<Matching, "unasked" | "added"> {
  const keys = rest.map(({ place, row }) => keyOf(came[place], row));
  const asked = [...new Set(keys.flatMap((key) => key ?? []))];
  const known = new Set(
    originals.flatMap(({ ledger }) =>
      [...rowsOfKeys(ledger, asked)].flatMap(([key, rows]) => (rows.length > 0 ? [key] : [])),
    ),
  );
  const isKnown = (_: CameRow, at: number): boolean => known.has(keys[at] ?? "");
  return { unasked: rest.filter(isKnown), added: rest.filter((each, at) => !isKnown(each, at)) };
}

/** What a row is called; `null` without a document number, when others may be called so too. */
const keyOf = (ledger: Ledger | undefined, row: number): string | null =>
  ledger === undefined || numberOfRow(ledger, row) === "" ? null : rowKey(ledger, row);

/** Rows of which no two say the same. */
function differing(came: readonly Ledger[], rows: readonly CameRow[]): readonly CameRow[] {
  if (rows.length < 2) return rows;
  const bySaying = new Map<string, CameRow>();
  for (const each of rows) {
    const saying = sayingOf(came[each.place], each.row);
    if (!bySaying.has(saying)) bySaying.set(saying, each);
  }
  return [...bySaying.values()];
}

const sayingOf = (ledger: Ledger | undefined, row: number): string =>
  JSON.stringify(
    [...(ledger?.columns ?? [])]
      .flatMap(([role, column]) => (role === "returnId" ? [] : [[role, rowAsWritten(column, row)]]))
      .sort(),
  );

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
