import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { taskTitles } from "../../app/task-titles";
import { type TaskId } from "../../ports/engine";
import { useApp, useWords } from "../use-app";
import { taskGroups } from "./task-groups";

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
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  makes: {
    display: "block",
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
    </div>
  );
}

/** The element that opens a task. */
export const launcherId = (id: TaskId): string => `open-${id}`;
