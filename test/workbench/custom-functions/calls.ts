import { type Book } from "../book/book";
import { type ArgumentValue } from "./argument-values";
import { type InstalledFunction } from "./function-metadata";
import { type ClientResult, type FunctionResult, readResult } from "./function-result";

export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A call as a formula makes it. */
export interface Call {
  readonly fn: InstalledFunction;
  readonly cell: Cell;
  readonly values: readonly ArgumentValue[];
  readonly caller: string | null;
  readonly parameters: readonly string[] | null;
}

/** A call that the client is asked for. */
export interface Invocation extends Call {
  readonly id: number;
}

interface Entry extends Invocation {
  result?: FunctionResult;
  isSent: boolean;
  /** The calculation that last wanted it. */
  pass: number;
}

/** How calls leave and what their results lead to. */
export interface CallPort {
  readonly isReady: () => boolean;
  readonly invoke: (invocations: readonly Invocation[]) => void;
  readonly cancel: (ids: readonly number[]) => void;
  /** The cells are to be calculated again, because a result has come for them. */
  readonly recalculate: (cells: readonly Cell[]) => void;
  readonly reportFault: (error: unknown) => void;
}

/**
 * The calls that formulas make, by cell. A calculation asks for results and goes on without those that are not there;
 * when one comes its cell is calculated again and finds it. Any other calculation of the cell makes the call anew.
 */
export class Calls {
  readonly #entries = new Map<string, Map<string, Entry>>();
  readonly #byId = new Map<number, Entry>();
  /** Cells that are to be calculated again only because a result has come. */
  readonly #answered = new Set<string>();
  readonly #evaluated = new Set<string>();
  #pass = 0;
  #next = 1;

  constructor(
    readonly book: Book,
    readonly port: CallPort,
  ) {}

  reportFault(error: unknown): void {
    this.port.reportFault(error);
  }

  startPass(): void {
    this.#pass++;
    this.#evaluated.clear();
  }

  /** The call was not made, since its arguments are errors. */
  notCalled(cell: Cell): void {
    this.#evaluated.add(keyOf(cell));
  }

  /** The result of a call, or undefined while there is none; the call is made at the end of the calculation. */
  evaluate(call: Call): FunctionResult | undefined {
    const cellKey = keyOf(call.cell);
    this.#evaluated.add(cellKey);
    const calls = this.#entries.get(cellKey) ?? new Map<string, Entry>();
    this.#entries.set(cellKey, calls);
    const key = JSON.stringify([call.fn.fullName, call.values, call.caller, call.parameters]);
    const known = calls.get(key);
    if (known && this.#holds(known, cellKey)) {
      known.pass = this.#pass;
      return known.result;
    }
    const entry: Entry = { ...call, id: this.#next++, isSent: false, pass: this.#pass };
    if (known) this.#byId.delete(known.id);
    calls.set(key, entry);
    this.#byId.set(entry.id, entry);
    return undefined;
  }

  /** Makes the calls that are new, and gives up those that no formula makes any more. */
  endPass(): void {
    for (const key of this.#evaluated) this.#answered.delete(key);
    this.#drop((entry) => {
      const isStale = this.#evaluated.has(keyOf(entry.cell)) && entry.pass !== this.#pass;
      return isStale || !hasFormula(this.book, entry.cell);
    });
    this.sendWaiting();
  }

  /** Sends what waits for the client to be ready. */
  sendWaiting(): void {
    if (!this.port.isReady()) return;
    const waiting = [...this.#byId.values()].filter(({ isSent }) => !isSent);
    for (const entry of waiting) entry.isSent = true;
    if (waiting.length > 0) this.port.invoke(waiting);
  }

  /** Takes results in; those of calls that were given up are dropped. */
  answer(results: readonly ClientResult[]): void {
    const cells: Cell[] = [];
    for (const result of results) {
      const entry = this.#byId.get(result.id);
      if (!entry) continue;
      entry.result = readResult(result, entry.fn.metadata.result.dimensionality ?? "scalar");
      this.#answered.add(keyOf(entry.cell));
      cells.push(entry.cell);
    }
    if (cells.length > 0) this.port.recalculate(cells);
  }

  /** Cells of a sheet have moved: whatever is under way there no longer knows its cell. */
  giveUp(sheet: string): readonly Cell[] {
    const cells = [...this.#byId.values()].filter((entry) => isLive(entry) && entry.cell.sheet === sheet);
    this.#drop((entry) => entry.cell.sheet === sheet);
    return cells.map(({ cell }) => cell);
  }

  /** How many calls wait for their first result. */
  get pending(): number {
    let pending = 0;
    for (const { result } of this.#byId.values()) if (!result) pending++;
    return pending;
  }

  /** The errors that functions gave with words of their own. */
  get messages(): { readonly cell: Cell; readonly error: string; readonly message: string }[] {
    return [...this.#byId.values()].flatMap(({ cell, result }) =>
      result && "error" in result && result.message ? [{ cell, error: result.error, message: result.message }] : [],
    );
  }

  /** Whether what is known of a call holds for the calculation that asks now. */
  #holds(entry: Entry, cellKey: string): boolean {
    return isLive(entry) || entry.pass === this.#pass || this.#answered.has(cellKey);
  }

  #drop(isOver: (entry: Entry) => boolean): void {
    const over = [...this.#byId.values()].filter(isOver);
    for (const entry of over) {
      this.#byId.delete(entry.id);
      const calls = this.#entries.get(keyOf(entry.cell));
      for (const [key, one] of calls ?? []) if (one === entry) calls!.delete(key);
    }
    const live = over.filter((entry) => entry.isSent && isLive(entry) && canCancel(entry));
    if (live.length > 0) this.port.cancel(live.map(({ id }) => id));
  }
}

const keyOf = ({ sheet, row, column }: Cell) => `${sheet}|${row}|${column}`;

/** Whether the client may still send results: of a stream it does until it is told to stop. */
const isLive = ({ result, fn }: Entry) => !result || fn.metadata.options?.stream === true;

const canCancel = ({ fn }: Entry) => fn.metadata.options?.stream === true || fn.metadata.options?.cancelable === true;

const hasFormula = (book: Book, { sheet, row, column }: Cell) => {
  const cell = book.sheet(sheet)?.getCellMatrix().getValue(row, column);
  return Boolean(cell?.f ?? cell?.si);
};
