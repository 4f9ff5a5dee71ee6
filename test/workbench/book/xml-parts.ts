import { invalidArgument } from "../protocol/excel-error";
import { type Book } from "./book";
import { without } from "./custom-keys";
import { bookExtras, setBookExtra } from "./extras";
import { newGuid } from "./guid";
import { rootNamespace } from "./xml-root";

/** The custom XML parts of the file by their ids. */
export type XmlParts = Readonly<Record<string, string>>;

export const xmlParts = (book: Book): XmlParts => bookExtras(book).xmlParts ?? {};

/** Adds a part, which has to be well formed, and gives its id. */
export function addXmlPart(book: Book, xml: unknown): string {
  const id = newGuid();
  setXmlPart(book, id, xml);
  return id;
}

export function setXmlPart(book: Book, id: string, xml: unknown): void {
  if (typeof xml !== "string" || rootNamespace(xml) === undefined) throw invalidArgument();
  setBookExtra(book, "xmlParts", { ...xmlParts(book), [id]: xml });
}

export function deleteXmlPart(book: Book, id: string): void {
  setBookExtra(book, "xmlParts", without(xmlParts(book), id));
}
