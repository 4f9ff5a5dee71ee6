import { type Ledger } from "../ledger/ledger";
import { kinds, type Field } from "../standard/field";
import { type HeaderExamples, type Facts, type Rule, type RuleDeclaration, type RuleEnv, type Wording } from "./rule";

/** One fault of the header: the field it is about and the 0-based column it stands in, where there is one. */
export interface HeaderHit<F extends Facts> {
  readonly field: Field | null;
  readonly column: number | null;
  readonly facts: F;
}

/** What a rule about the header is made of. */
export interface HeaderRuleSpec<F extends Facts> extends RuleDeclaration {
  readonly check: (ledger: Ledger, env: RuleEnv) => readonly HeaderHit<F>[];
  readonly message: Wording<F>;
  readonly hint: Wording<F>;
  readonly examples: HeaderExamples;
}

/** Declares a rule that judges which columns the sheet has; each fault is said once, not once a row. */
export function headerRule<F extends Facts>(spec: HeaderRuleSpec<F>): Rule {
  const { check, message, hint, ...declared } = spec;
  return {
    ...declared,
    kinds: spec.kinds ?? kinds,
    fixable: false,
    comparesRows: false,
    examples: { scope: "header", ...spec.examples },
    run: (ledger, env) => ({
      hits: [],
      sheetFindings: check(ledger, env).map(({ field, column, facts }) => ({
        rule: spec.id,
        severity: spec.severity,
        field,
        column,
        explain: (language) => ({ message: message[language](facts), hint: hint[language](facts), fix: null }),
      })),
      missing: [],
    }),
  };
}
