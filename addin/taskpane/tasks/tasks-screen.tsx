import { type ReactNode, useEffect, useRef } from "react";
import { useAppState } from "../use-app";
import { launcherId, TaskLauncher } from "./task-launcher";
import { TaskScreen, taskTitleId } from "./task-screen";

/** The tasks of the month's cycle: the list, or the one that is open. */
export function TasksScreen(): ReactNode {
  const task = useAppState((state) => state.task);
  const before = useRef(task);
  // What had the focus is gone with the list, or with the task.
  useEffect(() => {
    if (task === before.current) return;
    const id = task === null ? before.current && launcherId(before.current) : taskTitleId;
    before.current = task;
    if (id !== null) document.getElementById(id)?.focus();
  }, [task]);
  return task === null ? <TaskLauncher /> : <TaskScreen key={task} task={task} />;
}
