import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { columnLetters, type Words } from "../../src";
import { useWords } from "./use-app";

/** Something about one cell. */
export interface CellLine {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly content: ReactNode;
}

/** The styles of a dialog that lists cells. */
export const useCellListStyles = makeStyles({
  content: { display: "grid", gap: tokens.spacingVerticalM },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid", gridTemplateColumns: "52px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS },
  address: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
});

/** Cells under a title, each with its address; `more` says how many are not shown. */
export function CellSection({
  title,
  lines,
  more,
}: {
  readonly title: Words;
  readonly lines: readonly CellLine[];
  readonly more: Words | null;
}): ReactNode {
  const styles = useStyles();
  const { small } = useCellListStyles();
  const text = useWords();
  return (
    <section>
      <h3 className={styles.title}>{text(title)}</h3>
      <ul className={styles.list}>
        {lines.map(({ sheet, row, column, content }) => (
          <li key={`${sheet}:${row}:${column}`} className={styles.line}>
            <span className={styles.address}>{`${columnLetters(column)}${row}`}</span>
            {content}
          </li>
        ))}
      </ul>
      {more !== null && <div className={small}>{text(more)}</div>}
    </section>
  );
}
