/** What a generated file says about its own making; the same input gives the same bytes. */
export interface DocumentInfo {
  readonly title: string;
  /** `gongshi 0.1.0`. */
  readonly creator: string;
  /** ISO moment; taken from the input or the as-of day, never from a clock. */
  readonly created: string;
}
