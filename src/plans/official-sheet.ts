import { type AnnexCell, shownFormat, shownValue } from "../annexes/annex";
import { officialPage, officialStyles } from "./official-styles";
import { type CellStyle, type PageSetup, type PlanRow, type SheetPlan } from "./sheet-plan";
import { wrappedHeight } from "./wrapped-height";

/** A line of an official sheet: text across all columns, or cells. */
export type OfficialLine =
  | { readonly kind: "title" | "section" | "note"; readonly text: string }
  | { readonly kind: "header"; readonly cells: readonly string[] }
  | { readonly kind: "row" | "total"; readonly cells: readonly AnnexCell[] };

/** What makes an official sheet. */
export interface OfficialSheet {
  readonly name: string;
  readonly columnWidths: readonly number[];
  /** 0-based columns whose text is to be read, not looked up: it stands to the left. */
  readonly proseColumns: readonly number[];
  readonly lines: readonly OfficialLine[];
  readonly orientation: PageSetup["orientation"];
  /** Whether each block has a header of its own; else the first one stays in view and on every page. */
  readonly hasBlocks?: boolean;
}

const FONT_SIZE = 12;

const styles = {
  ...officialStyles,
  section: { ...officialStyles.label, fontSize: 14 },
  note: { ...officialStyles.footer, verticalAlign: "top", wrap: true },
  totalText: { ...officialStyles.text, bold: true },
  totalCount: { ...officialStyles.count, bold: true },
  totalRate: { ...officialStyles.rate, bold: true },
} satisfies Readonly<Record<string, CellStyle>>;

type StyleName = keyof typeof styles;

const styleOfFormat: Readonly<Record<string, readonly [row: StyleName, total: StyleName]>> = {
  "@": ["text", "totalText"],
  "0": ["count", "totalCount"],
  "0.00": ["rate", "totalRate"],
};

/** Draws lines as a sheet that an office prints. */
export function officialSheet(sheet: OfficialSheet): SheetPlan {
  const { name, columnWidths, proseColumns, lines, orientation, hasBlocks = false } = sheet;
  const last = columnWidths.length - 1;
  const wholeWidth = columnWidths.reduce((sum, width) => sum + width, 0);
  const isAcross = (line: OfficialLine): boolean => "text" in line;
  const header = hasBlocks ? 0 : 1 + lines.findIndex(({ kind }) => kind === "header");
  return {
    name,
    columnWidths,
    styles,
    rows: lines.map((line): PlanRow => {
      if ("text" in line) {
        return {
          values: [line.text, ...Array.from({ length: last }, () => null)],
          style: line.kind,
          height: heights[line.kind](line.text, wholeWidth),
        };
      }
      const values = line.cells.map((cell) => (cell === "" ? null : shownValue(cell)));
      return {
        values,
        style: line.kind === "header" ? "header" : line.cells.map((cell, column) => styleOf(cell, column, line.kind)),
        height: Math.max(line.kind === "header" ? 26 : 20, wrappedHeight(values, columnWidths, FONT_SIZE)),
      };
    }),
    merges: lines.flatMap((line, row) => (isAcross(line) ? [{ top: row, left: 0, bottom: row, right: last }] : [])),
    ...(header > 0 && { freezeRows: header }),
    page: { ...officialPage, orientation, ...(header > 0 && { repeatRows: [header, header] }) },
  };

  function styleOf(cell: AnnexCell, column: number, kind: OfficialLine["kind"]): StyleName {
    const [row, total] = styleOfFormat[shownFormat(cell)] ?? (["text", "totalText"] as const);
    if (kind === "total") return total;
    return row === "text" && proseColumns.includes(column) ? "prose" : row;
  }
}

const heights: Readonly<Record<"title" | "section" | "note", (text: string, width: number) => number>> = {
  title: (text, width) => Math.max(36, wrappedHeight([text], [width], 18)),
  section: () => 28,
  note: (text, width) => wrappedHeight([text], [width], FONT_SIZE),
};
