import { type Words } from "../support/words";
import { type Unit } from "./roster";

/** The groups of a roster in the order of every table. */
export const groupOrder = ["municipal", "county"] as const satisfies readonly Unit["group"][];

export const groupWords: Readonly<Record<Unit["group"], Words>> = {
  municipal: { zh: "市直", en: "municipal" },
  county: { zh: "县（市、区）", en: "counties" },
};
