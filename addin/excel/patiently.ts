/** Milliseconds to wait before each further try. */
const pauses: readonly number[] = [300, 900, 2700];

/** What Excel on the web answers when it is asked too much at once. */
const busyCodes: ReadonlySet<string> = new Set(["ActivityLimitReached", "ServiceNotAvailable"]);

/** Tries something that can be done more than once again, with growing pauses, while Excel is too busy for it. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || !busyCodes.has(error.code)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return work();
}
