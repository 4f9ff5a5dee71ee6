import { type Meddling } from "../../workbench/conditions/incident";
import { type OpenApp } from "../support/open-app";
import { type AppFault, cancelName, faultsOf, noFault } from "./app-faults";
import { type CleanRun, cleanRun, contents, noteRequests, readyFor } from "./clean-run";
import { type Step } from "./steps";

/** What is in the workbook after a step under a fault. */
export type Ending = "as before" | "taken back" | "stands" | "complete" | "left";

/** How a step went under a fault. */
export interface Outcome {
  readonly step: string;
  readonly fault: string;
  readonly at: number;
  readonly ending: Ending;
  readonly isCancel: boolean;
  /** What the pane says; `null` for nothing, as when all went well. */
  readonly said: string | null;
  /** Promises that were broken. */
  readonly wrong: readonly string[];
}

/**
 * Does a step under everything that can go wrong. A workbook in which a fault has left nothing is used for the next
 * fault, and then for the step without any: so faults are followed by others and by a run that must be whole. What
 * changes the workbook by itself, or ends the session, gets a workbook of its own.
 *
 * @param isTried whether the fault of a place in the list is.
 */
export async function faultMatrix(step: Step, isTried: (at: number) => boolean): Promise<readonly Outcome[]> {
  const clean = await cleanRun(step);
  const faults = faultsOf(clean).filter((_, at) => isTried(at));
  const outcomes: Outcome[] = [];
  let open = await readyFor(step);
  for (const fault of faults.filter(isPassing)) {
    const outcome = await outcomeUnder(fault, step, { clean, expected: clean }, open);
    outcomes.push(outcome);
    if (outcome.ending === "as before" || outcome.ending === "taken back") continue;
    await open.close();
    open = await readyFor(step);
  }
  outcomes.push(await outcomeUnder(noFault, step, { clean, expected: clean }, open));
  await open.close();
  for (const fault of faults.filter((each) => !isPassing(each))) {
    const expected = await expectedUnder(fault, step, clean);
    open = await readyFor(step);
    outcomes.push(await outcomeUnder(fault, step, { clean, expected }, open));
    await open.close();
  }
  return outcomes;
}

const isPassing = ({ meddling, isForGood }: AppFault): boolean => meddling === null && !isForGood;

interface Runs {
  readonly clean: CleanRun;
  readonly expected: Expected;
}

async function outcomeUnder(fault: AppFault, step: Step, { clean, expected }: Runs, open: OpenApp): Promise<Outcome> {
  const { app, excel } = open;
  const handlers = excel.control.handlers();
  fault.plan(open);
  await step.run(open);
  await open.followed();
  await lettingGo(open);
  const ending = endingOf(open, step, { clean, expected }, fault);
  const said = step.said(open)?.zh ?? null;
  const { work, notice } = app.state();
  const isCancel = fault.name === cancelName;
  const isAllButShown = ending === "stands" && step.standsBeforeLastWrite === "all but shown";
  const isSuccess = notice?.kind === "success";
  const wrong = [
    ...(fault === noFault && (ending !== "complete" || (said !== null && !isSuccess))
      ? ["not whole after all faults"]
      : []),
    ...(ending === "left" && !fault.isForGood ? ["half-done"] : []),
    ...(ending === "left" && fault.meddling === null && !/没能收回|没能删去|已经改动/.test(said ?? "")
      ? ["half-done without a word"]
      : []),
    // A sheet that somebody has deleted needs nothing more.
    ...(ending !== "complete" && !isAllButShown && fault.meddling === null && (said === null || isSuccess)
      ? ["refused without a word"]
      : []),
    ...(ending === "complete" && fault.meddling === null && notice?.kind === "error"
      ? ["complete, but said to have failed"]
      : []),
    ...(fault.hasReason && !isSuccess && /没有说明原因|自身出错/.test(said ?? "") ? ["a reason that is not told"] : []),
    ...(work === null ? [] : ["work is not over"]),
    ...(excel.host.eventsEnabled || fault.isForGood ? [] : ["events off"]),
    ...(excel.host.book.calculation.mode === "Automatic" ? [] : ["calculation mode"]),
    ...(excel.control.references() === 0 || fault.isForGood ? [] : ["references held"]),
    ...(excel.control.handlers() === handlers ? [] : ["handlers"]),
    ...excel.control.faults(),
    ...(ending === "stands" && !isAllButShown && !fault.isForGood ? await notMended(open, step, expected) : []),
  ];
  return { step: step.name, fault: fault.name, at: fault.at, isCancel, ending, said, wrong };
}

