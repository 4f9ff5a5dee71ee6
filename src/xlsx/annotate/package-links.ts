import { folderOf } from "../zip/part-name";
import { stylesContentType, worksheetContentType } from "../write/workbook-parts";
import { attribute, withAttribute } from "../xml/attributes";
import { applyEdits, elementsFrom, markupOf, rootOf, withPrefix } from "../xml/elements";
import { type OpenedWorkbook } from "./open-workbook";
import { readRelationships } from "./relationships";

/** The two lists that say which parts a workbook has: the content types and the links of the workbook part. */
export type PackageLinks = Pick<OpenedWorkbook, "part" | "contentTypesXml" | "relationshipsXml">;

const contentTypes = { worksheet: worksheetContentType, styles: stylesContentType };

/** The lists with a part more, and the id of the link to it. `name` counts from the workbook's folder. */
export function withPart<Links extends PackageLinks>(
  links: Links,
  kind: keyof typeof contentTypes,
  name: string,
): { readonly links: Links; readonly id: string } {
  const known = readRelationships(links.relationshipsXml, links.part);
  // A “strict” file has other types; all of one file have the same beginning.
  const type = (known.find((link) => link.type.endsWith("/worksheet"))?.type ?? "").replace(/[^/]+$/, kind);
  const ids = new Set(known.map(({ id }) => id));
  let number = known.length + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const override = { PartName: `/${folderOf(links.part)}${name}`, ContentType: contentTypes[kind] };
  return {
    id,
    links: {
      ...links,
      contentTypesXml: withElement(links.contentTypesXml, "Override", override),
      relationshipsXml: withElement(links.relationshipsXml, "Relationship", { Id: id, Type: type, Target: name }),
    },
  };
}

/** The lists without a part. */
export function withoutPart<Links extends PackageLinks>(links: Links, part: string): Links {
  const ids = readRelationships(links.relationshipsXml, links.part)
    .filter(({ target }) => target === part)
    .map(({ id }) => id);
  return {
    ...links,
    contentTypesXml: withoutElements(links.contentTypesXml, (tag) => attribute(tag, "PartName") === `/${part}`),
    relationshipsXml: withoutElements(links.relationshipsXml, (tag) => ids.includes(attribute(tag, "Id") ?? "")),
  };
}

/** A list of content types or links with an element more, its last. */
export function withElement(xml: string, name: string, attributes: Readonly<Record<string, string>>): string {
  const markup = Object.entries(attributes).reduce((tag, [key, value]) => withAttribute(tag, key, value), `<${name}/>`);
  const end = xml.lastIndexOf("</");
  return xml.slice(0, end) + withPrefix(markup, rootOf(xml).prefix) + xml.slice(end);
}

function withoutElements(xml: string, isGone: (tag: string) => boolean): string {
  const gone = elementsFrom(xml, rootOf(xml).contentStart).filter((element) => isGone(markupOf(xml, element)));
  return applyEdits(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
