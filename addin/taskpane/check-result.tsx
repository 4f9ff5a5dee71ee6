import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type Checked } from "../app/app-state";
import { type FoundLedger } from "../ports/engine";
import { Disclosure } from "./disclosure";
import { FigureTile, FigureTiles } from "./figure-tile";
import { Findings } from "./findings";
import { FixActions } from "./fix-actions";
import { AgainIcon } from "./icons";
import { IgnoredSheets } from "./ignored-sheets";
import { kindWords } from "./kind-words";
import { LedgerCard } from "./ledger-card";
import { MarkLegend } from "./mark-legend";
import { ResultNotes } from "./result-notes";
import { SkippedRules } from "./skipped-rules";
import { useApp, useAppState, useWords } from "./use-app";
import { VerdictBlock } from "./verdict-block";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalMNudge },
  heading: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  again: { flexShrink: 0 },
  found: { display: "grid", gap: tokens.spacingVerticalS, justifyItems: "start" },
  cards: { display: "grid", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  more: { display: "flex", flexDirection: "column", alignItems: "start", "& > div": { width: "100%" } },
});

const words = {
  again: { zh: "重新核验", en: "Check again" },
  errors: { zh: "错误", en: "Errors" },
  warnings: { zh: "提醒", en: "Warnings" },
  found: { zh: "查看对应关系", en: "What was found" },
  legend: { zh: "标记图例", en: "What the marks mean" },
} as const satisfies Record<string, Words>;

/** After a check: the verdict first, then the figures, then every finding. */
export function CheckResult({ checked }: { readonly checked: Checked }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const isBusy = useAppState((state) => state.work !== null);
  const { summary } = checked;
  const { totals, profile, ledgers } = summary;
  const dueSoon: Words = {
    zh: `${profile.dueSoonWorkingDays} 日内到期`,
    en: `Due in ${profile.dueSoonWorkingDays} days`,
  };
  return (
    <div className={styles.view}>
      <div>
        <div className={styles.heading}>
          <h2 className={styles.title}>{text(titleWords(ledgers))}</h2>
          <Button
            className={styles.again}
            size="small"
            icon={<AgainIcon />}
            disabledFocusable={isBusy}
            onClick={() => void actions.check()}
          >
            {text(words.again)}
          </Button>
        </div>
        <Disclosure label={text(words.found)}>
          <FoundAgain checked={checked} />
        </Disclosure>
      </div>
      <ResultNotes checked={checked} />
      <VerdictBlock summary={summary} />
      <FigureTiles>
        <FigureTile value={totals.error} label={text(words.errors)} tone="danger" />
        <FigureTile value={totals.warning} label={text(words.warnings)} tone="warning" />
        <FigureTile value={totals.dueSoon} label={text(dueSoon)} tone="warning" />
      </FigureTiles>
      <FixActions summary={summary} />
      <div className={styles.more}>
        <SkippedRules ledgers={ledgers} />
        {checked.isMarked && (
          <Disclosure label={text(words.legend)}>
            <MarkLegend />
          </Disclosure>
        )}
      </div>
      <Findings ledgers={ledgers} waived={totals.waived} />
    </div>
  );
}

/** Ledgers that are named at once; the others are counted. */
const NAMED_LEDGERS = 2;

function titleWords(ledgers: readonly FoundLedger[]): Words {
  const named = ledgers.slice(0, NAMED_LEDGERS);
  const more = ledgers.length - named.length;
  return {
    zh:
      named.map(({ kind, sheet }) => `${kindWords[kind].zh}“${sheet}”`).join("、") +
      (more > 0 ? `等 ${ledgers.length} 份` : ""),
    en:
      named.map(({ kind, sheet }) => `${kindWords[kind].en}: ${sheet}`).join(", ") +
      (more > 0 ? ` and ${more} more` : ""),
  };
}

/** What was found, as it stands after corrections. */
function FoundAgain({ checked }: { readonly checked: Checked }): ReactNode {
  const styles = useStyles();
  const survey = useAppState((state) => state.survey);
  if (survey.step !== "ready") return null;
  const { ledgers, ignored, fields } = survey.value;
  return (
    <div className={styles.cards}>
      {(ledgers.length === 0 ? checked.summary.ledgers : ledgers).map((ledger) => (
        <LedgerCard key={`${ledger.sheet}:${ledger.firstRow}`} ledger={ledger} fields={fields} />
      ))}
      <IgnoredSheets ignored={ignored} />
    </div>
  );
}
