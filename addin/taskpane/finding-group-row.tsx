import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { markLetter, severityWords, type Words } from "../../src";
import { type FindingGroup } from "../ports/engine";
import { ClosedIcon, OpenIcon } from "./icons";
import { MarkIcon } from "./mark-icon";
import { numberText } from "./number-text";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "16px 16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXXS} 0`,
    minHeight: "24px",
    boxSizing: "border-box",
  },
  chevron: { marginTop: "2px", color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  mend: { flexShrink: 0, minWidth: 0 },
});

const words = { mend: { zh: "修正…", en: "Mend…" } } as const satisfies Record<string, Words>;

/** The head of a group: how bad, what, how many, and mending all of it. */
export function FindingGroupRow(props: {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const { group, isOpen, isActive, onToggle } = props;
  const { rule, fixable } = group;
  return (
    <div role="gridcell" className={styles.row}>
      <div className={styles.title} onClick={onToggle}>
        {isOpen ? (
          <OpenIcon className={styles.chevron} aria-hidden />
        ) : (
          <ClosedIcon className={styles.chevron} aria-hidden />
        )}
        <MarkIcon letter={markLetter(rule ?? "", group.severity)} label={text(severityWords[group.severity])} />
        <span className={styles.name}>{group.title}</span>
        <span className={styles.count}>{numberText(group.count)}</span>
      </div>
      {rule !== null && fixable > 1 && (
        <Button
          size="small"
          className={styles.mend}
          tabIndex={isActive ? 0 : -1}
          disabledFocusable={isBusy}
          onClick={() => void actions.previewFixes({ kind: "rule", rule })}
        >
          {text(fixable === group.count ? words.mend : { zh: `修正 ${fixable} 处…`, en: `Mend ${fixable}…` })}
        </Button>
      )}
    </div>
  );
}
