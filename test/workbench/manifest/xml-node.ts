import { attribute } from "../../../src/xlsx/xml/attributes";
import { childrenOf, elementsFrom, type XmlElement } from "../../../src/xlsx/xml/elements";
import { plainText } from "../../../src/xlsx/xml/text";

/** An element of a small document, found by its name without prefix. */
export class XmlNode {
  #children: readonly XmlNode[] | undefined;

  constructor(
    readonly document: string,
    readonly element: XmlElement,
  ) {}

  /** The root element of a document. */
  static root(document: string): XmlNode {
    const [root] = elementsFrom(document, 0);
    if (!root) throw new Error("Not an XML document.");
    return new XmlNode(document, root);
  }

  get name(): string {
    return this.element.name;
  }

  get children(): readonly XmlNode[] {
    return (this.#children ??= childrenOf(this.document, this.element).map(
      (child) => new XmlNode(this.document, child),
    ));
  }

  /** The first child of this name, or of the path of names. */
  child(...path: readonly string[]): XmlNode | undefined {
    const [name, ...rest] = path;
    const found = this.children.find((child) => child.name === name);
    return rest.length === 0 ? found : found?.child(...rest);
  }

  all(name: string): readonly XmlNode[] {
    return this.children.filter((child) => child.name === name);
  }

  attribute(name: string): string | undefined {
    return attribute(this.document.slice(this.element.start, this.element.end), name) ?? undefined;
  }

  get text(): string {
    return plainText(this.document.slice(this.element.contentStart, this.element.contentEnd)).trim();
  }
}
