import { type Book } from "./book";
import { without } from "./custom-keys";
import { bookExtras, setBookExtra } from "./extras";

/**
 * What the add-in keeps in the document: one store, for `workbook.settings` and for `Office.context.document.settings`.
 * Values are JSON; a date in them is written "Date(ms)" by both sides of the client.
 */
export type DocumentSettings = Readonly<Record<string, unknown>>;

export const documentSettings = (book: Book): DocumentSettings => bookExtras(book).settings ?? {};

/** Replaces all settings. Excel has no undo for that. */
export function saveDocumentSettings(book: Book, settings: DocumentSettings): void {
  setBookExtra(book, "settings", settings, { undoable: false });
}

export function setDocumentSetting(book: Book, key: string, value: unknown): void {
  saveDocumentSettings(book, { ...documentSettings(book), [key]: value });
}

export function deleteDocumentSetting(book: Book, key: string): void {
  saveDocumentSettings(book, without(documentSettings(book), key));
}
