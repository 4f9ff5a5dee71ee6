import { type Endpoint, wrap } from "comlink";
import { type Engine } from "../ports/engine";
import { passCallbacks } from "./pass-callbacks";

/** The engine in a thread of its own; where there are no workers the same engine in the page, loaded when it is needed. */
export function connectEngine(): Engine {
  passCallbacks();
  // The types of comlink know no methods that are generic.
  return wrap(startWorker() ?? engineInPage()) as unknown as Engine;
}

function startWorker(): Endpoint | null {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url));
  } catch {
    // No workers here, or the page's policy forbids them.
    return null;
  }
}

/** Waits at the other end for the engine to be loaded: what is asked before is answered then. */
function engineInPage(): Endpoint {
  const { port1, port2 } = new MessageChannel();
  void import("./expose-engine").then(({ exposeEngine }) => exposeEngine(port2));
  return port1;
}
