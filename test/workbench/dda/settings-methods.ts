import { type Book } from "../book/book";
import { documentSettings, saveDocumentSettings } from "../book/document-settings";
import { type DdaReply, type DdaRequest, done } from "./dda-request";

/** The settings as the client starts with them: names and JSON texts. */
export const settingPairs = (book: Book): [name: string, json: string][] =>
  Object.entries(documentSettings(book)).map(([name, value]) => [name, JSON.stringify(value)]);

/** `settings.refreshAsync` */
export const loadSettings = (book: Book): DdaReply =>
  done({ Properties: { Settings: settingPairs(book).map(([Name, Value]) => ({ Name, Value })) } });

/** `settings.saveAsync`, which sends them all. */
export function saveSettings(request: DdaRequest, book: Book): DdaReply {
  const { Properties: pairs } = request.DdaSettingsMethod as { readonly Properties: [string, string][] };
  const settings = pairs.map(([name, json]) => [name, JSON.parse(json) as unknown] as const);
  book.as("add-in", () => {
    saveDocumentSettings(book, Object.fromEntries(settings));
  });
  return done();
}
