import {
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
  type Nullable,
  Rectangle,
  getIntersectRange,
} from "@univerjs/core";
import {
  type ListValidator,
  SheetDataValidationModel,
  DataValidationCustomFormulaService,
} from "@univerjs/sheets-data-validation";
import { type Area, parseArea, splitSheet } from "./area";
import { type Book } from "./book";
import { type CellValue, readValues, valueOf } from "./cells";
import { fromSetting, operatorName, validationKey } from "./data-validation-rule";
import { type ValidatedPart, validatedParts } from "./data-validations";
import { satisfies, serialOf } from "./validated-value";

/** The cells of the areas whose values their rules do not allow, and whether any cell is valid. */
export async function invalidCells(
  book: Book,
  areas: readonly Area[],
): Promise<{ readonly invalid: readonly IRange[]; readonly someValid: boolean }> {
  const sheet = areas[0]!.sheet;
  const invalid: IRange[] = [];
  let someValid = false;
  for (const part of validatedParts(book, areas)) {
    if (!part.rule || !validationKey(part.rule)) {
      someValid = true;
      continue;
    }
    const wrong = await invalidOf(book, sheet, { ...part, rule: part.rule });
    invalid.push(...wrong);
    someValid ||= Rectangle.subtractMulti([...part.ranges], wrong).length > 0;
  }
  return { invalid, someValid };
}

async function invalidOf(book: Book, sheet: string, { rule, ranges }: Required<ValidatedPart>): Promise<IRange[]> {
  const cells = book.sheet(sheet)!.getCellMatrix();
  const { endRow, endColumn } = cells.getDataRange();
  const used = { startRow: 0, startColumn: 0, endRow, endColumn };
  const isAllowed = await allowed(book, sheet, rule);
  const wrong: IRange[] = [];
  for (const range of ranges) {
    // Beyond the last written cell everything is blank, and alike.
    const part = getIntersectRange(range, used);
    if (rule.allowBlank === false) wrong.push(...(part ? Rectangle.subtract(range, part) : [range]));
    if (!part) continue;
    for (let column = part.startColumn; column <= part.endColumn; column++) {
      const rows: number[] = [];
      for (let row = part.startRow; row <= part.endRow; row++)
        if (!(await isAllowed(valueOf(cells.getValue(row, column)), row, column))) rows.push(row);
      wrong.push(
        ...runs(rows).map(([startRow, last]) => ({ startRow, endRow: last, startColumn: column, endColumn: column })),
      );
    }
  }
  return sideBySide(wrong);
}

type Check = (value: CellValue, row: number, column: number) => boolean | Promise<boolean>;

async function allowed(book: Book, sheet: string, rule: ISheetDataValidationRule): Promise<Check> {
  const check = validationKey(rule) === "list" ? await ofList(book, sheet, rule) : byFormula(book, sheet, rule);
  return (value, row, column) => (value === "" ? rule.allowBlank !== false : check(value, row, column));
}

/** Choices written into the rule are told by case, choices in cells are not. */
async function ofList(book: Book, sheet: string, rule: ISheetDataValidationRule): Promise<Check> {
  const source = rule.formula1 ?? "";
  if (!source.startsWith("=")) {
    const choices = new Set(source.split(",").map((choice) => choice.trim()));
    return (value) => choices.has(textOf(value));
  }
  const choices = new Set((await listed(book, sheet, rule, source.slice(1))).map((choice) => choice.toLowerCase()));
  return (value) => choices.has(textOf(value).toLowerCase());
}

async function listed(book: Book, sheet: string, rule: ISheetDataValidationRule, reference: string): Promise<string[]> {
  const { sheetName, local } = splitSheet(reference);
  const on = sheetName === undefined ? sheet : book.sheetNamed(sheetName)?.getSheetId();
  const area = on === undefined ? undefined : parseArea(local, on);
  if (area) return readValues(book, area).flat().map(textOf);
  const validator = book
    .service(SheetDataValidationModel)
    .getValidator(DataValidationType.LIST) as Nullable<ListValidator>;
  return (await validator?.getListAsync(rule, book.unitId, sheet)) ?? [];
}

const textOf = (value: CellValue) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));

function byFormula(book: Book, sheet: string, rule: ISheetDataValidationRule): Check {
  const formulas = book.service(DataValidationCustomFormulaService);
  const first = async (row: number, column: number) =>
    (await formulas.getCellFormulaValue(book.unitId, sheet, rule.uid, row, column))?.v;
  const second = async (row: number, column: number) =>
    (await formulas.getCellFormula2Value(book.unitId, sheet, rule.uid, row, column))?.v;
  const key = validationKey(rule);
  if (key === undefined || key === "list" || key === "custom")
    return async (_, row, column) => isTrue(await first(row, column));
  const { formula1, formula2 } = fromSetting(rule)[key]!;
  const operator = operatorName(rule.operator);
  const isFormula = (operand: string | number | undefined) => typeof operand === "string" && operand.startsWith("=");
  if (!isFormula(formula1) && !isFormula(formula2))
    return (value) => satisfies(key, value, operator, serialOf(formula1), serialOf(formula2));
  return async (value, row, column) => {
    const from = isFormula(formula1) ? Number(await first(row, column)) : serialOf(formula1);
    const to = isFormula(formula2) ? Number(await second(row, column)) : serialOf(formula2);
    return satisfies(key, value, operator, from, to);
  };
}

const isTrue = (value: unknown) => value === true || value === "TRUE" || (typeof value === "number" && value !== 0);

/** [3, 4, 5, 9] → [[3, 5], [9, 9]]. */
function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Joins ranges of the same rows that stand next to each other. */
function sideBySide(ranges: readonly IRange[]): IRange[] {
  const joined: IRange[] = [];
  for (const range of ranges) {
    const left = joined.find(
      ({ startRow, endRow, endColumn }) =>
        endColumn === range.startColumn - 1 && startRow === range.startRow && endRow === range.endRow,
    );
    if (left) left.endColumn = range.endColumn;
    else joined.push({ ...range });
  }
  return joined;
}
