import { type XmlNode } from "../workbench/manifest/xml-node";
import { faultAt, type ManifestFault } from "./manifest-fault";
import { extensions, locales, type ParsedManifest } from "./manifest-source";

const limits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Languages and lengths of what people read. */
export function checkTexts(manifest: ParsedManifest): readonly ManifestFault[] {
  const { app, nodes } = manifest;
  const own = app.child("DefaultLocale");
  const faults = own && own.text !== locales.own ? [wrongLocale(own, own.text)] : [];
  for (const override of nodes.filter(({ name }) => name === "Override")) {
    const locale = override.attribute("Locale") ?? "";
    if (locale === locales.own)
      faults.push(
        faultAt(override, "override-of-default", `${locale} is the manifest's own language. Write it as DefaultValue.`),
      );
    else if (!locales.overrides.some((one) => one === locale)) faults.push(wrongLocale(override, locale));
  }
  const namespace = extensions(manifest).functions?.child("Namespace")?.attribute("resid");
  for (const [limit, node] of texts(app)) {
    if (node.attribute("id") === namespace && namespace !== undefined) continue;
    for (const locale of locales.overrides)
      if (!node.all("Override").some((one) => one.attribute("Locale") === locale))
        faults.push(faultAt(node, "missing-override", `This text has no Override for ${locale}. Translate it.`));
    for (const value of [
      node.attribute("DefaultValue"),
      ...node.all("Override").map((one) => one.attribute("Value")),
    ]) {
      if (!value?.trim()) faults.push(faultAt(node, "empty-text", "There is no text here. Write one."));
      else if (value.length > limit)
        faults.push(
          faultAt(
            node,
            "text-length",
            `"${value.slice(0, 20)}…" has ${value.length} characters; ${limit} are allowed. Shorten it.`,
          ),
        );
    }
  }
  return faults;
}

const wrongLocale = (node: XmlNode, locale: string) =>
  faultAt(
    node,
    "locale-code",
    `"${locale}" is no language of the add-in. Write ${[locales.own, ...locales.overrides].join(" or ")}, in full.`,
  );

/** What people read, each with the number of characters that it may have. */
function texts(app: XmlNode): readonly (readonly [limit: number, node: XmlNode])[] {
  const resources = app.child("VersionOverrides", "Resources");
  return Object.entries(limits).flatMap(([name, limit]) => {
    const nodes = [...app.all(name), ...(resources?.child(name)?.children ?? [])];
    return nodes.map((node) => [limit, node] as const);
  });
}
