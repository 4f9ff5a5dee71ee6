import { severities, type Severity } from "../findings/severity";
import { type Ledger } from "../ledger/ledger";
import { type CellValue } from "../sheets/cell";
import { kinds, type Field, type Kind } from "../standard/field";
import { type CellOf, type Role } from "../standard/role";
import { givenCell, givenCells, judgeRows, rowsGraded, type Reads } from "./judge-rows";
import {
  type CellExamples,
  type Facts,
  type Fix,
  type Hits,
  type Rule,
  type RuleDeclaration,
  type RuleEnv,
  type Wording,
} from "./rule";

/** What a check of one cell may know beside the cells. */
export interface CellEnv extends RuleEnv {
  readonly kind: Kind;
  /** The field whose cell is judged. */
  readonly field: Field;
}

type JudgedCell<At extends Role, R extends Reads> = R extends "values"
  ? CellOf<At>
  : R extends "raw"
    ? Exclude<CellValue, null>
    : null;

type CheckArguments<At extends Role, With extends readonly Role[], R extends Reads> = [
  cell: JudgedCell<At, R>,
  ...context: { [K in keyof With]: CellOf<With[K]> | null },
  env: CellEnv,
];

/** What a rule about single cells is made of. */
export interface CellRuleSpec<
  At extends Role,
  F extends Facts,
  With extends readonly Role[],
  R extends Reads,
> extends RuleDeclaration {
  /** The columns whose cells are judged, each on its own. */
  readonly at: readonly At[];
  /**
   * Up to three other cells of the row that `check` is given: `null` when blank or unreadable, which other rules own,
   * or when the kind of ledger has no such field.
   */
  readonly with?: With;
  /** Whether the rule can judge a sheet that lacks the columns of `with`; else their absence skips it. */
  readonly contextMayBeAbsent?: boolean;
  /** `values` when left out. */
  readonly reads?: R;
  /** Looks at one cell; returns what is wrong as facts, `null` when it is right or not for this rule to judge. */
  readonly check: (...given: CheckArguments<At, With, R>) => F | null;
  /** For rules that are sometimes milder than their severity. */
  readonly severityOf?: (facts: F) => Severity;
  readonly message: Wording<F>;
  readonly hint: Wording<F>;
  readonly examples: CellExamples;
  readonly fix?: (facts: F) => Fix | null;
}

/** Declares a rule that judges single cells; each distinct cell (with its context) is judged once. */
export function cellRule<
  const At extends Role,
  F extends Facts,
  const With extends readonly Role[] = readonly [],
  const R extends Reads = "values",
>(spec: CellRuleSpec<At, F, With, R>): Rule {
  const { at, with: context = [], reads = "values", check, severityOf, message, hint, fix, ...declared } = spec;
  const gradeOf = (facts: F | null): number =>
    facts === null ? 0 : 1 + severities.indexOf(severityOf?.(facts) ?? spec.severity);

  return {
    ...declared,
    kinds: spec.kinds ?? kinds,
    fixable: fix !== undefined,
    comparesRows: false,
    examples: { scope: "cell", ...spec.examples },
    run(ledger, env) {
      const needed = neededColumns(ledger, env, at, context, spec.contextMayBeAbsent ?? false);
      if (needed === null) return { hits: [], sheetFindings: [], missing: [] };
      const { targets, missing, canRun } = needed;
      if (!canRun) return { hits: [], sheetFindings: [], missing };

      const others = context.map((role) => {
        const column = ledger.columns.get(role);
        return column === undefined ? null : givenCells(column, "values");
      });
      const hits: Hits[] = [];
      for (const role of targets) {
        const column = ledger.columns.get(role);
        if (column === undefined) continue;
        const cellEnv: CellEnv = { ...env, kind: ledger.kind, field: column.field };
        // The role types promise what the columns were read as; only here the two meet.
        const given = (...cells: CellValue[]) => [...cells, cellEnv] as unknown as CheckArguments<At, With, R>;
        const raw = check as unknown as (...cells: unknown[]) => F | null;
        const judge = [
          (cell: CellValue) => gradeOf(raw(cell, cellEnv)),
          (cell: CellValue, a: CellValue) => gradeOf(raw(cell, a, cellEnv)),
          (cell: CellValue, a: CellValue, b: CellValue) => gradeOf(raw(cell, a, b, cellEnv)),
          (cell: CellValue, a: CellValue, b: CellValue, c: CellValue) => gradeOf(raw(cell, a, b, c, cellEnv)),
        ][context.length];
        if (judge === undefined) throw new Error(`${spec.id} asks for more than three other cells`);
        const grades = judgeRows(column, reads, others, judge);
        if (grades === null) continue;
        for (const [level, severity] of severities.entries()) {
          const rows = rowsGraded(grades, 1 + level);
          if (rows.length === 0) continue;
          const factsAt = (position: number): F => {
            const row = rows[position] ?? 0;
            const cell = reads === "blanks" ? null : givenCell(givenCells(column, reads), row);
            const facts = check(...given(cell, ...others.map((cells) => givenCell(cells, row))));
            if (facts === null) throw new Error(`${spec.id} judged the same cell differently the second time`);
            return facts;
          };
          hits.push({
            rule: spec.id,
            severity,
            role,
            rows,
            explain(position, language) {
              const facts = factsAt(position);
              return {
                message: message[language](facts),
                hint: hint[language](facts),
                fix: fix?.(facts) ?? null,
              };
            },
            fixAt: fix === undefined ? () => null : (position) => fix(factsAt(position)),
          });
        }
      }
      return { hits, sheetFindings: [], missing };
    },
  };
}

interface NeededColumns {
  readonly targets: readonly Role[];
  /** Field codes of the columns whose absence keeps the rule from judging all it should. */
  readonly missing: readonly string[];
  readonly canRun: boolean;
}

/** Which columns a rule finds on the sheet; `null` when the ledger's kind has none of its fields. */
function neededColumns(
  ledger: Ledger,
  { standard }: RuleEnv,
  at: readonly Role[],
  context: readonly Role[],
  contextMayBeAbsent: boolean,
): NeededColumns | null {
  const fields = [...standard.fields[ledger.kind], ...standard.besideFields];
  const fieldOf = new Map(fields.map((field) => [field.role, field]));
  const targets = at.filter((role) => fieldOf.has(role));
  if (targets.length === 0) return null;

  const absent = (role: Role): boolean => !ledger.columns.has(role);
  const absentContext = contextMayBeAbsent ? [] : context.filter((role) => fieldOf.has(role) && absent(role));
  const allTargetsAbsent = targets.every(absent);
  const absentTargets = targets.filter(
    (role) => absent(role) && (allTargetsAbsent || fieldOf.get(role)?.required === "required"),
  );
  const missing = [...new Set([...absentTargets, ...absentContext])].map((role) => fieldOf.get(role)?.code ?? role);
  return { targets, missing, canRun: !allTargetsAbsent && absentContext.length === 0 };
}
