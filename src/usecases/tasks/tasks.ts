import { type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { disclosuresTask } from "./disclosures-task";
import { dishonestyTask } from "./dishonesty-task";
import { exposureTask } from "./exposure-task";
import { returnedTask } from "./returned-task";
import { returnsTask } from "./returns-task";
import { bulletinTask } from "./bulletin-task";
import { dailyTask } from "./daily-task";
import { monitorTask } from "./monitor-task";
import { compareTask } from "./compare-task";
import { proofreadTask } from "./proofread-task";
import { sampleTask } from "./sample-task";
import { mergeTask } from "./merge-task";
import { weeklyTask } from "./weekly-task";
import { scoreTask } from "./score-task";
import { backfillTask } from "./backfill-task";
import { type TaskInput, type TaskOutcome, type TaskStart } from "./task";
import { trendsTask } from "./trends-task";

/** The tasks of the month's cycle, in the order in which they are offered. */
export const tasks = {
  compare: compareTask,
  exposure: exposureTask,
  returns: returnsTask,
  returned: returnedTask,
  sample: sampleTask,
  score: scoreTask,
  daily: dailyTask,
  bulletin: bulletinTask,
  proofread: proofreadTask,
  trends: trendsTask,
  merge: mergeTask,
  monitor: monitorTask,
  disclosures: disclosuresTask,
  dishonesty: dishonestyTask,
  weekly: weeklyTask,
  backfill: backfillTask,
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly initial: (start: TaskStart) => unknown;
      readonly run: (input: TaskInput, settings: never) => Result<TaskOutcome<unknown>, Words>;
    }
  >
>;

export type TaskId = keyof typeof tasks;

export const taskIds = Object.keys(tasks) as readonly TaskId[];

type TaskOf<Id extends TaskId> = (typeof tasks)[Id];

/** What a task is set to. */
export type SettingsOf<Id extends TaskId> = ReturnType<TaskOf<Id>["initial"]>;

/** What a task has found out. */
export type DetailOf<Id extends TaskId> =
  Extract<ReturnType<TaskOf<Id>["run"]>, { readonly ok: true }> extends { readonly value: TaskOutcome<infer Detail> }
    ? Detail
    : never;
