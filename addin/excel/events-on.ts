import { hearEvents } from "./silently";

/** Turns events on again, as far as Excel answers, after a silent write that failed and could not be taken back. */
export async function eventsOn(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      hearEvents(context);
      await context.sync();
    });
  } catch {
    // Whoever called is about to say that Excel refuses everything.
  }
}
