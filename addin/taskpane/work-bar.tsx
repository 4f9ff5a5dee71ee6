import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type Words } from "../../src";
import { type Work } from "../app/app-state";
import { numberText } from "./number-text";
import { taskWords } from "./task-words";
import { secondsLeft } from "./time-left";
import { useApp, useAppState, useWords } from "./use-app";
import { useDelayed } from "./use-delayed";

/** Work that is over sooner than that goes by unseen. */
const SHOWN_AFTER_MILLISECONDS = 400;

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  doing: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wide: { gridColumn: "1 / -1" },
});

const words = {
  cancel: { zh: "取消", en: "Cancel" },
  note: {
    zh: "可以继续在表里工作。取消后工作表保持原样。",
    en: "You can go on working in the sheet. After cancelling it is as it was.",
  },
} as const satisfies Record<string, Words>;

/** What long work is at, how long it will take, and how to stop it. */
export function WorkBar(): ReactNode {
  const work = useAppState((state) => state.work);
  const isLong = useDelayed(work !== null, SHOWN_AFTER_MILLISECONDS);
  return isLong && work !== null ? <Progress work={work} /> : null;
}

function Progress({ work }: { readonly work: Work }): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  const { task, done, total, canCancel } = work;
  const doing = text(taskWords[task].doing);
  const seconds = secondsLeft(work, Date.now());
  const facts = [
    ...(total > 0 ? [text(doneWords(work))] : []),
    ...(seconds === null ? [] : [text({ zh: `剩约 ${seconds} 秒`, en: `about ${seconds} s left` })]),
  ];
  return (
    <section className={styles.bar} aria-label={doing}>
      <div>
        <div className={styles.doing}>{doing}</div>
        <div className={styles.small}>{facts.join(" · ")}</div>
      </div>
      {canCancel && <Button onClick={() => actions.cancel()}>{text(words.cancel)}</Button>}
      {/* Without a value the bar goes to and fro. */}
      <ProgressBar
        className={styles.wide}
        thickness="large"
        aria-label={doing}
        {...(total > 0 && { value: done / total })}
      />
      {canCancel && <div className={`${styles.wide} ${styles.small}`}>{text(words.note)}</div>}
    </section>
  );
}

function doneWords({ task, done, total }: Work): Words {
  const [of, all] = [numberText(done), numberText(total)];
  switch (taskWords[task].unit) {
    case "rows":
      return { zh: `${of} / ${all} 行`, en: `${of} of ${all} rows` };
    case "sheets":
      return { zh: `${of} / ${all} 张表`, en: `${of} of ${all} sheets` };
    case "files":
      return {
        zh: `${numberText(Math.floor(done))} / ${all} 个文件`,
        en: `${numberText(Math.floor(done))} of ${all} files`,
      };
  }
}
