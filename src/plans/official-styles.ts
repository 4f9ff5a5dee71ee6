import { officialFonts as fonts } from "./official-fonts";
import { type CellStyle, type PageSetup } from "./sheet-plan";

const cell: CellStyle = {
  fonts: fonts.body,
  fontSize: 12,
  align: "center",
  verticalAlign: "center",
  border: "thin",
};

/** The look of a table that an office sends out: label, title, bordered table, footer. Sheets pick or add their own. */
export const officialStyles = {
  label: { fonts: fonts.heading, fontSize: 16, align: "left", verticalAlign: "center" },
  title: { fonts: fonts.title, fontSize: 18, align: "center", verticalAlign: "center", wrap: true },
  header: { ...cell, fonts: fonts.heading, wrap: true },
  text: { ...cell, numberFormat: "@", wrap: true },
  /** Text to be read, not looked up. */
  prose: { ...cell, align: "left", numberFormat: "@", wrap: true },
  count: { ...cell, numberFormat: "0" },
  rate: { ...cell, numberFormat: "0.00" },
  footer: { fonts: fonts.body, fontSize: 12, align: "left", verticalAlign: "center" },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A4 with the margins of GB/T 9704: 37 above, 35 below, 28 left, 26 right. */
export const officialPage: PageSetup = {
  orientation: "portrait",
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  fitToWidth: true,
  centerHorizontally: true,
  footer: "— &P —",
};
