import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { PaneDialog } from "./pane-dialog";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  list: { display: "grid", margin: 0, padding: 0, listStyleType: "none" },
  batch: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const words = {
  title: { zh: "恢复修正", en: "Put back what was mended" },
  revert: { zh: "整批恢复", en: "Put back" },
  reverted: { zh: "已恢复", en: "Was put back" },
  note: {
    zh: "恢复成修正前的内容；修正后您又改过的单元格不动。",
    en: "Cells get back what they held; those that you have changed since are left alone.",
  },
  close: { zh: "关闭", en: "Close" },
} as const satisfies Record<string, Words>;

/** What was mended so far, a batch a line, each to be put back as a whole. */
export function RevertDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const batches = useAppState((state) => state.batches);
  return (
    <PaneDialog
      title={text(words.title)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{text(words.close)}</Button>}
    >
      <ul className={styles.list}>
        {batches.map(({ batch, at, cells, isReverted }) => (
          <li key={batch} className={styles.batch}>
            <span>{text({ zh: `${at}，${cells} 处`, en: `${at}, ${cells} ${cells === 1 ? "cell" : "cells"}` })}</span>
            {isReverted ? (
              <span className={styles.small}>{text(words.reverted)}</span>
            ) : (
              <Button
                size="small"
                aria-label={text({ zh: `整批恢复 ${at} 的修正`, en: `Put back what was mended at ${at}` })}
                onClick={() => {
                  onClose();
                  void actions.revert(batch);
                }}
              >
                {text(words.revert)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.small}>{text(words.note)}</p>
    </PaneDialog>
  );
}
