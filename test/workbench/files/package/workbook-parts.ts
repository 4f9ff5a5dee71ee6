import { type XmlNode, attribute, child, children } from "../xml/xml-node";
import { FileError } from "./file-error";
import { type Link, type PackageReader, linkedPart } from "./open-package";

/** A worksheet that the workbook lists. */
export interface SheetPart {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly part: string;
  /** Its place among all sheets of the file, which names and views count by. */
  readonly index: number;
}

/** Where the parts of a workbook are, whatever they are called. */
export interface WorkbookParts {
  readonly root: XmlNode;
  readonly packageLinks: readonly Link[];
  readonly links: readonly Link[];
  readonly sheets: readonly SheetPart[];
}

export async function readWorkbookParts(reader: PackageReader): Promise<WorkbookParts> {
  const packageLinks = await reader.links("");
  const main = packageLinks.find(({ type }) => type === "officeDocument");
  const workbook = main?.target ?? "xl/workbook.xml";
  if (/\.bin$/i.test(workbook)) throw new FileError({ kind: "unsupported", what: "xlsb" });
  if (workbook.startsWith("word/")) throw new FileError({ kind: "not-a-workbook", looksLike: "word" });
  if (workbook.startsWith("ppt/")) throw new FileError({ kind: "not-a-workbook", looksLike: "powerpoint" });
  if (!reader.has(workbook)) {
    if (main) throw new FileError({ kind: "damaged", part: workbook });
    const isOpenDocument = reader.has("mimetype") && reader.has("content.xml");
    throw new FileError({ kind: "not-a-workbook", looksLike: isOpenDocument ? "open-document" : "zip" });
  }
  const root = await reader.tree(workbook);
  const links = await reader.links(workbook);
  const sheets: SheetPart[] = [];
  for (const [index, node] of children(child(root, "sheets"), "sheet").entries()) {
    const link = links.find(({ id }) => id === attribute(node, "id"));
    if (!link) throw new FileError({ kind: "damaged", part: workbook });
    const state = attribute(node, "state");
    // Sheets of charts, dialogs and macros have no cells.
    if (link.type !== "worksheet") continue;
    sheets.push({
      name: attribute(node, "name") ?? "",
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
      part: link.target,
      index,
    });
  }
  if (sheets.length === 0) throw new FileError({ kind: "no-sheets" });
  return { root, packageLinks, links, sheets };
}

/** The root of the part that links of this type lead to, if it is there. */
export async function linkedTree(
  reader: PackageReader,
  links: readonly Link[],
  type: string,
): Promise<XmlNode | undefined> {
  const part = linkedPart(reader, links, type);
  return part === undefined ? undefined : reader.tree(part);
}
