import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { fullAddress } from "../book/area";
import { type Book } from "../book/book";
import { toArea } from "../book/univer-range";
import { argumentValues } from "./argument-values";
import { type Call, type Calls } from "./calls";
import { type InstalledFunction, namesNeeded } from "./function-metadata";
import { type FunctionResult, type ResultCell } from "./function-result";

/** A function of the add-in as the formula engine calls it: it never waits, but shows `#BUSY!` until there is a result. */
export class ClientFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    readonly fn: InstalledFunction,
    readonly book: Book,
    readonly calls: Calls,
  ) {
    super(fn.fullName);
  }

  /** The engine stops for good when a function throws, so whatever goes wrong becomes an error in the cell. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return this.#calculate(variants);
    } catch (error) {
      this.calls.reportFault(error);
      return engineError("#VALUE!");
    }
  }

  #calculate(variants: readonly FunctionVariantType[]): BaseValueObject {
    const cell = { sheet: this.subUnitId!, row: this.row, column: this.column };
    const args = argumentValues(variants, this.fn);
    if ("error" in args) {
      this.calls.notCalled(cell);
      return engineError(args.error);
    }
    const names = namesNeeded(this.fn.metadata);
    const call: Call = {
      fn: this.fn,
      cell,
      values: args.values,
      caller: names.caller ? this.#address(cell.sheet, { ...cell, rows: 1, columns: 1 }) : null,
      parameters: names.parameters ? variants.map((variant) => this.#addressOf(variant)) : null,
    };
    const result = this.calls.evaluate(call);
    return result ? toEngine(result) : engineError("#BUSY!");
  }

  #addressOf(variant: FunctionVariantType): string {
    if (!variant.isReferenceObject()) return "";
    const reference = variant as BaseReferenceObject;
    const { sheetId, range } = reference.toUnitRange();
    return this.#address(sheetId, toArea(sheetId, range));
  }

  #address(sheet: string, area: Parameters<typeof fullAddress>[1]): string {
    return fullAddress(this.book.sheet(sheet)!.getName(), area);
  }
}

function toEngine(result: FunctionResult): BaseValueObject {
  if (!("matrix" in result)) return cellToEngine(result);
  const { matrix } = result;
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(cellToEngine)),
    rowCount: matrix.length,
    columnCount: matrix[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellToEngine(cell: ResultCell): BaseValueObject {
  if ("error" in cell) return engineError(cell.error);
  const { value } = cell;
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** The engine does not know `#BUSY!` by name, but takes it as it takes the others. */
const engineError = (code: string) => ErrorValueObject.create(code as never);
