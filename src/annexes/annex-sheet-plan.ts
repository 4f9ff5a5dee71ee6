import { officialPage, officialStyles } from "../plans/official-styles";
import { type PageSetup, type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { type Area } from "../sheets/address";
import { type CellValue } from "../sheets/cell";
import { shownFormat, shownValue, type Annex, type AnnexCell } from "./annex";

type StyleName = keyof typeof officialStyles;

const styleOfFormat: Readonly<Record<string, StyleName>> = { "@": "text", "0": "count", "0.00": "rate" };

/** Widths of its columns, in characters. */
export const annexWidths: Readonly<Record<Annex["id"], readonly number[]>> = {
  units: [8, 34, 14, 14, 14],
  counties: [8, 34, 14, 14, 14],
  dishonest: [7, 40, 30, 17],
  eight: [22, 11, 11, 11, 11, 11, 11, 11, 11, 12],
  evaluation: [40, 40],
  loan: [40, 40],
};

/** How its page lies. */
export const annexOrientations: Readonly<Record<Annex["id"], PageSetup["orientation"]>> = {
  units: "portrait",
  counties: "portrait",
  dishonest: "portrait",
  eight: "landscape",
  evaluation: "portrait",
  loan: "portrait",
};

/** How many rows stand above the table: label, space, title and header. */
export const annexHeaderRows = 4;

/** `附件1`. */
export const annexSheetName = ({ number }: Annex): string => `附件${number}`;

/** Draws an annex as an official sheet: label, title, table, range in the footer. */
export function annexSheetPlan(annex: Annex): SheetPlan {
  const last = annex.header.length - 1;
  const acrossBlanks = (value: string): readonly CellValue[] => [value, ...Array.from({ length: last }, () => null)];
  const bodyRows = [...annex.rows, ...(annex.total === null ? [] : [annex.total])];
  const footerRow = annexHeaderRows + bodyRows.length;
  const acrossTable = (row: number): Area => ({ top: row, left: 0, bottom: row, right: last });
  return {
    name: annexSheetName(annex),
    columnWidths: annexWidths[annex.id],
    styles: officialStyles,
    rows: [
      { values: [annexSheetName(annex)], style: "label", height: 24 },
      { values: [], style: "footer", height: 12 },
      { values: acrossBlanks(annex.title), style: "title", height: titleHeight(annex) },
      { values: annex.header, style: "header", height: 26 },
      ...bodyRows.map(bodyRow),
      ...(annex.footer === null ? [] : [{ values: acrossBlanks(annex.footer), style: "footer", height: 24 }]),
    ],
    merges: [
      acrossTable(2),
      ...(annex.total === null ? [] : [{ top: footerRow - 1, left: 0, bottom: footerRow - 1, right: 1 }]),
      ...(annex.footer === null ? [] : [acrossTable(footerRow)]),
    ],
    freezeRows: annexHeaderRows,
    page: { ...officialPage, orientation: annexOrientations[annex.id], repeatRows: [annexHeaderRows, annexHeaderRows] },
  };
}

function bodyRow(cells: readonly AnnexCell[]): PlanRow {
  return {
    values: cells.map((each) => (each === "" ? null : shownValue(each))),
    style: cells.map((each) => styleOfFormat[shownFormat(each)] ?? "text"),
    height: 20,
  };
}

/** Two lines where the title is wider than the table. */
function titleHeight({ id, title }: Annex): number {
  const charactersOfTitleSize = annexWidths[id].reduce((sum, width) => sum + width, 0) / 3.4;
  return title.length > charactersOfTitleSize ? 56 : 32;
}
