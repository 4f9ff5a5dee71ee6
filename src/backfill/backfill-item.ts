import { isoDate } from "../calendar/day";
import { textAt } from "../ledger/cell-at";
import { type Ledger } from "../ledger/ledger";
import { maskPersonalNumbers } from "../privacy/mask";
import { type Role } from "../standard/role";
import { type BackfillRow } from "./backfill-rows";
import { type Version } from "./case-versions";
import { type Cohort } from "./cohort";

/** Where a row stands and when it came in, `YYYY-MM-DD`. */
export interface BackfillPlace {
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly received: string;
}

/** A row that a window decides about as a person reads it; personal numbers are masked. */
export interface BackfillItem extends BackfillPlace {
  readonly cohort: Cohort;
  readonly unit: string;
  readonly documentNumber: string;
  readonly party: string;
  readonly decision: string;
  /** The earlier version with errors, of a row late after a return. */
  readonly original: BackfillPlace | null;
}

/** Puts a row into words. */
export function backfillItem(ledgers: readonly Ledger[], found: BackfillRow, unit: string): BackfillItem {
  const { at, cohort, original } = found;
  const ledger = ledgers[at.ledger];
  const shown = (role: Role): string =>
    ledger === undefined ? "" : maskPersonalNumbers(textAt(ledger, role, at.row) ?? "");
  return {
    ...placeOf(ledgers, at),
    cohort,
    unit,
    documentNumber: shown("documentNumber"),
    party: shown("partyName"),
    decision: at.decision === null ? "" : isoDate(at.decision),
    original: original === null ? null : placeOf(ledgers, original),
  };
}

const placeOf = (ledgers: readonly Ledger[], { ledger, row, received }: Version): BackfillPlace => ({
  sheet: ledgers[ledger]?.sheet ?? "",
  row: ledgers[ledger]?.rows[row] ?? 0,
  received: isoDate(received),
});
