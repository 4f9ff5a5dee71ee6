import { type Words } from "../support/words";

/** What a statement of a bulletin claims. The ids are part of the command line's contract. */
export type StatementKind =
  /** A count, an amount, the number of things in a list. */
  | "figure"
  /** A whole and its parts, a difference. */
  | "sum"
  /** A percentage: of what is late, a share, a change. */
  | "rate"
  /** Most, least, first: who stands where. */
  | "rank"
  /** More or less than a bound. */
  | "threshold"
  /** How many of several kinds there is anything of. */
  | "coverage"
  /** Everybody of whom something is true: `存在迟报数据的有`. */
  | "list"
  /** A day, a month, a range of days. */
  | "date"
  /** A name in the list of annexes against the annex's title. */
  | "attachment"
  /** How a document number is written (GB/T 9704). */
  | "document-number";

/** Where a table bears a statement out or does not. */
export interface StatementSource {
  /** The table's name: {@link FactTable.name}. */
  readonly table: string;
  /** `D14`, `D4:D15`; several with commas, in the table's own sheet. */
  readonly cells: string;
}

/** What the tables say about one statement of a bulletin. */
export interface Statement {
  /** As the bulletin has it. */
  readonly text: string;
  /** Where it begins in the bulletin's text, in UTF-16 units. */
  readonly offset: number;
  readonly kind: StatementKind;
  /** Contradicted is said only of what the tables surely refute; what is open to readings is not checkable. */
  readonly verdict: "holds" | "contradicted" | "not-checkable";
  /** What the tables say, with its arithmetic: `5497201 = C4 + … + C15`; `null` where they say nothing. */
  readonly expected: string | null;
  /** What the bulletin says. */
  readonly found: string;
  readonly source: StatementSource | null;
  /** Why it does not hold, or cannot be checked. */
  readonly why: Words | null;
}
