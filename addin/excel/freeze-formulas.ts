import { type CellValue, typedText } from "../../src";
import { type FreezeOutcome, type OwnFormula } from "../ports/workbook";
import { eventsOn } from "./events-on";
import { type FormulaArea, formulaAreas } from "./formula-areas";
import { inPortions } from "./in-portions";
import { inWorkbook } from "./in-workbook";
import { jsonBytes } from "./json-bytes";
import { mayBeHalfDone } from "./may-be-half-done";
import { checkWritable, listSheets } from "./sheet-list";
import { silently } from "./silently";
import { tryTwice } from "./try-twice";
import { withLeftover } from "./with-leftover";

/** Excel on the web refuses requests of more than 5 MB. */
const MOST_BYTES = 4_000_000;
/** What a range costs beside its values. */
const BYTES_OF_RANGE = 500;

/** What cells show that have no answer yet, or whose function is not there. */
const unanswered: ReadonlySet<CellValue> = new Set(["#BUSY!", "#CONNECT!", "#GETTING_DATA", "#NAME?"]);

/**
 * Puts values in place of formulas in one request where they fit into one. Values are written, not pasted: pasting
 * passes over rows that a filter hides.
 */
export function freezeFormulas(formulas: readonly OwnFormula[]): Promise<FreezeOutcome> {
  return inWorkbook(async (context) => {
    const list = await listSheets(context);
    checkWritable(list, formulas);
    const found = await formulaAreas(context, list, formulas);
    const areas = found.filter(({ values }) => !values.some((line) => line.some((value) => unanswered.has(value))));
    await write(context, areas);
    const frozen = areas.reduce((sum, area) => sum + area.formulas.length, 0);
    return {
      formulas: frozen,
      cells: areas.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0),
      left: formulas.length - frozen,
    };
  });
}

async function write(context: Excel.RequestContext, areas: readonly FormulaArea[]): Promise<void> {
  const begun: (readonly FormulaArea[])[] = [];
  try {
    for (const part of inPortions(areas, bytesOf, MOST_BYTES)) {
      begun.push(part);
      await silently(context, () => {
        for (const area of part)
          rangeOf(sheetOf(context, area), area).values = area.values.map((_, row) => typedRow(area, row));
      });
    }
  } catch (error) {
    if (begun.length > 1 || mayBeHalfDone(error)) await takeBack(begun.flat(), error);
    throw error;
  }
}

const bytesOf = ({ values }: FormulaArea): number => BYTES_OF_RANGE + 2 * jsonBytes(values);

/** What to type so that the cells hold what they show: text stays text, an error stays that error. */
function typedRow({ values, types, formats }: FormulaArea, row: number): CellValue[] {
  return (values[row] ?? []).map((value, column) => {
    const isText = typeof value === "string" && types[row]?.[column] !== "Error";
    return isText ? typedText(value, formats[row]?.[column] ?? "") : value;
  });
}

/** Writes the formulas again; what they had spilled must make way first. */
async function takeBack(areas: readonly FormulaArea[], error: unknown): Promise<void> {
  try {
    await tryTwice(() =>
      inWorkbook(async (context) => {
        const ids = [...new Set(areas.map(({ sheetId }) => sheetId))];
        const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
        await context.sync();
        // A sheet that somebody has deleted meanwhile has nothing to take back.
        const there = new Map(sheets.flatMap((sheet, at) => (sheet.isNullObject ? [] : [[ids[at] ?? "", sheet]])));
        await silently(context, () => {
          for (const area of areas) {
            const sheet = there.get(area.sheetId);
            if (sheet !== undefined) queueBack(sheet, area);
          }
        });
      }),
    );
  } catch {
    await eventsOn();
    throw withLeftover(error, null, "edits");
  }
}

function queueBack(sheet: Excel.Worksheet, area: FormulaArea): void {
  rangeOf(sheet, area).clear("Contents");
  const { row, column, formulas } = area;
  sheet.getRangeByIndexes(row, column, formulas.length, 1).untrack().formulas = formulas.map((line) => [...line]);
}

const sheetOf = (context: Excel.RequestContext, { sheetId }: FormulaArea): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheetId);

const rangeOf = (sheet: Excel.Worksheet, { row, column, values }: FormulaArea): Excel.Range =>
  sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1).untrack();
