import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { markLetter, type Severity, severityWords, type Words } from "../../src";
import { type ListedFinding } from "../ports/engine";
import { cellText, Change } from "./change";
import { WaivedIcon } from "./icons";
import { MarkIcon } from "./mark-icon";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "52px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS}) ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
  },
  address: {
    justifyContent: "start",
    minWidth: 0,
    height: "24px",
    padding: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  sheet: { display: "flex", paddingTop: "4px" },
  body: { minWidth: 0, paddingTop: "2px" },
  value: {
    padding: "0 2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
  },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  action: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  badge: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase100,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  waiver: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", gap: tokens.spacingHorizontalXS },
  placeholder: { height: "84px" },
});

const words = {
  waive: { zh: "豁免…", en: "Waive…" },
  why: { zh: "依据", en: "Why" },
  stale: { zh: "可能过时", en: "May be outdated" },
  wholeSheet: { zh: "整张表", en: "Sheet" },
} as const satisfies Record<string, Words>;

/** One finding: where, what is wrong, what to do. `null` has not come yet. */
export function FindingItem(props: {
  readonly finding: ListedFinding | null;
  /** The worst of its group, which has a mark already. */
  readonly severity: Severity;
  readonly isSelected: boolean;
  readonly isActive: boolean;
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const [isWhyOpen, setIsWhyOpen] = useState(false);
  const { finding, isSelected, isActive } = props;
  if (finding === null) return <div role="gridcell" className={styles.placeholder} aria-busy />;
  const { id, address, fieldName, value, fix, waiver, severity } = finding;
  const tabIndex = isActive ? 0 : -1;
  const select = (): void => void actions.select(id);
  return (
    <div
      role="gridcell"
      className={mergeClasses(styles.item, isSelected && styles.selected)}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest("button") === null) select();
      }}
    >
      {address === null ? (
        <span className={mergeClasses(styles.small, styles.sheet)}>{text(words.wholeSheet)}</span>
      ) : (
        <Button
          appearance="transparent"
          size="small"
          className={styles.address}
          tabIndex={tabIndex}
          aria-label={text(goWords(finding.sheet, address))}
          onClick={select}
        >
          {address}
        </Button>
      )}
      <div className={styles.body}>
        <div>
          {severity !== props.severity && (
            <MarkIcon letter={markLetter(finding.rule, severity)} label={text(severityWords[severity])} />
          )}
          {fieldName}{" "}
          {fix === null && cellText(value).trim() !== "" && <span className={styles.value}>{cellText(value)}</span>}
          {finding.isStale && <span className={styles.badge}>{text(words.stale)}</span>}
        </div>
        <div>{finding.message}</div>
        <div className={styles.small}>{finding.hint}</div>
        {fix !== null && <Change before={value} after={fix.value} />}
        {waiver !== null && (
          <div className={mergeClasses(styles.small, styles.waiver)}>
            <WaivedIcon aria-hidden />
            {text({
              zh: `${waiver.reason}（${waiver.approver}批准）`,
              en: `${waiver.reason} (approved by ${waiver.approver})`,
            })}
          </div>
        )}
        <div className={styles.actions}>
          {fix !== null && waiver === null && (
            <Button
              size="small"
              className={styles.action}
              tabIndex={tabIndex}
              disabledFocusable={isBusy}
              onClick={() => void actions.previewFixes({ kind: "one", id })}
            >
              {text(fix.kind === "safe" ? { zh: "修正", en: "Mend" } : { zh: "修正…", en: "Mend…" })}
            </Button>
          )}
          {waiver === null && (
            <Button
              size="small"
              className={styles.action}
              tabIndex={tabIndex}
              disabledFocusable={isBusy}
              onClick={() => void actions.beginWaiver(id)}
            >
              {text(words.waive)}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={styles.action}
            tabIndex={tabIndex}
            aria-expanded={isWhyOpen}
            onClick={() => setIsWhyOpen(!isWhyOpen)}
          >
            {text(words.why)}
          </Button>
        </div>
        {isWhyOpen && (
          <div className={styles.small}>
            <div>{finding.why}</div>
            <div>{finding.basis}</div>
          </div>
        )}
      </div>
    </div>
  );
}

const goWords = (sheet: string, address: string): Words => ({
  zh: `到“${sheet}”的 ${address}`,
  en: `Go to ${address} on ${sheet}`,
});
