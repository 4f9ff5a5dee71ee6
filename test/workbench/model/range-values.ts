import { type IStyleData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area } from "../book/area";
import { CellLooks } from "../book/cell-layers";
import { type CellValue, type CellValueKind, cellMatrix, kindOf, mapCells, valueOf } from "../book/cells";
import { emptyCells, enteredCells, patternOf, UnfitInput } from "../book/enter-cells";
import { fromR1C1, toR1C1 } from "../book/formula-notation";
import {
  categoryOf,
  englishPattern,
  isNumberFormat,
  localPattern,
  type NumberFormatCategory,
  textOf,
} from "../book/number-text";
import { patchLooks, writeLooks } from "../book/patch-looks";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { isReadable, isUnbounded, perCell } from "./cell-matrix-argument";
import { RangeGeometry } from "./range-geometry";

type Read<T> = T[][] | null;

/** What is in the cells: values, formulas, number formats, each a matrix of the range's size. */
export abstract class RangeValues extends RangeGeometry {
  get values(): Read<CellValue> {
    return this.#read(valueOf);
  }

  set values(values: unknown) {
    this.#enter(values, (input) => input);
  }

  get valueTypes(): Read<CellValueKind> {
    return this.#read(kindOf);
  }

  get formulas(): Read<CellValue> {
    return this.#formulas((formula) => formula);
  }

  set formulas(formulas: unknown) {
    this.#enter(formulas, (input) => input);
  }

  get formulasLocal(): Read<CellValue> {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.formulas = formulas;
  }

  get formulasR1C1(): Read<CellValue> {
    return this.#formulas(toR1C1);
  }

  set formulasR1C1(formulas: unknown) {
    this.#enter(formulas, (input, row, column) =>
      typeof input === "string" && /^=./s.test(input) ? fromR1C1(input, row, column) : input,
    );
  }

  get text(): Read<string> {
    return this.#withPattern((pattern, value) => textOf(value, pattern));
  }

  get numberFormat(): Read<string> {
    return this.#withPattern((pattern) => pattern);
  }

  set numberFormat(formats: unknown) {
    this.#format(formats, (pattern) => pattern);
  }

  get numberFormatLocal(): Read<string> {
    return this.#withPattern(localPattern);
  }

  set numberFormatLocal(formats: unknown) {
    this.#format(formats, englishPattern);
  }

  get numberFormatCategories(): Read<NumberFormatCategory> {
    return this.#withPattern(categoryOf);
  }

  #read<T>(read: Parameters<typeof mapCells<T>>[2]): Read<T> {
    return isReadable(this.area, this.host.conditions) ? mapCells(this.book, this.area, read) : null;
  }

  #formulas(notation: (formula: string, row: number, column: number) => string): Read<CellValue> {
    const { sheet } = this.area;
    const shared = this.book.service(FormulaDataModel);
    return this.#read((cell, row, column) => {
      if (!cell?.f && !cell?.si) return valueOf(cell);
      const formula = cell.f ?? shared.getFormulaStringByCell(row, column, sheet, this.book.unitId);
      return notation(formula ?? "", row, column);
    });
  }

  #withPattern<T>(make: (pattern: string, value: CellValue) => T): Read<T> {
    const looks = new CellLooks(this.book, this.area.sheet);
    return this.#read((cell, row, column) => make(patternOf(looks, cell, row, column), valueOf(cell)));
  }

  #enter(values: unknown, spell: (input: CellValue, row: number, column: number) => CellValue): void {
    const { area } = this;
    if (values === "") {
      emptyCells(this.book, area);
      return;
    }
    if (isUnbounded(area)) throw invalidArgument();
    const input = perCell(values, area, this.host.conditions);
    try {
      const cells = enteredCells(this.book, area, (row, column) => {
        const value = asInput(input(row, column));
        return value === null ? null : spell(value, row, column);
      });
      this.host.bulkWrite.write(area, cells);
    } catch (error) {
      throw error instanceof UnfitInput ? refusal(error) : error;
    }
  }

  #format(formats: unknown, spell: (pattern: string) => string): void {
    const { area } = this;
    const format = perCell(formats, area, this.host.conditions);
    if (!Array.isArray(formats)) {
      const style = styleOf(formats, spell);
      if (style) patchLooks(this.book, [area], { style });
      return;
    }
    writeFormats(this, area, (row, column) => styleOf(format(row, column), spell));
  }
}

function writeFormats(
  { host }: RangeValues,
  area: Area,
  styleAt: (row: number, column: number) => IStyleData | null,
): void {
  const stored = host.book.sheet(area.sheet)!.getCellMatrix().getMatrix();
  const cells = cellMatrix(area, (row, column) => {
    const style = styleAt(row, column);
    const old = stored[row]?.[column];
    // Univer would guess the type of a value anew from its format.
    return style ? { s: style, ...(old?.t && { t: old.t }) } : undefined;
  });
  host.bulkWrite.write(area, cells, writeLooks);
}

function styleOf(format: unknown, spell: (pattern: string) => string): IStyleData | null {
  if (format === null) return null;
  if (typeof format !== "string" && typeof format !== "number") throw invalidArgument();
  const pattern = spell(String(format));
  if (!isNumberFormat(pattern)) throw invalidArgument();
  return { n: pattern === "General" || pattern === "" ? null : { pattern } };
}

function asInput(value: unknown): CellValue | null {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument();
}

function refusal({ fault }: UnfitInput): ExcelError {
  return new ExcelError(fault === "formula-too-long" ? "FormulaLengthExceedsLimit" : "InvalidArgument");
}
