import { type Book } from "../book/book";
import { writeWorkbook } from "../files/write-workbook";
import { type DdaReply, type DdaRequest, done, refused } from "./dda-request";
import { DocumentCopies } from "./document-copies";
import { loadSettings, saveSettings } from "./settings-methods";

/** The numbers that the client dispatches by. */
const method = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readFile: 80,
  closeFile: 81,
  properties: 86,
} as const;
const unknownMethod = 5000;

/** The older API on a workbook: what of it has nothing to do with the page around the add-in. */
export class DocumentMethods {
  readonly #copies: DocumentCopies;

  constructor(
    readonly book: Book,
    readonly url: () => string,
  ) {
    this.#copies = new DocumentCopies(() => writeWorkbook(book.save()));
  }

  answer(id: number, request: DdaRequest): DdaReply | Promise<DdaReply> {
    switch (id) {
      case method.loadSettings:
        return loadSettings(this.book);
      case method.saveSettings:
        return saveSettings(request, this.book);
      case method.openFile:
        return this.#copies.open(request);
      case method.readFile:
        return this.#copies.slice(request);
      case method.closeFile:
        return this.#copies.close(request);
      case method.properties:
        return done({ 0: { 1: this.url() } });
      default:
        return refused(unknownMethod);
    }
  }
}
