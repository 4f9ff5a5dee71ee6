import { type XmlHandler, type XmlTag, nameKey } from "../../../../src/xlsx/read/xml-scanner";
import { webByteCodec } from "../package/web-byte-codec";
import { plainText } from "../../../../src/xlsx/xml/text";

/**
 * An element of a part that is small enough to be held whole. Names are the numbers that `nameKey` gives for them, and
 * have no prefix: what Excel spells with different prefixes stands in different places as well.
 */
export interface XmlNode {
  readonly name: number;
  readonly attributes: ReadonlyMap<number, string>;
  readonly children: XmlNode[];
  text: string;
}

/** Gathers the elements of a part into a tree; `root` is what stands at its top. */
export function treeBuilder(): XmlHandler & { readonly top: XmlNode } {
  const top: XmlNode = { name: 0, attributes: new Map(), children: [], text: "" };
  const open: XmlNode[] = [top];
  return {
    top,
    open(name, tag) {
      const node: XmlNode = { name, attributes: attributesOf(tag), children: [], text: "" };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    close() {
      open.pop();
    },
    text(bytes, start, end, literal) {
      const node = open.at(-1);
      if (!node) return;
      const text = webByteCodec.decodeUtf8(bytes, start, end).replace(/\r\n?/g, "\n");
      node.text += literal ? text : plainText(text);
    },
  };
}

function attributesOf(tag: XmlTag): ReadonlyMap<number, string> {
  const attributes = new Map<number, string>();
  for (let index = 0; index < tag.count; index += 1) {
    const value = webByteCodec.decodeUtf8(tag.bytes, tag.starts[index]!, tag.ends[index]!);
    attributes.set(tag.names[index]!, value.includes("&") ? plainText(value) : value);
  }
  return attributes;
}

export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  const key = nameKey(name);
  return node?.children.filter((each) => each.name === key) ?? [];
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  const key = nameKey(name);
  return node?.children.find((each) => each.name === key);
}

/** The element that a path of names leads to. */
export function descendant(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((at, name) => child(at, name), node);
}

export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes.get(nameKey(name));
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const text = attribute(node, name);
  return text === undefined || text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** Whether an attribute says yes; `absent` is what no attribute means. */
export function flag(node: XmlNode | undefined, name: string, absent = false): boolean {
  const text = attribute(node, name);
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}

/** The `val` of a child, which is how styles and properties spell most of what they say. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return attribute(child(node, name), "val");
}

/** Whether a child such as `<b/>` or `<b val="1"/>` is there and does not say no. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const found = child(node, name);
  return found !== undefined && flag(found, "val", true);
}
