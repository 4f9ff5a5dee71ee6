import { type Judgement, type SkippedRule, type ToolFault } from "../findings/ledger-report";
import { severityIn } from "../findings/severity-in";
import { type Ledger } from "../ledger/ledger";
import { judgeTimeliness } from "../ledger/ledger-timeliness";
import { type Hits, type Rule, type RuleEnv, type SheetFinding } from "../rules/rule";

/** How far a judgement has come: rules done, of how many. */
export interface RuleProgress {
  readonly done: number;
  readonly total: number;
}

/** Judges a ledger by the rules for its kind that the standard has not switched off, one rule a step. */
export function* judgeLedger(
  ledger: Ledger,
  env: RuleEnv,
  rules: readonly Rule[],
): Generator<RuleProgress, Judgement, undefined> {
  const timeliness = judgeTimeliness(ledger, env);
  const tableEnv = { ...env, timeliness };
  const overrides = env.standard.severities;
  const applied = rules.filter(({ id, kinds }) => kinds.includes(ledger.kind) && overrides[id] !== "off");

  const hits: Hits[] = [];
  const sheetFindings: SheetFinding[] = [];
  const skipped: SkippedRule[] = [];
  const toolFaults: ToolFault[] = [];
  for (const [index, rule] of applied.entries()) {
    const severity = severityIn(env.standard, rule);
    try {
      const run = rule.run(ledger, tableEnv);
      for (const each of run.hits) hits.push({ ...each, severity: severity(each.severity) });
      for (const each of run.sheetFindings) sheetFindings.push({ ...each, severity: severity(each.severity) });
      if (run.missing.length > 0) skipped.push({ rule: rule.id, missing: run.missing });
    } catch (fault) {
      toolFaults.push({ rule: rule.id, message: fault instanceof Error ? fault.message : String(fault) });
    }
    yield { done: index + 1, total: applied.length };
  }
  return { ledger, hits, sheetFindings, skipped, toolFaults, timeliness };
}
