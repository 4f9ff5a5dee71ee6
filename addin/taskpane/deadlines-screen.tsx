import { Button, makeStyles, Skeleton, SkeletonItem } from "@fluentui/react-components";
import { CalendarClockRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { type Words } from "../../src";
import { Callout } from "./callout";
import { DeadlinesReport } from "./deadlines-report";
import { EmptyScreen } from "./empty-screen";
import { useApp, useAppState, useWords } from "./use-app";
import { useLastReady } from "./use-last-ready";

const words = {
  emptyTitle: { zh: "先核验，再看期限", en: "Check first, then see the deadlines" },
  emptyText: {
    zh: "核验后，这里按紧急程度列出逾期未报、快到期和已迟报的数据，每条都写明期限怎么算出来的。",
    en: "After a check, rows that are overdue, due soon or late are listed here, the most urgent first, each with the arithmetic of its deadline.",
  },
  check: { zh: "核验", en: "Check" },
  loading: { zh: "正在计算期限", en: "Working out the deadlines" },
  again: { zh: "重试", en: "Try again" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  loading: { display: "flex", flexDirection: "column", gap: "12px" },
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: "8px" },
});

/** What is late, overdue or due soon, and how it was counted. */
export function DeadlinesScreen() {
  const { actions } = useApp();
  const text = useWords();
  const checked = useAppState((state) => state.checked);
  const deadlines = useAppState((state) => state.deadlines);
  const isBusy = useAppState((state) => state.work !== null);
  const shown = useLastReady(deadlines);
  const isWanted = checked !== null && deadlines.step === "idle";
  useEffect(() => {
    if (isWanted) void actions.loadDeadlines();
  }, [actions, isWanted]);

  if (checked === null) {
    return (
      <EmptyScreen icon={<CalendarClockRegular />} title={text(words.emptyTitle)} text={text(words.emptyText)}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.check()}>
          {text(words.check)}
        </Button>
      </EmptyScreen>
    );
  }
  if (deadlines.step === "failed") {
    return (
      <Callout kind="error">
        <span role="alert">{text(deadlines.why)}</span>
        <Button size="small" onClick={() => void actions.loadDeadlines()}>
          {text(words.again)}
        </Button>
      </Callout>
    );
  }
  return shown === null ? (
    <Loading label={text(words.loading)} />
  ) : (
    <DeadlinesReport deadlines={shown} checked={checked} />
  );
}

function Loading({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.loading}>
      <SkeletonItem size={20} />
      <div className={styles.tiles}>
        <SkeletonItem size={64} />
        <SkeletonItem size={64} />
        <SkeletonItem size={64} />
      </div>
      <SkeletonItem size={16} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
