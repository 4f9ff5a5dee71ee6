import { type ClientTable } from "../client/client-table";
import { type RichApiMessage } from "../host";
import { type BatchRequest, type BatchResponse } from "../protocol/batch";
import { Expressions, type Names } from "./expressions";
import { transcribe } from "./transcribe";

/** Called when a batch is answered, with the bytes of request and answer. */
type Finish = (response: BatchResponse, requestBytes: number, responseBytes: number) => void;

/**
 * The batches of a run as text, to be read by whoever wonders what an add-in did. Off until it is started, and sheets
 * are named as they are called when the batch begins.
 */
export class Recorder {
  readonly #references = new Map<string, string>();
  #lines: string[] = [];
  #batches = 0;
  #isOn = false;

  constructor(
    readonly table: ClientTable,
    readonly sheetName: (id: string) => string | undefined,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** Starts a recording anew. */
  start(): void {
    this.#isOn = true;
    this.#lines = [];
    this.#batches = 0;
  }

  stop(): void {
    this.#isOn = false;
  }

  /** The recording so far. */
  get text(): string {
    return this.#lines.join("\n");
  }

  begin(batch: BatchRequest): Finish {
    const started = this.now();
    return (response, requestBytes, responseBytes) => {
      if (!this.#isOn) return;
      const names: Names = {
        table: this.table,
        sheetName: this.sheetName,
        reference: (id) => this.#references.get(id),
      };
      const time = Math.round(this.now() - started);
      this.#lines.push(`batch ${++this.#batches}: ${requestBytes} B → ${responseBytes} B, ${time} ms`);
      this.#lines.push(...transcribe(batch, response, names).map((line) => `  ${line}`));
      this.#noteReferences(batch, response, names);
    };
  }

  noteMessages(messages: readonly RichApiMessage[]): void {
    if (!this.#isOn) return;
    for (const [category, type, target, message] of messages) {
      const where = this.sheetName(target) ?? target;
      this.#lines.push(`event ${eventName(this.table, type) ?? `${category}/${type}`} ${where} ${message}`.trimEnd());
    }
  }

  /** Remembers how a kept object was first come by, for batches that only know its reference. */
  #noteReferences(batch: BatchRequest, response: BatchResponse, names: Names): void {
    const expressions = new Expressions(batch, names);
    const pathOf = new Map(batch.Actions.map(({ Id, ObjectPathId }) => [Id, ObjectPathId]));
    for (const { ActionId, Value } of response.Results) {
      const reference = (Value as { _ReferenceId?: unknown } | null)?._ReferenceId;
      const path = pathOf.get(ActionId);
      if (typeof reference !== "string" || path === undefined || this.#references.has(reference)) continue;
      this.#references.set(reference, expressions.path(path).text);
    }
  }
}

/** The first event with this number in the client's table, e.g. "Worksheet.onChanged". */
function eventName(table: ClientTable, type: number): string | undefined {
  for (const { name, events } of table.classes.values()) {
    const event = events.find((candidate) => candidate.type === type);
    if (event) return `${name}.${event.name}`;
  }
  return undefined;
}
