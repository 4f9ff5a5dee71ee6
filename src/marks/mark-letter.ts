import { type Severity } from "../findings/severity";

/** How a marked cell looks: one letter in the mask, one colour on the sheet. */
export interface Mark {
  /** Letters differ without regard to case, because `=` in a formula ignores it. */
  readonly letter: string;
  /** `RRGGBB`. */
  readonly fill: string;
  readonly color: string;
}

/** A clean cell in the mask. */
export const cleanLetter = ".";

/** Every mark, worst first; a cell with several findings carries the worst. */
export const marks = [
  { letter: "e", fill: "FDE7E9", color: "A4262C" },
  { letter: "t", fill: "EFE7F7", color: "5C2E91" },
  { letter: "w", fill: "FFF4CE", color: "8A4B08" },
  { letter: "i", fill: "E5F1FB", color: "004E8C" },
] as const satisfies readonly Mark[];

export type MarkLetter = (typeof marks)[number]["letter"];

/** Rules whose cells are marked as a matter of time, whatever their severity. */
const timeRules: ReadonlySet<string> = new Set(["timeliness/late", "timeliness/overdue"]);

const letterOfSeverity: Readonly<Record<Severity, MarkLetter>> = { error: "e", warning: "w", info: "i" };

/** The letter of a finding. */
export function markLetter(rule: string, severity: Severity): MarkLetter {
  return timeRules.has(rule) ? "t" : letterOfSeverity[severity];
}

/** The worse of two mask characters. */
export function worseLetter(a: string, b: string): string {
  const order = marks.map(({ letter }) => letter as string);
  const [rankA, rankB] = [order.indexOf(a), order.indexOf(b)];
  if (rankA === -1) return b;
  return rankB === -1 || rankA <= rankB ? a : b;
}
