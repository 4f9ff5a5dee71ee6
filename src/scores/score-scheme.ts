/**
 * How an item earns its points: by the rows of the platform (`compliance`, `timeliness`), by the ledgers compared with it
 * (`completeness`), or by what people register: there or not (`given`), so many times (`bonus`, `deduction`).
 */
export type ScoreItemKind = RateKind | "given" | "bonus" | "deduction";

/** The items that are counted from rows. */
export type RateKind = "compliance" | "timeliness" | "completeness";

/**
 * What rows make of the points: the share of good ones (`rate`), what the first step reached gives (`steps`, by share from
 * the highest), or so many points less for each bad row (`each`).
 */
export type RateRule =
  | { readonly by: "rate" }
  | { readonly by: "steps"; readonly steps: readonly { readonly from: number; readonly points: number }[] }
  | { readonly by: "each"; readonly each: number };

/** The parts by which the command line names items. */
export type ScorePart = "plan" | "column" | RateKind;

interface NamedItem {
  /** As sheets print it. */
  readonly name: string;
  /** The most that it earns; of a bonus or a deduction what each one counts. */
  readonly points: number;
  /** Where it stands in the notice. */
  readonly clause: string;
}

/** An item that is counted from rows. */
export interface RateItem extends NamedItem {
  readonly kind: RateKind;
  readonly rule: RateRule;
}

/** An item that people register. */
export interface GivenItem extends NamedItem {
  readonly kind: "given" | "bonus" | "deduction";
  /** The part that a `given` item belongs to; `null` for those of an office's own making. */
  readonly part: "plan" | "column" | null;
}

export type ScoreItem = RateItem | GivenItem;

/** What an item counts for that cannot be judged: all its points, none, or the unit is not ranked. */
export const missingPolicies = ["excluded", "full", "zero"] as const;

export type MissingPolicy = (typeof missingPolicies)[number];

/** How a month becomes points, and points a ranking. */
export interface ScoreScheme {
  readonly id: string;
  readonly items: readonly ScoreItem[];
  /** The most that the whole can be, bonus included. */
  readonly cap: number;
  /** How many units at the bottom of the ranking are warned. */
  readonly warned: number;
  /** Whether all units are ranked together or each group by itself. */
  readonly ranking: "all" | "group";
  /** For a unit that reported nothing in the month. */
  readonly noData: MissingPolicy;
  /** For completeness where no ledger was compared. */
  readonly noSample: MissingPolicy;
  /** Whose concealment rate a unit has: its group's, for which the drawn units stand, or its own where it was drawn. */
  readonly completenessOf: "group" | "own";
}

/** All points of a kind of item. */
export const pointsOf = ({ items }: Pick<ScoreScheme, "items">, kind: ScoreItemKind): number =>
  items.reduce((sum, item) => (item.kind === kind ? sum + item.points : sum), 0);

/** All points of a part that people register. */
export const partPoints = ({ items }: Pick<ScoreScheme, "items">, part: "plan" | "column"): number =>
  items.reduce((sum, item) => ("part" in item && item.part === part ? sum + item.points : sum), 0);

/** Whether an item adds to the hundred, other than bonuses and deductions. */
export const isBaseItem = ({ kind }: ScoreItem): boolean => kind !== "bonus" && kind !== "deduction";
