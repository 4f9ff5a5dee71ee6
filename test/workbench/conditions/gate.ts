import { type HostReply } from "../host";
import { type Conditions } from "./conditions";
import { seededRandom } from "./random";

/** Numbers with which the host refuses a whole request. */
export const hostError = {
  internal: 5001,
  readOnly: 5002,
  editing: 5004,
  tooManyCalls: 5100,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

const requestFlag = { write: 1, delayForCellEdit: 64 } as const;

/** What a request meets on its way to the workbook and back: waiting, refusals, answers out of turn. */
export class Gate {
  #conditions: Conditions;
  #random: () => number;
  #underWay = 0;
  readonly #held: (() => void)[] = [];
  readonly #changed = new Set<() => void>();

  constructor(conditions: Conditions) {
    this.#conditions = conditions;
    this.#random = seededRandom(conditions.seed);
  }

  get conditions(): Conditions {
    return this.#conditions;
  }

  change(changes: Partial<Conditions>): void {
    this.#conditions = { ...this.#conditions, ...changes };
    if (changes.seed !== undefined) this.#random = seededRandom(changes.seed);
    for (const listener of [...this.#changed]) listener();
  }

  onChange(listener: () => void): () => void {
    this.#changed.add(listener);
    return () => this.#changed.delete(listener);
  }

  /** Brings a request to `work`, unless it is refused, and its answer back. */
  async pass(body: string, flags: number, work: () => Promise<HostReply>): Promise<HostReply> {
    if (this.#underWay >= this.#conditions.concurrentRequests) return { error: hostError.tooManyCalls };
    this.#underWay++;
    try {
      await this.#travel();
      const refusal = await this.#refusal(body, flags);
      const reply = refusal === undefined ? this.#checked(await work()) : { error: refusal };
      await this.#turn();
      return reply;
    } finally {
      this.#underWay--;
    }
  }

  async #travel(): Promise<void> {
    const { latency, jitter } = this.#conditions;
    const delay = latency + jitter * this.#random();
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  }

  async #refusal(body: string, flags: number): Promise<number | undefined> {
    if (utf8Length(body) > this.#conditions.requestBytes) return hostError.requestTooLarge;
    if (this.#conditions.editing && (flags & requestFlag.delayForCellEdit) === 0) return hostError.editing;
    while (this.#conditions.editing) await this.#nextChange();
    if (this.#conditions.readOnly === "request" && (flags & requestFlag.write) !== 0) return hostError.readOnly;
    return undefined;
  }

  #checked(reply: HostReply): HostReply {
    const isTooLarge = "body" in reply && utf8Length(reply.body) > this.#conditions.responseBytes;
    return isTooLarge ? { error: hostError.responseTooLarge } : reply;
  }

  /** With `answersReversed` an answer waits while another request is still at work; the last one sets all free. */
  async #turn(): Promise<void> {
    if (!this.#conditions.answersReversed) return;
    // In a page each request is a message of its own, so those sent at once do not come at once.
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (this.#held.length + 1 < this.#underWay) {
      await new Promise<void>((resolve) => this.#held.push(resolve));
      // The client learns of an answer in a later turn of the event loop, so the next one waits for that.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    this.#held.pop()?.();
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const remove = this.onChange(() => {
        remove();
        resolve();
      });
    });
  }
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
