import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { type AppState } from "../app/app-state";
import { clockTime } from "./clock-time";
import { taskWords } from "./task-words";
import { useAppState, useWords } from "./use-app";
import { useDelayed } from "./use-delayed";
import { verdictWords } from "./verdict-words";

const useStyles = makeStyles({
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Tells a screen reader what others see: results when it is quiet, failures at once. */
export function Announcements(): ReactNode {
  const styles = useStyles();
  const text = useWords();
  const notice = useAppState((state) => state.notice);
  const work = useAppState((state) => state.work);
  const checked = useAppState((state) => state.checked);
  const isLong = useDelayed(work !== null, 1_000);
  const isFailure = notice?.kind === "error";
  const said = notice === null ? "" : text(notice.words);

  const result = (state: AppState["checked"]): string =>
    state === null ? "" : `${text(verdictWords(state.summary).sentence)} ${clockTime(state.at)}`;
  return (
    <>
      <div className={styles.unseen} role="status">
        {isLong && work !== null ? text(taskWords[work.task].doing) : `${isFailure ? "" : said} ${result(checked)}`}
      </div>
      <div className={styles.unseen} role="alert">
        {isFailure ? said : ""}
      </div>
    </>
  );
}
