import { cellText, markupText } from "../../../../src/xlsx/xml/text";

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The markup of an element. Attributes without a value are left out; `true` is "1" and `false` is "0". */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === "boolean" ? Number(value) : markupText(String(value))}"`;
  }
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** The same, but nothing when there is nothing to hold. */
export const wrapped = (name: string, content: string, attributes: Attributes = {}): string =>
  content === "" ? "" : element(name, attributes, content);

/** A list that says how many it holds, as Excel's lists do. */
export const list = (name: string, items: readonly string[], attributes: Attributes = {}): string =>
  items.length === 0 ? "" : element(name, { count: items.length, ...attributes }, items.join(""));

/** An element with text whose white space counts. */
export function textElement(name: string, text: string): string {
  const keep = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return element(name, keep, cellText(text));
}

/** "1" for what is on, nothing for what is off: for flags whose absence means no. */
export const onlyTrue = (value: boolean | undefined): true | undefined => (value === true ? true : undefined);
