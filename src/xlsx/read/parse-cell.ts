import { type ByteCodec } from "../../ports/byte-codec";
import { parseIndex } from "./cell-reference";
import { isoSerial } from "./iso-serial";
import { parseNumber } from "./parse-number";
import { resolveEscapes, type TextBuffer } from "./text-buffer";
import { falseCode, trueCode, type ValuePool } from "./value-pool";
import { nameKey } from "./xml-scanner";

/** The pool's code of a cell's text, given the key of its `t` (ISO/IEC 29500-1, 18.18.11); null when that is no cell. */
export type CellParser = (type: number, text: TextBuffer) => number | null;

const untyped = 0;
const number = nameKey("n");
const shared = nameKey("s");
const boolean = nameKey("b");
const date = nameKey("d");

export function createCellParser(
  pool: ValuePool,
  sharedStrings: Uint32Array,
  codec: Pick<ByteCodec, "decodeUtf8">,
  date1904: boolean,
): CellParser {
  function textCode(text: TextBuffer): number {
    resolveEscapes(text);
    return pool.codeOfText(text.bytes, 0, text.length);
  }

  function numberCode(text: TextBuffer): number {
    const value = parseNumber(text.bytes, 0, text.length);
    // What is no number is kept as it stands, for the user to see.
    return Number.isFinite(value) ? pool.codeOfNumber(value) : textCode(text);
  }

  return (type, text) => {
    switch (type) {
      case shared:
        return sharedStrings[parseIndex(text.bytes, 0, text.length)] ?? null;
      case untyped:
      case number:
        return numberCode(text);
      case boolean:
        return text.bytes[0] === 0x31 || text.bytes[0] === 0x74 ? trueCode : falseCode;
      case date: {
        const serial = isoSerial(codec.decodeUtf8(text.bytes, 0, text.length), date1904);
        return serial === null ? textCode(text) : pool.codeOfNumber(serial);
      }
      default:
        // Formula text, inline text and errors.
        return textCode(text);
    }
  };
}
