import { type RichApiMessage } from "../host";

/** What an add-in has cost the host since the start or the last reset. */
export interface Counts {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** References held now, and the most at any time. */
  readonly references: number;
  readonly peakReferences: number;
  /** Steps that syncs gave the person to undo, and how often an API took all steps away. */
  readonly undoSteps: number;
  readonly undoCleared: number;
  /** Steps that the person can undo now. */
  readonly undoDepth: number;
  readonly events: number;
  readonly invocations: number;
}

type Counted = Record<Exclude<keyof Counts, "references" | "undoDepth">, number>;

const none: Readonly<Counted> = {
  syncs: 0,
  requestBytes: 0,
  responseBytes: 0,
  actions: 0,
  cellsRead: 0,
  cellsWritten: 0,
  peakReferences: 0,
  undoSteps: 0,
  undoCleared: 0,
  events: 0,
  invocations: 0,
};

const invocationCategory = 1;

/** Counters of a host. `references` and `undoDepth` are read where they are true. */
export class Counters {
  #counted: Counted = { ...none };

  constructor(
    readonly references: () => number,
    readonly undoDepth: () => number,
  ) {}

  add(name: keyof Counted, amount = 1): void {
    this.#counted[name] += amount;
  }

  notePeak(): void {
    this.#counted.peakReferences = Math.max(this.#counted.peakReferences, this.references());
  }

  noteMessages(messages: readonly RichApiMessage[]): void {
    const invocations = messages.filter(([category]) => category === invocationCategory).length;
    this.add("invocations", invocations);
    this.add("events", messages.length - invocations);
  }

  counts(): Counts {
    return { ...this.#counted, references: this.references(), undoDepth: this.undoDepth() };
  }

  reset(): void {
    this.#counted = { ...none };
    this.notePeak();
  }
}
