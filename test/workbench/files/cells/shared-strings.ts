import { scanSharedStrings } from "../../../../src/xlsx/read/scan-shared-strings";
import { type ValuePool } from "../../../../src/xlsx/read/value-pool";
import { type PackageReader } from "../package/open-package";
import { webByteCodec } from "../package/web-byte-codec";

/** Bytes of `<si><t/></si>`. */
const shortestItem = 13;

/** The shared strings of a workbook as plain text, all runs joined and without phonetic guides. */
export async function readSharedStrings(reader: PackageReader, part: string | undefined): Promise<readonly string[]> {
  if (part === undefined) return [];
  const table = new TextTable();
  const scan = scanSharedStrings(table, Math.floor(reader.sizeOf(part) / shortestItem));
  await reader.scan(part, scan, () => scan.problem());
  scan.finish();
  return table.texts();
}

const pageLength = 1 << 16;
const separator = 0;

/**
 * Texts in the order in which they come. Decoding is what costs time, so they are decoded a page at a time: NUL, which
 * XML cannot hold, stands between them. Text that an escape gave a NUL goes by itself.
 */
class TextTable implements ValuePool {
  readonly #texts: string[] = [];
  #page = new Uint8Array(pageLength);
  #length = 0;
  #count = 0;

  codeOfText(bytes: Uint8Array, start: number, end: number): number {
    const code = this.#texts.length + this.#count;
    const length = end - start;
    if (bytes.subarray(start, end).includes(separator)) {
      this.#flush();
      this.#texts.push(webByteCodec.decodeUtf8(bytes, start, end));
      return code;
    }
    if (this.#length + length + 1 > this.#page.length) this.#flush();
    if (length + 1 > this.#page.length) this.#page = new Uint8Array(length + 1);
    this.#page.set(bytes.subarray(start, end), this.#length);
    this.#length += length;
    this.#page[this.#length] = separator;
    this.#length += 1;
    this.#count += 1;
    return code;
  }

  texts(): readonly string[] {
    this.#flush();
    return this.#texts;
  }

  #flush(): void {
    if (this.#count === 0) return;
    const text = webByteCodec.decodeUtf8(this.#page, 0, this.#length - 1);
    for (const each of text.split("\0")) this.#texts.push(each);
    this.#length = 0;
    this.#count = 0;
  }

  /** The scan of shared strings asks for nothing below but room, which arrays make by themselves. */
  reserve(): void {
    return;
  }

  size = (): number => this.#texts.length + this.#count;
  textBytes = (): number => 0;

  codeOfNumber(): number {
    throw new Error("Shared strings are texts");
  }

  valueOf = (code: number): string => this.texts()[code] ?? "";
}
