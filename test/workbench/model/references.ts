import { type HostObject } from "./host-object";

/** Objects that the client asked to keep beyond their batch, by the reference they were given. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `R${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  /** How many references an add-in holds: zero once every `Excel.run` is over and nothing is tracked. */
  get count(): number {
    return this.#objects.size;
  }

  values(): IterableIterator<HostObject> {
    return this.#objects.values();
  }
}
