import { type Severity } from "../findings/severity";
import { type CellValue } from "../sheets/cell";
import { type Field } from "../standard/field";
import { type Words } from "../support/words";
import { exampleCases, type ExampleCase } from "./example-cases";
import { type ExampleRow, type Explanation, type Fix, type Rule } from "./rule";

/** One cell of an example under the field that it has in the example's kind of ledger. */
export interface ExampleCell {
  readonly field: Field;
  readonly value: CellValue;
}

/** What a rule says about one of its wrong examples. */
export interface ExampleFinding {
  readonly severity: Severity;
  readonly message: Words;
  readonly hint: Words;
  readonly fix: Fix | null;
}

/** An example as a reader sees it, with what the rule really says about it. */
export interface JudgedExample {
  readonly outcome: ExampleCase["outcome"];
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly findings: readonly ExampleFinding[];
}

/** Runs a rule over each of its examples. */
export const judgedExamples = (rule: Rule): readonly JudgedExample[] =>
  exampleCases(rule).map((example) => ({
    outcome: example.outcome,
    headers: example.headers,
    rows: example.rows.map((row) => exampleCells(row, example)),
    findings: exampleFindings(rule, example),
  }));

function exampleCells(row: ExampleRow, { ledger, env }: ExampleCase): readonly ExampleCell[] {
  return [...env.standard.fields[ledger.kind], ...env.standard.besideFields].flatMap((field) => {
    const value = row[field.role];
    return value === undefined ? [] : [{ field, value }];
  });
}

function exampleFindings(rule: Rule, { ledger, env }: ExampleCase): readonly ExampleFinding[] {
  const { hits, sheetFindings } = rule.run(ledger, env);
  return [
    ...sheetFindings.map(({ severity, explain }) => inWords(severity, explain("zh"), explain("en"))),
    ...hits.flatMap(({ severity, rows, explain }) =>
      Array.from(rows, (_, position) => inWords(severity, explain(position, "zh"), explain(position, "en"))),
    ),
  ];
}

const inWords = (severity: Severity, zh: Explanation, en: Explanation): ExampleFinding => ({
  severity,
  message: { zh: zh.message, en: en.message },
  hint: { zh: zh.hint, en: en.hint },
  fix: zh.fix,
});
