import { type XmlNode } from "./xml-node";

/** The strings, addresses and images that a manifest names by id, in one language. */
export class Resources {
  readonly #values = new Map<string, string>();

  constructor(resources: XmlNode | undefined, locale: string) {
    for (const kind of resources?.children ?? [])
      for (const node of kind.children) {
        const own = node.all("Override").find((one) => one.attribute("Locale")?.toLowerCase() === locale.toLowerCase());
        const value = own?.attribute("Value") ?? node.attribute("DefaultValue");
        const id = node.attribute("id");
        if (id !== undefined && value !== undefined) this.#values.set(`${kind.name}/${id}`, value);
      }
  }

  text(id: string | undefined): string {
    return this.#find(id, "ShortStrings") ?? this.#find(id, "LongStrings") ?? "";
  }

  url(id: string | undefined): string | undefined {
    return this.#find(id, "Urls");
  }

  image(id: string | undefined): string | undefined {
    return this.#find(id, "Images");
  }

  #find(id: string | undefined, kind: string): string | undefined {
    return this.#values.get(`${kind}/${id ?? ""}`);
  }
}
