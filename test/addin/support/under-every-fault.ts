import { type IWorkbookData } from "@univerjs/core";
import { WorkbookFault } from "../../../addin/ports/workbook-fault";
import { type Fault, faultsAt, standingFaults } from "./faults";
import { openExcel, type OpenExcel } from "./open-excel";
import { snapshot } from "./snapshot";

/** Some work of the add-in on a workbook. */
export interface Work {
  readonly book: () => Partial<IWorkbookData>;
  /** The sheet that is worked on. */
  readonly sheet: string;
  /** What was done before, without faults. */
  readonly prepare?: () => Promise<unknown>;
  readonly run: () => Promise<unknown>;
}

/** How the work went under a fault. */
export interface Outcome {
  readonly fault: string;
  /** `done`, or the code of the refusal. */
  readonly answer: string;
  /** What is in the workbook: all of the work, nothing of it, or something in between. */
  readonly state: "complete" | "as before" | "half-done";
  /** What was told to be left behind. */
  readonly leftover: string;
  /** What is wrong with that; empty when the add-in has kept its promises. */
  readonly wrong: readonly string[];
}

/**
 * Does some work once for each thing that can go wrong at each of its requests, and under each circumstance that it
 * can meet, each time in a new workbook. Sound is what ends complete or as before, holds no references, hears events
 * again, and says so where it could not.
 */
export async function underEveryFault(work: Work): Promise<readonly Outcome[]> {
  const requests = await requestsOf(work);
  const faults = [
    ...standingFaults(work.sheet),
    ...Array.from({ length: requests }, (_, at) => faultsAt(at + 1, work.sheet)).flat(),
  ];
  const expected = new Expectations(work);
  const outcomes: Outcome[] = [];
  for (const fault of faults) outcomes.push(await outcomeUnder(fault, work, expected));
  return outcomes;
}

async function requestsOf(work: Work): Promise<number> {
  return inNewWorkbook(work, async (excel) => {
    excel.control.resetCounts();
    await work.run();
    return excel.control.counts().syncs;
  });
}

async function outcomeUnder(fault: Fault, work: Work, expected: Expectations): Promise<Outcome> {
  const states = await expected.under(fault);
  return inNewWorkbook(work, async (excel) => {
    fault.plan(excel);
    const { answer, leftover } = await answerOf(work.run());
    excel.control.change({ readOnly: "no", editing: false });
    const now = text(excel);
    const state = now === states.complete ? "complete" : now === states.before ? "as before" : "half-done";
    const isSaid = leftover !== "none";
    const wrong = [
      ...(state === "half-done" && !isSaid ? ["half-done without a word"] : []),
      ...(state === "half-done" && !fault.isForGood ? ["not taken back"] : []),
      ...(answer === "done" && state !== "complete" && fault.effect === null ? ["not done"] : []),
      ...(answer === "unexpected" ? ["no fault of the port"] : []),
      ...(excel.control.references() > 0 && !fault.isForGood ? ["references held"] : []),
      ...(excel.host.eventsEnabled || fault.isForGood ? [] : ["events off"]),
      ...excel.control.faults(),
    ];
    return { fault: fault.name, answer, state, leftover, wrong };
  });
}

async function answerOf(running: Promise<unknown>): Promise<{ readonly answer: string; readonly leftover: string }> {
  try {
    await running;
    return { answer: "done", leftover: "none" };
  } catch (error) {
    if (error instanceof WorkbookFault) return { answer: error.code, leftover: error.leftover };
    return { answer: "unexpected", leftover: "none" };
  }
}

/** What is in the workbook before and after the work, if the fault has changed something by itself as well. */
class Expectations {
  readonly #known = new Map<string, Promise<{ readonly before: string; readonly complete: string }>>();

  constructor(readonly work: Work) {}

  under(fault: Fault): Promise<{ readonly before: string; readonly complete: string }> {
    const key = fault.effect ? fault.name.replace(/ at request \d+$/, "") : "";
    const known = this.#known.get(key) ?? this.#find(fault);
    this.#known.set(key, known);
    return known;
  }

  async #find(fault: Fault): Promise<{ readonly before: string; readonly complete: string }> {
    const state = (run: () => Promise<unknown>): Promise<string> =>
      inNewWorkbook(this.work, async (excel) => {
        await run();
        fault.effect?.(excel);
        return text(excel);
      });
    return { before: await state(() => Promise.resolve()), complete: await state(() => this.work.run()) };
  }
}

async function inNewWorkbook<T>(work: Work, use: (excel: OpenExcel) => Promise<T>): Promise<T> {
  const excel = openExcel(work.book());
  try {
    await work.prepare?.();
    return await use(excel);
  } finally {
    excel.close();
  }
}

const text = (excel: OpenExcel): string => JSON.stringify(snapshot(excel));
