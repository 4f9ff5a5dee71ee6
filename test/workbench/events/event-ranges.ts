import { type Area, bounding } from "../book/area";

/** The ranges that events speak of, by the reference in their message, for `args.getRange(context)`. */
export class EventRanges {
  readonly #areas = new Map<string, Area>();
  #next = 1;

  add(areas: readonly [Area, ...Area[]]): string {
    const reference = `E${this.#next++}`;
    this.#areas.set(reference, areas.reduce(bounding));
    // Excel forgets them some time; an add-in that asks does so while it handles the event.
    if (this.#areas.size > mostKept) this.#areas.delete(this.#areas.keys().next().value!);
    return reference;
  }

  get(reference: string): Area | undefined {
    return this.#areas.get(reference);
  }
}

const mostKept = 1000;