/** The client lets references go by itself after a run; nobody waits for that. */
async function lettingGo({ excel }: OpenApp): Promise<void> {
  for (let tries = 0; tries < 100 && excel.control.references() > 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Where only the last is missing, a check brings it, or what the pane offers. */
async function notMended(open: OpenApp, { mend }: Step, { complete }: Expected): Promise<readonly string[]> {
  await (mend === undefined ? open.app.actions.check() : mend(open));
  await open.followed();
  return contents(open) === complete ? [] : ["not whole after mending"];
}

interface Expected extends Pick<CleanRun, "before" | "beforeLastWrite" | "complete"> {
  /** Where an edit came first and the step then saw it. */
  readonly completeAfter?: string;
}

/** Runs that stand for all faults of a kind. */
const known = new Map<string, Promise<Expected>>();

/** What the workbook may hold in the end, when the fault has changed something by itself as well. */
function expectedUnder({ name, meddling }: AppFault, step: Step, clean: CleanRun): Promise<Expected> {
  if (meddling === null) return Promise.resolve(clean);
  const key = `${step.name} ${name}`;
  const expected = known.get(key) ?? expectedAfter(meddling, step, clean);
  known.set(key, expected);
  return expected;
}

async function expectedAfter(meddling: Meddling, step: Step, { requests }: CleanRun): Promise<Expected> {
  const inNew = async (use: (open: OpenApp) => Promise<string>): Promise<string> => {
    const open = await readyFor(step);
    try {
      return await use(open);
    } finally {
      await open.close();
    }
  };
  const meddledWith = (open: OpenApp): string => {
    open.excel.control.meddle(meddling);
    return contents(open);
  };
  const lastWrite = requests.map(({ writes }) => writes).lastIndexOf(true);
  const runAfter = async (open: OpenApp): Promise<string> => {
    open.excel.control.meddle(meddling);
    await open.followed();
    await step.run(open);
    await open.followed();
    return contents(open);
  };
  const before = await inNew((open) => Promise.resolve(meddledWith(open)));
  const beforeLastWrite = (): Promise<string> =>
    inNew(async (open) => {
      let at = 0;
      let found = "";
      noteRequests(open, {
        request() {
          if (at === lastWrite) found = meddledWith(open);
          at += 1;
        },
        action: () => undefined,
      });
      await step.run(open);
      return found;
    });
  return {
    before,
    ...(meddling.kind === "edit" && { completeAfter: await inNew(runAfter) }),
    beforeLastWrite: step.standsBeforeLastWrite === undefined ? before : await beforeLastWrite(),
    complete: await inNew(async (open) => {
      await step.run(open);
      await open.followed();
      return meddledWith(open);
    }),
  };
}

function endingOf(open: OpenApp, step: Step, { clean, expected }: Runs, { at }: AppFault): Ending {
  const now = contents(open);
  // Where nothing is to be written, only the pane tells whether it was done.
  if (now === expected.completeAfter) return "complete";
  const isOnlyShown = clean.before === clean.complete;
  if (now === expected.complete && !(isOnlyShown && step.said(open) !== null)) return "complete";
  if (now === expected.before)
    return clean.requests.slice(0, at).some(({ writes }) => writes) ? "taken back" : "as before";
  return step.standsBeforeLastWrite !== undefined && now === expected.beforeLastWrite ? "stands" : "left";
}
