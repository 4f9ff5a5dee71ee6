import { type Ledger } from "../ledger/ledger";
import { kinds } from "../standard/field";
import { type Role } from "../standard/role";
import { type TableExamples, type Facts, type Rule, type RuleDeclaration, type TableEnv, type Wording } from "./rule";

/** The rows that a table rule found wrong, ascending, and what it needs to remember of each. */
export interface TableHits<F extends Facts> {
  readonly rows: Uint32Array;
  /** The facts of `rows[position]`; made only when somebody asks. */
  readonly facts: (position: number) => F;
}

/** What a rule that sees the whole ledger is made of. */
export interface TableRuleSpec<F extends Facts> extends RuleDeclaration {
  /** Columns without which it cannot judge. */
  readonly needs: readonly Role[];
  /** What else it lacks, by the name that the report lists; `null` when it lacks nothing. */
  readonly unavailable?: (env: TableEnv) => string | null;
  /** Columns that take the place of a needed one on a sheet that lacks it. */
  readonly standIns?: Readonly<Partial<Record<Role, Role>>>;
  /** Whether what it says of a row depends on the other rows; not so when left out. */
  readonly comparesRows?: boolean;
  /** The column that its findings point at; the whole row when left out. */
  readonly at?: Role;
  readonly check: (ledger: Ledger, env: TableEnv) => TableHits<F>;
  readonly message: Wording<F>;
  readonly hint: Wording<F>;
  readonly examples: TableExamples;
}

/** Declares a rule that compares rows with each other, or judges what is known of them only together. */
export function tableRule<F extends Facts>(spec: TableRuleSpec<F>): Rule {
  const { needs, unavailable, standIns = {}, comparesRows = false, at, check, message, hint, ...declared } = spec;
  return {
    ...declared,
    kinds: spec.kinds ?? kinds,
    fixable: false,
    comparesRows,
    examples: { scope: "table", ...spec.examples },
    run(ledger, env) {
      const fields = [...env.standard.fields[ledger.kind], ...env.standard.besideFields];
      const present = (role: Role): Role => (ledger.columns.has(role) ? role : (standIns[role] ?? role));
      const absent = needs
        .filter((role) => !ledger.columns.has(present(role)))
        .map((role) => fields.find((field) => field.role === role)?.code ?? role);
      const lacking = unavailable?.(env) ?? null;
      const missing = lacking === null ? absent : [...absent, lacking];
      if (missing.length > 0) return { hits: [], sheetFindings: [], missing };
      const { rows, facts } = check(ledger, env);
      if (rows.length === 0) return { hits: [], sheetFindings: [], missing };
      const role = at === undefined ? null : present(at);
      return {
        hits: [
          {
            rule: spec.id,
            severity: spec.severity,
            role,
            rows,
            explain(position, language) {
              const known = facts(position);
              return { message: message[language](known), hint: hint[language](known), fix: null };
            },
            fixAt: () => null,
          },
        ],
        sheetFindings: [],
        missing,
      };
    },
  };
}
