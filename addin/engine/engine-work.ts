import { nextTask } from "./next-task";

/** How long work goes on beside other work. */
export interface WorkPace {
  /** Aborted once the work is over before its time. */
  readonly signal: AbortSignal;
  /** Lets messages in; rejects when the work was cancelled. */
  readonly pause: () => Promise<void>;
}

/** The one long piece of work of an engine. */
export interface EngineWork {
  /** Begins some; what was under way is over. */
  begin(): WorkPace;
  stop(): void;
}

export function engineWork(): EngineWork {
  let present = new AbortController();
  const stop = (): void => present.abort(cancelled());
  return {
    stop,
    begin() {
      stop();
      present = new AbortController();
      const { signal } = present;
      return {
        signal,
        async pause() {
          await nextTask();
          signal.throwIfAborted();
        },
      };
    },
  };
}

function cancelled(): Error {
  const error = new Error("The work was cancelled");
  error.name = "AbortError";
  return error;
}
