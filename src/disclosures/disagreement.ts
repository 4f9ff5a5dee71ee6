import { type DisclosureSubject } from "./disclosure-subjects";
import { type CountCell } from "./disclosure-tables";

/** What is counted of a county: cases of a subject, or the fields of its evaluations. */
export type CountedThing = DisclosureSubject | "fields";

/** Two numbers for one thing. The annex uses `used`; neither is preferred in silence. */
export interface Disagreement {
  /**
   * `rows`: a sheet states another number than the rows give. `sum`: a stated total is not the sum of its parts. `twice`:
   * two sheets state different numbers.
   */
  readonly kind: "rows" | "sum" | "twice";
  /** The county; 合计 for a line of totals. */
  readonly county: string;
  readonly what: CountedThing | "total";
  readonly stated: number;
  /** What the rows give, the sum, or what the other sheet states. */
  readonly found: number;
  readonly used: number;
  /** Where the stated number stands. */
  readonly cell: CountCell;
}
