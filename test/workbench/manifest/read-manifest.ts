import { type Manifest } from "./manifest";
import { readCellMenu, readTabs } from "./read-tabs";
import { Resources } from "./resources";
import { XmlNode } from "./xml-node";

/**
 * Reads an XML manifest (task pane, with or without VersionOverrides) for one language of the host. A text that has no
 * override for it is taken as it stands.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const app = XmlNode.root(xml);
  const overrides = app.child("VersionOverrides");
  const resources = new Resources(overrides?.child("Resources"), locale);
  const host = overrides?.child("Hosts")?.all("Host").find(isWorkbook);
  const points = [...extensionPoints(host, "DesktopFormFactor"), ...extensionPoints(host, "AllFormFactors")];
  const runtime = host
    ?.child("Runtimes")
    ?.all("Runtime")
    .find((node) => node.attribute("lifetime") === "long");
  const runtimeUrl = runtime && resources.url(runtime.attribute("resid"));
  const text = (name: string) => localValue(app.child(name), locale);
  const isOwnLocale = app.child("DefaultLocale")?.text.toLowerCase() === locale.toLowerCase();
  const extended = app.child("ExtendedOverrides");
  return {
    id: app.child("Id")?.text ?? "",
    name: text("DisplayName") ?? "",
    description: text("Description") ?? "",
    paneUrl: runtimeUrl ?? localValue(app.child("DefaultSettings", "SourceLocation"), locale) ?? "",
    sharedRuntime: runtime !== undefined,
    tabs: points
      .filter((point) => point.attribute("xsi:type") === "PrimaryCommandSurface")
      .flatMap((point) => readTabs(point, resources)),
    cellMenu: points
      .filter((point) => point.attribute("xsi:type") === "ContextMenu")
      .flatMap((point) => readCellMenu(point, resources)),
    ...optional("icon", text("IconUrl")),
    ...optional("shortcutsUrl", extended?.attribute("Url")),
    ...optional("shortcutTextsUrl", isOwnLocale ? undefined : extended?.attribute("ResourcesUrl")),
    ...customFunctions(points, resources),
  };
}

const isWorkbook = (host: XmlNode) => host.attribute("xsi:type") === "Workbook";

const extensionPoints = (host: XmlNode | undefined, formFactor: string) =>
  host?.child(formFactor)?.all("ExtensionPoint") ?? [];

function localValue(node: XmlNode | undefined, locale: string): string | undefined {
  const override = node?.all("Override").find((one) => one.attribute("Locale")?.toLowerCase() === locale.toLowerCase());
  return override?.attribute("Value") ?? node?.attribute("DefaultValue");
}

function customFunctions(points: readonly XmlNode[], resources: Resources): Pick<Manifest, "customFunctions"> {
  const point = points.find((one) => one.attribute("xsi:type") === "CustomFunctions");
  const metadataUrl = resources.url(point?.child("Metadata", "SourceLocation")?.attribute("resid"));
  if (metadataUrl === undefined) return {};
  return { customFunctions: { namespace: resources.text(point?.child("Namespace")?.attribute("resid")), metadataUrl } };
}

const optional = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
