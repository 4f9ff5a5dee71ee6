import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { type ReactNode, useDeferredValue } from "react";
import { type Words } from "../../src";
import { severityOrder } from "./severity-order";
import { type LedgerSummary } from "../ports/engine";
import { FindingFilters } from "./finding-filters";
import { FindingList } from "./finding-list";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  none: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} 0`,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
});

const words = {
  clean: { zh: "没有待处理的问题。", en: "There is nothing left to put right." },
  noWaived: { zh: "没有豁免的问题。", en: "Nothing was waived." },
  filtered: { zh: "没有符合条件的问题。", en: "No finding answers to these filters." },
  all: { zh: "取消筛选", en: "Take the filters off" },
  loading: { zh: "正在整理问题", en: "Listing the findings" },
} as const satisfies Record<string, Words>;

/** The findings of the last check: how they are grouped and filtered, and the list. */
export function Findings(props: { readonly ledgers: readonly LedgerSummary[]; readonly waived: number }): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const index = useDeferredValue(useAppState((state) => state.index));
  return (
    <div>
      <FindingFilters ledgers={props.ledgers} waived={props.waived} />
      {index === null && (
        <div className={styles.none}>
          <Spinner size="tiny" label={text(words.loading)} />
        </div>
      )}
      {index?.total === 0 && <NoFindings />}
      {index !== null && index.total > 0 && <FindingList index={index} />}
    </div>
  );
}

function NoFindings(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const query = useAppState((state) => state.query);
  const isFiltered = query.text !== "" || query.ledger !== null || query.severities.length < severityOrder.length;
  if (isFiltered) {
    return (
      <div className={styles.none}>
        {text(words.filtered)}
        <Button
          size="small"
          onClick={() => void actions.setQuery({ text: "", ledger: null, severities: severityOrder })}
        >
          {text(words.all)}
        </Button>
      </div>
    );
  }
  return <div className={styles.none}>{text(query.waived === "waived" ? words.noWaived : words.clean)}</div>;
}
