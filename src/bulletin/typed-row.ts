import { type TemplatePart } from "./template";

/** A row of the templates as a person types it. */
export interface TypedRow {
  readonly part: TemplatePart;
  readonly text: string;
  /** Where a list is empty; left out, the row is. */
  readonly whenNone?: string;
  /** Where a figure is not known; left out, the row is. */
  readonly whenUnknown?: string;
  readonly note?: string;
}
