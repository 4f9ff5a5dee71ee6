import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../../src";
import { useApp, useWords } from "../use-app";

const words = {
  row: (sheet: string, row: number): Words => ({ zh: `“${sheet}”第 ${row} 行`, en: `“${sheet}”, row ${row}` }),
} as const satisfies Record<string, (...args: never[]) => Words>;

const useStyles = makeStyles({
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200, textAlign: "start" },
});

/** Where a row stands; a press leads to it where its sheet is in the open workbook. */
export function RowLink(props: { readonly source: string; readonly sheet: string; readonly row: number }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const { source, sheet, row } = props;
  const label = text(words.row(sheet, row));
  if (source !== "workbook") return <span>{label}</span>;
  return (
    <Link as="button" type="button" className={styles.link} onClick={() => void actions.goTo(sheet, `${row}:${row}`)}>
      {label}
    </Link>
  );
}
