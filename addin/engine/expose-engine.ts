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
      async check(settings, onProgress) {
        try {
          return await engine.check(settings, onProgress);
        } finally {
          // The callback has a channel of its own, which would stay open until it is collected as garbage.
          (onProgress as Remote<typeof onProgress>)[releaseProxy]();
        }
      },
    } satisfies Engine,
    endpoint,
  );
}
