import { callsOwnFunction } from "../../src";
import { type FreezeScope, type OwnFormula } from "../ports/workbook";
import { inWorkbook } from "./in-workbook";
import { listSheets, type ListedSheet } from "./sheet-list";
import { inPortions } from "./in-portions";

/** A rectangle of a sheet, 0-based. */
interface Place {
  readonly sheet: ListedSheet;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells whose formulas are asked for at once: formulas are long. */
const MOST_CELLS = 20_000;

/** Three round trips where not too many formulas stand in the sheets; sheets without any are not read. */
export function ownFormulas(scope: FreezeScope): Promise<readonly OwnFormula[]> {
  return inWorkbook(async (context) => {
    const selected = scope === "selection" ? context.workbook.getSelectedRanges().areas.load(itemCorners) : null;
    const places = await formulaPlaces(context, scope);
    const found: OwnFormula[] = [];
    for (const portion of inPortions(places.flatMap(pieces), sizeOf, MOST_CELLS))
      found.push(...(await ownWithin(context, portion)));
    if (selected === null) return found;
    return found.filter(({ row, column }) => selected.items.some((area) => holds(area, row - 1, column)));
  });
}

async function ownWithin(context: Excel.RequestContext, places: readonly Place[]): Promise<readonly OwnFormula[]> {
  const read = places.map((place) => ({ place, range: rangeAt(context, place).load("formulas") }));
  await context.sync();
  return read.flatMap(({ place, range }) => ownAmong(place, range.formulas));
}

/** Where formulas stand. Excel does not say it of protected sheets, which are looked through. */
async function formulaPlaces(context: Excel.RequestContext, scope: FreezeScope): Promise<readonly Place[]> {
  const list = await listSheets(context);
  const sheets = list.sheets.filter(({ id }) => scope === "workbook" || id === list.activeId);
  const asked = sheets.map((sheet) => ({ sheet, places: queuePlaces(context, sheet) }));
  await context.sync();
  return asked.flatMap(({ sheet, places }) =>
    places().map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      ...{ sheet, row: rowIndex, column: columnIndex, rowCount, columnCount },
    })),
  );
}

/** Asks where to look; the answer tells after the next sync. */
function queuePlaces(context: Excel.RequestContext, { id, isProtected }: ListedSheet): () => readonly Corners[] {
  const worksheet = context.workbook.worksheets.getItem(id);
  if (isProtected) {
    const used = worksheet.getUsedRangeOrNullObject(true).load(corners).untrack();
    return () => (used.isNullObject ? [] : [used]);
  }
  const cells = worksheet.getRange().untrack().getSpecialCellsOrNullObject("Formulas").load("areaCount");
  const areas = cells.areas.load(itemCorners);
  return () => (cells.isNullObject ? [] : areas.items);
}

const corners = "rowIndex,columnIndex,rowCount,columnCount";
const itemCorners = `items/${corners.replaceAll(",", ",items/")}`;

type Corners = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

const holds = ({ rowIndex, columnIndex, rowCount, columnCount }: Corners, row: number, column: number): boolean =>
  row >= rowIndex && row < rowIndex + rowCount && column >= columnIndex && column < columnIndex + columnCount;

const sizeOf = ({ rowCount, columnCount }: Place): number => rowCount * columnCount;

/** Cuts a place into pieces that may be asked for at once. */
function pieces(place: Place): readonly Place[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / place.columnCount));
  return Array.from({ length: Math.ceil(place.rowCount / rows) }, (_, at) => ({
    ...place,
    row: place.row + at * rows,
    rowCount: Math.min(rows, place.rowCount - at * rows),
  }));
}

const rangeAt = (context: Excel.RequestContext, { sheet, row, column, rowCount, columnCount }: Place): Excel.Range =>
  context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rowCount, columnCount).untrack();

const ownAmong = ({ sheet, row, column }: Place, formulas: readonly (readonly unknown[])[]): readonly OwnFormula[] =>
  formulas.flatMap((line, down) =>
    line.flatMap((formula, right) =>
      typeof formula === "string" && callsOwnFunction(formula)
        ? [{ sheet: sheet.name, row: row + down + 1, column: column + right, formula }]
        : [],
    ),
  );
