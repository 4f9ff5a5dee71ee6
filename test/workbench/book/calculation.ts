import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { type Area } from "./area";
import { type Book } from "./book";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";
export type CalculationState = "Done" | "Calculating" | "Pending";

/**
 * When formulas are calculated. Univer waits a tenth of a second after a change in case there is more; whoever reads
 * values cannot wait on the off chance, so `settled` starts what is due at once and ends with it. In manual mode changes
 * are kept back until somebody asks; only a formula just entered is calculated, as Excel does.
 */
export class Calculation {
  readonly #commands: ICommandService;
  readonly #trigger: Trigger;
  readonly #startListeners = new Set<(byChange: boolean) => void>();
  readonly #endListeners = new Set<() => void>();
  /** While an add-in asked to calculate nothing before its next sync, what is due waits and reads get what stands. */
  isSuspended = false;
  #mode: CalculationMode = "Automatic";
  #kept: ICommandInfo[] = [];
  #run: Run | undefined;
  #isAsked = false;
  #isScheduled = false;
  /** Whether the book has, or had, a formula: a book without one never waits. */
  #hasFormulas: boolean;

  constructor(readonly book: Book) {
    this.#commands = book.service(ICommandService);
    this.#hasFormulas = book.sheets.some((sheet) => holdsFormula(sheet.getConfig().cellData));
    this.#trigger = book.service(TriggerCalculationController) as unknown as Trigger;
    this.#commands.onCommandExecuted((command) => {
      if (command.type === CommandType.MUTATION) this.#notice(command);
    });
  }

  get mode(): CalculationMode {
    return this.#mode;
  }

  set mode(mode: CalculationMode) {
    this.#mode = mode;
    if (mode !== "Manual") this.#release();
  }

  get state(): CalculationState {
    if (this.#run) return "Calculating";
    return this.#isDue() || this.#kept.length > 0 ? "Pending" : "Done";
  }

  /** Ends when every value stands that follows from what is in the cells now; at once when there is nothing to do. */
  async settled(): Promise<void> {
    while (!this.isSuspended && (this.#run !== undefined || this.#isDue())) await (this.#run ?? this.#start()).done;
  }

  /** Starts what is due without waiting for it. */
  begin(): void {
    if (!this.isSuspended && !this.#run && this.#isDue()) this.#start();
  }

  /** Calculates what changed, or with `all` every formula of the book. */
  async calculate(all: boolean): Promise<void> {
    this.#release();
    this.#isAsked = true;
    this.#markDirty({ forceCalculation: all });
    await this.settled();
  }

  /** Formulas in these cells, and those that depend on the cells, are calculated as if somebody had edited the cells. */
  setDirty(areas: readonly Area[]): void {
    const dirtyRanges = areas.map(({ sheet, row, column, rows, columns }) => ({
      unitId: this.book.unitId,
      sheetId: sheet,
      range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
    }));
    this.#markDirty({ dirtyRanges });
  }

  /**
   * Called before a calculation starts, when more can still be made dirty. `byChange` is false for one that follows from
   * results that arrived late: volatile functions stay as they are then.
   */
  onStart(listener: (byChange: boolean) => void): void {
    this.#startListeners.add(listener);
  }

  onEnd(listener: () => void): void {
    this.#endListeners.add(listener);
  }

  #markDirty(dirty: Readonly<Record<string, unknown>>): void {
    this.#commands.syncExecuteCommand(orderId, { ...nothingDirty, ...dirty }, { onlyLocal: true });
  }

  #notice(command: Readonly<ICommandInfo>): void {
    this.#hasFormulas ||= bringsFormula(command);
    if (command.id === SetFormulaCalculationStartMutation.id) this.#started();
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
      // A run that was stopped begins again at once.
      if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION) this.#ended();
    }
    if (this.#mode === "Manual" && !isAskedFor(command)) this.#keepBack(command);
    if (this.#isDue()) this.#beginSoon();
  }

  /** What comes in one turn of the loop is calculated together. */
  #beginSoon(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setTimeout(() => {
      this.#isScheduled = false;
      this.begin();
    });
  }

  #keepBack(command: Readonly<ICommandInfo>): void {
    const waiting = this.#trigger._waitingCommandQueue;
    const last = waiting.at(-1);
    if (last?.id !== command.id || last.params !== command.params) return;
    this.#kept.push(last);
    waiting.pop();
    if (waiting.length === 0) clearTimeout(this.#trigger._setTimeoutKey);
  }

  #release(): void {
    this.#trigger._waitingCommandQueue.unshift(...this.#kept);
    this.#kept = [];
  }

  #isDue(): boolean {
    return this.#trigger._waitingCommandQueue.length > 0 && this.#hasFormulas;
  }

  #start(): Run {
    const trigger = this.#trigger;
    const byChange = this.#isAsked || trigger._waitingCommandQueue.some(({ id }) => id !== orderId);
    this.#isAsked = false;
    for (const listener of this.#startListeners) listener(byChange);
    const commands = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    clearTimeout(trigger._setTimeoutKey);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(commands));
    const run = this.#started();
    const dirty = { ...trigger._executingDirtyData };
    void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    return run;
  }

  #started(): Run {
    if (this.#run) return this.#run;
    const run = newRun();
    this.#run = run;
    return run;
  }

  #ended(): void {
    const run = this.#run;
    this.#run = undefined;
    run?.end();
    for (const listener of this.#endListeners) listener();
    if (this.#isDue()) this.#beginSoon();
  }
}

/** An order to calculate, which no change of a cell is behind. */
const orderId = SetTriggerFormulaCalculationStartMutation.id;

interface Run {
  readonly done: Promise<void>;
  readonly end: () => void;
}

function newRun(): Run {
  let end: (() => void) | undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { done, end: () => end?.() };
}

/** What Univer's controller keeps between a change and the calculation that it leads to. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Readonly<Record<string, unknown>>;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): Readonly<Record<string, unknown>>;
  _mergeDirty(
    left: Readonly<Record<string, unknown>>,
    right: Readonly<Record<string, unknown>>,
  ): Trigger["_executingDirtyData"];
}

const nothingDirty = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** What is calculated in manual mode too: an order to calculate, and a formula just entered. */
const isAskedFor = (command: Readonly<ICommandInfo>) => command.id === orderId || bringsFormula(command);

function bringsFormula({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id === SetRangeValuesMutation.id) return holdsFormula((params as ISetRangeValuesMutationParams).cellValue);
  if (id === InsertSheetMutation.id) return holdsFormula((params as IInsertSheetMutationParams).sheet.cellData);
  return false;
}

function holdsFormula(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {}): boolean {
  for (const row of Object.values(cells))
    for (const cell of Object.values(row as Record<string, Nullable<ICellData>>))
      if (cell && (cell.f ?? cell.si)) return true;
  return false;
}
