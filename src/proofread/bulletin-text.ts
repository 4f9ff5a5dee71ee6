import { type FactTable } from "./fact-table";

/** A paragraph of a bulletin by what it is in an official document. */
export interface BulletinParagraph {
  /** Of its text in {@link BulletinText.text}; `end` is behind the last sign. */
  readonly start: number;
  readonly end: number;
  readonly role: "title" | "heading" | "body" | "attachment" | "annex-label" | "annex-title" | "other";
  /** The headings above it, the nearest last. */
  readonly headings: readonly string[];
  /** 0-based place among the paragraphs of a .docx, tables left out, else among the lines: for comments. */
  readonly place: number;
}

/** A bulletin as it is proofread. */
export interface BulletinText {
  /** The whole text; of a .docx its paragraphs, a line each. What stands in tables is in no paragraph. */
  readonly text: string;
  readonly paragraphs: readonly BulletinParagraph[];
  /** Those that stand in the bulletin itself. */
  readonly tables: readonly FactTable[];
}
