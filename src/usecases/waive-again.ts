import { assembleReport } from "../findings/assemble-report";
import { differentlyWaived } from "../findings/move-waived";
import { waivedRows } from "../findings/waived-rows";
import { type RecheckedLedger } from "./recheck-rows";
import { type TrackedLedger, type TrackingEnv } from "./tracked-ledger";

/** The ledger under other waivers than before. */
export function waiveAgain(
  tracked: TrackedLedger,
  { env, rules, waivers }: Pick<TrackingEnv, "env" | "rules" | "waivers">,
): RecheckedLedger {
  const { report } = tracked;
  const waived = waivedRows(report.ledger, waivers, env.asOf);
  const rows = differentlyWaived(report.waived, waived).map((row) => report.ledger.rows[row] ?? 0);
  return {
    tracked: { ...tracked, report: assembleReport(report, env.standard, rules, waived) },
    rows: rows.sort((a, b) => a - b),
  };
}
