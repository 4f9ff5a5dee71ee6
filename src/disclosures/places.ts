import { maskPersonalNumbers } from "../privacy/mask";
import { type UnitResolver } from "../units/resolve-unit";
import { type Unit } from "../units/roster";
import { trim } from "../text/trim";

/** Where something was disclosed: a unit of the roster, or a name that none answers to. */
export interface Place {
  /** As the roster prints it, else as written; blank where a row names none. Personal numbers are masked. */
  readonly name: string;
  readonly unit: Unit | null;
}

/** The places that sheets name, numbered in the order in which they come; names of one unit are one place. */
export interface Places {
  readonly indexOf: (written: string) => number;
  readonly at: (index: number) => Place;
  readonly isKnown: (index: number) => boolean;
}

export function openPlaces(resolve: UnitResolver): Places {
  const places: Place[] = [];
  const indexOfKey = new Map<string, number>();
  return {
    indexOf(written) {
      const unit = resolve(written);
      const name = unit?.name ?? maskPersonalNumbers(trim(written));
      const key = `${unit === null ? "" : "unit "}${name}`;
      const known = indexOfKey.get(key);
      if (known !== undefined) return known;
      indexOfKey.set(key, places.length);
      return places.push({ name, unit }) - 1;
    },
    at: (index) => places[index] ?? { name: "", unit: null },
    isKnown: (index) => (places[index]?.unit ?? null) !== null,
  };
}
