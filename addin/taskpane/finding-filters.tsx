import { Button, makeStyles, mergeClasses, SearchBox, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { markLetter, severityWords, type Severity, type Words } from "../../src";
import { type FindingGrouping, type LedgerSummary } from "../ports/engine";
import { kindWords } from "./kind-words";
import { MarkIcon } from "./mark-icon";
import { severityOrder } from "./severity-order";
import { useApp, useAppState, useWords } from "./use-app";

/** Nothing is searched before the hand has rested. */
const SEARCH_AFTER_MILLISECONDS = 250;

const useStyles = makeStyles({
  filters: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "grid",
    gap: tokens.spacingVerticalSNudge,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  chip: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    // A thicker rim is seen where the colours of high contrast leave no other difference.
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  end: { marginLeft: "auto" },
  search: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  ledger: { flexGrow: 1, minWidth: 0 },
});

const words = {
  groups: { zh: "分组", en: "Group" },
  severities: { zh: "显示哪些", en: "Which to show" },
  search: { zh: "查找单元格、文号、说明", en: "Find a cell, number or word" },
  clear: { zh: "清空", en: "Clear" },
  ledger: { zh: "台账", en: "Ledger" },
  everyLedger: { zh: "全部台账", en: "Every ledger" },
} as const satisfies Record<string, Words>;

const groupingWords: Readonly<Record<FindingGrouping, Words>> = {
  rule: { zh: "按规则", en: "By rule" },
  column: { zh: "按列", en: "By column" },
  unit: { zh: "按单位", en: "By unit" },
};

const groupings = Object.keys(groupingWords) as readonly FindingGrouping[];

/** How the findings are grouped, and which of them are listed. */
export function FindingFilters(props: {
  readonly ledgers: readonly LedgerSummary[];
  readonly waived: number;
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const query = useAppState((state) => state.query);
  const isWaived = query.waived === "waived";
  return (
    <div className={styles.filters}>
      <div className={styles.line} role="group" aria-label={text(words.groups)}>
        {groupings.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            shape="circular"
            className={mergeClasses(styles.chip, each === query.groupBy && styles.chosen)}
            checked={each === query.groupBy}
            onClick={() => void actions.setQuery({ groupBy: each })}
          >
            {text(groupingWords[each])}
          </ToggleButton>
        ))}
        {(props.waived > 0 || isWaived) && (
          <ToggleButton
            size="small"
            shape="circular"
            className={mergeClasses(styles.chip, styles.end, isWaived && styles.chosen)}
            checked={isWaived}
            onClick={() => void actions.setQuery({ waived: isWaived ? "open" : "waived" })}
          >
            {text({ zh: `已豁免 ${props.waived}`, en: `Waived ${props.waived}` })}
          </ToggleButton>
        )}
      </div>
      <div className={styles.line}>
        <FindingSearch />
        <SeverityToggles chosen={query.severities} />
      </div>
      {props.ledgers.length > 1 && (
        <Select
          size="small"
          className={styles.ledger}
          aria-label={text(words.ledger)}
          value={query.ledger ?? ""}
          onChange={(_, { value }) => void actions.setQuery({ ledger: value === "" ? null : Number(value) })}
        >
          <option value="">{text(words.everyLedger)}</option>
          {props.ledgers.map(({ kind, sheet, firstRow }, place) => (
            <option key={`${sheet}:${firstRow}`} value={place}>
              {text({ zh: `${kindWords[kind].zh}“${sheet}”`, en: `${kindWords[kind].en}: ${sheet}` })}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function FindingSearch(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const searched = useAppState((state) => state.query.text);
  const [draft, setDraft] = useState(searched);
  const [seen, setSeen] = useState(searched);
  if (searched !== seen) {
    setSeen(searched);
    // The filters were taken off elsewhere; any other search is what was typed here.
    if (searched === "") setDraft("");
  }
  useEffect(() => {
    if (draft === searched) return;
    const timer = setTimeout(() => void actions.setQuery({ text: draft }), SEARCH_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [actions, draft, searched]);
  return (
    <SearchBox
      size="small"
      className={styles.search}
      value={draft}
      placeholder={text(words.search)}
      aria-label={text(words.search)}
      dismiss={{ "aria-label": text(words.clear) }}
      onChange={(_, { value }) => setDraft(value)}
    />
  );
}

function SeverityToggles({ chosen }: { readonly chosen: readonly Severity[] }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const toggle = (severity: Severity): void => {
    const severities = severityOrder.filter((each) => chosen.includes(each) !== (each === severity));
    void actions.setQuery({ severities: severities.length === 0 ? severityOrder : severities });
  };
  return (
    <div className={styles.line} role="group" aria-label={text(words.severities)}>
      {severityOrder.map((severity) => (
        <Button
          key={severity}
          size="small"
          appearance="outline"
          className={chosen.includes(severity) ? styles.chosen : ""}
          icon={<MarkIcon letter={markLetter("", severity)} />}
          aria-label={text(severityWords[severity])}
          title={text(severityWords[severity])}
          aria-pressed={chosen.includes(severity)}
          onClick={() => toggle(severity)}
        />
      ))}
    </div>
  );
}
