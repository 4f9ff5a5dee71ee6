import { XmlNode } from "../workbench/manifest/xml-node";

/** A manifest and what it names, as the linter needs them. */
export interface ManifestSource {
  /** The manifest's text. */
  readonly xml: string;
  /** A file of the add-in by its path on the server ("icons/check-16.png"); undefined when there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
  /** The names that the add-in's page associates with functions. */
  readonly commands: readonly string[];
}

/** The languages of the add-in: the manifest's own, and those that override it. */
export const locales = { own: "zh-CN", overrides: ["en-US"] } as const;

/** A manifest that is well-formed. */
export interface ParsedManifest extends ManifestSource {
  readonly app: XmlNode;
  /** Every element, in the order of the text. */
  readonly nodes: readonly XmlNode[];
}

export function parsed(source: ManifestSource): ParsedManifest {
  const app = XmlNode.root(source.xml);
  return { ...source, app, nodes: [app, ...descendants(app)] };
}

/** All elements below one. */
export const descendants = (node: XmlNode): readonly XmlNode[] =>
  node.children.flatMap((child) => [child, ...descendants(child)]);

/** The elements below the manifest's `Resources`: images, addresses and texts with an id. */
export const resourcesOf = ({ app }: ParsedManifest): readonly XmlNode[] =>
  app.child("VersionOverrides", "Resources")?.children.flatMap((kind) => kind.children) ?? [];

/** The host's part of the commands, and the points where it extends Excel. */
export function extensions({ app }: ParsedManifest) {
  const host = app.child("VersionOverrides", "Hosts", "Host");
  const desktop = host?.child("DesktopFormFactor");
  const points = [...(host?.child("AllFormFactors")?.children ?? []), ...(desktop?.children ?? [])];
  const point = (type: string) => points.find((one) => one.attribute("xsi:type") === type);
  return {
    host,
    desktop,
    functions: point("CustomFunctions"),
    ribbon: point("PrimaryCommandSurface"),
    runtime: host?.child("Runtimes", "Runtime"),
  };
}
