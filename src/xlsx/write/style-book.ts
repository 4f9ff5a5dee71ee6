import { type CellStyle } from "../../plans/sheet-plan";
import { attribute, withAttribute } from "../xml/attributes";
import {
  applyEdits,
  childrenOf,
  elementsFrom,
  markupOf,
  rootOf,
  withPrefix,
  type TextEdit,
  type XmlElement,
} from "../xml/elements";
import { markupText } from "../xml/text";
import { alignmentXml, builtInFormats, differentialXml, fillXml, fontXml, thinBorderXml } from "./style-xml";

/** The styles of a workbook, to which others are added. A style that is there already is not added again. */
export interface StyleBook {
  /** The number of a cell style; with `quotePrefix` the cell's text stays text when it is edited. */
  cell(style: CellStyle, quotePrefix?: boolean): number;
  /** The number of a conditional format's style. */
  differential(style: Pick<CellStyle, "bold" | "color" | "fill">): number;
  /** The whole part; its text is unchanged where nothing was added. */
  toXml(): string;
}

/** The children of `<styleSheet>` in the order of the schema. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"];

/** A list of the part, such as `<fonts>`, with what is added to it. */
interface StyleList {
  readonly element: XmlElement | null;
  readonly items: string[];
  readonly indexOf: Map<string, number>;
  readonly added: string[];
}

/** Opens a styles part, of whatever origin. */
export function openStyleBook(xml: string): StyleBook {
  const root = rootOf(xml);
  const children = elementsFrom(xml, root.contentStart);
  const lists = new Map(
    order.map((name) => [
      name,
      openList(
        xml,
        children.find((child) => child.name === name),
      ),
    ]),
  );
  const defaultFont = childrenByName(listOf("fonts").items[0] ?? "");

  function listOf(name: string): StyleList {
    const list = lists.get(name);
    if (list === undefined) throw new Error(`A styles part has no list ${name}`);
    return list;
  }

  function intern(name: string, markup: string): number {
    const list = listOf(name);
    const known = list.indexOf.get(markup);
    if (known !== undefined) return known;
    const index = list.items.push(markup) - 1;
    list.indexOf.set(markup, index);
    list.added.push(markup);
    return index;
  }

  function internOwn(name: string, markup: string): number {
    return intern(name, withPrefix(markup, root.prefix));
  }

  function fontId(style: CellStyle): number {
    const { fonts, fontSize, bold, color } = style;
    if (fonts === undefined && fontSize === undefined && bold !== true && color === undefined) return 0;
    const inherited = new Map([...defaultFont].map(([name, markup]) => [name, withoutPrefix(markup, root.prefix)]));
    return internOwn("fonts", fontXml(style, inherited));
  }

  function formatId(code: string): number {
    const builtIn = builtInFormats[code];
    if (builtIn !== undefined) return builtIn;
    const formats = listOf("numFmts").items;
    const known = formats.find((format) => attribute(format, "formatCode") === code);
    if (known !== undefined) return Number(attribute(known, "numFmtId"));
    // Numbers up to 163 are Excel's own.
    const id = Math.max(163, ...formats.map((format) => Number(attribute(format, "numFmtId")))) + 1;
    internOwn("numFmts", `<numFmt numFmtId="${id}" formatCode="${markupText(code)}"/>`);
    return id;
  }

  return {
    cell(style, quotePrefix = false) {
      const ids: readonly (readonly [string, string, number])[] = [
        ["numFmtId", "applyNumberFormat", formatId(style.numberFormat ?? "General")],
        ["fontId", "applyFont", fontId(style)],
        ["fillId", "applyFill", style.fill === undefined ? 0 : internOwn("fills", fillXml(style.fill))],
        ["borderId", "applyBorder", style.border === undefined ? 0 : internOwn("borders", thinBorderXml())],
      ];
      const alignment = alignmentXml(style);
      const attributes = [
        ...ids.map(([name, , id]) => ` ${name}="${id}"`),
        ` xfId="0"`,
        quotePrefix ? ` quotePrefix="1"` : "",
        ...ids.map(([, applies, id]) => (id === 0 ? "" : ` ${applies}="1"`)),
        alignment === "" ? "" : ` applyAlignment="1"`,
      ].join("");
      return internOwn("cellXfs", alignment === "" ? `<xf${attributes}/>` : `<xf${attributes}>${alignment}</xf>`);
    },
    differential: (style) => internOwn("dxfs", differentialXml(style)),
    toXml: () =>
      applyEdits(
        xml,
        order.flatMap((name) => editsOf(xml, name, listOf(name), children, root)),
      ),
  };
}

function openList(xml: string, element: XmlElement | undefined): StyleList {
  const items = element === undefined ? [] : childrenOf(xml, element).map((child) => markupOf(xml, child));
  const indexOf = new Map<string, number>();
  for (const [index, item] of items.entries()) if (!indexOf.has(item)) indexOf.set(item, index);
  return { element: element ?? null, items, indexOf, added: [] };
}

function childrenByName(markup: string): ReadonlyMap<string, string> {
  return new Map(
    elementsFrom(markup, rootOf(markup).contentStart).map((child) => [child.name, markupOf(markup, child)]),
  );
}

function withoutPrefix(markup: string, prefix: string): string {
  return prefix === "" ? markup : markup.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

function editsOf(
  xml: string,
  name: string,
  list: StyleList,
  siblings: readonly XmlElement[],
  root: { readonly contentStart: number; readonly prefix: string },
): readonly TextEdit[] {
  if (list.added.length === 0) return [];
  const added = list.added.join("");
  const close = `</${root.prefix}${name}>`;
  if (list.element === null) {
    const before = siblings.filter(
      (sibling) => order.indexOf(sibling.name) < order.indexOf(name) && order.includes(sibling.name),
    );
    const at = before.at(-1)?.end ?? root.contentStart;
    const text = `<${root.prefix}${name} count="${list.items.length}">${added}${close}`;
    return [{ start: at, end: at, text }];
  }
  const { start, end, contentStart, contentEnd } = list.element;
  const tag = withAttribute(xml.slice(start, contentStart), "count", list.items.length);
  if (contentStart === end) return [{ start, end, text: tag.replace(/\s*\/>$/, ">") + added + close }];
  return [
    { start, end: contentStart, text: tag },
    { start: contentEnd, end: contentEnd, text: added },
  ];
}
