import { folderOf, relationshipsPart } from "../../../../src/xlsx/zip/part-name";
import { type ZipPart, writeZip } from "../../../../src/xlsx/zip/write-zip";
import { utf8Chunks } from "../../../../src/xlsx/write/utf8-chunks";
import { joinBytes } from "../../../../src/xlsx/xml/windows";
import { element } from "../xml/element";
import { webByteCodec } from "./web-byte-codec";

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const packages = "http://schemas.openxmlformats.org/package/2006";

/** What a part says, made only when its turn comes to be written. */
export type Content = () => Iterable<string>;

/** The parts of a workbook that is being written, and the links between them. */
export class PackageWriter {
  readonly #parts = new Map<string, Content>();
  readonly #types = new Map<string, string>();
  readonly #links = new Map<string, string[]>();

  /** Adds a part; it is written after those added before it. */
  add(name: string, contentType: string, content: Content | string): void {
    this.#types.set(name, contentType);
    this.#parts.set(name, typeof content === "string" ? () => [declaration + content] : content);
  }

  /** Links a part, or the package for "", to another part by its name; gives the link's id. */
  link(from: string, type: string, part: string): string {
    return this.#relate(from, type, { Target: `${"../".repeat(depthOf(from))}${part}` });
  }

  /** Links a part to an address outside of the file. */
  linkOut(from: string, type: string, address: string): string {
    return this.#relate(from, type, { Target: address, TargetMode: "External" });
  }

  /** The whole file. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of writeZip(this.#zipParts(), webByteCodec)) {
      chunks.push(chunk);
      size += chunk.length;
    }
    return joinBytes(chunks, size);
  }

  #relate(from: string, type: string, target: Readonly<Record<string, string>>): string {
    const links = this.#links.get(from) ?? [];
    this.#links.set(from, links);
    const Id = `rId${links.length + 1}`;
    links.push(element("Relationship", { Id, Type: type, ...target }));
    return Id;
  }

  *#zipParts(): Iterable<ZipPart> {
    yield part("[Content_Types].xml", () => [declaration + this.#contentTypes()]);
    for (const [from, links] of this.#links) {
      const xml = element("Relationships", { xmlns: `${packages}/relationships` }, links.join(""));
      yield part(relationshipsPart(from), () => [declaration + xml]);
    }
    for (const [name, content] of this.#parts) yield part(name, content);
  }

  #contentTypes(): string {
    const defaults: readonly (readonly [string, string])[] = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
      ["vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"],
    ];
    const byExtension = defaults.map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const byName = [...this.#types].map(([name, ContentType]) =>
      element("Override", { PartName: `/${name}`, ContentType }),
    );
    return element("Types", { xmlns: `${packages}/content-types` }, byExtension.join("") + byName.join(""));
  }
}

const depthOf = (part: string): number => folderOf(part).split("/").length - 1;

const part = (name: string, content: Content): ZipPart => ({ name, content: utf8Chunks(content(), webByteCodec) });
