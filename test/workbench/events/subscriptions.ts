import { type ClientEvent, type ClientTable } from "../client/client-table";
import { type HostObject } from "../model/host-object";
import { ExcelError } from "../protocol/excel-error";
import { type EventDraft } from "./event-draft";

/**
 * Who listens to what. Excel sends an event only where a handler is registered, so handlers are counted per object and
 * event; the members that register them ("_RegisterDataChangedEvent") come from the client's table.
 */
export class Subscriptions {
  #counts: ReadonlyMap<string, number> = new Map();

  constructor(readonly table: ClientTable) {}

  /** Counts a handler in or out when `member` is one that does so; says whether it was. */
  change(object: HostObject, member: string): boolean {
    const events = this.table.classes.get(object.className)?.events ?? [];
    for (const event of events) {
      if (event.register !== member && event.unregister !== member) continue;
      if (event.since && !object.host.declares(event.since))
        throw new ExcelError(
          "ApiNotFound",
          `${object.className}.${event.name} is not available in this version of Excel.`,
        );
      const key = keyOf(object.className, object.eventTarget, event.name);
      const count = (this.#counts.get(key) ?? 0) + (event.register === member ? 1 : -1);
      this.#counts = new Map(this.#counts).set(key, Math.max(0, count));
      return true;
    }
    return false;
  }

  /** Whether anybody listens to `event` ("onChanged") of the object. */
  has(className: string, target: string, event: string): boolean {
    return (this.#counts.get(keyOf(className, target, event)) ?? 0) > 0;
  }

  /** Whether anybody listens to anything. */
  get any(): boolean {
    for (const count of this.#counts.values()) if (count > 0) return true;
    return false;
  }

  /** How many handlers are registered in all. */
  get count(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Who listens now, also when asked later. */
  snapshot(): (draft: EventDraft) => boolean {
    const counts = this.#counts;
    return ({ className, target, event }) => (counts.get(keyOf(className, target, event)) ?? 0) > 0;
  }

  /** The event as the client's table has it: the number that its messages carry. */
  event(className: string, name: string): ClientEvent | undefined {
    return this.table.classes.get(className)?.events.find((event) => event.name === name);
  }
}

const keyOf = (className: string, target: string, event: string) => `${className}|${target}|${event}`;
