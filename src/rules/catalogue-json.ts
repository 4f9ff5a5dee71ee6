import { type Severity } from "../findings/severity";
import { type CellValue } from "../sheets/cell";
import { type Kind } from "../standard/field";
import { type Words } from "../support/words";
import { type ExampleFinding, type JudgedExample, judgedExamples } from "./judged-examples";
import { type Rule, type RuleBasis, type RuleId } from "./rule";

/** A rule as `gongshi rules --json` lists it. */
export interface CatalogueEntry {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly title: Words;
  readonly why: Words;
  readonly kinds: readonly Kind[];
  readonly fixable: boolean;
  readonly examples: readonly CatalogueExample[];
}

/** An example: a header, or rows with their cells by field code; and what the rule says about it. */
export interface CatalogueExample {
  readonly outcome: JudgedExample["outcome"];
  readonly headers?: readonly string[];
  readonly rows?: readonly Readonly<Record<string, CellValue>>[];
  readonly findings: readonly ExampleFinding[];
}

/** The rule catalogue as data. */
export const catalogueJson = (rules: readonly Rule[]): readonly CatalogueEntry[] =>
  rules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    basis: rule.basis,
    title: rule.title,
    why: rule.why,
    kinds: rule.kinds,
    fixable: rule.fixable,
    examples: judgedExamples(rule).map(({ outcome, headers, rows, findings }) => ({
      outcome,
      ...(headers.length > 0
        ? { headers }
        : { rows: rows.map((cells) => Object.fromEntries(cells.map(({ field, value }) => [field.code, value]))) }),
      findings,
    })),
  }));
