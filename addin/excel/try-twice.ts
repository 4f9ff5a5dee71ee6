/** Does what may be done more than once again if it fails: most refusals in the middle do not last. */
export async function tryTwice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return work();
  }
}
