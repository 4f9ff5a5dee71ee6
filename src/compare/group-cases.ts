import { firstAlike, mixedHashes } from "../ledger/group-rows";
import { type ComparedSide, noDay } from "./compared-side";
import { compareAgencies, haveSame, haveSameParty, isFilled } from "./same-case";

/** The rows of a side put together where they are one case: the same number, party, agency and certificate. */
export interface Cases {
  /** For each row the row that stands for its case: most rows stand for themselves. */
  readonly standsFor: Int32Array;
  /** 1 where another case has the same number, party and agency, so that only the certificate tells them apart. */
  readonly hasSiblings: Uint8Array;
}

/** @param rank the row with the lowest stands for its case; among these the earliest decision, then the first by name. */
export function groupCases(side: ComparedSide, rank: (row: number) => number): Cases {
  const { rowCount } = side;
  const included = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) included[row] = hasKey(side, row) ? 1 : 0;
  const decisionColumns = [
    side.number.hashes,
    ...stoodInFor(side.uscc.hashes, [side.name.hashes, side.personNumber.hashes]),
    ...stoodInFor(side.agencyCode.hashes, [side.agency.hashes]),
  ];
  const firstOf = (columns: readonly Uint32Array[], areAlike: (one: number, other: number) => boolean): Int32Array =>
    firstAlike(mixedHashes(columns, rowCount), included, areAlike).map((first, row) => (first < 0 ? row : first));

  const decisionOf = firstOf(decisionColumns, (one, other) => isSameDecision(side, one, other));
  const caseOf = firstOf([...decisionColumns, side.licenceNumber.hashes], (one, other) => {
    const areBothBlank = !isFilled([side, one], "licenceNumber") && !isFilled([side, other], "licenceNumber");
    return isSameDecision(side, one, other) && (areBothBlank || haveSame([side, one], [side, other], "licenceNumber"));
  });

  const best = caseOf.map((_, row) => row);
  const casesOf = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const first = caseOf[row] ?? row;
    if (first === row) casesOf[decisionOf[row] ?? row] = (casesOf[decisionOf[row] ?? row] ?? 0) + 1;
    else if (comesBefore(side, rank, row, best[first] ?? first)) best[first] = row;
  }
  return {
    standsFor: caseOf.map((first) => best[first] ?? first),
    hasSiblings: new Uint8Array(decisionOf.map((decision) => ((casesOf[decision] ?? 0) > 1 ? 1 : 0))),
  };
}

const hasKey = (side: ComparedSide, row: number): boolean =>
  isFilled([side, row], "number") && (isFilled([side, row], "uscc") || isFilled([side, row], "name"));

const isSameDecision = (side: ComparedSide, one: number, other: number): boolean =>
  haveSame([side, one], [side, other], "number") &&
  haveSameParty([side, one], [side, other]) &&
  compareAgencies([side, one], [side, other]) !== "different";

/** A column, and those that are looked at where it is blank. */
const stoodInFor = (hashes: Uint32Array, others: readonly Uint32Array[]): readonly Uint32Array[] => [
  hashes,
  ...others.map((other) => other.map((hash, row) => (hashes[row] === 0 ? hash : 0))),
];

function comesBefore(side: ComparedSide, rank: (row: number) => number, one: number, other: number): boolean {
  const [rankOne, rankOther] = [rank(one), rank(other)];
  if (rankOne !== rankOther) return rankOne < rankOther;
  const dayOf = (row: number): number => (side.decisions[row] === noDay ? Infinity : (side.decisions[row] ?? Infinity));
  if (dayOf(one) !== dayOf(other)) return dayOf(one) < dayOf(other);
  return side.name.form(one) < side.name.form(other);
}
