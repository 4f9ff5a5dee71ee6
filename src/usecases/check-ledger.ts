import { timelinessStatuses, type TimelinessStatus } from "../calendar/timeliness";
import { countFindings } from "../findings/count-findings";
import { type LedgerReport, type SkippedRule, type ToolFault } from "../findings/ledger-report";
import { severities, type Severity } from "../findings/severity";
import { waivedRows } from "../findings/waived-rows";
import { type Waiver } from "../findings/waiver";
import { type Ledger } from "../ledger/ledger";
import { judgeTimeliness } from "../ledger/ledger-timeliness";
import { type Hits, type Rule, type RuleEnv, type SheetFinding } from "../rules/rule";
import { type Standard } from "../standard/standard";

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
  const timeliness = judgeTimeliness(ledger, env);
  const tableEnv = { ...env, timeliness };
  const overrides = env.standard.severities;
  const applied = rules.filter(({ id, kinds }) => kinds.includes(ledger.kind) && overrides[id] !== "off");

  const hits: Hits[] = [];
  const sheetFindings: SheetFinding[] = [];
  const skipped: SkippedRule[] = [];
  const toolFaults: ToolFault[] = [];
  let isUnjudged = false;
  for (const [index, rule] of applied.entries()) {
    const severity = severityIn(env.standard, rule);
    try {
      const run = rule.run(ledger, tableEnv);
      for (const each of run.hits) hits.push({ ...each, severity: severity(each.severity) });
      for (const each of run.sheetFindings) sheetFindings.push({ ...each, severity: severity(each.severity) });
      if (run.missing.length > 0) {
        skipped.push({ rule: rule.id, missing: run.missing });
        isUnjudged ||= severity(rule.severity) === "error" && isAnyRequired(ledger, env.standard, run.missing);
      }
    } catch (fault) {
      toolFaults.push({ rule: rule.id, message: fault instanceof Error ? fault.message : String(fault) });
    }
    onRule?.(index + 1, applied.length);
  }

  const waived = waivedRows(ledger, waivers, env.asOf);
  const { counts, rowSeverity } = countFindings(hits, sheetFindings, waived, ledger.rows.length);
  return {
    ledger,
    verdict: counts.error > 0 ? "not-compliant" : isUnjudged || toolFaults.length > 0 ? "unknown" : "compliant",
    counts,
    hits,
    sheetFindings,
    skipped,
    toolFaults,
    waivedBy: ({ rule, rows }, position) => waived.get(rule)?.get(rows[position] ?? -1) ?? null,
    rowSeverity,
    timeliness,
    timelinessCounts: countStatuses(timeliness),
  };
}

/** How severe a finding of a rule is by the standard: an override replaces the rule's own severity and caps milder ones. */
function severityIn({ severities: overrides }: Standard, rule: Rule): (given: Severity) => Severity {
  const override = overrides[rule.id] ?? "off";
  if (override === "off") return (given) => given;
  return (given) =>
    given === rule.severity || severities.indexOf(given) < severities.indexOf(override) ? override : given;
}

function isAnyRequired({ kind }: Ledger, { fields }: Standard, codes: readonly string[]): boolean {
  return fields[kind].some(({ code, required }) => required === "required" && codes.includes(code));
}

function countStatuses(timeliness: Uint8Array): Record<TimelinessStatus, number> {
  const counts = new Uint32Array(timelinessStatuses.length);
  for (const status of timeliness) counts[status] = (counts[status] ?? 0) + 1;
  const countOf = (status: TimelinessStatus): number => counts[timelinessStatuses.indexOf(status)] ?? 0;
  return {
    unknown: countOf("unknown"),
    "on-time": countOf("on-time"),
    late: countOf("late"),
    exempt: countOf("exempt"),
    "not-due": countOf("not-due"),
    "due-soon": countOf("due-soon"),
    overdue: countOf("overdue"),
  };
}
