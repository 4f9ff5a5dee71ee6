import {
  CellValueType,
  type ICellData,
  type IRange,
  type IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaResultStatus,
  type IOtherFormulaResult,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { merge, Subject } from "rxjs";
import { type CellFormula, type FormulaOperand, readCellFormula } from "./cell-formula";

interface LazyFormula {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly formulaId: string;
  readonly result: IOtherFormulaResult;
}

type Services = ConstructorParameters<typeof RegisterOtherFormulaService>;

/**
 * The formulas of conditional formats, calculated for the cells that somebody looks at. Univer's engine calculates them
 * for every cell of their range at every change, which for a whole ledger takes minutes.
 */
export class LazyFormulas extends RegisterOtherFormulaService {
  readonly #lazy = new Map<string, LazyFormula>();
  readonly #changed = new Subject<Record<string, Record<string, IOtherFormulaResult[]>>>();
  #count = 0;

  constructor(
    readonly instances: IUniverInstanceService,
    ...services: Services
  ) {
    super(...services);
    this.formulaResult$ = merge(this.formulaResult$, this.#changed);
    const [commands] = services;
    this.disposeWithMe(
      commands.onCommandExecuted(({ id }) => {
        if (id === SetRangeValuesMutation.id || /insert|remove|delete|move|reorder/.test(id)) this.#tellChanged();
      }),
    );
  }

  override registerFormulaWithRange(
    ...given: Parameters<RegisterOtherFormulaService["registerFormulaWithRange"]>
  ): string {
    const [unitId, subUnitId, text, ranges, , kind] = given;
    const [first] = ranges ?? [];
    const formula = kind === OtherFormulaBizType.CONDITIONAL_FORMATTING && first ? readCellFormula(text) : null;
    if (!formula || !first) return super.registerFormulaWithRange(...given);
    const formulaId = `lazy.${++this.#count}`;
    const result = {
      formulaId,
      status: FormulaResultStatus.SUCCESS,
      result: this.#results(unitId, subUnitId, first, formula),
      callbacks: new Set(),
    } as unknown as IOtherFormulaResult;
    this.#lazy.set(formulaId, { unitId, subUnitId, formulaId, result });
    return formulaId;
  }

  override deleteFormula(unitId: string, subUnitId: string, ids: string[]): void {
    const others = ids.filter((id) => !this.#lazy.delete(id));
    if (others.length > 0) super.deleteFormula(unitId, subUnitId, others);
  }

  override getFormulaValueSync(unitId: string, subUnitId: string, formulaId: string) {
    return this.#lazy.get(formulaId)?.result ?? super.getFormulaValueSync(unitId, subUnitId, formulaId);
  }

  /** `result[row][column]`, counted within the range, as Univer asks for it; nothing to go through. */
  #results(unitId: string, subUnitId: string, range: IRange, formula: CellFormula): unknown {
    const cellAt = (row: number, column: number): FormulaOperand => {
      const sheet = this.instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
      return operandOf(sheet?.getCellRaw(row, column));
    };
    const valueAt = (down: number, right: number): ICellData => {
      const place = { row: range.startRow + down, column: range.startColumn + right, down, right, cell: cellAt };
      const value = formula(place);
      return typeof value === "boolean"
        ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
        : { v: value === undefined ? "#VALUE!" : (value ?? 0) };
    };
    return onDemand((down) => onDemand((right) => [[valueAt(down, right)]]));
  }

  #tellChanged(): void {
    if (this.#lazy.size === 0) return;
    const results: Record<string, Record<string, IOtherFormulaResult[]>> = {};
    for (const { unitId, subUnitId, result } of this.#lazy.values())
      ((results[unitId] ??= {})[subUnitId] ??= []).push(result);
    this.#changed.next(results);
  }
}

/** An object with a member for every number, made when it is asked for. */
const onDemand = (member: (index: number) => unknown): unknown =>
  new Proxy(
    {},
    { get: (_, name) => (typeof name === "string" && /^\d+$/.test(name) ? member(Number(name)) : undefined) },
  );

function operandOf(cell: Nullable<ICellData>): FormulaOperand {
  const value = cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
