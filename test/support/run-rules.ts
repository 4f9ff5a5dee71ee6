import { builtInCalendar } from "../../src/calendar/calendar-data";
import { dayOf } from "../../src/calendar/day";
import { type Severity } from "../../src/findings/severity";
import { type Ledger } from "../../src/ledger/ledger";
import { judgeTimeliness } from "../../src/ledger/ledger-timeliness";
import { type Explanation, type Rule, type RuleEnv, type RuleId, type TableEnv } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { nationalStandard } from "./national-standard";

/** One finding of a run, with everything that a reader sees of it. */
export interface Said {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** `null` for a row or a sheet as a whole. */
  readonly role: Role | null;
  /** Row of the ledger from 0; `null` for the sheet. */
  readonly row: number | null;
  readonly zh: Explanation;
  readonly en: Explanation;
}

/** The national standard on 2024-03-05, without a list of subjects, unless told otherwise. */
export function ruleEnv(ledger: Ledger, parts: Partial<RuleEnv> = {}): TableEnv {
  const env: RuleEnv = {
    ...{ standard: nationalStandard, calendar: builtInCalendar, asOf: dayOf(2024, 3, 5), subjects: null },
    ...parts,
  };
  return { ...env, timeliness: judgeTimeliness(ledger, env) };
}

/** Everything that some rules say about a ledger. */
export function runRules(rules: readonly Rule[], ledger: Ledger, env: TableEnv = ruleEnv(ledger)): readonly Said[] {
  return rules
    .filter(({ kinds }) => kinds.includes(ledger.kind))
    .flatMap((rule) => {
      const { hits, sheetFindings } = rule.run(ledger, env);
      return [
        ...sheetFindings.map(({ rule: id, severity, explain }) => ({
          ...{ rule: id, severity, role: null, row: null },
          ...{ zh: explain("zh"), en: explain("en") },
        })),
        ...hits.flatMap(({ rule: id, severity, role, rows, explain }) =>
          Array.from(rows, (row, position) => ({
            ...{ rule: id, severity, role, row },
            ...{ zh: explain(position, "zh"), en: explain(position, "en") },
          })),
        ),
      ];
    });
}
