import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type CellValue, type Words } from "../../src";
import { useWords } from "./use-app";

const useStyles = makeStyles({
  before: { color: tokens.colorStatusDangerForeground3, textDecorationLine: "line-through" },
  after: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: "none" },
});

const words = {
  blank: { zh: "（空白）", en: "(blank)" },
  becomes: { zh: "改成", en: "becomes" },
} as const satisfies Record<string, Words>;

/** A cell before → after. */
export function Change(props: { readonly before: CellValue; readonly after: CellValue }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  return (
    <div>
      <del className={styles.before}>{cellText(props.before) || text(words.blank)}</del>
      <span aria-label={text(words.becomes)} role="img">
        {" → "}
      </span>
      <ins className={styles.after}>{cellText(props.after) || text(words.blank)}</ins>
    </div>
  );
}

/** A cell's value as the pane shows it; blank is nothing. */
export const cellText = (value: CellValue): string => (value === null ? "" : String(value));
