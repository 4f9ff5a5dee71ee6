import { type LedgerReport } from "../findings/ledger-report";
import { textAt } from "../ledger/cell-at";
import { type Ledger } from "../ledger/ledger";
import { type ExposureEntry } from "../registers/exposures-register";
import { type Role } from "../standard/role";
import { normaliseDocumentNumber } from "../text/document-number";
import { matterLikeness, matterPairs } from "./matter-likeness";
import { type NameLikeness, nameLikeness, partyCore } from "./party-name";

/** A row that may be the case that the media report. */
export interface ExposureCandidate {
  /** The ledger's place among those asked. */
  readonly place: number;
  readonly row: number;
  /** Whether it has the document number of the exposure. */
  readonly hasNumber: boolean;
  readonly name: NameLikeness | null;
  /** From 0 to 1; `null` where either side says nothing about the matter. */
  readonly matter: number | null;
}

/** The columns that tell what a case is about. */
const matterRoles = [
  ...(["violationType", "violationFact", "penaltyContent", "licenceContent", "documentName"] as const),
] as const satisfies readonly Role[];

/** For each exposure the rows of all ledgers with its number or a like name; each distinct cell is looked at once. */
export function exposureCandidates(
  exposures: readonly ExposureEntry[],
  reports: readonly LedgerReport[],
): readonly (readonly ExposureCandidate[])[] {
  const candidates: ExposureCandidate[][] = exposures.map(() => []);
  const cores = exposures.map(({ party }) => partyCore(party));
  const numbers = exposures.map(({ documentNumber }) => normaliseDocumentNumber(documentNumber));
  const matters = exposures.map(({ matter }) => matterPairs(matter));
  for (const [place, { ledger }] of reports.entries()) {
    const nameOf = likeCells(
      ledger,
      "partyName",
      partyCore,
      (core, at) => nameLikeness(cores[at] ?? "", core),
      exposures.length,
    );
    const numberOf = likeCells(
      ledger,
      "documentNumber",
      normaliseDocumentNumber,
      (number, at) => (number !== "" && number === numbers[at] ? true : null),
      exposures.length,
    );
    for (let row = 0; row < ledger.rows.length; row += 1) {
      const [names, sameNumbers] = [nameOf(row), numberOf(row)];
      if (names === undefined && sameNumbers === undefined) continue;
      const said = matterPairs(matterRoles.map((role) => textAt(ledger, role, row) ?? "").join(" "));
      for (const at of new Set([...(names?.keys() ?? []), ...(sameNumbers?.keys() ?? [])])) {
        candidates[at]?.push({
          ...{ place, row, hasNumber: sameNumbers?.has(at) === true, name: names?.get(at) ?? null },
          matter: matterLikeness(matters[at] ?? new Set(), said),
        });
      }
    }
  }
  return candidates;
}

/** For the cell of a row the exposures that it is like; `undefined` for most. */
function likeCells<T>(
  ledger: Ledger,
  role: Role,
  form: (text: string) => string,
  likeness: (formed: string, exposure: number) => T | null,
  exposures: number,
): (row: number) => ReadonlyMap<number, T> | undefined {
  const column = ledger.columns.get(role);
  if (column === undefined) return () => undefined;
  const likeOf = column.read.map((cell) => {
    if (cell === null) return undefined;
    const formed = form(String(cell));
    const like = new Map<number, T>();
    for (let at = 0; at < exposures; at += 1) {
      const found = likeness(formed, at);
      if (found !== null) like.set(at, found);
    }
    return like.size === 0 ? undefined : like;
  });
  return (row) => likeOf[column.codes[row] ?? 0];
}
