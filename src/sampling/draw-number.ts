import { isoDate, type Day } from "../calendar/day";
import { groupWords } from "../units/group-words";
import { type Unit } from "../units/roster";
import { sha256 } from "./sha-256";

/** What a unit is drawn by. */
export interface DrawNumber {
  /** The text that is digested: `31415|2024-02-29|市直|市公安局`. */
  readonly text: string;
  /** Its SHA-256, hexadecimal. */
  readonly number: string;
}

/**
 * The number of a unit in a draw. It rests on nothing but these four, so that neither the order of the roster nor who else
 * is in it moves a unit's number.
 */
export function drawNumber(day: Day, seed: string, { group, name }: Pick<Unit, "group" | "name">): DrawNumber {
  const text = [seed, isoDate(day), groupWords[group].zh, name].join("|");
  return { text, number: sha256(text) };
}
