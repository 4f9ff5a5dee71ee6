import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { taskTitles, type Words } from "../../../src";
import { type TaskId } from "../../ports/engine";
import { Disclosure } from "../disclosure";
import { useApp, useWords } from "../use-app";
import { RegistersList } from "./registers-list";
import { taskGroups } from "./task-groups";

const words = {
  registers: { zh: "登记表", en: "Registers" },
  remembered: {
    zh: "任务记下的和要您填的，都是工作簿里的表。",
    en: "What tasks record and what you fill in: sheets of this workbook.",
  },
  show: { zh: "查看登记表", en: "Show the registers" },
} as const satisfies Record<string, Words>;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "16px" },
  title: {
    margin: "0 0 6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  task: {
    display: "block",
    width: "100%",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":hover:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    // In high contrast the background turns bright.
    ":hover > span": { color: tokens.colorNeutralForeground1Hover },
    ":hover:active > span": { color: tokens.colorNeutralForeground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  makes: {
    display: "block",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The tasks to choose from, by when they are done. */
export function TaskLauncher(): ReactNode {
  const styles = useStyles();
  const { actions } = useApp();
  const text = useWords();
  return (
    <div className={styles.groups}>
      {taskGroups.map(({ title, tasks }) => (
        <section key={title.en}>
          <h2 className={styles.title}>{text(title)}</h2>
          <ul className={styles.list}>
            {tasks.map(({ id, makes }) => (
              <li key={id}>
                <button
                  type="button"
                  id={launcherId(id)}
                  className={styles.task}
                  onClick={() => void actions.openTask(id)}
                >
                  <span className={styles.name}>{text(taskTitles[id])}</span>
                  <span className={styles.makes}>{text(makes)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2 className={styles.title}>{text(words.registers)}</h2>
        <p className={styles.makes}>{text(words.remembered)}</p>
        <Disclosure label={text(words.show)}>
          <RegistersList />
        </Disclosure>
      </section>
    </div>
  );
}

/** The element that opens a task. */
export const launcherId = (id: TaskId): string => `open-${id}`;
