import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { type CellExtras, type CellLook } from "../book/cell-layers";
import { type LookPatch } from "../book/patch-looks";
import { webColor } from "../book/web-color";
import { invalidArgument } from "../protocol/excel-error";
import { colorArgument } from "./color-argument";

/** A property of a cell's format: how Excel reads it from a look, and what setting it changes. */
export interface LookProperty<T> {
  readonly read: (look: CellLook) => T;
  readonly change: (value: T) => LookPatch;
}

const style = (change: IStyleData): LookPatch => ({ style: change });
const extras = (change: { [Name in keyof CellExtras]?: CellExtras[Name] | null }): LookPatch => ({ extras: change });
const flag = (isOn: boolean) => (isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
/** Univer's text decorations for them. */
const decorations = [
  undefined,
  TextDecoration.SINGLE,
  TextDecoration.DOUBLE,
  TextDecoration.SINGLE,
  TextDecoration.DOUBLE,
];

const nameOf = <T>(names: Readonly<Record<string, T>>, value: T | null | undefined, otherwise: string) =>
  Object.entries(names).find(([, known]) => known === value)?.[0] ?? otherwise;

const property = <T>(spelling: LookProperty<T>): LookProperty<T> => spelling;

/** The properties of a cell's format that `RangeFormat` and its parts share with `getCellProperties`. */
export const lookProperties = {
  fillColor: property<string>({
    read: ({ style: { bg } }) => (bg?.rgb ? (webColor(bg.rgb) ?? bg.rgb) : "#FFFFFF"),
    change: (color) => style({ bg: color === "" ? null : { rgb: colorArgument(color) } }),
  }),
  fontName: property<string>({
    read: ({ style: { ff } }) => ff ?? "等线",
    change: (ff) => style({ ff }),
  }),
  fontSize: property<number>({
    read: ({ style: { fs } }) => fs ?? 11,
    change: (fs) => style({ fs: inLimits(fs, 1, 409) }),
  }),
  bold: property<boolean>({
    read: ({ style: { bl } }) => bl === BooleanNumber.TRUE,
    change: (isOn) => style({ bl: flag(isOn) }),
  }),
  italic: property<boolean>({
    read: ({ style: { it } }) => it === BooleanNumber.TRUE,
    change: (isOn) => style({ it: flag(isOn) }),
  }),
  strikethrough: property<boolean>({
    read: ({ style: { st } }) => st?.s === BooleanNumber.TRUE,
    change: (isOn) => style({ st: { s: flag(isOn) } }),
  }),
  underline: property<string>({
    read: ({ style: { ul } }) =>
      ul?.s === BooleanNumber.TRUE ? (ul.t === TextDecoration.DOUBLE ? "Double" : "Single") : "None",
    change: (kind) => {
      const index = underlines.indexOf(kind);
      if (index < 0) throw invalidArgument();
      const decoration = decorations[index];
      return style({ ul: { s: flag(index > 0), ...(decoration !== undefined && { t: decoration }) } });
    },
  }),
  fontColor: property<string>({
    read: ({ style: { cl } }) => (cl?.rgb ? (webColor(cl.rgb) ?? cl.rgb) : "#000000"),
    change: (color) => style({ cl: { rgb: colorArgument(color) } }),
  }),
  horizontalAlignment: property<string>({
    read: (look) => look.extras.horizontalAlignment ?? nameOf(horizontal, look.style.ht, "General"),
    change: (name) => {
      const isOther = ["Fill", "CenterAcrossSelection"].includes(name);
      if (!isOther && !(name in horizontal)) throw invalidArgument();
      const ht = isOther ? HorizontalAlign.UNSPECIFIED : horizontal[name]!;
      return { ...style({ ht }), ...extras({ horizontalAlignment: isOther ? name : null }) };
    },
  }),
  verticalAlignment: property<string>({
    read: (look) => look.extras.verticalAlignment ?? nameOf(vertical, look.style.vt, "Bottom"),
    change: (name) => {
      const isOther = ["Justify", "Distributed"].includes(name);
      if (!isOther && !(name in vertical)) throw invalidArgument();
      const vt = isOther ? VerticalAlign.UNSPECIFIED : vertical[name]!;
      return { ...style({ vt }), ...extras({ verticalAlignment: isOther ? name : null }) };
    },
  }),
  wrapText: property<boolean>({
    read: ({ style: { tb } }) => tb === WrapStrategy.WRAP,
    change: (isOn) => style({ tb: isOn ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  }),
  textOrientation: property<number>({
    read: ({ style: { tr } }) => (tr?.v === BooleanNumber.TRUE ? 180 : tr?.a ? -tr.a : 0),
    change: (degrees) => {
      if (degrees === 180) return style({ tr: { a: 0, v: BooleanNumber.TRUE } });
      return style({ tr: { a: -inLimits(degrees, -90, 90), v: BooleanNumber.FALSE } });
    },
  }),
  indentLevel: property<number>({
    read: (look) => look.extras.indentLevel ?? 0,
    change: (level) => extras({ indentLevel: inLimits(level, 0, 250) || null }),
  }),
  shrinkToFit: property<boolean>({
    read: (look) => look.extras.shrinkToFit ?? false,
    change: (isOn) => extras({ shrinkToFit: isOn || null }),
  }),
  readingOrder: property<string>({
    read: (look) => look.extras.readingOrder ?? "Context",
    change: (order) => extras({ readingOrder: order === "Context" ? null : order }),
  }),
  locked: property<boolean>({
    read: (look) => look.extras.locked ?? true,
    change: (isOn) => extras({ locked: isOn ? null : false }),
  }),
  formulaHidden: property<boolean>({
    read: (look) => look.extras.formulaHidden ?? false,
    change: (isOn) => extras({ formulaHidden: isOn || null }),
  }),
};

function inLimits(value: number, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}
