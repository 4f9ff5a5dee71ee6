import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type Survey } from "../ports/engine";
import { Callout } from "./callout";
import { AgainIcon } from "./icons";
import { IgnoredSheets } from "./ignored-sheets";
import { LedgerCard } from "./ledger-card";
import { NoLedger } from "./no-ledger";
import { ParameterFaults } from "./parameter-faults";
import { useApp, useAppState, useWords } from "./use-app";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

const words = {
  looking: { zh: "正在查看工作簿", en: "Looking at the workbook" },
  again: { zh: "重新查看", en: "Look again" },
  retry: { zh: "重试", en: "Try again" },
} as const satisfies Record<string, Words>;

/** Before a check: which ledgers the workbook holds, and the button. */
export function FoundView(): ReactNode {
  const { actions } = useApp();
  const text = useWords();
  const survey = useAppState((state) => state.survey);
  switch (survey.step) {
    case "idle":
    case "loading":
      return <Looking label={text(words.looking)} />;
    case "failed":
      return (
        <Callout kind="error">
          <span role="alert">{text(survey.why)}</span>
          <Button size="small" onClick={() => void actions.look()}>
            {text(words.retry)}
          </Button>
        </Callout>
      );
    case "ready":
      return survey.value.ledgers.length === 0 ? (
        <NoLedger survey={survey.value} />
      ) : (
        <FoundLedgers survey={survey.value} />
      );
  }
}

function FoundLedgers({ survey }: { readonly survey: Survey }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const { ledgers, ignored, parameterFaults } = survey;
  const count = ledgers.length;
  return (
    <div className={styles.view}>
      <div className={styles.heading}>
        <h2 className={styles.title}>
          {text({ zh: `找到 ${count} 份台账`, en: `${count} ${count === 1 ? "ledger" : "ledgers"} found` })}
        </h2>
        <Button appearance="subtle" size="small" icon={<AgainIcon />} onClick={() => void actions.look()}>
          {text(words.again)}
        </Button>
      </div>
      <ParameterFaults faults={parameterFaults} />
      {ledgers.map((ledger) => (
        <LedgerCard key={`${ledger.sheet}:${ledger.firstRow}`} ledger={ledger} fields={survey.fields} />
      ))}
      <IgnoredSheets ignored={ignored} />
    </div>
  );
}

function Looking({ label }: { readonly label: string }): ReactNode {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.view}>
      <SkeletonItem size={24} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
