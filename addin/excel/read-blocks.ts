import { type CellValue } from "../../src";
import { type SheetBlock } from "../ports/engine";
import { WorkbookFault } from "../ports/workbook-fault";
import { asWorkbookFault } from "./as-workbook-fault";
import { patiently } from "./patiently";

/** Whole rows of a sheet from column A on. */
export interface RowsWanted {
  /** The sheet's id or its name. */
  readonly key: string;
  readonly sheet: string;
  /** 0-based. */
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Reads rows in one round trip, one block for each of `wanted`. Where the answer is too large for Excel, each half is
 * read for itself, and there are more blocks.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly RowsWanted[],
): Promise<readonly SheetBlock[]> {
  const values = await patiently(() => valuesOf(context, wanted)).catch((error: unknown) => {
    throw error instanceof OfficeExtension.Error ? asWorkbookFault(error, { sheet: onlySheet(wanted) }) : error;
  });
  if (values !== null) {
    return wanted.map(({ sheet, firstRow }, at) => ({ sheet, firstRow, values: values[at] ?? [] }));
  }
  const [first, second] = halved(wanted);
  return [...(await readBlocks(context, first)), ...(await readBlocks(context, second))];
}

/** The values; `null` where they are too many for one answer. */
async function valuesOf(
  context: Excel.RequestContext,
  wanted: readonly RowsWanted[],
): Promise<readonly (readonly (readonly CellValue[])[])[] | null> {
  const ranges = wanted.map(({ key, firstRow, rowCount, columnCount }) =>
    context.workbook.worksheets
      .getItem(key)
      .getRangeByIndexes(firstRow, 0, rowCount, columnCount)
      .load("values")
      .untrack(),
  );
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  const values = ranges.map((range) => range.values as CellValue[][] | null);
  // Of more cells than Excel hands out at once it gives nothing, and says nothing.
  return values.every((rows) => rows !== null) ? values : null;
}

/** The sheet, where all is of one. */
function onlySheet(wanted: readonly RowsWanted[]): string | null {
  const names = new Set(wanted.map(({ sheet }) => sheet));
  const [name = null] = names;
  return names.size === 1 ? name : null;
}

function halved(wanted: readonly RowsWanted[]): readonly [readonly RowsWanted[], readonly RowsWanted[]] {
  const [only, ...others] = wanted;
  if (only !== undefined && others.length === 0) {
    if (only.rowCount < 2) throw new WorkbookFault("too-large", only.sheet);
    const upper = Math.ceil(only.rowCount / 2);
    const lower = { ...only, firstRow: only.firstRow + upper, rowCount: only.rowCount - upper };
    return [[{ ...only, rowCount: upper }], [lower]];
  }
  const middle = Math.ceil(wanted.length / 2);
  return [wanted.slice(0, middle), wanted.slice(middle)];
}
