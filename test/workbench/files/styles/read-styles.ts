import {
  BaselineOffset,
  BooleanNumber,
  type IBorderData,
  type IStyleData,
  TextDecoration,
  WrapStrategy,
} from "@univerjs/core";
import { type CellExtras } from "../../book/cell-layers";
import { type FileStyles } from "../cells/cell-factory";
import { type XmlNode, attribute, child, children, flag, isOn, numberAttribute, valueOf } from "../xml/xml-node";
import { type ColorReader, colorReader } from "./colors";
import { builtInFormats } from "./number-formats";
import {
  borderStyles,
  horizontalAlignments,
  otherHorizontal,
  otherVertical,
  readingOrders,
  valueNamed,
  verticalAlignments,
} from "./style-names";

/** The styles of a workbook that is being read. */
export interface ReadStyles extends FileStyles {
  /** Univer's table of styles by their ids. */
  readonly table: Record<string, IStyleData>;
  /** The font of all that has no other. */
  readonly normal: IStyleData;
  /** Styles that conditional formats and tables lay over cells. */
  readonly differential: readonly IStyleData[];
  readonly color: ColorReader;
}

export function readStyles(root: XmlNode | undefined, theme: XmlNode | undefined): ReadStyles {
  const color = colorReader(theme, root);
  const formats = new Map(builtInFormats);
  for (const node of children(child(root, "numFmts"), "numFmt")) {
    formats.set(numberAttribute(node, "numFmtId") ?? -1, attribute(node, "formatCode") ?? "General");
  }
  const fonts = children(child(root, "fonts"), "font").map((node) => fontStyle(node, color));
  const fills = children(child(root, "fills"), "fill").map((node) => fillStyle(node, color));
  const borders = children(child(root, "borders"), "border").map((node) => borderStyle(node, color));
  const formatsOfCells = children(child(root, "cellXfs"), "xf");
  const normal = fonts[numberAttribute(formatsOfCells[0], "fontId") ?? 0] ?? {};
  const table: Record<string, IStyleData> = {};
  const ids = formatsOfCells.map((node, index) => {
    const style: IStyleData = {
      ...different(fonts[numberAttribute(node, "fontId") ?? 0] ?? {}, normal),
      ...fills[numberAttribute(node, "fillId") ?? 0],
      ...borders[numberAttribute(node, "borderId") ?? 0],
      ...formatStyle(formats.get(numberAttribute(node, "numFmtId") ?? 0)),
      ...alignmentStyle(child(node, "alignment")),
    };
    if (Object.keys(style).length === 0) return undefined;
    table[String(index)] = style;
    return String(index);
  });
  return {
    ids,
    table,
    normal,
    color,
    isQuoted: formatsOfCells.map((node) => flag(node, "quotePrefix")),
    extras: formatsOfCells.map(extrasOf),
    differential: children(child(root, "dxfs"), "dxf").map((node) => readDifferential(node, color, formats)),
  };
}

/** What a style adds to the one of all cells, so that cells carry nothing that goes without saying. */
function different(style: IStyleData, normal: IStyleData): IStyleData {
  const entries = Object.entries(style).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(normal[key as keyof IStyleData]),
  );
  // What only the style of all cells has must be taken back.
  const off: IStyleData = {
    ...(normal.bl && !style.bl && { bl: BooleanNumber.FALSE }),
    ...(normal.it && !style.it && { it: BooleanNumber.FALSE }),
    ...(normal.cl && !style.cl && { cl: { rgb: "#000000" } }),
  };
  return { ...off, ...(Object.fromEntries(entries) as IStyleData) };
}

function fontStyle(node: XmlNode | undefined, color: ColorReader): IStyleData {
  const family = valueOf(node, "name");
  const size = valueOf(node, "sz");
  const rgb = color(child(node, "color"));
  const underline = child(node, "u");
  const line = attribute(underline, "val") ?? "single";
  const offset = valueOf(node, "vertAlign");
  return {
    ...(family !== undefined && { ff: family }),
    ...(size !== undefined && { fs: Number(size) }),
    ...(isOn(node, "b") && { bl: BooleanNumber.TRUE }),
    ...(isOn(node, "i") && { it: BooleanNumber.TRUE }),
    ...(isOn(node, "strike") && { st: { s: BooleanNumber.TRUE } }),
    ...(underline &&
      line !== "none" && {
        ul: { s: BooleanNumber.TRUE, ...(line.startsWith("double") && { t: TextDecoration.DOUBLE }) },
      }),
    // Black is the colour of text that has none.
    ...(rgb !== undefined && rgb !== "#000000" && { cl: { rgb } }),
    ...(offset === "superscript" && { va: BaselineOffset.SUPERSCRIPT }),
    ...(offset === "subscript" && { va: BaselineOffset.SUBSCRIPT }),
  };
}

