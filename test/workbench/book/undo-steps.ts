import { type IMutationInfo, type IUndoRedoItem, type IUndoRedoService } from "@univerjs/core";
import { type Origin } from "./book";

/**
 * What the person can undo, kept as Excel keeps it: all that one sync of an add-in changed is one step, a co-author's
 * changes are none, and an API without undo leaves nothing to go back to.
 *
 * Univer's own batching appends the mutations that take changes back in the order in which the changes were made, so a
 * cell that was written twice would get its middle value. Here they are put in reverse.
 */
export class UndoSteps {
  readonly #push: (item: IUndoRedoItem) => void;
  #open: IUndoRedoItem[] | undefined;

  constructor(
    readonly service: IUndoRedoService,
    readonly unitId: string,
    readonly origin: () => Origin,
  ) {
    this.#push = service.pushUndoRedo.bind(service);
    // The service is a proxy that answers a method once read from a cache: an assignment would not reach its users.
    Object.defineProperty(service, "pushUndoRedo", { value: this.#take.bind(this) });
  }

  /** How many steps the person can take back. Univer keeps 20 of them. */
  get depth(): number {
    let undos = 0;
    this.service.undoRedoStatus$.subscribe((status) => (undos = status.undos)).unsubscribe();
    return undos;
  }

  begin(): void {
    this.#open ??= [];
  }

  /** Ends the step and says whether it changed anything. */
  end(): boolean {
    const items = this.#open ?? [];
    this.#open = undefined;
    if (items.length === 0) return false;
    const redoMutations: IMutationInfo[] = items.flatMap((item) => item.redoMutations);
    const undoMutations = [...items].reverse().flatMap((item) => item.undoMutations);
    this.#push({ unitID: this.unitId, undoMutations, redoMutations });
    return true;
  }

  /** Forgets every step, the open one's beginning too. */
  clear(): void {
    if (this.#open) this.#open = [];
    this.service.clearUndoRedo(this.unitId);
  }

  #take(item: IUndoRedoItem): void {
    const origin = this.origin();
    if (item.unitID !== this.unitId) this.#push(item);
    else if (origin === "co-author") return;
    else if (this.#open && origin === "add-in") this.#open.push(item);
    else this.#push(item);
  }
}
