import { readFileSync } from "node:fs";

/** What one thread did between start and end of a trace. */
export interface ThreadLoad {
  readonly tasks: number;
  readonly cpuSeconds: number;
  /** Processor time and wall time of the longest tasks, in milliseconds; the wall is others' work too. */
  readonly longestCpu: number;
  readonly longestWall: number;
  /** Tasks of more than 50 ms, by processor time and by the wall. */
  readonly longByCpu: number;
  readonly longByWall: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const LONG_TASK = 50;

/** The load of the add-in's main thread and of its worker: of the renderer process that has a worker. */
export function paneLoad(path: string): { readonly main: ThreadLoad; readonly worker: ThreadLoad } {
  const { traceEvents: events } = JSON.parse(readFileSync(path, "utf8")) as { readonly traceEvents: TraceEvent[] };
  const names = events.filter(({ name }) => name === "thread_name");
  const worker = names.find(({ args }) => args?.name?.startsWith("DedicatedWorker"));
  const main = names.find(({ pid, args }) => pid === worker?.pid && args?.name === "CrRendererMain");
  if (worker === undefined || main === undefined) throw new Error("The trace has no process with a worker");
  return { main: loadOf(events, main), worker: loadOf(events, worker) };
}

function loadOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): ThreadLoad {
  const tasks = events.filter(
    (event) =>
      event.ph === "X" && event.pid === pid && event.tid === tid && event.name === "ThreadControllerImpl::RunTask",
  );
  const cpu = tasks.map(({ tdur = 0 }) => tdur / 1000);
  const wall = tasks.map(({ dur = 0 }) => dur / 1000);
  return {
    tasks: tasks.length,
    cpuSeconds: cpu.reduce((sum, each) => sum + each, 0) / 1000,
    longestCpu: Math.max(...cpu),
    longestWall: Math.max(...wall),
    longByCpu: cpu.filter((each) => each > LONG_TASK).length,
    longByWall: wall.filter((each) => each > LONG_TASK).length,
  };
}
