import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular, TaskListSquareLtrRegular } from "@fluentui/react-icons";
import { type ReactNode, useRef, useState } from "react";
import { taskTitles, type Words } from "../../../src";
import { type TaskForm } from "../../app/app-state";
import { type TaskId } from "../../ports/engine";
import { Callout } from "../callout";
import { EmptyScreen } from "../empty-screen";
import { useApp, useAppState, useWords } from "../use-app";
import { TaskOutcomeView } from "./task-outcome";
import { type TaskView } from "./task-view";
import { taskViews } from "./task-views";

const words = {
  back: { zh: "全部任务", en: "All tasks" },
  emptyTitle: { zh: "先核验，再做任务", en: "A check comes first" },
  emptyText: {
    zh: "任务按工作簿的设置办，数字来自核验结果。点下面的按钮先核验；台账不在这个工作簿里也可以，核验后再打开文件。",
    en: "Tasks follow the workbook's settings and take their figures from a check. The button below checks first; where the ledgers are in other files, open them afterwards.",
  },
  prepare: { zh: "核验并继续", en: "Check and go on" },
  stale: {
    zh: "核验后改动过数据，任务仍按上次核验的结果。建议先重新核验。",
    en: "Data was changed since the check, and tasks follow the check. Check again first.",
  },
  recheck: { zh: "重新核验", en: "Check again" },
  run: { zh: "运行并预览", en: "Run and preview" },
  again: { zh: "重新运行", en: "Run again" },
  running: { zh: "正在运行……", en: "Running…" },
  loading: { zh: "正在打开任务", en: "Opening the task" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px" },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
  back: { minWidth: 0, marginInlineStart: "-8px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
  },
  loading: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** The heading of the open task. */
export const taskTitleId = "task-title";

/** One task: its form, and what running it has made. */
export function TaskScreen({ task }: { readonly task: TaskId }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.back}
          icon={<ArrowLeft16Regular />}
          onClick={() => void actions.openTask(null)}
        >
          {text(words.back)}
        </Button>
        <h2 id={taskTitleId} tabIndex={-1} className={styles.title}>
          {text(taskTitles[task])}
        </h2>
      </div>
      <TaskBody task={task} />
    </div>
  );
}

function TaskBody({ task }: { readonly task: TaskId }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const form = useAppState((state) => state.taskForm);
  const isBusy = useAppState((state) => state.work !== null);
  switch (form.step) {
    case "ready":
      return <OpenTask task={task} form={form.value} />;
    case "loading":
      return (
        <Skeleton className={styles.loading} aria-label={text(words.loading)}>
          <SkeletonItem size={40} />
          <SkeletonItem size={40} />
        </Skeleton>
      );
    case "failed":
      return <Callout kind="error">{text(form.why)}</Callout>;
    case "idle":
      return (
        <EmptyScreen icon={<TaskListSquareLtrRegular />} title={text(words.emptyTitle)} text={text(words.emptyText)}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.prepareTask()}>
            {text(words.prepare)}
          </Button>
        </EmptyScreen>
      );
  }
}

function OpenTask({ task, form }: { readonly task: TaskId; readonly form: TaskForm }): ReactNode {
  const { actions } = useApp();
  const text = useWords();
  const result = useAppState((state) => state.taskResult);
  const work = useAppState((state) => state.work?.task ?? null);
  const changesSince = useAppState((state) => state.checked?.changesSince ?? 0);
  const [isValid, setIsValid] = useState(true);
  // A form and its settings are those of one task.
  const { Form, Detail } = taskViews[task] as unknown as TaskView<TaskId>;
  const isMade = result.step === "ready";
  const outcome = useRef<HTMLDivElement>(null);

  /** What is made stands below a form that may fill the pane. */
  async function run(): Promise<void> {
    await actions.runTask();
    requestAnimationFrame(() => outcome.current?.scrollIntoView({ block: "nearest" }));
  }

  return (
    <>
      {changesSince > 0 && (
        <Callout kind="warning">
          {text(words.stale)}
          <Button size="small" disabledFocusable={work !== null} onClick={() => void actions.check()}>
            {text(words.recheck)}
          </Button>
        </Callout>
      )}
      <Form
        settings={form.settings}
        ledgers={form.ledgers}
        sheets={form.sheets}
        units={form.units}
        onChange={(change) => actions.setTask(change)}
        onValid={setIsValid}
      />
      <Button
        appearance={isMade ? "secondary" : "primary"}
        disabledFocusable={work !== null || !isValid}
        onClick={() => void run()}
      >
        {text(work === "figuring" ? words.running : isMade ? words.again : words.run)}
      </Button>
      {result.step === "failed" && (
        <Callout kind="error">
          <span role="alert">{text(result.why)}</span>
        </Callout>
      )}
      <div ref={outcome}>
        <TaskOutcomeView>
          {(detail) => Detail !== null && <Detail detail={detail} settings={form.settings} />}
        </TaskOutcomeView>
      </div>
    </>
  );
}
