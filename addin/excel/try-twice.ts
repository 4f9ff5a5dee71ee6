import { eventsOn } from "./events-on";

/**
 * Does what may be done more than once again if it fails: most refusals in the middle do not last. Writing may have
 * ended while events were off, and the second try may find nothing to write.
 */
export async function tryTwice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    await eventsOn();
    return work();
  }
}
