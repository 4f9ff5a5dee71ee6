import { sameName } from "../../plans/sheet-name";
import { attribute } from "../xml/attributes";
import { childrenOf, elementsFrom, rootOf } from "../xml/elements";
import { type Package } from "./open-package";
import { relationshipsPart } from "../zip/part-name";
import { isOfKind, readRelationships, type Relationship } from "./relationships";

/** A sheet of the workbook, in the order of its tabs. */
export interface WorkbookSheet {
  readonly name: string;
  /** The part it is in; empty where the link is broken. */
  readonly part: string;
}

/** The workbook part with what leads from it to the others. */
export interface OpenedWorkbook {
  readonly part: string;
  readonly xml: string;
  readonly relationships: readonly Relationship[];
  readonly relationshipsXml: string;
  readonly contentTypesXml: string;
  readonly sheets: readonly WorkbookSheet[];
}

/** Reads the workbook part of a file; `null` where it has none that can be read. */
export async function openWorkbook(file: Package): Promise<OpenedWorkbook | null> {
  const root = readRelationships(await file.text("_rels/.rels"), "");
  const part = root.find((link) => isOfKind(link, "officeDocument"))?.target ?? "";
  const xml = await file.text(part);
  const relationshipsXml = await file.text(relationshipsPart(part));
  const contentTypesXml = await file.text("[Content_Types].xml");
  const relationships = readRelationships(relationshipsXml, part);
  const partOf = new Map(relationships.map(({ id, target }) => [id, target]));
  const sheets = sheetTags(xml).map((tag) => ({
    name: attribute(tag, "name") ?? "",
    part: partOf.get(attribute(tag, `${relationshipPrefix(tag)}:id`) ?? "") ?? "",
  }));
  if (sheets.length === 0 || contentTypesXml === "") return null;
  return { part, xml, relationships, relationshipsXml, contentTypesXml, sheets };
}

/** The place of a sheet among the tabs, or -1; Excel tells names apart without regard to case. */
export function sheetIndexOf(workbook: OpenedWorkbook, name: string): number {
  return workbook.sheets.findIndex((sheet) => sameName(sheet.name) === sameName(name));
}

/** The opening tags of the `<sheet>` elements. */
export function sheetTags(workbookXml: string): readonly string[] {
  const list = elementsFrom(workbookXml, rootOf(workbookXml).contentStart).find(({ name }) => name === "sheets");
  if (list === undefined) return [];
  return childrenOf(workbookXml, list).map(({ start, contentStart }) => workbookXml.slice(start, contentStart));
}

/** The prefix that the namespace of relationships has in a tag with an `id` of it, mostly `r`. */
export function relationshipPrefix(tag: string): string {
  return /\s([\w.-]+):id\s*=/.exec(tag)?.[1] ?? "r";
}
