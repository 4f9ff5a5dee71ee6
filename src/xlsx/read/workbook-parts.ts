import { err, ok, type Result } from "../../support/result";
import { type SheetData } from "../../sheets/workbook-data";
import { folderOf, relationshipsPart, resolveTarget } from "../zip/part-name";
import { scanPart, type Archive } from "./archive";
import { type FileFault } from "./file-fault";
import { appendXmlText, clearText, createTextBuffer } from "./text-buffer";
import { findAttribute, nameKey, type XmlTag } from "./xml-scanner";

/** A worksheet that the workbook lists, and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly part: string;
}

export interface WorkbookParts {
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
}

interface Relationship {
  /** The last segment of its type: `worksheet`, `sharedStrings` … The rest differs between transitional and strict. */
  readonly type: string;
  readonly part: string;
}

/** Finds the worksheets and shared strings of a workbook through its relationships, whatever its parts are called. */
export async function readWorkbookParts(archive: Archive): Promise<Result<WorkbookParts, FileFault>> {
  const packageLinks = await readRelationships(archive, "");
  if (!packageLinks.ok) return packageLinks;
  const main = [...packageLinks.value.values()].find((link) => link.type === "officeDocument");
  const workbook = main?.part ?? "xl/workbook.xml";
  if (/\.bin$/i.test(workbook)) return err({ kind: "unsupported", what: "xlsb" });
  if (workbook.startsWith("word/")) return err({ kind: "not-a-workbook", looksLike: "word" });
  if (workbook.startsWith("ppt/")) return err({ kind: "not-a-workbook", looksLike: "powerpoint" });
  if (!archive.entries.has(workbook.toLowerCase())) {
    if (main !== undefined) return err({ kind: "damaged", part: workbook });
    const isOpenDocument = archive.entries.has("mimetype") && archive.entries.has("content.xml");
    return err({ kind: "not-a-workbook", looksLike: isOpenDocument ? "open-document" : "zip" });
  }

  const links = await readRelationships(archive, workbook);
  if (!links.ok) return links;
  let date1904 = false;
  const listed: { name: string; state: string; id: string }[] = [];
  const readAttribute = attributeReader(archive);
  const fault = await scanPart(archive, workbook, {
    open(name, tag) {
      if (name === workbookProperties) date1904 = /^(?:1|true|on)$/.test(readAttribute(tag, date1904Name) ?? "");
      else if (name === sheetElement) {
        const state = readAttribute(tag, stateName) ?? "visible";
        listed.push({ name: readAttribute(tag, nameName) ?? "", state, id: readAttribute(tag, idName) ?? "" });
      }
    },
    close: ignore,
    text: ignore,
  });
  if (fault !== null) return err(fault);

  const sheets: SheetPart[] = [];
  for (const { name, state, id } of listed) {
    const link = links.value.get(id);
    if (link === undefined) return err({ kind: "damaged", part: workbook });
    const visibility = state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
    // Chart sheets, dialogs and macro sheets have no cells of a ledger.
    if (link.type === "worksheet") sheets.push({ name, visibility, part: link.part });
  }
  const shared = [...links.value.values()].find((link) => link.type === "sharedStrings");
  return ok({ date1904, sheets, sharedStrings: shared?.part ?? null });
}

const workbookProperties = nameKey("workbookPr");
const sheetElement = nameKey("sheet");
const relationshipElement = nameKey("Relationship");
const date1904Name = nameKey("date1904");
const stateName = nameKey("state");
const nameName = nameKey("name");
/** Both `Id` of a relationship and `r:id` of a sheet, whatever its prefix. */
const idName = nameKey("id");
const capitalIdName = nameKey("Id");
const typeName = nameKey("Type");
const targetName = nameKey("Target");
const ignore = (): void => undefined;

/** The relationships of a part by their id; none when the part has no list of them. */
async function readRelationships(
  archive: Archive,
  part: string,
): Promise<Result<ReadonlyMap<string, Relationship>, FileFault>> {
  const folder = folderOf(part);
  const list = relationshipsPart(part);
  const links = new Map<string, Relationship>();
  if (!archive.entries.has(list.toLowerCase())) return ok(links);
  const readAttribute = attributeReader(archive);
  const fault = await scanPart(archive, list, {
    open(name, tag) {
      if (name !== relationshipElement) return;
      const type = readAttribute(tag, typeName) ?? "";
      const target = readAttribute(tag, targetName) ?? "";
      links.set(readAttribute(tag, capitalIdName) ?? "", {
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolveTarget(folder, target),
      });
    },
    close: ignore,
    text: ignore,
  });
  return fault === null ? ok(links) : err(fault);
}

function attributeReader({ codec }: Archive): (tag: XmlTag, name: number) => string | null {
  const text = createTextBuffer();
  return (tag, name) => {
    const index = findAttribute(tag, name);
    if (index < 0) return null;
    clearText(text);
    appendXmlText(text, tag.bytes, tag.starts[index] ?? 0, tag.ends[index] ?? 0, false);
    return codec.decodeUtf8(text.bytes, 0, text.length);
  };
}
