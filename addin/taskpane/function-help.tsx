import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type FunctionPage, type ShownExample, type Words } from "../../src";
import { useWords } from "./use-app";

const words = {
  parameters: { zh: "参数", en: "Arguments" },
  optional: { zh: "（可省略）", en: " (may be left out)" },
  result: { zh: "结果", en: "Result" },
  basis: { zh: "依据", en: "Basis" },
  examples: { zh: "例子", en: "Examples" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  page: { paddingBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  heading: { margin: "8px 0 2px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: 0 },
  list: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  given: { margin: 0 },
  code: {
    margin: "2px 0",
    padding: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
  },
});

/** A function's page of help: arguments, result, errors, the clause, and examples with what they really give. */
export function FunctionHelp({ page }: { readonly page: FunctionPage }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const heading = (title: Words): ReactNode => <h3 className={styles.heading}>{text(title)}</h3>;
  return (
    <div className={styles.page}>
      <pre className={styles.code}>={page.syntax}</pre>
      <p className={styles.text}>{page.what}</p>
      {heading(words.parameters)}
      <dl className={styles.list}>
        {page.parameters.map(({ name, text: meaning, isOptional }) => (
          <div key={name}>
            <dt className={styles.name}>{isOptional ? `${name}${text(words.optional)}` : name}</dt>
            <dd className={styles.given}>{meaning}</dd>
          </div>
        ))}
      </dl>
      {heading(words.result)}
      <p className={styles.text}>{page.result}</p>
      <p className={styles.text}>{page.notes}</p>
      {heading(words.basis)}
      <p className={styles.text}>{page.basis}</p>
      {heading(words.examples)}
      {page.examples.map((example) => (
        <pre key={example.formula} className={styles.code}>
          {exampleText(example)}
        </pre>
      ))}
    </div>
  );
}

const exampleText = ({ formula, ranges, answer }: ShownExample): string =>
  [
    ...ranges.map(({ address, cells }) => `${address}: ${cells.map((row) => row.join(" | ")).join(" / ")}`),
    formula,
    ...answer.map((row) => row.join(" | ")),
  ].join("\n");
