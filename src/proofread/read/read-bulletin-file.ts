import { csvText } from "../../csv/csv-text";
import { openDocx } from "../../docx/read/open-docx";
import { type ByteCodec } from "../../ports/byte-codec";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { lookOf } from "../../xlsx/read/recognise-file";
import { type BulletinText } from "../bulletin-text";
import { readBulletinText } from "./read-bulletin-text";
import { readDocxBulletin } from "./read-docx-bulletin";

/** A bulletin that was read from a file; plain data. */
export interface BulletinFile {
  readonly name: string;
  readonly bulletin: BulletinText;
  /** The file where it is a .docx, so that remarks can be written into a copy; else `null`. */
  readonly docx: Uint8Array | null;
}

/** Reads a bulletin of a .docx, or of a text file in UTF-8, UTF-16 or GB18030, whatever its name ends with. */
export async function readBulletinFile(
  name: string,
  bytes: Uint8Array,
  codec: ByteCodec,
): Promise<Result<BulletinFile, Words>> {
  const look = lookOf(bytes.subarray(0, 4096));
  const text = look === "text" || look === "unknown" ? csvText(bytes, codec) : null;
  if (text !== null) {
    return ok({ name, bulletin: readBulletinText(codec.decodeUtf8(text, 0, text.length)), docx: null });
  }
  if (look === "empty") return err(empty);
  const opened = await openDocx(sourceOf(bytes), codec);
  return opened.ok ? ok({ name, bulletin: readDocxBulletin(opened.value), docx: bytes }) : opened;
}

const empty: Words = {
  zh: "文件是空的，请重新选择通报。",
  en: "The file is empty; choose the bulletin again.",
};

const sourceOf = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: (offset: number, length: number) => Promise.resolve(bytes.subarray(offset, offset + length)),
});
