import { type Book } from "./book";
import { bookExtras, setBookExtra } from "./extras";

/** What a file tells of itself, as its person sees it under "Info". */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly manager: string;
  readonly company: string;
  readonly category: string;
  readonly keywords: string;
  readonly comments: string;
  readonly lastAuthor: string;
  readonly revisionNumber: number;
  /** ISO 8601. */
  readonly creationDate: string;
}

const unset: DocumentProperties = {
  title: "",
  subject: "",
  author: "",
  manager: "",
  company: "",
  category: "",
  keywords: "",
  comments: "",
  lastAuthor: "",
  revisionNumber: 0,
  creationDate: "2024-01-01T00:00:00.000Z",
};

export const documentProperties = (book: Book): DocumentProperties => ({ ...unset, ...bookExtras(book).properties });

/** Excel on the web has no undo for these. */
export function changeDocumentProperties(book: Book, change: Partial<DocumentProperties>): void {
  setBookExtra(book, "properties", { ...bookExtras(book).properties, ...change }, { undoable: false });
}

export type CustomPropertyValue = string | number | boolean;

/** Properties that people and programs add, by their keys as they were first written. */
export type CustomProperties = Readonly<Record<string, CustomPropertyValue>>;

export const customProperties = (book: Book): CustomProperties => bookExtras(book).customProperties ?? {};

export function saveCustomProperties(book: Book, properties: CustomProperties): void {
  setBookExtra(book, "customProperties", properties, { undoable: false });
}
