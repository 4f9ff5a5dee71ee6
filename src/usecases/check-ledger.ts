import { assembleReport } from "../findings/assemble-report";
import { type LedgerReport } from "../findings/ledger-report";
import { waivedRows } from "../findings/waived-rows";
import { type Waiver } from "../findings/waiver";
import { type Ledger } from "../ledger/ledger";
import { type Rule, type RuleEnv } from "../rules/rule";
import { drain } from "../support/drain";
import { judgeLedger, type RuleProgress } from "./judge-ledger";

/**
 * Judges a ledger by the rules for its kind that the standard has not switched off.
 *
 * @param onRule told after each rule how many are done, of how many.
 */
export function checkLedger(
  ledger: Ledger,
  env: RuleEnv,
  rules: readonly Rule[],
  waivers: readonly Waiver[],
  onRule?: (done: number, total: number) => void,
): LedgerReport {
  return drain(checkLedgerInSteps(ledger, env, rules, waivers), ({ done, total }) => onRule?.(done, total));
}

/** The same, one rule a step, so that whoever drives it can do something else between them, or stop. */
export function* checkLedgerInSteps(
  ledger: Ledger,
  env: RuleEnv,
  rules: readonly Rule[],
  waivers: readonly Waiver[],
): Generator<RuleProgress, LedgerReport, undefined> {
  const judgement = yield* judgeLedger(ledger, env, rules);
  return assembleReport(judgement, env.standard, rules, waivedRows(ledger, waivers, env.asOf));
}
