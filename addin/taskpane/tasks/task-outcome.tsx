import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { planRowCount, registerSheets, type RegisterRows, type Words } from "../../../src";
import { type TaskPreview } from "../../app/app-state";
import { Disclosure } from "../disclosure";
import { PlannedSheets } from "../planned-sheets";
import { rowsInWords } from "../rows-in-words";
import { UnresolvedNames } from "../unresolved-names";
import { useApp, useAppState, useWords } from "../use-app";
import { useLastReady } from "../use-last-ready";
import { TaskDocuments } from "./task-documents";

const words = {
  running: { zh: "正在运行", en: "Running" },
  figures: { zh: "结果", en: "Result" },
  notes: (count: number): Words => ({ zh: `口径说明（${count} 条）`, en: `Notes (${count})` }),
  records: ({ register, rows }: RegisterRows): Words => ({
    zh: `并在“${registerSheets[register]}”记入 ${rowsInWords(rows.length).zh}。`,
    en: `${rowsInWords(rows.length).en} will be recorded on ${registerSheets[register]}.`,
  }),
  draw: { zh: "生成工作表", en: "Make the sheets" },
  redraw: { zh: "重新生成工作表", en: "Make the sheets again" },
  record: { zh: "记入登记表", en: "Record" },
  drawing: { zh: "正在生成……", en: "Making the sheets…" },
} as const satisfies Record<string, Words | ((...args: never[]) => Words)>;

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: "12px" },
  loading: { display: "flex", flexDirection: "column", gap: "8px" },
  figures: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontVariantNumeric: "tabular-nums",
  },
  caption: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bullets: { paddingInlineStart: "18px", fontVariantNumeric: "tabular-nums" },
});

/** What the open task has made: figures, notes, what will be drawn, and then its detail, which `children` shows. */
export function TaskOutcomeView(props: {
  readonly children: (detail: TaskPreview["outcome"]["detail"]) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const result = useAppState((state) => state.taskResult);
  const shown = useLastReady(result);
  if (result.step === "idle" || result.step === "failed") return null;
  if (shown === null) {
    return (
      <Skeleton className={styles.loading} aria-label={text(words.running)}>
        <SkeletonItem size={20} />
        <SkeletonItem size={40} />
        <SkeletonItem size={40} />
      </Skeleton>
    );
  }
  const { figures, notes, unresolved, detail } = shown.outcome;
  return (
    <div className={styles.outcome} aria-busy={result.step === "loading"}>
      <div role="status" aria-label={text(words.figures)}>
        <ul className={styles.figures}>
          {figures.map((figure) => (
            <li key={figure.zh}>{text(figure)}</li>
          ))}
        </ul>
      </div>
      <UnresolvedNames names={unresolved} />
      {notes.length > 0 && (
        <div>
          <Disclosure label={text(words.notes(notes.length))}>
            <ul className={`${styles.caption} ${styles.bullets}`}>
              {notes.map((note) => (
                <li key={note.zh}>{text(note)}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
      <ToBeMade preview={shown} />
      <TaskDocuments documents={shown.outcome.documents ?? []} />
      {props.children(detail)}
    </div>
  );
}

/** The sheets and entries that agreeing makes. */
function ToBeMade({ preview }: { readonly preview: TaskPreview }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const work = useAppState((state) => state.work?.task ?? null);
  const isReady = useAppState((state) => state.taskResult.step === "ready");
  const { outcome, sheets, isDrawn } = preview;
  const { plans, records } = outcome;
  if (plans.length === 0 && records.length === 0) return null;
  const lines = records.map((each) => (
    <p key={each.register} className={styles.caption}>
      {text(words.records(each))}
    </p>
  ));
  const label = plans.length === 0 ? words.record : isDrawn ? words.redraw : words.draw;
  return (
    <>
      {plans.length === 0 ? (
        lines
      ) : (
        <PlannedSheets
          tables={plans.map((plan) => ({ name: plan.name, title: plan.name, rowCount: planRowCount(plan) }))}
          sheets={sheets}
        >
          {lines}
        </PlannedSheets>
      )}
      <Button
        appearance={isDrawn ? "secondary" : "primary"}
        disabledFocusable={work !== null || !isReady}
        onClick={() => void actions.drawTask()}
      >
        {text(work === "drawing" ? words.drawing : label)}
      </Button>
    </>
  );
}
