import { cellAt } from "../sheets/column";
import { type SheetData, type WorkbookData } from "../sheets/workbook-data";
import { headerKey } from "../text/header-key";
import { trim } from "../text/trim";

/** A public body on the severe-dishonesty list (严重失信主体名单). */
export interface DishonestBody {
  readonly name: string;
  readonly uscc: string;
  readonly county: string;
  /** 1-based sheet row. */
  readonly row: number;
}

/** The sheet that keeps the list, and the bodies on it. */
export interface DishonestyList {
  readonly sheet: string;
  readonly bodies: readonly DishonestBody[];
}

const headers = {
  name: ["单位名称", "主体名称", "失信主体名称", "机构名称"],
  uscc: ["统一社会信用代码", "信用代码", "代码"],
  county: ["县（市、区）", "县区", "所属县区", "所属区县", "所在县（市、区）"],
} as const;

/** How far down a title may push the header. */
const HEADER_ROWS = 10;

/** Finds the list in a workbook: a sheet named for 失信 with a column each for name, code and county. */
export function readDishonestyList(workbook: WorkbookData): DishonestyList | null {
  for (const sheet of workbook.sheets) {
    if (!sheet.name.includes("失信")) continue;
    for (let row = 0; row < Math.min(HEADER_ROWS, sheet.rowCount); row += 1) {
      const name = findColumn(sheet, row, headers.name);
      const uscc = findColumn(sheet, row, headers.uscc);
      const county = findColumn(sheet, row, headers.county);
      if (name === -1 || uscc === -1 || county === -1) continue;
      return { sheet: sheet.name, bodies: readBodies(sheet, row + 1, { name, uscc, county }) };
    }
  }
  return null;
}

function findColumn(sheet: SheetData, row: number, names: readonly string[]): number {
  const keys = names.map(headerKey);
  return sheet.columns.findIndex((column) => {
    const cell = cellAt(column, row);
    return typeof cell === "string" && keys.includes(headerKey(cell));
  });
}

function readBodies(
  sheet: SheetData,
  firstRow: number,
  columns: Readonly<Record<keyof typeof headers, number>>,
): readonly DishonestBody[] {
  const text = (column: number, row: number): string => trim(String(cellAt(sheet.columns[column], row) ?? ""));
  const bodies: DishonestBody[] = [];
  for (let row = firstRow; row < sheet.rowCount; row += 1) {
    const body = { name: text(columns.name, row), uscc: text(columns.uscc, row), county: text(columns.county, row) };
    if (body.name === "" || (body.uscc === "" && body.county === "")) continue;
    bodies.push({ ...body, row: row + 1 });
  }
  return bodies;
}
