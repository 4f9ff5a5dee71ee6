import { openApp, type OpenApp } from "../support/open-app";
import { snapshot } from "../support/snapshot";
import { smallBook, type Step } from "./steps";

/** A request of a step that nothing disturbs. */
export interface CleanRequest {
  readonly actions: number;
  /** Whether it leaves the workbook other than it finds it. */
  readonly writes: boolean;
}

/** A step that nothing disturbs. */
export interface CleanRun {
  readonly requests: readonly CleanRequest[];
  /** How often the pane is told how far the work is. */
  readonly reports: number;
  readonly before: string;
  /** The workbook before the last request that writes. */
  readonly beforeLastWrite: string;
  readonly complete: string;
}

/** A workbook that is ready for the step. */
export async function readyFor({ prepare }: Step): Promise<OpenApp> {
  const open = await openApp(smallBook());
  await prepare(open);
  await open.followed();
  return open;
}

/** Does a step and notes what it asks of Excel. */
export async function cleanRun(step: Step): Promise<CleanRun> {
  const open = await readyFor(step);
  try {
    const seen: { actions: number; readonly found: string }[] = [];
    const stop = noteRequests(open, {
      request: () => seen.push({ actions: 0, found: contents(open) }),
      action() {
        const now = seen.at(-1);
        if (now !== undefined) now.actions += 1;
      },
    });
    const before = contents(open);
    let reports = 0;
    onReport(open, () => (reports += 1));
    await step.run(open);
    await open.followed();
    stop();
    const complete = contents(open);
    const requests = seen.map(({ actions, found }, at) => ({
      actions,
      writes: found !== (seen[at + 1]?.found ?? complete),
    }));
    const last = requests.map(({ writes }) => writes).lastIndexOf(true);
    return { requests, reports, before, beforeLastWrite: seen[last]?.found ?? before, complete };
  } finally {
    await open.close();
  }
}

interface Requests {
  readonly request: () => void;
  readonly action: () => void;
}

/** Calls before every request and every action that incidents count, until the answer is called. */
export function noteRequests({ excel }: OpenApp, noted: Requests): () => void {
  const { incidents } = excel.host;
  const next = incidents.nextRequest.bind(incidents);
  const before = incidents.beforeAction.bind(incidents);
  incidents.nextRequest = () => {
    noted.request();
    next();
  };
  incidents.beforeAction = (action) => {
    // As `Incidents` counts: not what only follows a path, and not what the client does for itself.
    if (action.ActionType !== 1 && !action.Name.startsWith("_")) noted.action();
    return before(action);
  };
  return () => Object.assign(incidents, { nextRequest: next, beforeAction: before });
}

/**
 * Calls when the pane is told how far the work is; `index` counts from 0. Rules are judged one after another and stop
 * alike, so of all those reports in a row only the first two count.
 */
export function onReport({ app }: OpenApp, report: (index: number) => void): void {
  let count = 0;
  let judged = 0;
  let last = app.state().work;
  app.subscribe(() => {
    const { work } = app.state();
    const isReport = work !== null && work !== last;
    last = work;
    if (!isReport) return;
    judged = work.task === "judging" ? judged + 1 : 0;
    if (judged > 2) return;
    report(count);
    count += 1;
  });
}

/** What the workbook holds, whatever ids sheets and parts got. */
export function contents({ excel }: OpenApp): string {
  const ids = new Map<string, string>();
  const text = JSON.stringify(snapshot(excel)).replace(/\{?[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}?/gi, (id) => {
    ids.set(id, ids.get(id) ?? `id ${ids.size}`);
    return ids.get(id) ?? "";
  });
  // A text that was typed with an apostrophe is the same text.
  return JSON.stringify(inOrder(JSON.parse(text.replaceAll('"t":4', '"t":1'))));
}

/** With the members of all objects in the order of their names. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, inOrder(member)]),
  );
}
