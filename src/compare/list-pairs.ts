import { type ComparedKind } from "./compare-kind";
import { type ComparedPair, pairReasons, type PairStatus, pairStatuses } from "./comparison";

/** The lines of some statuses, status by status in the order given, at most so many; each status in the order of the rows. */
export function listPairs(
  compared: readonly ComparedKind[],
  statuses: readonly PairStatus[],
  limit: number,
): readonly ComparedPair[] {
  const pairs: ComparedPair[] = [];
  for (const status of statuses) {
    for (const kind of compared) {
      if (pairs.length >= limit) return pairs;
      if (status === "platform-only") addPlatformOnly(pairs, kind, limit);
      else addRows(pairs, kind, status, limit);
    }
  }
  return pairs;
}

function addPlatformOnly(pairs: ComparedPair[], { platform, platformOnly }: ComparedKind, limit: number): void {
  for (const row of platformOnly) {
    if (pairs.length >= limit) return;
    pairs.push({
      ...{ status: "platform-only", reason: "none", kind: platform.kind },
      ...{ ledger: null, platform: platform.at(row) },
    });
  }
}

function addRows(pairs: ComparedPair[], kind: ComparedKind, status: PairStatus, limit: number): void {
  const { ledger, platform, statuses, reasons, partners } = kind;
  const code = pairStatuses.indexOf(status);
  for (let row = statuses.indexOf(code); row >= 0 && pairs.length < limit; row = statuses.indexOf(code, row + 1)) {
    const partner = partners[row] ?? -1;
    pairs.push({
      status,
      reason: pairReasons[reasons[row] ?? 0] ?? "none",
      kind: ledger.kind,
      ledger: ledger.at(row),
      platform: partner < 0 ? null : platform.at(partner),
    });
  }
}
