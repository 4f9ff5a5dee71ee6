import { type CellContents } from "./cell-contents";

/**
 * What a batch of changes must know to be taken back and the log must not show: cells with personal numbers. It stays
 * in the workbook, beside the data that it comes from, as XML parts of a namespace of the batch's own.
 */
export interface HiddenChange {
  readonly sheet: string;
  readonly address: string;
  readonly before: CellContents;
  readonly after: CellContents;
}

/** A log that was deleted and begun anew counts from 1 again: the time tells its batches from the old ones. */
export const vaultKey = (batch: string, at: string): string => `${batch}:${encodeURIComponent(at)}`;

const namespaceOf = (key: string): string => `urn:gongshi:changes:${key}`;

/** UTF-16 units of a part: three bytes each at most, and parts of more than a megabyte are refused by some editions. */
const longestPart = 300_000;

/** Queues the keeping of changes. */
export function keepHidden(context: Excel.RequestContext, key: string, changes: readonly HiddenChange[]): void {
  for (const text of partTexts(changes)) {
    context.workbook.customXmlParts.add(`<changes xmlns="${namespaceOf(key)}">${text}</changes>`);
  }
}

/** Queues the forgetting of parts that {@link loadHidden} found. */
export function dropHidden(parts: Excel.CustomXmlPartScopedCollection): void {
  for (const part of parts.items) part.delete();
}

/** Queues the search for what was kept of a batch; {@link readHidden} can read it after the next sync. */
export const loadHidden = (context: Excel.RequestContext, key: string): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(namespaceOf(key)).load("items/id");

/** Queues the reading of what {@link loadHidden} found; the answer gives it after one more sync. */
export function readHidden(parts: Excel.CustomXmlPartScopedCollection): () => readonly HiddenChange[] {
  const texts = parts.items.map((part) => part.getXml());
  return () => texts.flatMap(({ value }) => changesIn(value));
}

/** JSON has no need of the characters that mean something in XML, nor of those that XML refuses. */
function partTexts(changes: readonly HiddenChange[]): readonly string[] {
  const texts: string[] = [];
  let items: string[] = [];
  let length = 0;
  for (const change of changes) {
    const item = JSON.stringify(change).replace(/[<>&\u007f-\u009f\ufffe\uffff]/g, escaped);
    if (length > 0 && length + item.length > longestPart) {
      texts.push(`[${items.join(",")}]`);
      [items, length] = [[], 0];
    }
    items.push(item);
    length += item.length + 1;
  }
  return items.length === 0 ? texts : [...texts, `[${items.join(",")}]`];
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

function changesIn(xml: string): readonly HiddenChange[] {
  const text = />(\[.*\])<\/[^<]*$/s.exec(xml)?.[1];
  // Our own writing; whoever changes it by hand gets back what verifying the cells lets through.
  return text === undefined ? [] : (JSON.parse(text) as readonly HiddenChange[]);
}
