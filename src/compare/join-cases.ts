import { type ComparedSide, noDay } from "./compared-side";
import { type Cases, groupCases } from "./group-cases";
import { hashIndex, pairKey } from "./hash-index";
import { compareAgencies, haveSame, haveSameParty, mayShareLicence } from "./same-case";

/** Which cases of two sides are the same. Cases are spoken of by the rows that stand for them. */
export interface JoinedCases {
  readonly platformCases: Cases;
  /** For each row that stands for a case of the ledgers, its case of the platform; else -1. */
  readonly platformOf: Int32Array;
  /** 1 for each row that stands for a case of the platform which a ledger has too. */
  readonly isJoined: Uint8Array;
}

/**
 * Joins the cases that agree in document number, party and agency, however they write them. Of several rows of the
 * platform the one that was received first counts.
 */
export function joinCases(ledger: ComparedSide, ledgerCases: Cases, platform: ComparedSide): JoinedCases {
  const platformCases = groupCases(platform, (row) => receivedOn(platform, row));
  const platformOf = new Int32Array(ledger.rowCount).fill(-1);
  const isJoined = new Uint8Array(platform.rowCount);
  for (const party of ["uscc", "name"] as const) {
    const keyOf = (side: ComparedSide, { standsFor }: Cases, row: number): number =>
      standsFor[row] === row ? pairKey(side.number.hashes[row] ?? 0, side[party].hashes[row] ?? 0) : 0;
    const index = hashIndex(platform.number.hashes.map((_, row) => keyOf(platform, platformCases, row)));
    for (let row = 0; row < ledger.rowCount; row += 1) {
      const key = keyOf(ledger, ledgerCases, row);
      for (let other = index.first(key); other >= 0; other = index.next(other, key)) {
        if (other === platformOf[row] || !isSameCase(ledger, row, platform, other, ledgerCases.hasSiblings[row] === 1))
          continue;
        isJoined[other] = 1;
        const best = platformOf[row] ?? -1;
        if (best < 0 || receivedOn(platform, other) < receivedOn(platform, best)) platformOf[row] = other;
      }
    }
  }
  return { platformCases, platformOf, isJoined };
}

const isSameCase = (
  ledger: ComparedSide,
  row: number,
  platform: ComparedSide,
  other: number,
  hasSiblings: boolean,
): boolean =>
  haveSameParty([ledger, row], [platform, other]) &&
  compareAgencies([ledger, row], [platform, other]) === "same" &&
  haveSame([ledger, row], [platform, other], "number") &&
  (!hasSiblings || mayShareLicence([ledger, row], [platform, other]));

const receivedOn = ({ receipts }: ComparedSide, row: number): number =>
  receipts[row] === noDay ? Infinity : (receipts[row] ?? Infinity);
