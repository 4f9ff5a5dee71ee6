import { ICommandService } from "@univerjs/core";
import {
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { type Book } from "./book";
import { storedArea } from "./sheets";

/** Sheets that are not calculated (`enableCalculation` is false): what formulas come to never reaches their cells. */
export class HeldSheets {
  readonly #ids = new Set<string>();

  constructor(readonly book: Book) {
    book.service(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      const results = (params as ISetFormulaCalculationResultMutation).unitData[book.unitId];
      for (const sheet of this.#ids) delete results?.[sheet];
    });
  }

  has(sheet: string): boolean {
    return this.#ids.has(sheet);
  }

  hold(sheet: string): void {
    this.#ids.add(sheet);
  }

  /** A sheet that is calculated again is calculated at once. */
  release(sheet: string): void {
    if (this.#ids.delete(sheet)) this.book.calculation.setDirty([storedArea(this.book.sheet(sheet)!)]);
  }
}
