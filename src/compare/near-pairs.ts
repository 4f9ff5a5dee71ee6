import { hashOf } from "../ledger/key-columns";
import { type ComparedSide, noDay } from "./compared-side";
import { beforeSerial, serialOf } from "./close-texts";
import { hashIndex, pairKey } from "./hash-index";
import { daysBetween, nearReason, nearReasons, type NearReason } from "./near-case";

/** Two rows that may be one case. */
export interface NearPair {
  readonly ledgerRow: number;
  readonly platformRow: number;
  readonly reason: NearReason;
}

/** A block of more rows than this tells nothing: its rows are looked for in the others. */
const largestBlock = 32;
/** How many rows of the platform a row of a ledger may fall back on when better pairs take the first. */
const keptCandidates = 3;

/**
 * The most telling pairs among rows that are no case of the other side, each row in one pair at most. Rows are looked
 * for only in blocks that share something, so the time grows with the rows and not with the pairs.
 *
 * @param isRejected whether a person has said that two rows are different cases.
 */
export function nearPairs(
  ledger: ComparedSide,
  ledgerRows: readonly number[],
  platform: ComparedSide,
  platformRows: readonly number[],
  isRejected: (ledgerRow: number, platformRow: number) => boolean,
): readonly NearPair[] {
  if (ledgerRows.length === 0 || platformRows.length === 0) return [];
  const candidatesOf: Candidate[][] = ledgerRows.map(() => []);
  for (const block of blocks) {
    const keys = Uint32Array.from(platformRows, (row) => block.platform(platform, row));
    const index = hashIndex(keys);
    for (const [place, row] of ledgerRows.entries()) {
      for (const key of block.ledger(ledger, row)) {
        const members: number[] = [];
        for (let at = index.first(key); at >= 0 && members.length <= largestBlock; at = index.next(at, key)) {
          members.push(platformRows[at] ?? 0);
        }
        if (members.length > largestBlock) continue;
        for (const other of members) {
          addCandidate(candidatesOf[place] ?? [], ledger, row, platform, other, isRejected);
        }
      }
    }
  }
  return chosenPairs(candidatesOf.flatMap((candidates) => candidates.slice(0, keptCandidates)));
}

interface Candidate extends NearPair {
  readonly rank: number;
  /** What decides between candidates of one rank, so that the order of rows does not. */
  readonly content: string;
}

function addCandidate(
  candidates: Candidate[],
  ledger: ComparedSide,
  ledgerRow: number,
  platform: ComparedSide,
  platformRow: number,
  isRejected: (ledgerRow: number, platformRow: number) => boolean,
): void {
  if (candidates.some((known) => known.platformRow === platformRow)) return;
  const reason = nearReason([ledger, ledgerRow], [platform, platformRow]);
  if (reason === null || isRejected(ledgerRow, platformRow)) return;
  const apart = daysBetween([ledger, ledgerRow], [platform, platformRow]) ?? maxApart;
  const rank = nearReasons.indexOf(reason) * (maxApart + 1) + Math.min(apart, maxApart);
  const content = [contentOf(ledger, ledgerRow), contentOf(platform, platformRow)].join("\n");
  candidates.push({ ledgerRow, platformRow, reason, rank, content });
  candidates.sort(byRank);
}

const maxApart = 9999;

const contentOf = (side: ComparedSide, row: number): string =>
  [side.number.form(row), side.name.form(row), String(side.decisions[row])].join(" ");

const byRank = (one: Candidate, other: Candidate): number =>
  one.rank - other.rank || (one.content < other.content ? -1 : one.content > other.content ? 1 : 0);

/** Takes the best candidates first; a row that is in a pair is in no other. */
function chosenPairs(candidates: readonly Candidate[]): readonly NearPair[] {
  const [ledgerTaken, platformTaken] = [new Set<number>(), new Set<number>()];
  const pairs: NearPair[] = [];
  for (const { ledgerRow, platformRow, reason } of [...candidates].sort(byRank)) {
    if (ledgerTaken.has(ledgerRow) || platformTaken.has(platformRow)) continue;
    ledgerTaken.add(ledgerRow);
    platformTaken.add(platformRow);
    pairs.push({ ledgerRow, platformRow, reason });
  }
  return pairs;
}

/** What rows have in common that may be one case: the key of a platform's row, the keys to look it up by. */
interface Block {
  readonly platform: (side: ComparedSide, row: number) => number;
  readonly ledger: (side: ComparedSide, row: number) => readonly number[];
}

const block = (key: (side: ComparedSide, row: number) => number): Block => ({
  platform: key,
  ledger: (side, row) => [key(side, row)],
});

const partyBlocks = (party: "uscc" | "name"): readonly Block[] => {
  const partyOf = (side: ComparedSide, row: number): number => side[party].hashes[row] ?? 0;
  const dayKey = (side: ComparedSide, row: number, shift: number): number =>
    side.decisions[row] === noDay ? 0 : pairKey(partyOf(side, row), ((side.decisions[row] ?? 0) + shift) >>> 0);
  return [
    block((side, row) => pairKey(partyOf(side, row), side.number.hashes[row] ?? 0)),
    block((side, row) => pairKey(partyOf(side, row), hashOf(serialOf(side.number.form(row))))),
    block((side, row) => pairKey(partyOf(side, row), hashOf(beforeSerial(side.number.form(row))))),
    {
      platform: (side, row) => dayKey(side, row, 0),
      ledger: (side, row) => [-1, 0, 1].map((shift) => dayKey(side, row, shift)),
    },
  ];
};

const blocks: readonly Block[] = [
  block((side, row) => side.number.hashes[row] ?? 0),
  ...partyBlocks("uscc"),
  ...partyBlocks("name"),
];
