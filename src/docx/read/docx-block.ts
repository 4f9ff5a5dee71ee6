import { type SheetData } from "../../sheets/workbook-data";

/** A run of a paragraph, by its places in the markup: what is needed to cut it in two. */
export interface DocxRun {
  readonly start: number;
  /** After its properties. */
  readonly contentStart: number;
  /** `<w:r …>` with its properties: how another run of the same looks begins. */
  readonly opening: string;
}

/** A piece of a paragraph's text: what one element stands for. */
export interface DocxPiece {
  /** UTF-16 units before it in the paragraph. */
  readonly offset: number;
  readonly text: string;
  /** The element in the markup. */
  readonly start: number;
  readonly end: number;
  /** Of the markup between its tags; `null` for a tab or a line break, which has none. */
  readonly content: { readonly start: number; readonly end: number } | null;
  readonly run: DocxRun;
}

/** A paragraph that is in no table. */
export interface DocxParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly pieces: readonly DocxPiece[];
}

/** A paragraph or a table of a document, in its order; a table as a sheet without a name. */
export type DocxBlock = DocxParagraph | { readonly kind: "table"; readonly sheet: SheetData };
