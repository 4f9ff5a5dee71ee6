import { type Clerk } from "./clerk";

/**
 * Nothing complained, nothing leaked, nothing left the machine.
 *
 * @param handlers how many handlers of events the add-in had before.
 */
export async function expectNoTrace(clerk: Clerk, handlers: number): Promise<void> {
  expect(await clerk.host.references()).toBe(0);
  expect(await clerk.host.handlers()).toBe(handlers);
  expect(await clerk.host.faults()).toEqual([]);
  expect(clerk.complaints).toEqual([]);
  expect(clerk.externalRequests).toEqual([]);
}
