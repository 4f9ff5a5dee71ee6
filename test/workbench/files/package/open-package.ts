import { openPackage as openWholePackage } from "../../../../src/xlsx/annotate/open-package";
import { type Archive, openArchive, scanPart } from "../../../../src/xlsx/read/archive";
import { type FileFault } from "../../../../src/xlsx/read/file-fault";
import { defaultReadLimits } from "../../../../src/xlsx/read/read-limits";
import { type XmlHandler } from "../../../../src/xlsx/read/xml-scanner";
import { folderOf, relationshipsPart, resolveTarget } from "../../../../src/xlsx/zip/part-name";
import { type XmlNode, attribute, child, children, treeBuilder } from "../xml/xml-node";
import { FileError } from "./file-error";
import { webByteCodec } from "./web-byte-codec";

/** A link from one part to another, or out of the file. */
export interface Link {
  readonly id: string;
  /** The last segment of its type: "worksheet", "hyperlink"; the rest differs between kinds of workbooks. */
  readonly type: string;
  /** The name of a part, or an address when `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a workbook that is being read. Whatever cannot be read is thrown as a FileError. */
export interface PackageReader {
  has(part: string): boolean;
  /** The bytes of a part, unpacked. */
  sizeOf(part: string): number;
  scan(part: string, handler: XmlHandler, problem?: () => "damaged" | "too-large" | null): Promise<void>;
  /** The root element of a part. */
  tree(part: string): Promise<XmlNode>;
  /** A part as it was written. */
  text(part: string): Promise<string>;
  /** The links of a part; an empty name is the package itself. */
  links(part: string): Promise<readonly Link[]>;
}

export async function openPackage(bytes: Uint8Array): Promise<PackageReader> {
  const source = {
    size: bytes.length,
    read: (offset: number, length: number) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
  const opened = await openArchive(source, webByteCodec, defaultReadLimits, { aborted: false });
  if (!opened.ok) throw new FileError(opened.error);
  return readerOf(opened.value);
}

function readerOf(archive: Archive): PackageReader {
  const entryOf = (part: string) => archive.entries.get(part.toLowerCase());

  const reader: PackageReader = {
    has: (part) => entryOf(part) !== undefined,
    sizeOf: (part) => entryOf(part)?.uncompressedSize ?? 0,
    async scan(part, handler, problem = () => null) {
      const fault = await scanPart(archive, part, handler, () => faultOf(problem(), part));
      if (fault !== null) throw new FileError(fault);
    },
    async tree(part) {
      const builder = treeBuilder();
      await reader.scan(part, builder);
      return builder.top.children[0]!;
    },
    async text(part) {
      const whole = await openWholePackage(archive.source, webByteCodec);
      if (!whole.ok) throw new FileError(whole.error);
      return whole.value.text(part);
    },
    async links(part) {
      const name = relationshipsPart(part);
      if (!reader.has(name)) return [];
      return children(await reader.tree(name), "Relationship").map((node) => linkOf(node, folderOf(part)));
    },
  };
  return reader;
}

function linkOf(node: XmlNode, folder: string): Link {
  const type = attribute(node, "Type") ?? "";
  const target = attribute(node, "Target") ?? "";
  const isExternal = attribute(node, "TargetMode") === "External";
  return {
    id: attribute(node, "Id") ?? "",
    type: type.slice(type.lastIndexOf("/") + 1),
    target: isExternal ? target : resolveTarget(folder, target),
    isExternal,
  };
}

function faultOf(problem: "damaged" | "too-large" | null, part: string): FileFault | null {
  return problem === null ? null : problem === "damaged" ? { kind: problem, part } : { kind: problem };
}

/** The part that links of this type lead to, if it is there. */
export function linkedPart(reader: PackageReader, links: readonly Link[], type: string): string | undefined {
  const target = links.find((link) => link.type === type)?.target;
  return target !== undefined && reader.has(target) ? target : undefined;
}

/** The content of the first `extLst` extension that has such a child; extensions hold what came after Excel 2007. */
export function extensionChild(node: XmlNode | undefined, name: string): XmlNode | undefined {
  for (const extension of children(child(node, "extLst"), "ext")) {
    const found = child(extension, name);
    if (found) return found;
  }
  return undefined;
}
