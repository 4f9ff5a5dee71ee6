import { type Unit } from "../units/roster";

/** All that a unit's score is made of. */
export interface UnitFacts {
  readonly unit: string;
  readonly group: Unit["group"];
  /** Rows of the platform in the month, and how many of them are compliant, and late. */
  readonly volume: number;
  readonly compliant: number;
  readonly late: number;
  /** Rows that its ledger should have reported, and those that the platform lacks; `null` where none was compared. */
  readonly sample: { readonly should: number; readonly concealed: number } | null;
  /** What people registered, by the item's name; what nobody did is absent. */
  readonly given: Readonly<Record<string, number>>;
}
