import { type Day } from "../calendar/day";

/** An entry of the sheet 豁免登记: a finding that a person has accepted, with reason and approver. */
export interface Waiver {
  /** Rule id; waivers are given for one rule only. */
  readonly rule: string;
  /** The row's key as {@link rowKey} makes it, or just its document number. */
  readonly rowKey: string;
  readonly reason: string;
  readonly approver: string;
  /** Last day on which it holds; `null` without end. */
  readonly until: Day | null;
}
