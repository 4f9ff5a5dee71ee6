import {
  BooleanNumber,
  type IStyleData,
  type Nullable,
  TextDecoration,
  BaselineOffset,
  WrapStrategy,
} from "@univerjs/core";
import { type CellExtras } from "../../book/cell-layers";
import { type Attributes, element, list, onlyTrue, wrapped } from "../xml/element";
import { fileColor } from "./colors";
import { builtInNumbers, firstCustomFormat } from "./number-formats";
import {
  borderStyles,
  horizontalAlignments,
  nameOf,
  otherHorizontal,
  otherVertical,
  readingOrders,
  verticalAlignments,
} from "./style-names";

/** A cell's look with all that lies under it, and what its file's style says beside. */
export interface WholeStyle {
  readonly style: IStyleData;
  readonly extras: CellExtras;
  /** Whether the text was typed behind an apostrophe. */
  readonly isQuoted: boolean;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Gathers the styles of a workbook while its cells are written; each is written once. */
export class StyleWriter {
  readonly #fonts = new Numbered();
  readonly #fills = new Numbered();
  readonly #borders = new Numbered();
  readonly #formats = new Map<string, number>();
  readonly #cells = new Numbered();
  readonly #differential = new Numbered();

  /** @param normal the font of all that has no other. */
  constructor(readonly normal: IStyleData) {
    this.#fills.of(element("fill", {}, element("patternFill", { patternType: "none" })));
    this.#fills.of(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.cell({ style: {}, extras: {}, isQuoted: false });
  }

  /** The number that cells have for a style. */
  cell({ style, extras, isQuoted }: WholeStyle): number {
    const numFmtId = this.#format(style.n?.pattern);
    const fontId = this.#fonts.of(element("font", {}, fontXml({ ...this.normal, ...withoutNulls(style) })));
    const fillId = this.#fills.of(element("fill", {}, fillXml(style)));
    const borderId = this.#borders.of(borderXml(style));
    const alignment = alignmentXml(style, extras);
    const protection = protectionXml(extras);
    const attributes: Attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: onlyTrue(isQuoted),
      applyNumberFormat: onlyTrue(numFmtId > 0),
      applyFont: onlyTrue(fontId > 0),
      applyFill: onlyTrue(fillId > 0),
      applyBorder: onlyTrue(borderId > 0),
      applyAlignment: onlyTrue(alignment !== ""),
      applyProtection: onlyTrue(protection !== ""),
    };
    return this.#cells.of(element("xf", attributes, alignment + protection));
  }

