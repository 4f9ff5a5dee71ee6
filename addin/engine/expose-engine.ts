import { type Endpoint, expose } from "comlink";
import { createEngine } from "./create-engine";
import { passCallbacks } from "./pass-callbacks";

/** Lets an engine of its own answer at an end of a channel; that of the worker's own page when left out. */
export function exposeEngine(endpoint?: Endpoint): void {
  passCallbacks();
  expose(createEngine(), endpoint);
}
