import { type Unit } from "../units/roster";
import { type LedgerStatus } from "./assessment-entry";

/** What became of the ledger of a unit that was drawn: compared, or as registered. */
export interface LedgerReturn {
  readonly unit: string;
  readonly status: LedgerStatus | "compared";
}

/**
 * What the drawn units did: one that neither sent its ledger nor explained why there is none is `missing` and is named
 * (运信用办〔2021〕25号, 六（三）). Units that were not drawn are here only where somebody registered that nothing came.
 *
 * @param compared units whose ledgers have rows among those compared.
 */
export function ledgerReturns(
  units: readonly { readonly name: string; readonly group: Unit["group"] }[],
  drawn: ReadonlyMap<Unit["group"], readonly string[]>,
  compared: ReadonlySet<string>,
  registered: ReadonlyMap<string, LedgerStatus>,
): readonly LedgerReturn[] {
  return units.flatMap(({ name, group }): readonly LedgerReturn[] => {
    const status = registered.get(name);
    const isDrawn = drawn.get(group)?.includes(name) ?? false;
    if (compared.has(name)) return [{ unit: name, status: "compared" }];
    if (isDrawn) return [{ unit: name, status: status ?? "missing" }];
    return status === "missing" ? [{ unit: name, status }] : [];
  });
}
