/** Sends what `queue` asks for in one request, of which this add-in hears no event. */
export async function silently(context: Excel.RequestContext, queue: () => void): Promise<void> {
  context.runtime.enableEvents = false;
  queue();
  hearEvents(context);
  await context.sync();
}

/** Queues that events are heard: also what is to be done after a silent request has failed in the middle. */
export function hearEvents(context: Excel.RequestContext): void {
  context.runtime.enableEvents = true;
}
