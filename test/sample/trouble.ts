import { type Day } from "../../src/calendar/day";
import { type ExampleRow, type RuleId } from "../../src/rules/rule";
import { type PartyCategory } from "./make-parties";

/** A lawful case that something was done to, and the rules that it is meant to break by that. */
export interface Trouble {
  /** What is odd about the row. */
  readonly what: string;
  readonly party: PartyCategory;
  /** When left out, the next in the book. */
  readonly decision?: Day;
  /** The cells that differ from the lawful case; `null` blanks a cell. */
  readonly cells: (lawful: ExampleRow) => ExampleRow;
  /** Every rule that finds the row, none for one that is odd but right. */
  readonly rules: readonly RuleId[];
}

const shortParty = { company: "法人及非法人组织", shop: "个体工商户", person: "自然人" } as const;

/** A trouble in one line. */
export function trouble(
  party: keyof typeof shortParty,
  what: string,
  cells: ExampleRow | ((lawful: ExampleRow) => ExampleRow),
  rules: readonly RuleId[],
  decision?: Day,
): Trouble {
  return {
    what,
    party: shortParty[party],
    cells: typeof cells === "function" ? cells : () => cells,
    rules,
    ...(decision === undefined ? {} : { decision }),
  };
}

/** The code with a last character that is not the right one. */
export function wrongCheckCharacter(code: unknown): string {
  const text = String(code);
  return text.slice(0, -1) + (text.endsWith("7") ? "8" : "7");
}

/** Half-width characters as their full-width twins. */
export function fullWidth(text: unknown): string {
  return String(text).replace(/[!-~]/g, (half) => String.fromCharCode(half.charCodeAt(0) + 0xfee0));
}
