import {
  type CustomProperties,
  type CustomPropertyValue,
  type DocumentProperties,
} from "../../book/document-properties";
import { type Link, type PackageReader } from "../package/open-package";
import { type PackageWriter } from "../package/package-writer";
import { linkedTree } from "../package/workbook-parts";
import { cellText } from "../../../../src/xlsx/xml/text";
import { element } from "../xml/element";
import { attribute, child, children } from "../xml/xml-node";

const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const contentType = "application/vnd.openxmlformats";

/** Elements of the two parts that tell of a file, with their names in Excel's API. */
const coreNames = {
  "dc:title": "title",
  "dc:subject": "subject",
  "dc:creator": "author",
  "cp:keywords": "keywords",
  "dc:description": "comments",
  "cp:lastModifiedBy": "lastAuthor",
  "cp:category": "category",
} as const;
const appNames = { Manager: "manager", Company: "company" } as const;

export interface FileProperties {
  readonly properties?: Partial<DocumentProperties>;
  readonly customProperties?: CustomProperties;
}

export async function readProperties(reader: PackageReader, links: readonly Link[]): Promise<FileProperties> {
  const core = await linkedTree(reader, links, "core-properties");
  const app = await linkedTree(reader, links, "extended-properties");
  const custom = await linkedTree(reader, links, "custom-properties");
  const found: Record<string, string | number> = {};
  for (const [name, key] of Object.entries(coreNames)) {
    const text = child(core, name.slice(3))?.text;
    if (text) found[key] = text;
  }
  for (const [name, key] of Object.entries(appNames)) {
    const text = child(app, name)?.text;
    if (text) found[key] = text;
  }
  const revision = Number(child(core, "revision")?.text ?? 0);
  if (revision > 0) found.revisionNumber = revision;
  const created = Date.parse(child(core, "created")?.text ?? "");
  if (!Number.isNaN(created)) found.creationDate = new Date(created).toISOString();
  const customProperties = Object.fromEntries(
    children(custom, "property").flatMap((node): [string, CustomPropertyValue][] => {
      const kind = node.children[0];
      const name = attribute(node, "name");
      return kind && name !== undefined ? [[name, customValue(node, kind.text)]] : [];
    }),
  );
  return {
    ...(Object.keys(found).length > 0 && { properties: found }),
    ...(Object.keys(customProperties).length > 0 && { customProperties }),
  };
}

function customValue(node: Parameters<typeof child>[0], text: string): CustomPropertyValue {
  if (child(node, "bool")) return text === "true" || text === "1";
  const isNumber = ["i1", "i2", "i4", "i8", "int", "uint", "ui4", "r4", "r8", "decimal"].some((name) =>
    child(node, name),
  );
  return isNumber ? Number(text) : text;
}

export function addProperties(writer: PackageWriter, { properties = {}, customProperties = {} }: FileProperties): void {
  const core = Object.entries(coreNames).map(([name, key]) => elementOf(name, properties[key]));
  const revision = properties.revisionNumber ? elementOf("cp:revision", String(properties.revisionNumber)) : "";
  const created = properties.creationDate ?? "2024-01-01T00:00:00.000Z";
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${created.slice(0, 19)}Z</dcterms:created>`;
  const namespaces = {
    "xmlns:cp": `${packages}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  writer.add(
    "docProps/core.xml",
    `${contentType}-package.core-properties+xml`,
    element("cp:coreProperties", namespaces, core.join("") + revision + moment),
  );
  writer.link("", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml");
  const app = Object.entries(appNames).map(([name, key]) => elementOf(name, properties[key]));
  writer.add(
    "docProps/app.xml",
    `${contentType}-officedocument.extended-properties+xml`,
    element(
      "Properties",
      { xmlns: `${office}/extended-properties` },
      elementOf("Application", "Microsoft Excel") + app.join(""),
    ),
  );
  writer.link("", `${office}/relationships/extended-properties`, "docProps/app.xml");
  addCustomProperties(writer, customProperties);
}

function addCustomProperties(writer: PackageWriter, properties: CustomProperties): void {
  const written = Object.entries(properties).map(([name, value], index) =>
    element("property", { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: index + 2, name }, customXml(value)),
  );
  if (written.length === 0) return;
  const namespaces = { xmlns: `${office}/custom-properties`, "xmlns:vt": `${office}/docPropsVTypes` };
  writer.add(
    "docProps/custom.xml",
    `${contentType}-officedocument.custom-properties+xml`,
    element("Properties", namespaces, written.join("")),
  );
  writer.link("", `${office}/relationships/custom-properties`, "docProps/custom.xml");
}

function customXml(value: CustomPropertyValue): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "number") return element(Number.isInteger(value) ? "vt:i4" : "vt:r8", {}, String(value));
  return `<vt:lpwstr>${cellText(value)}</vt:lpwstr>`;
}

const elementOf = (name: string, text: string | undefined): string =>
  text === undefined || text === "" ? "" : element(name, {}, cellText(text));
