/**
 * The namespace of the first element of an XML document ("" when it has none), or undefined when the document is not
 * well formed: one root, every element closed in turn, every attribute quoted and given once.
 */
export function rootNamespace(xml: string): string | undefined {
  const open: string[] = [];
  let root: string | undefined;
  let end = 0;
  for (const match of xml.matchAll(markup)) {
    if (!isText(xml.slice(end, match.index), open.length > 0)) return undefined;
    end = match.index + match[0].length;
    const { close, name, attributes = "", empty } = match.groups!;
    if (close !== undefined && open.pop() !== close) return undefined;
    if (name === undefined) continue;
    const given = readAttributes(attributes);
    if (!given || (open.length === 0 && root !== undefined)) return undefined;
    root ??= given.get(namespaceAttribute(name)) ?? "";
    if (empty === "") open.push(name);
  }
  return open.length === 0 && isText(xml.slice(end), false) ? root : undefined;
}

const name = "[\\p{L}_:][\\p{L}\\p{N}_:.\\-]*";
const attribute = `\\s+(${name})\\s*=\\s*("[^"<]*"|'[^'<]*')`;
const declarations = "<\\?.*?\\?>|<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<!DOCTYPE[^>[]*>";
const element = `<(?<name>${name})(?<attributes>(?:${attribute})*)\\s*(?<empty>/?)>`;
const markup = new RegExp(`${declarations}|</(?<close>${name})\\s*>|${element}`, "gsu");

/** Between tags stands text only inside the root, without "<" and with "&" only in references. */
function isText(text: string, insideRoot: boolean): boolean {
  if (!insideRoot) return /^\uFEFF?\s*$/.test(text);
  return !text.includes("<") && !/&(?!#\d+;|#x[\da-f]+;|[\p{L}_][\p{L}\p{N}_.\-]*;)/iu.test(text);
}

function readAttributes(text: string): ReadonlyMap<string, string> | undefined {
  const given = new Map<string, string>();
  for (const [, key = "", value = ""] of text.matchAll(new RegExp(attribute, "gsu"))) {
    if (given.has(key)) return undefined;
    given.set(key, value.slice(1, -1));
  }
  return given;
}

function namespaceAttribute(element: string): string {
  const colon = element.indexOf(":");
  return colon < 0 ? "xmlns" : `xmlns:${element.slice(0, colon)}`;
}
