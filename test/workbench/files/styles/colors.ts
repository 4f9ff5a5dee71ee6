import { type Nullable } from "@univerjs/core";
import { type XmlNode, attribute, child, children, descendant, numberAttribute } from "../xml/xml-node";

/** Turns a colour element of a file into "#RRGGBB"; undefined when it is automatic or names nothing. */
export type ColorReader = (node: XmlNode | undefined) => string | undefined;

/** The colours of the themes since Office 2013, in the order in which files count them. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The palette of Excel 97: eight colours twice, then the rest. */
const firstEight = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const indexedColors = [
  ...firstEight,
  ...firstEight,
  ...`800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  ),
];

export function colorReader(theme: XmlNode | undefined, styles: XmlNode | undefined): ColorReader {
  const themeColors = theme ? readTheme(theme) : officeTheme;
  const own = children(descendant(styles, "colors", "indexedColors"), "rgbColor").map((node) =>
    lastSix(attribute(node, "rgb")),
  );
  const palette = own.length > 0 ? own : indexedColors;
  return (node) => {
    if (!node) return undefined;
    const written = attribute(node, "rgb");
    const index = numberAttribute(node, "indexed");
    const themeIndex = numberAttribute(node, "theme");
    const color =
      written !== undefined
        ? lastSix(written)
        : themeIndex !== undefined
          ? themeColors[themeIndex]
          : index !== undefined
            ? palette[index]
            : undefined;
    return color === undefined ? undefined : `#${tinted(color, numberAttribute(node, "tint") ?? 0).toUpperCase()}`;
  };
}

const lastSix = (color = ""): string => color.slice(-6);

function readTheme(theme: XmlNode): readonly string[] {
  const scheme = descendant(theme, "themeElements", "clrScheme");
  return themeOrder.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return attribute(color, "lastClr") ?? attribute(color, "val") ?? officeTheme[index]!;
  });
}

/** Lighter for a positive tint, darker for a negative one, in terms of hue, lightness and saturation. */
function tinted(color: string, tint: number): string {
  if (tint === 0 || !/^[\da-f]{6}$/i.test(color)) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return hexOf(hueOf(red, green, blue, max, range), saturation, changed);
}

function hueOf(red: number, green: number, blue: number, max: number, range: number): number {
  if (range === 0) return 0;
  if (max === red) return ((green - blue) / range + 6) % 6;
  return max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
}

function hexOf(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  return [0, 8, 4]
    .map((shift) => {
      const place = (shift + hue * 2) % 12;
      const part = lightness - (chroma / 2) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
      return Math.round(part * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("");
}

/** "FFRRGGBB" as files write colours; what is no hex colour is left out. */
export function fileColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const text = color.trim();
  const hex = /^#?([\da-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `FF${hex.toUpperCase()}`;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  const doubled = short?.slice(1).map((digit) => digit + digit);
  if (doubled) return `FF${doubled.join("")}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  const bytes = parts?.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return bytes && `FF${bytes.join("")}`.toUpperCase();
}