function fillStyle(node: XmlNode | undefined, color: ColorReader): IStyleData {
  const pattern = child(node, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  // Univer has no patterns; their colour is what is seen from a distance.
  const stop = child(children(child(node, "gradientFill"), "stop")[0], "color");
  const rgb = pattern ? (kind === "none" ? undefined : color(child(pattern, "fgColor"))) : color(stop);
  return rgb === undefined ? {} : { bg: { rgb } };
}

const sides = { t: "top", r: "right", b: "bottom", l: "left" } as const;

function borderStyle(node: XmlNode | undefined, color: ColorReader): IStyleData {
  const border: IBorderData = {};
  const line = (name: string, alternative = name) => {
    const side = child(node, name) ?? child(node, alternative);
    const s = valueNamed(borderStyles, attribute(side, "style"));
    return s === undefined ? undefined : { s, cl: { rgb: color(child(side, "color")) ?? "#000000" } };
  };
  const aliases: Readonly<Record<string, string>> = { left: "start", right: "end" };
  for (const [key, name] of Object.entries(sides)) {
    const found = line(name, aliases[name]);
    if (found) border[key as keyof typeof sides] = found;
  }
  const diagonal = line("diagonal");
  if (diagonal && flag(node, "diagonalDown")) border.tl_br = diagonal;
  if (diagonal && flag(node, "diagonalUp")) border.bl_tr = diagonal;
  return Object.keys(border).length === 0 ? {} : { bd: border };
}

const formatStyle = (pattern: string | undefined): IStyleData =>
  pattern === undefined || pattern.toLowerCase() === "general" ? {} : { n: { pattern } };

function alignmentStyle(node: XmlNode | undefined): IStyleData {
  if (!node) return {};
  const horizontal = valueNamed(horizontalAlignments, attribute(node, "horizontal"));
  const vertical = valueNamed(verticalAlignments, attribute(node, "vertical") ?? "bottom");
  const rotation = numberAttribute(node, "textRotation") ?? 0;
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && attribute(node, "vertical") !== undefined && { vt: vertical }),
    ...(flag(node, "wrapText") && { tb: WrapStrategy.WRAP }),
    ...(rotation === 255 && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    // Files count upwards to 90 and then downwards from 91; Univer counts clockwise.
    ...(rotation > 0 && rotation <= 180 && { tr: { a: rotation > 90 ? rotation - 90 : -rotation } }),
  };
}

function extrasOf(node: XmlNode): CellExtras | undefined {
  const alignment = child(node, "alignment");
  const protection = child(node, "protection");
  const order = numberAttribute(alignment, "readingOrder") ?? 0;
  const horizontal = valueNamed(otherHorizontal, attribute(alignment, "horizontal"));
  const vertical = valueNamed(otherVertical, attribute(alignment, "vertical"));
  const indent = numberAttribute(alignment, "indent") ?? 0;
  const extras: CellExtras = {
    ...(!flag(protection, "locked", true) && { locked: false }),
    ...(flag(protection, "hidden") && { formulaHidden: true }),
    ...(indent > 0 && { indentLevel: indent }),
    ...(flag(alignment, "shrinkToFit") && { shrinkToFit: true }),
    ...(order > 0 && { readingOrder: readingOrders[order] ?? "Context" }),
    ...(horizontal !== undefined && { horizontalAlignment: horizontal }),
    ...(vertical !== undefined && { verticalAlignment: vertical }),
  };
  return Object.keys(extras).length === 0 ? undefined : extras;
}

/** A differential style's fill has its colour in the background, since it is thought of as a pattern's. */
export function readDifferential(
  node: XmlNode,
  color: ColorReader,
  formats: ReadonlyMap<number, string> = builtInFormats,
): IStyleData {
  const pattern = child(child(node, "fill"), "patternFill");
  const rgb = color(child(pattern, "bgColor")) ?? color(child(pattern, "fgColor"));
  const format = child(node, "numFmt");
  const code = attribute(format, "formatCode") ?? formats.get(numberAttribute(format, "numFmtId") ?? 0);
  const black = color(child(child(node, "font"), "color")) === "#000000";
  return {
    ...fontStyle(child(node, "font"), color),
    ...(black && { cl: { rgb: "#000000" } }),
    ...(rgb !== undefined && { bg: { rgb } }),
    ...borderStyle(child(node, "border"), color),
    ...formatStyle(code),
  };
}
