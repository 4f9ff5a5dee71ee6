import { type Book } from "./book/book";
import { type ClientMember, type ClientTable, type RequirementSet } from "./client/client-table";
import { Subscriptions } from "./events/subscriptions";
import { type HostObject } from "./model/host-object";
import { References } from "./model/references";
import { WorkbookObject } from "./model/workbook";
import { type BatchAction, type BatchRequest } from "./protocol/batch";
import { ExcelError } from "./protocol/excel-error";
import { processBatch } from "./protocol/process-batch";
import { RequirementMatrix } from "./protocol/requirement-matrix";

/** A message to the client: category, type, target id, JSON, id, and whether it counts as a co-author's. */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id?: string,
  remote?: boolean,
];

/** What a request comes back with: the batch's answer, or the number of an error of the host itself (5004, 5103…). */
export type HostReply = { readonly body: string } | { readonly error: number };

/** Makes the object behind a service that the client asks for by name ("Microsoft.DynamicRibbon.DynamicRibbon"). */
export type ServiceFactory = (host: Host) => HostObject;

export interface HostOptions {
  readonly requirements?: RequirementMatrix;
  readonly services?: Readonly<Record<string, ServiceFactory>>;
}

/**
 * What the add-in takes for Excel: the workbook's object model over one book, what the client keeps and listens to.
 * Knows no transport: a page's iframe and a bridge in Node both bring batches here and take messages away.
 */
export class Host {
  readonly references = new References();
  readonly subscriptions: Subscriptions;
  readonly workbook: WorkbookObject;
  requirements: RequirementMatrix;
  /** Faults of the workbench itself, which no add-in should be able to cause: a test looks that there are none. */
  readonly faults: unknown[] = [];
  readonly #services: Readonly<Record<string, ServiceFactory>>;
  readonly #listeners = new Set<(messages: readonly RichApiMessage[]) => void>();
  #pending: Promise<unknown>[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    readonly table: ClientTable,
    { requirements = RequirementMatrix.newest(), services = {} }: HostOptions = {},
  ) {
    this.requirements = requirements;
    this.#services = services;
    this.subscriptions = new Subscriptions(table);
    this.workbook = new WorkbookObject(this);
  }

  /** Answers a request of the client. One batch runs at a time, in the order in which they came. */
  answer(body: string, flags: number): Promise<HostReply> {
    const reply = this.#queue.then(() => this.#answer(body, flags));
    this.#queue = reply.catch(() => undefined);
    return reply;
  }

  async #answer(body: string, _flags: number): Promise<HostReply> {
    this.book.beginStep();
    try {
      return { body: JSON.stringify(await processBatch(JSON.parse(body) as BatchRequest, this)) };
    } finally {
      this.book.endStep();
    }
  }

  declares(since: RequirementSet): boolean {
    return this.requirements.has(since);
  }

  service(name: string): HostObject {
    const make = this.#services[name];
    if (!make) throw new ExcelError("ApiNotFound", `There is no service ${name} here.`);
    return make(this);
  }

  /** Called before each action of a batch. */
  beforeAction(_action: BatchAction): void {}

  /** Called before a member is used: protection and read-only workbooks refuse here. */
  beforeMember(_object: HostObject, _member: ClientMember): void {}

  /** A setter that has to wait hands its promise over; the batch goes on when it is done. */
  defer(work: Promise<unknown>): void {
    this.#pending.push(work);
  }

  async settled(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    await Promise.all(pending);
  }

  reportFault(error: unknown): void {
    this.faults.push(error);
  }

  onMessages(listener: (messages: readonly RichApiMessage[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send(messages: readonly RichApiMessage[]): void {
    if (messages.length > 0) for (const listener of this.#listeners) listener(messages);
  }
}
