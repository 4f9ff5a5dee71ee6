import { type CellStyle } from "../../plans/sheet-plan";
import { markupText } from "../xml/text";

/** The children of a `<font>` in the order in which Excel writes them. */
const fontOrder = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

/** A `<font>`: what the style says, and for the rest the children, by name, of the workbook's default font. */
export function fontXml(style: CellStyle, defaults: ReadonlyMap<string, string>): string {
  const children = new Map(defaults);
  if (style.bold === true) children.set("b", "<b/>");
  if (style.fontSize !== undefined) children.set("sz", `<sz val="${style.fontSize}"/>`);
  if (style.color !== undefined) children.set("color", `<color rgb="FF${style.color}"/>`);
  const name = style.fonts?.[0];
  if (name !== undefined) {
    for (const child of ["family", "charset", "scheme"]) children.delete(child);
    children.set("name", `<name val="${markupText(name)}"/>`);
    // 134 is GB2312: where the font is missing, it makes Excel choose another Chinese one.
    if (/\p{Script=Han}/u.test(name)) children.set("charset", `<charset val="134"/>`);
  }
  return `<font>${fontOrder.map((child) => children.get(child) ?? "").join("")}</font>`;
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function thinBorderXml(): string {
  const sides = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`);
  return `<border>${sides.join("")}<diagonal/></border>`;
}

export function alignmentXml({ align, verticalAlign, wrap }: CellStyle): string {
  const attributes = [
    align === undefined ? "" : ` horizontal="${align}"`,
    verticalAlign === undefined ? "" : ` vertical="${verticalAlign}"`,
    wrap === true ? ` wrapText="1"` : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** The style of a conditional format. Unlike in a cell, a solid fill here shows its background colour. */
export function differentialXml({ bold, color, fill }: Pick<CellStyle, "bold" | "color" | "fill">): string {
  const font = (bold === true ? "<b/>" : "") + (color === undefined ? "" : `<color rgb="FF${color}"/>`);
  const solid = (rgb: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor rgb="FF${rgb}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill === undefined ? "" : solid(fill)}</dxf>`;
}

/** Number formats that every workbook has without naming them (ISO/IEC 29500-1, 18.8.30) and that are alike everywhere. */
export const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
