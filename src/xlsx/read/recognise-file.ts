import { type ByteSource } from "../../ports/byte-codec";
import { type FileFault, type FileLook } from "./file-fault";

const headLength = 4096;

const signatures: readonly (readonly [FileLook, readonly number[]])[] = [
  ["pdf", ascii("%PDF")],
  ["rar", ascii("Rar!")],
  ["seven-zip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", ascii("GIF8")],
  // Excel 2 to 4 wrote bare BIFF records.
  ["old-excel", [0x09, 0x08]],
  ["old-excel", [0x09, 0x04]],
];
/** The container of .xls, .doc and of encrypted .xlsx ([MS-CFB] 2.2). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What is wrong with a file that is no zip. */
export async function recogniseFile(source: ByteSource): Promise<FileFault> {
  const head = await source.read(0, Math.min(headLength, source.size));
  if (startsWith(head, compoundFile)) return recogniseCompoundFile(source, head);
  return { kind: "not-a-workbook", looksLike: lookOf(head) };
}

/** What bytes look like, by how they begin. */
export function lookOf(head: Uint8Array): FileLook {
  if (head.length === 0) return "empty";
  if (startsWith(head, compoundFile)) return "old-excel";
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  for (const [look, signature] of signatures) if (startsWith(head, signature)) return look;
  // UTF-16 has zeros in it; without them it reads the same.
  const isWide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (!isWide && head.includes(0)) return "unknown";
  const beginning = String.fromCharCode(...head.subarray(0, headLength).filter((byte) => byte > 0 && byte < 0x80))
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype html|html|table|meta|head|style|div)/.test(beginning)) return "html";
  if (beginning.startsWith("<?xml")) return beginning.includes("<html") ? "html" : "xml";
  return "text";
}

async function recogniseCompoundFile(source: ByteSource, head: Uint8Array): Promise<FileFault> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 512) return { kind: "truncated" };
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  // The directory names the streams inside in UTF-16; its first sectors are enough ([MS-CFB] 2.6).
  const directory = (view.getUint32(48, true) + 1) * sectorSize;
  if (directory >= source.size) return { kind: "truncated" };
  const bytes = await source.read(directory, Math.min(headLength, source.size - directory));
  const names = String.fromCharCode(...bytes.filter((byte) => byte >= 0x20 && byte < 0x7f));
  if (names.includes("EncryptedPackage") || names.includes("EncryptionInfo")) return { kind: "encrypted" };
  const looksLike = names.includes("WordDocument")
    ? "word"
    : names.includes("PowerPoint Document")
      ? "powerpoint"
      : /Workbook|Book/.test(names)
        ? "old-excel"
        : "unknown";
  return { kind: "not-a-workbook", looksLike };
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
