import { type SheetPlan } from "../../src/plans/sheet-plan";
import { columnLetters, type Area } from "../../src/sheets/address";
import { type SheetMarks } from "../../src/xlsx/annotate/sheet-marks";

/** Colours of an error and of a warning, as a cell's fill. */
export const markColors = { e: "FFC7CE", w: "FFEB9C" } as const;

/** Marks for the ledger of the rich workbook, with what a test wants otherwise. */
export function ledgerMarks(changes: Partial<SheetMarks> = {}): SheetMarks {
  const place = {
    sheet: "行政许可",
    headerRow: 3,
    firstRow: 4,
    lastRow: 9,
    firstColumn: 0,
    lastColumn: 4,
    resultColumn: 5,
    maskColumn: 6,
    ...changes,
  };
  const area = {
    top: place.firstRow - 1,
    left: place.firstColumn,
    bottom: place.lastRow - 1,
    right: place.lastColumn,
  };
  return {
    headers: ["核验结果", "核验标记"],
    cells: (row) => marksByRow[row] ?? null,
    conditionalFormats: (["e", "w"] as const).map((mark) => ({
      area,
      formula: maskFormula(place.maskColumn, area, mark),
      style: { fill: markColors[mark] },
    })),
    resultWidth: 40,
    ...place,
  };
}

/** The formula of a colour: whether the mask's character for this column is `mark`. */
export function maskFormula(maskColumn: number, area: Area, mark: string): string {
  const row = area.top + 1;
  return `MID($${columnLetters(maskColumn)}${row},COLUMN()-COLUMN($${columnLetters(area.left)}${row})+1,1)="${mark}"`;
}

const marksByRow: Readonly<Partial<Record<number, readonly [string, string]>>> = {
  4: ["错误：文书号不规范", ".e..."],
  6: ["=提示：金额 < 0 & “备注”", "...w."],
  8: ["错误：空行", "e...."],
  9: ["警告：日期晚于今天", "..ew."],
};

/** A short sheet of findings. */
export const findingsPlan: SheetPlan = {
  name: "问题清单",
  columnWidths: [8, 40],
  styles: { head: { bold: true, fill: "DDEBF7", border: "thin" }, body: { border: "thin", wrap: true } },
  rows: [
    { values: ["单元格", "问题"], style: "head" },
    { values: ["B4", "=文书号不规范"], style: "body" },
  ],
  merges: [],
  freezeRows: 1,
  autoFilter: { top: 0, left: 0, bottom: 1, right: 1 },
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 15, right: 15 },
    repeatRows: [1, 1],
    fitToWidth: true,
    centerHorizontally: true,
  },
};
