import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { Disclosure } from "./disclosure";
import { PlannedSheets } from "./planned-sheets";
import { UnresolvedNames } from "./unresolved-names";
import { useAppState, useWords } from "./use-app";
import { useLastReady } from "./use-last-ready";

const words = {
  notes: (count: number): Words => ({ zh: `口径说明（${count} 条）`, en: `Notes (${count})` }),
  loading: { zh: "正在起草附表", en: "Drafting the annexes" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "12px" },
  caption: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figures: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
  bullets: { margin: 0, paddingInlineStart: "18px", fontVariantNumeric: "tabular-nums" },
  loading: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What will be made before it is made. */
export function AnnexPreviewCard(): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const annexes = useAppState((state) => state.annexes);
  const isDrafting = annexes.step === "loading";
  const shown = useLastReady(annexes);
  if (annexes.step === "idle" || annexes.step === "failed") return null;
  if (shown === null) {
    return (
      <Skeleton className={styles.loading} aria-label={text(words.loading)}>
        <SkeletonItem size={20} />
        <SkeletonItem size={40} />
        <SkeletonItem size={40} />
        <SkeletonItem size={40} />
      </Skeleton>
    );
  }
  const { draft, sheets } = shown;
  return (
    <div className={styles.preview} aria-busy={isDrafting}>
      <PlannedSheets tables={draft.tables} sheets={sheets} />
      <UnresolvedNames names={draft.unresolved} />
      <ul className={styles.figures}>
        {draft.figures.map((figure) => (
          <li key={figure}>{figure}</li>
        ))}
      </ul>
      {draft.notes.length > 0 && (
        <div>
          <Disclosure label={text(words.notes(draft.notes.length))}>
            <ul className={mergeClasses(styles.caption, styles.bullets)}>
              {draft.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}
