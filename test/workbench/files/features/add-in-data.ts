import { type DocumentSettings } from "../../book/document-settings";
import { type XmlParts } from "../../book/xml-parts";
import { type Link, type PackageReader, linkedPart } from "../package/open-package";
import { type PackageWriter } from "../package/package-writer";
import { element } from "../xml/element";
import { attribute, child, children } from "../xml/xml-node";

/**
 * What add-ins keep in a file: settings, in the part that a task pane has there, and custom XML parts. Their text is kept
 * byte for byte.
 */
export interface AddInData {
  readonly settings?: DocumentSettings;
  readonly xmlParts?: XmlParts;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const panes = "http://schemas.microsoft.com/office/2011/relationships";
const extensions = "http://schemas.microsoft.com/office/webextensions";

export async function readAddInData(
  reader: PackageReader,
  packageLinks: readonly Link[],
  links: readonly Link[],
): Promise<AddInData> {
  const settings: Record<string, unknown> = {};
  const taskPanes = linkedPart(reader, packageLinks, "webextensiontaskpanes");
  for (const link of taskPanes === undefined ? [] : await reader.links(taskPanes)) {
    if (link.type !== "webextension" || !reader.has(link.target)) continue;
    const properties = child(await reader.tree(link.target), "properties");
    for (const node of children(properties, "property")) {
      settings[attribute(node, "name") ?? ""] = parsed(attribute(node, "value") ?? "null");
    }
  }
  const xmlParts: Record<string, string> = {};
  for (const link of links) {
    if (link.type !== "customXml" || !reader.has(link.target)) continue;
    const properties = linkedPart(reader, await reader.links(link.target), "customXmlProps");
    const id = properties === undefined ? undefined : attribute(await reader.tree(properties), "itemID");
    xmlParts[id ?? link.target] = await reader.text(link.target);
  }
  return {
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(Object.keys(xmlParts).length > 0 && { xmlParts }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function addAddInData(
  writer: PackageWriter,
  workbook: string,
  { settings = {}, xmlParts = {} }: AddInData,
): void {
  addSettings(writer, settings);
  for (const [index, [id, xml]] of Object.entries(xmlParts).entries()) {
    const name = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    writer.add(name, "application/xml", () => [xml]);
    writer.link(workbook, `${office}/relationships/customXml`, name);
    writer.add(
      properties,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": `${office}/customXml` }),
    );
    writer.link(name, `${office}/relationships/customXmlProps`, properties);
  }
}

function addSettings(writer: PackageWriter, settings: DocumentSettings): void {
  const properties = Object.entries(settings).map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value) }),
  );
  if (properties.length === 0) return;
  const extension = "xl/webextensions/webextension1.xml";
  writer.add(
    extension,
    "application/vnd.ms-office.webextension+xml",
    element(
      "we:webextension",
      { "xmlns:we": `${extensions}/webextension/2010/11`, id: "{00000000-0005-0000-0000-000000000001}" },
      element("we:reference", { id: "workbench", version: "1.0.0.0", store: "developer", storeType: "Registry" }) +
        "<we:alternateReferences/>" +
        element("we:properties", {}, properties.join("")) +
        "<we:bindings/>",
    ),
  );
  const taskPanes = "xl/webextensions/taskpanes.xml";
  const id = writer.link(taskPanes, `${panes}/webextension`, extension);
  const pane = element(
    "wetp:taskpane",
    { dockstate: "right", visibility: false, width: 350, row: 0 },
    element("wetp:webextensionref", { "xmlns:r": `${office}/relationships`, "r:id": id }),
  );
  writer.add(
    taskPanes,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    element("wetp:taskpanes", { "xmlns:wetp": `${extensions}/taskpanes/2010/11` }, pane),
  );
  writer.link("", `${panes}/webextensiontaskpanes`, taskPanes);
}
