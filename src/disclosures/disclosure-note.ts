import { type DisclosureSubject } from "./disclosure-subjects";
import { type CountCell } from "./disclosure-tables";

/** What the figures rest upon or leave out. */
export type DisclosureNote =
  /** Where the numbers are from. */
  | { readonly code: "from-rows" | "from-statements"; readonly subjects: readonly DisclosureSubject[] }
  | { readonly code: "rows-used"; readonly disagreements: number }
  | { readonly code: "after" | "undated" | "unkeyed" | "monthless"; readonly rows: number }
  | { readonly code: "repeats"; readonly of: readonly { readonly subject: DisclosureSubject; readonly rows: number }[] }
  | { readonly code: "flows-count"; readonly subjects: readonly DisclosureSubject[] }
  /** `rows` is `null` where a whole column of a table of counts is meant. */
  | { readonly code: "taken-in"; readonly category: string; readonly rows: number | null }
  | { readonly code: "unknown-category" | "municipal"; readonly name: string; readonly rows: number }
  | { readonly code: "unreadable"; readonly cell: CountCell; readonly text: string }
  | { readonly code: "no-population" | "no-enterprises"; readonly counties: readonly string[] };
