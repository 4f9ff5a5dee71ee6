import { type XmlNode } from "../workbench/manifest/xml-node";
import { faultAt, type ManifestFault } from "./manifest-fault";
import { type ParsedManifest, resourcesOf } from "./manifest-source";

const longestId = 32;

/** The kind of resource that an element means by its `resid`; a Description's text is long, but for the callout any. */
const kindOf: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Runtime: "Urls",
};

/** Images, addresses and texts, and the elements that name them. */
export function checkResources(manifest: ParsedManifest): readonly ManifestFault[] {
  const { app, nodes } = manifest;
  const kinds = new Map(
    app
      .child("VersionOverrides", "Resources")
      ?.children.flatMap((kind) => kind.children.map((node) => [node.attribute("id") ?? "", kind.name])),
  );
  const users = nodes.filter((node) => node.attribute("resid") !== undefined);
  return [
    ...users.flatMap((node) => checkUse(node, kinds)),
    ...resourcesOf(manifest).flatMap((node, place, all) => checkResource(node, all.slice(0, place), users)),
  ];
}

function checkUse(node: XmlNode, kinds: ReadonlyMap<string, string>): ManifestFault[] {
  const id = node.attribute("resid") ?? "";
  const kind = kinds.get(id);
  if (kind === undefined)
    return [
      faultAt(
        node,
        "dangling-resid",
        `There is no resource ${id}, and without it Excel shows no ribbon. Add it under Resources.`,
      ),
    ];
  const wanted = kindOf[node.name];
  if (wanted === undefined || kind === wanted) return [];
  return [
    faultAt(node, "resource-kind", `<${node.name}> names ${id}, which is under ${kind}. Put it under ${wanted}.`),
  ];
}

function checkResource(node: XmlNode, before: readonly XmlNode[], users: readonly XmlNode[]): ManifestFault[] {
  const id = node.attribute("id") ?? "";
  if (id === "" || id.length > longestId)
    return [
      faultAt(node, "resource-id-length", `The id "${id}" has ${id.length} characters; 1 to ${longestId} are allowed.`),
    ];
  if (before.some((one) => one.attribute("id") === id))
    return [faultAt(node, "duplicate-resource", `There are two resources ${id}. Rename one.`)];
  const address = node.attribute("DefaultValue");
  const twin = before.find((one) => one.name === node.name && one.attribute("DefaultValue") === address);
  if (twin && node.name !== "String")
    return [
      faultAt(
        node,
        "same-address",
        `${id} is the same address as ${twin.attribute("id") ?? ""}; Excel would take them for two. Use one.`,
      ),
    ];
  if (users.some((user) => user.attribute("resid") === id)) return [];
  return [faultAt(node, "unused-resource", `Nothing names ${id}. Take it away.`)];
}
