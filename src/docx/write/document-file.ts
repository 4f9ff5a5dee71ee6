import { type DocumentPlan } from "../../documents/document-plan";
import { fileName } from "../../documents/file-name";
import { type ByteCodec } from "../../ports/byte-codec";
import { type ZipPart } from "../../xlsx/zip/write-zip";
import { oneChunk, zipBytes } from "../../xlsx/zip/zip-bytes";
import { documentBytes } from "./document-bytes";

/** A file as a person keeps it. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Documents, at least one, as a single file: one as a .docx, several as a .zip of them.
 *
 * @param archive what the .zip is called, without its ending.
 */
export async function documentFile(
  plans: readonly DocumentPlan[],
  archive: string,
  codec: ByteCodec,
): Promise<DocumentFile> {
  const files: DocumentFile[] = [];
  const names: string[] = [];
  for (const plan of plans) {
    const name = fileName(plan.name, names);
    names.push(name);
    files.push({ name: `${name}.docx`, bytes: await documentBytes(plan, codec) });
  }
  const [only] = files;
  if (only !== undefined && files.length === 1) return only;
  const parts = files.map(({ name, bytes }): ZipPart => ({ name, content: oneChunk(bytes) }));
  return { name: `${fileName(archive, [])}.zip`, bytes: await zipBytes(parts, codec) };
}
