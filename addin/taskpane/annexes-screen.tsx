import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useState } from "react";
import { type Words } from "../../src";
import { type AnnexChoice, type Checked, type Work } from "../app/app-state";
import { AnnexOptions } from "./annexes-options";
import { AnnexPreviewCard } from "./annexes-preview";
import { AnnexSources } from "./annexes-sources";
import { Callout } from "./callout";
import { EmptyScreen } from "./empty-screen";
import { MonthField } from "./month-field";
import { useApp, useAppState, useWords } from "./use-app";

const words = {
  emptyTitle: { zh: "生成附表前要先核验", en: "A check comes before the annexes" },
  emptyText: {
    zh: "附表的数字来自核验结果。点下面的按钮会先核验，再列出将生成哪些工作表；您确认之前不会新建任何表。",
    en: "The annexes take their figures from a check. The button below checks first and then lists the sheets to be made; none is made before you agree.",
  },
  checkFirst: { zh: "核验并预览附表", en: "Check and preview" },
  preview: { zh: "预览附表", en: "Preview the annexes" },
  draw: { zh: "生成附表", en: "Make the annexes" },
  drafting: { zh: "正在起草……", en: "Drafting…" },
  drawing: { zh: "正在生成……", en: "Making the sheets…" },
  again: { zh: "重试", en: "Try again" },
  noSource: { zh: "至少选一个台账，才能起草附表。", en: "Choose at least one ledger to draft the annexes from." },
  stale: {
    zh: "核验后改动过数据，附表仍按上次核验的结果。建议先重新核验。",
    en: "Data was changed since the check, and the annexes follow the check. Check again first.",
  },
  recheck: { zh: "重新核验", en: "Check again" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** The month's annexes: what they are made of, what will be made, and the button that makes it. */
export function AnnexesScreen(): ReactNode {
  const { actions } = useApp();
  const text = useWords();
  const checked = useAppState((state) => state.checked);
  const annexes = useAppState((state) => state.annexes);
  const choice = useAppState((state) => state.annexChoice);
  const work = useAppState((state) => state.work);
  const isReadyToDraft = checked !== null && work === null && annexes.step === "idle" && choice.ledgers.length > 0;
  const [draftsAtOnce] = useState(isReadyToDraft);
  // Whoever opens the screen sees what would be made; later drafts follow a choice or the button.
  useEffect(() => {
    if (draftsAtOnce) void actions.draftAnnexes();
  }, [actions, draftsAtOnce]);

  if (checked === null) {
    return (
      <EmptyScreen icon={<DocumentTableRegular />} title={text(words.emptyTitle)} text={text(words.emptyText)}>
        <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void actions.draftAnnexes()}>
          {text(words.checkFirst)}
        </Button>
      </EmptyScreen>
    );
  }
  return <AnnexForm checked={checked} choice={choice} task={work?.task ?? null} />;
}

function AnnexForm(props: {
  readonly checked: Checked;
  readonly choice: AnnexChoice;
  readonly task: Work["task"] | null;
}): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const annexes = useAppState((state) => state.annexes);
  const { checked, choice, task } = props;
  const isBusy = task !== null;
  const hasSource = choice.ledgers.length > 0;
  const [isMonthWrong, setIsMonthWrong] = useState(false);
  const isComplete = hasSource && !isMonthWrong;

  function changeMonth(month: string | null): void {
    setIsMonthWrong(month === null);
    if (month !== null && month !== choice.month) void actions.setAnnexChoice({ month });
  }

  return (
    <div className={styles.screen}>
      {checked.changesSince > 0 && (
        <Callout kind="warning">
          {text(words.stale)}
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.check()}>
            {text(words.recheck)}
          </Button>
        </Callout>
      )}
      <MonthField month={choice.month} found={checked.summary.months} onChange={changeMonth} />
      <AnnexSources summary={checked.summary} chosen={choice.ledgers} />
      <AnnexOptions choice={choice} />
      {!hasSource && <Callout kind="warning">{text(words.noSource)}</Callout>}
      {hasSource && annexes.step === "failed" && checked.summary.profile.roster !== null && (
        <Callout kind="error">
          <span role="alert">{text(annexes.why)}</span>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.draftAnnexes()}>
            {text(words.again)}
          </Button>
        </Callout>
      )}
      {isComplete && <AnnexPreviewCard />}
      {annexes.step === "idle" && !isBusy ? (
        <Button appearance="primary" disabledFocusable={!isComplete} onClick={() => void actions.draftAnnexes()}>
          {text(words.preview)}
        </Button>
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={isBusy || !isComplete || annexes.step !== "ready"}
          onClick={() => void actions.drawAnnexes()}
        >
          {text(labelDuring(task))}
        </Button>
      )}
    </div>
  );
}

function labelDuring(task: Work["task"] | null): Words {
  if (task === "drafting") return words.drafting;
  return task === "drawing" ? words.drawing : words.draw;
}
