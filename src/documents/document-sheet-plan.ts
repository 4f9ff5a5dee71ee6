import { type AnnexCell } from "../annexes/annex";
import { officialFonts } from "../plans/official-fonts";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type CellStyle, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { assertNever } from "../support/assert-never";
import { shownWidth } from "../text/shown-width";
import { type DocumentBlock, type DocumentPlan, type DocumentTable } from "./document-plan";
import { shownCell } from "./shown-cell";
import { titleLines } from "./title-lines";

/**
 * Within the 156 mm between the margins (GB/T 9704) wherever a digit of the workbook's own font has 7 to 9 pixels; with 7
 * it holds 21 characters of 16 points, and with 8, as in Chinese editions of Excel, 24.
 */
const WIDTH = 64;
const FONT_SIZE = 16;
const TITLE_SIZE = 22;
const TABLE_SIZE = 12;
/** One less than fit, for signs that may not begin a line. */
const CHARACTERS_IN_LINE = 20;
const CHARACTERS_IN_TITLE = 15;
/** 22 lines a page of 225 mm. */
const LINE = 29;
const INDENT = "　　";

const body: CellStyle = { ...officialStyles.footer, fontSize: FONT_SIZE, wrap: true, verticalAlign: "center" };
const title: CellStyle = { ...officialStyles.title, fontSize: TITLE_SIZE };

const styles = {
  letterhead: { ...title, color: "FF0000" },
  number: { ...body, align: "center" },
  title,
  heading: { ...body, fonts: officialFonts.heading },
  subheading: { ...body, fonts: officialFonts.subheading },
  body,
  signature: { ...body, align: "right" },
  table: officialStyles.text,
  tableHeader: officialStyles.header,
} satisfies Readonly<Record<string, CellStyle>>;

/**
 * The text of a document as a sheet that is printed as it stands, down to its first annex: annexes are sheets of their
 * own. Where the text holds a table, the sheet has its columns and all else stands across them.
 *
 * @param name of the sheet.
 */
export function documentSheetPlan({ sections }: DocumentPlan, name: string): SheetPlan {
  const blocks = sections.flatMap((section) => section.blocks);
  const annexes = blocks.findIndex(({ kind }) => kind === "annex-label");
  const text = annexes === -1 ? blocks : blocks.slice(0, annexes);
  const widths = columnWidths(text.find((block) => block.kind === "table"));
  const rows = text.flatMap((block) => rowsOf(block, widths));
  const last = widths.length - 1;
  return {
    name,
    columnWidths: widths,
    styles,
    rows,
    merges: rows.flatMap(({ values }, at) =>
      values.length > last ? [] : [{ top: at, left: 0, bottom: at, right: last }],
    ),
    page: officialPage,
  };
}

function columnWidths(table: DocumentTable | undefined): readonly number[] {
  const parts = table?.widths ?? [1];
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (part * WIDTH) / all);
}

const row = (text: string, style: keyof typeof styles, lines: number): PlanRow => ({
  ...{ values: [text], style },
  height: Math.max(1, lines) * LINE,
});

const line = (text: string, style: keyof typeof styles = "body"): PlanRow =>
  row(text, style, Math.ceil(shownWidth(text) / 2 / CHARACTERS_IN_LINE));

const titled = (text: string, style: "letterhead" | "title"): PlanRow => {
  const lines = titleLines(text, CHARACTERS_IN_TITLE);
  return row(lines.join("\n"), style, lines.length + 1);
};

function rowsOf(block: DocumentBlock, widths: readonly number[]): readonly PlanRow[] {
  switch (block.kind) {
    case "letterhead":
      return [titled(block.text, "letterhead")];
    case "number":
      return [line(block.text, "number"), line("")];
    case "title":
    case "annex-title":
      return [titled(block.text, "title"), line("")];
    case "addressee":
    case "annex-label":
    case "remark":
      return [line(block.text)];
    case "heading":
      return [line(`${INDENT}${block.text}`, headingStyles[block.level])];
    case "paragraph":
    case "imprint":
      return [line(`${INDENT}${block.text}`)];
    case "attachments":
      return [line(""), ...attachments(block.names)];
    case "signature":
      return [
        line(""),
        // Four characters from the edge; the sender stands centred over the date as nearly as a sheet can.
        line(`${block.sender}${INDENT}`, "signature"),
        line(`${block.date}${INDENT}${INDENT}`, "signature"),
      ];
    case "table":
      return tableRows(block, widths);
    default:
      return assertNever(block);
  }
}

function tableRows({ header, rows, total }: DocumentTable, widths: readonly number[]): readonly PlanRow[] {
  // A second table of another shape has to do without columns.
  if (header.length !== widths.length) return [header, ...rows.map(textsOf)].map((cells) => line(cells.join("　")));
  return [
    tableRow(header, "tableHeader", widths),
    ...[...rows, ...(total === null ? [] : [total])].map((cells) => tableRow(textsOf(cells), "table", widths)),
  ];
}

const textsOf = (cells: readonly AnnexCell[]): readonly string[] => cells.map(shownCell);

const tableRow = (values: readonly string[], style: "table" | "tableHeader", widths: readonly number[]): PlanRow => ({
  ...{ values, style },
  height: wrappedHeight(values, widths, TABLE_SIZE) + 4,
});

const headingStyles = { 1: "heading", 2: "subheading", 3: "body", 4: "body" } as const;

const attachments = (names: readonly string[]): readonly PlanRow[] =>
  names.map((name, at) => {
    const number = names.length === 1 ? "" : `${at + 1}.`;
    return line(`${INDENT}${at === 0 ? "附件：" : "　　　"}${number}${name}`);
  });
