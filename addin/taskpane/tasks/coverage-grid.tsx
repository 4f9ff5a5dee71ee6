import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { disclosureCategories, subjectName, type Words } from "../../../src";
import { numberText } from "../number-text";
import { useWords } from "../use-app";
import { useDetailStyles } from "./detail-styles";

const words = {
  title: { zh: "八类覆盖情况", en: "Coverage of the eight categories" },
  legend: {
    zh: "● 有数据，○ 没有，- 没有填报。列序：",
    en: "● some, ○ none, - nothing stated. In this order: ",
  },
  county: { zh: "县（市、区）", en: "County" },
  covered: { zh: "类数", en: "Of 8" },
  none: { zh: "没有", en: "none" },
  unknown: { zh: "没有填报", en: "nothing stated" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { padding: "4px 0", fontWeight: tokens.fontWeightRegular, textAlign: "center" },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: { color: tokens.colorNeutralForeground2 },
  name: { textAlign: "start !important" as "start", overflowWrap: "anywhere", minWidth: "5em" },
  none: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
});

/** Which of the eight categories each county has: a mark in each cell, its count for whoever points at it or listens. */
export function CoverageGrid(props: {
  readonly rows: readonly {
    readonly name: string;
    /** In the order of the categories. */
    readonly counts: readonly (number | null)[];
    readonly coverage: number;
  }[];
}): ReactNode {
  const [shared, styles] = [useDetailStyles(), useStyles()];
  const text = useWords();
  const title = useId();
  const names = disclosureCategories.map(subjectName);
  const said = (count: number | null): string =>
    count === null ? text(words.unknown) : count === 0 ? text(words.none) : numberText(count);
  return (
    <section className={shared.section}>
      <h3 id={title} className={shared.title}>
        {text(words.title)}
      </h3>
      <p className={shared.quiet}>
        {text(words.legend)}
        {names.map((name, index) => `${index + 1} ${name}`).join("、")}
      </p>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={styles.name}>
              {text(words.county)}
            </th>
            {names.map((name, index) => (
              <th key={name} scope="col" title={name} aria-label={name}>
                {index + 1}
              </th>
            ))}
            <th scope="col">{text(words.covered)}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ name, counts, coverage }) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {counts.map((count, index) => (
                <td
                  key={names[index]}
                  title={`${names[index] ?? ""} ${said(count)}`}
                  className={count === 0 ? styles.none : undefined}
                >
                  <span role="img" aria-label={said(count)}>
                    {count === null ? "-" : count === 0 ? "○" : "●"}
                  </span>
                </td>
              ))}
              <td>{numberText(coverage)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
