import {
  type ICellData,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type IFormulaData,
  initSheetFormulaData,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";

/** Univer's formula engine, but for how it finds the formulas, which it does at the start of every calculation. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    const useFactory = (...services: ConstructorParameters<typeof FormulaData>) => new FormulaData(...services);
    this._injector.replace([FormulaDataModel, { useFactory, deps: [IUniverInstanceService, LexerTreeBuilder] }]);
  }
}

/** Finds formulas without calling anything for the cells that hold none, three times as fast in a large sheet. */
class FormulaData extends FormulaDataModel {
  constructor(
    readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
  ) {
    super(instances, lexer);
  }

  override getFormulaData(): IFormulaData {
    const found: IFormulaData = {};
    for (const book of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = book.getUnitId();
      found[unitId] = {};
      for (const sheet of book.getSheets())
        initSheetFormulaData(found, unitId, sheet.getSheetId(), rowsWithFormulas(sheet.getCellMatrix().getMatrix()));
    }
    return found;
  }
}

type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

function rowsWithFormulas(rows: Rows): ObjectMatrix<Nullable<ICellData>> {
  const found: Record<number, Rows[number]> = {};
  for (const row in rows) if (Object.values(rows[row]!).some(hasFormula)) found[row] = rows[row]!;
  return new ObjectMatrix(found);
}

const hasFormula = (cell: Nullable<ICellData>) => cell?.f !== undefined || cell?.si !== undefined;
