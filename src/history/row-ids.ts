import { keyTexts } from "../ledger/row-key";
import { type Ledger } from "../ledger/ledger";

/** Numbers that rows of the same key share, in whatever ledger they stand. */
export interface RowIds {
  /** How many different rows there are. */
  readonly count: number;
  /** For each ledger and row its number, -1 for a row that nothing names. */
  readonly before: readonly Int32Array[];
  readonly now: readonly Int32Array[];
}

/**
 * Numbers the rows of two sets of ledgers by kind, document number, party and decision date, exactly and not by hashes.
 * A row whose party or date was corrected is still the same one, if its document number names no other row on either
 * side.
 */
export function rowIds(before: readonly Ledger[], now: readonly Ledger[]): RowIds {
  const numbers = createNumbers();
  const beforeIds = before.map((ledger) => numbers.idsOf(ledger));
  const nowIds = now.map((ledger) => numbers.idsOf(ledger));
  joinCorrected(numbers.documentOf, beforeIds, nowIds);
  return { count: numbers.documentOf.length, before: beforeIds, now: nowIds };
}

interface Numbers {
  readonly idsOf: (ledger: Ledger) => Int32Array;
  /** For each row number that of its document number, 0 where it has none. */
  readonly documentOf: readonly number[];
}

function createNumbers(): Numbers {
  const texts = new Map<string, number>();
  const pairs = new Map<number, number>();
  const rows = new Map<number, number>();
  const documentOf: number[] = [];
  const numberOf = (text: string): number => {
    if (text === "") return 0;
    const known = texts.get(text) ?? texts.size + 1;
    texts.set(text, known);
    return known;
  };
  /** Distinct parts of both sides stay far below 2^26, so that a product of two is exact. */
  const WIDE = 2 ** 26;
  const paired = (numbers: Map<number, number>, one: number, other: number): number => {
    const key = one * WIDE + other;
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  return {
    documentOf,
    idsOf(ledger) {
      const [document, party, date] = keyTexts(ledger).map(({ texts: forms, codes }, part) => ({
        numbers: Uint32Array.from(forms, (text) =>
          // A licence and a penalty of the same number are two cases.
          numberOf(part === 0 && text !== "" ? `${ledger.kind} ${text}` : text),
        ),
        codes,
      }));
      const at = (part: typeof document, row: number): number => part?.numbers[part.codes[row] ?? 0] ?? 0;
      return Int32Array.from(ledger.rows, (_, row) => {
        const [one, two, three] = [at(document, row), at(party, row), at(date, row)];
        if (one === 0 && two === 0) return -1;
        const id = paired(rows, paired(pairs, one, two), three);
        documentOf[id] = one;
        return id;
      });
    },
  };
}

/** Gives a row the number that it had before, where its document number is the only thing left of it. */
function joinCorrected(documentOf: readonly number[], before: readonly Int32Array[], now: readonly Int32Array[]): void {
  const [former, current] = [soleRows(documentOf, before), soleRows(documentOf, now)];
  const renumbered = new Map<number, number>();
  for (const [document, id] of current) {
    const earlier = former.get(document);
    if (id >= 0 && earlier !== undefined && earlier >= 0 && earlier !== id) renumbered.set(id, earlier);
  }
  if (renumbered.size === 0) return;
  for (const ids of now) ids.forEach((id, row) => (ids[row] = renumbered.get(id) ?? id));
}

/** The row that alone has a document number; -1 where several have it. */
function soleRows(documentOf: readonly number[], sides: readonly Int32Array[]): ReadonlyMap<number, number> {
  const sole = new Map<number, number>();
  for (const ids of sides) {
    for (const id of ids) {
      const document = documentOf[id] ?? 0;
      if (document === 0) continue;
      const known = sole.get(document);
      if (known === undefined) sole.set(document, id);
      else if (known !== id) sole.set(document, -1);
    }
  }
  return sole;
}