  /** The number that conditional formats have for a style. */
  differential(style: IStyleData): number {
    const font = fontXml(style);
    const pattern = style.n?.pattern;
    const rgb = fileColor(style.bg?.rgb);
    const fill = rgb === undefined ? "" : element("patternFill", {}, element("bgColor", { rgb }));
    const format =
      pattern === undefined ? "" : element("numFmt", { numFmtId: this.#format(pattern), formatCode: pattern });
    const border = Object.keys(style.bd ?? {}).length === 0 ? "" : borderXml(style);
    return this.#differential.of(element("dxf", {}, wrapped("font", font) + format + wrapped("fill", fill) + border));
  }

  /** The whole part; call it when everything else has been written. */
  xml(): string {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    const base = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return element(
      "styleSheet",
      { xmlns: main },
      list("numFmts", formats) +
        list("fonts", this.#fonts.items) +
        list("fills", this.#fills.items) +
        list("borders", this.#borders.items) +
        list("cellStyleXfs", [base]) +
        list("cellXfs", this.#cells.items) +
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]) +
        list("dxfs", this.#differential.items),
    );
  }

  #format(pattern: string | undefined): number {
    if (pattern === undefined || pattern === "" || pattern.toLowerCase() === "general") return 0;
    const known = builtInNumbers.get(pattern) ?? this.#formats.get(pattern);
    if (known !== undefined) return known;
    const number = firstCustomFormat + this.#formats.size;
    this.#formats.set(pattern, number);
    return number;
  }
}

/** Markup that other markup refers to by the order in which it was first seen. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  of(markup: string): number {
    const known = this.#numbers.get(markup);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(markup, number);
    return number;
  }

  get items(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

const withoutNulls = (style: IStyleData): IStyleData =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined));

/** The children of a font in the order of the schema. */
function fontXml({ ff, fs, bl, it, st, ul, cl, va }: IStyleData): string {
  const rgb = fileColor(cl?.rgb);
  const on = (name: string, value: Nullable<BooleanNumber>): string =>
    value === BooleanNumber.TRUE ? element(name) : value === BooleanNumber.FALSE ? element(name, { val: false }) : "";
  const underline =
    ul?.s === BooleanNumber.TRUE ? element("u", ul.t === TextDecoration.DOUBLE ? { val: "double" } : {}) : "";
  return (
    on("b", bl) +
    on("i", it) +
    on("strike", st?.s) +
    underline +
    (va === BaselineOffset.SUPERSCRIPT ? element("vertAlign", { val: "superscript" }) : "") +
    (va === BaselineOffset.SUBSCRIPT ? element("vertAlign", { val: "subscript" }) : "") +
    (fs === undefined ? "" : element("sz", { val: fs })) +
    (rgb === undefined ? "" : element("color", { rgb })) +
    (ff ? element("name", { val: ff }) : "")
  );
}

function fillXml({ bg }: IStyleData): string {
  const rgb = fileColor(bg?.rgb);
  if (rgb === undefined) return element("patternFill", { patternType: "none" });
  return element(
    "patternFill",
    { patternType: "solid" },
    element("fgColor", { rgb }) + element("bgColor", { indexed: 64 }),
  );
}

function borderXml({ bd }: IStyleData): string {
  const side = (name: string, line: Nullable<{ s: number; cl: { rgb?: Nullable<string> } }>): string => {
    const style = nameOf<number>(borderStyles, line?.s);
    if (style === undefined) return element(name);
    return element(name, { style }, element("color", { rgb: fileColor(line?.cl.rgb) ?? "FF000000" }));
  };
  return element(
    "border",
    { diagonalUp: onlyTrue(Boolean(bd?.bl_tr)), diagonalDown: onlyTrue(Boolean(bd?.tl_br)) },
    side("left", bd?.l) +
      side("right", bd?.r) +
      side("top", bd?.t) +
      side("bottom", bd?.b) +
      side("diagonal", bd?.tl_br ?? bd?.bl_tr),
  );
}

function alignmentXml({ ht, vt, tb, tr }: IStyleData, extras: CellExtras): string {
  const order = readingOrders.indexOf(extras.readingOrder as (typeof readingOrders)[number]);
  const attributes: Attributes = {
    horizontal: nameOf(otherHorizontal, extras.horizontalAlignment) ?? nameOf<number>(horizontalAlignments, ht),
    vertical: nameOf(otherVertical, extras.verticalAlignment) ?? nameOf<number>(verticalAlignments, vt),
    textRotation: rotation(tr),
    wrapText: onlyTrue(tb === WrapStrategy.WRAP),
    indent: extras.indentLevel === 0 ? undefined : extras.indentLevel,
    shrinkToFit: onlyTrue(extras.shrinkToFit),
    readingOrder: order > 0 ? order : undefined,
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : element("alignment", attributes);
}

/** Files count upwards to 90 and then downwards from 91, and have 255 for letters one below the other. */
function rotation(tr: IStyleData["tr"]): number | undefined {
  if (!tr) return undefined;
  if (tr.v === BooleanNumber.TRUE) return 255;
  return tr.a > 0 ? tr.a + 90 : tr.a < 0 ? -tr.a : undefined;
}

function protectionXml({ locked, formulaHidden }: CellExtras): string {
  if (locked !== false && formulaHidden !== true) return "";
  return element("protection", { locked: locked === false ? false : undefined, hidden: onlyTrue(formulaHidden) });
}
