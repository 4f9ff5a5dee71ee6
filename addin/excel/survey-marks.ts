import { type MarkFrame } from "../ports/engine";
import { WorkbookFault } from "../ports/workbook-fault";
import { type ColumnLooks, columnLooks } from "./column-looks";
import { type OwnColumns, ownColumns } from "./own-columns";
import { type HeaderLook, isHeaderRule, listRules, type OwnRule, readOwnRules } from "./own-rules";

/** Columns of every worksheet. */
const SHEET_COLUMNS = 16_384;
const SHEET_ROWS = 1_048_576;

/** A sheet before its marks are written. */
export interface MarkSurvey {
  readonly sheetId: string;
  /** The columns of an earlier check. */
  readonly own: OwnColumns | null;
  readonly rules: readonly OwnRule[];
  /** Whether the columns of the frame are those of the earlier check. */
  readonly isInPlace: boolean;
  /** 1-based last row that an earlier check has marked in the columns of the frame, 0 for none. */
  readonly lastMarkedRow: number;
  /** How the columns of the frame are shown now. */
  readonly looks: ColumnLooks;
  readonly headerLook: HeaderLook;
  /** Whether the command line has written the marks, which gives cells a format as well. */
  readonly isFromFile: boolean;
}

/** The two columns of a frame, over all rows or some; 1-based and inclusive. */
export const markColumns = (
  sheet: Excel.Worksheet,
  { resultColumn }: Pick<MarkFrame, "resultColumn">,
  firstRow = 1,
  lastRow = SHEET_ROWS,
): Excel.Range => sheet.getRangeByIndexes(firstRow - 1, resultColumn, lastRow - firstRow + 1, 2).untrack();

/** Looks at what marks would meet, and refuses what Excel would refuse in the middle. One round trip, two if there are rules. */
export async function surveyMarks(context: Excel.RequestContext, frame: MarkFrame): Promise<MarkSurvey> {
  const { sheet: name, headerRow, lastRow, resultColumn } = frame;
  if (frame.maskColumn >= SHEET_COLUMNS) throw new WorkbookFault("sheet-full", name);
  const workbook = context.workbook.load("readOnly");
  const sheet = workbook.worksheets.getItem(name).load("id,protection/protected");
  const own = ownColumns(sheet, headerRow);
  const used = markColumns(sheet, frame).getUsedRangeOrNullObject(true).load("rowIndex,rowCount").untrack();
  const area = markColumns(sheet, frame, headerRow, lastRow);
  const masks = markColumns(sheet, frame).getColumn(1).untrack().getUsedRangeOrNullObject(true);
  masks.load("rowIndex,rowCount").untrack();
  const tables = area.getTables(false).load("items/id");
  const merged = Office.context.requirements.isSetSupported("ExcelApi", "1.13")
    ? area.getMergedAreasOrNullObject().load("areaCount").untrack()
    : null;
  const looks = columnLooks(area.getColumn(0).untrack(), area.getColumn(1).untrack());
  const headerLook = lookOf(sheet, frame);
  const lists = listRules(sheet);
  await context.sync();
  const [rules = []] = await readOwnRules(context, [lists]);

  if (workbook.readOnly) throw new WorkbookFault("read-only");
  if (sheet.protection.protected) throw new WorkbookFault("protected-sheet", name);
  if (merged?.isNullObject === false) throw new WorkbookFault("merged-area", name);
  const columns = own();
  const isInPlace = columns?.result === resultColumn && columns.mask === frame.maskColumn;
  const overlapsOwn = columns?.mask === resultColumn || columns?.result === frame.maskColumn;
  const isTaken = !used.isNullObject && used.rowIndex + used.rowCount >= headerRow;
  if (!isInPlace && (tables.items.length > 0 || (isTaken && !overlapsOwn))) throw new WorkbookFault("table-area", name);
  return {
    sheetId: sheet.id,
    own: columns,
    rules,
    isInPlace,
    lastMarkedRow: isInPlace && !masks.isNullObject ? masks.rowIndex + masks.rowCount : 0,
    looks: looks(),
    headerLook: headerLook(),
    isFromFile: columns !== null && !rules.some(isHeaderRule),
  };
}

/** How the header to the left of the marks looks. */
function lookOf(sheet: Excel.Worksheet, { headerRow, lastColumn }: MarkFrame): () => HeaderLook {
  const header = sheet.getRangeByIndexes(headerRow - 1, lastColumn, 1, 1).untrack();
  header.load("format/fill/color,format/font/color");
  return () => {
    const { fill, font } = header.format;
    const isFilled = !["", "#FFFFFF"].includes(fill.color.toUpperCase());
    return { fill: isFilled ? fill.color : "", color: font.color === "#000000" ? "" : font.color };
  };
}
