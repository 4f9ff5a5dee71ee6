import { readPlainItem } from "./plain-cell";
import { attributeIndex, isPreserved } from "./scan-sheet";
import { appendXmlText, clearText, createTextBuffer, longestText, resolveEscapes, trimText } from "./text-buffer";
import { type ValuePool } from "./value-pool";
import { nameKey, type XmlHandler } from "./xml-scanner";

export interface SharedStringScan extends XmlHandler {
  /** For each shared string, its code in the pool. */
  finish(): Uint32Array;
  problem(): "too-large" | null;
}

const item = nameKey("si");
const textElement = nameKey("t");
const phoneticElement = nameKey("rPh");

const table = nameKey("sst");
const uniqueCount = nameKey("uniqueCount");

/**
 * Puts the shared strings of a workbook into `pool`: the text of all runs, without phonetic guides.
 *
 * @param atMost more strings than this the part cannot hold, whatever it says.
 */
export function scanSharedStrings(pool: ValuePool, atMost: number): SharedStringScan {
  const text = createTextBuffer();
  let codes = new Uint32Array(1 << 10);
  let count = 0;
  let phonetic = 0;
  let isGathering = false;
  let textStart = 0;
  let keepsSpace = false;

  function put(bytes: Uint8Array, start: number, end: number): void {
    if (count === codes.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(codes);
      codes = larger;
    }
    codes[count] = pool.codeOfText(bytes, start, end);
    count += 1;
  }

  return {
    take: (bytes, start) => readPlainItem(bytes, start, (from, to) => put(bytes, from, to)),
    open(name, tag) {
      if (name === table) pool.reserve(Math.min(atMost, Math.max(0, attributeIndex(tag, uniqueCount))));
      else if (name === item) clearText(text);
      else if (name === phoneticElement) phonetic += 1;
      else if (name === textElement) {
        isGathering = phonetic === 0;
        textStart = text.length;
        keepsSpace = isPreserved(tag);
      }
    },
    close(name) {
      if (name === textElement) {
        if (!keepsSpace && isGathering) trimText(text, textStart);
        isGathering = false;
      } else if (name === phoneticElement) phonetic -= 1;
      else if (name === item) {
        resolveEscapes(text);
        put(text.bytes, 0, text.length);
      }
    },
    text(bytes, start, end, literal) {
      if (isGathering) appendXmlText(text, bytes, start, end, literal);
    },
    finish: () => codes.subarray(0, count),
    problem: () => (text.length > longestText ? "too-large" : null),
  };
}
