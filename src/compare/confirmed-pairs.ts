import { type LedgerReport } from "../findings/ledger-report";
import { comparedKey, rowKey } from "../ledger/row-key";
import { maskPersonalNumbers } from "../privacy/mask";
import { type PairEntry } from "../registers/pairs-register";
import { type ComparedSide } from "./compared-side";

/** What people have decided about pairs of rows. */
export interface ConfirmedPairs {
  readonly isRejected: (ledgerRow: number, platformRow: number) => boolean;
  /** The pairs that people hold to be one case, each row in one at most. */
  readonly accepted: readonly (readonly [ledgerRow: number, platformRow: number])[];
}

/** The key of a row as the pane, the sheets and the register 比对确认 write it: without personal numbers. */
export const pairKeyOf = (reports: readonly LedgerReport[], side: ComparedSide, row: number): string => {
  const { report, row: own } = side.at(row);
  const ledger = reports[report]?.ledger;
  return ledger === undefined ? "" : maskPersonalNumbers(rowKey(ledger, own));
};

/** Looks the register's entries up among rows that no join has put together; of several for one pair the last counts. */
export function confirmedPairs(
  entries: readonly PairEntry[],
  reports: readonly LedgerReport[],
  ledger: ComparedSide,
  ledgerRows: readonly number[],
  platform: ComparedSide,
  platformRows: readonly number[],
): ConfirmedPairs {
  if (entries.length === 0) return { isRejected: () => false, accepted: [] };
  const verdicts = new Map<string, Map<string, boolean>>();
  for (const { ledgerKey, platformKey, isSame } of entries) {
    const ofLedger = verdicts.get(typedKey(ledgerKey)) ?? new Map<string, boolean>();
    verdicts.set(typedKey(ledgerKey), ofLedger.set(typedKey(platformKey), isSame));
  }
  const platformRowsOf = new Map<string, number[]>();
  for (const row of platformRows) {
    const key = pairKeyOf(reports, platform, row);
    platformRowsOf.set(key, [...(platformRowsOf.get(key) ?? []), row]);
  }
  const accepted: (readonly [number, number])[] = [];
  const taken = new Set<number>();
  for (const row of ledgerRows) {
    for (const [platformKey, isSame] of verdicts.get(pairKeyOf(reports, ledger, row)) ?? []) {
      const other = isSame ? platformRowsOf.get(platformKey)?.find((each) => !taken.has(each)) : undefined;
      if (other === undefined) continue;
      taken.add(other);
      accepted.push([row, other]);
      break;
    }
  }
  return {
    isRejected: (ledgerRow, platformRow) =>
      verdicts.get(pairKeyOf(reports, ledger, ledgerRow))?.get(pairKeyOf(reports, platform, platformRow)) === false,
    accepted,
  };
}

const typedKey = (key: string): string => maskPersonalNumbers(comparedKey(key));
