import { type Endpoint, expose, releaseProxy, type Remote } from "comlink";
import { type Engine } from "../ports/engine";
import { createEngine } from "./create-engine";
import { passCallbacks } from "./pass-callbacks";

/** Lets an engine of its own answer at an end of a channel; that of the worker's own page when left out. */
export function exposeEngine(endpoint?: Endpoint): void {
  passCallbacks();
  const engine = createEngine();
  expose(
    {
      ...engine,
      check: (settings, onProgress) => releasing(onProgress, () => engine.check(settings, onProgress)),
      openFile: (name, bytes, onProgress) => releasing(onProgress, () => engine.openFile(name, bytes, onProgress)),
    } satisfies Engine,
    endpoint,
  );
}

/** Work that calls back: the callback has a channel of its own, which would stay open until it is collected as garbage. */
async function releasing<T>(callback: (...told: number[]) => void, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    (callback as Remote<typeof callback>)[releaseProxy]();
  }
}
