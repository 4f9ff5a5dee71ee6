import {
  CommandType,
  ICommandService,
  type IDisposable,
  type IMutationInfo,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  type Injector,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { Calculation } from "./calculation";
import { registerExtrasMutation } from "./extras";
import { lookAtWrittenCellsOnly } from "./formula-writes";
import { moveExtrasWithCells } from "./moving-extras";
import { introducePeople } from "./people";
import { UndoSteps } from "./undo-steps";

/** Who changes the book: the person at the grid, the add-in through its API, or a co-author elsewhere. */
export type Origin = "user" | "add-in" | "co-author";

/**
 * A workbook in Univer's engine: the one store of everything, for the object model, the grid and the files.
 * Reads go to Univer's own objects; writes go through `apply` or `execute`, which know who acts and can be undone.
 */
export class Book {
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly undoSteps: UndoSteps;
  readonly calculation: Calculation;
  readonly #commands: ICommandService;
  #origin: Origin = "user";

  constructor(
    readonly univer: Univer,
    data: Partial<IWorkbookData>,
  ) {
    this.injector = univer.__getInjector();
    this.#commands = this.service(ICommandService);
    registerExtrasMutation(this.#commands);
    this.workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.service(IUniverInstanceService).focusUnit(this.unitId);
    moveExtrasWithCells(this);
    introducePeople(this);
    this.undoSteps = new UndoSteps(this.service(IUndoRedoService), this.unitId, () => this.#origin);
    lookAtWrittenCellsOnly(this);
    this.calculation = new Calculation(this);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Who makes the change that is being applied now. */
  get origin(): Origin {
    return this.#origin;
  }

  /** One of Univer's services, by its identifier. */
  get service(): Injector["get"] {
    return this.injector.get.bind(this.injector);
  }

  /** The sheets in the order of their tabs. */
  get sheets(): readonly Worksheet[] {
    return this.workbook.getSheetOrders().map((id) => this.workbook.getSheetBySheetId(id)!);
  }

  sheet(id: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(id) ?? undefined;
  }

  sheetNamed(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.getName().toLowerCase() === wanted);
  }

  /**
   * Applies mutations, with those that take them back. Their parameters carry unit and sheet ids as Univer wants them.
   * With `quietly` the grid does not follow, as it would go to a sheet that the person inserts.
   */
  apply(
    redo: readonly IMutationInfo[],
    undo: readonly IMutationInfo[],
    origin: Origin = "add-in",
    { quietly = false } = {},
  ): void {
    this.as(origin, () => {
      const options = { onlyLocal: false, fromCollab: quietly };
      for (const { id, params } of redo) this.#commands.syncExecuteCommand(id, params, options);
      if (undo.length === 0) return;
      const undoRedo = { unitID: this.unitId, undoMutations: [...undo], redoMutations: [...redo] };
      this.service(IUndoRedoService).pushUndoRedo(undoRedo);
    });
  }

  /** Runs one of Univer's commands, which brings its own undo; says whether it did anything. */
  execute(id: string, params: object, origin: Origin = "add-in"): boolean {
    return this.as(origin, () => this.#commands.syncExecuteCommand(id, params));
  }

  /** Whatever `work` changes at once counts as done by `origin`. */
  as<T>(origin: Origin, work: () => T): T {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return work();
    } finally {
      this.#origin = before;
    }
  }

  /** Calls `listener` for every mutation of this book, whoever made it, after it was applied. */
  onMutation(listener: (id: string, params: Readonly<Record<string, unknown>>, origin: Origin) => void): IDisposable {
    return this.#commands.onCommandExecuted(({ id, type, params }) => {
      const { unitId = this.unitId, ...rest } = (params ?? {}) as Record<string, unknown>;
      // The grid's cell editor is a document with mutations of its own.
      if (type === CommandType.MUTATION && unitId === this.unitId) listener(id, { unitId, ...rest }, this.#origin);
    });
  }

  /** Everything of the book as data, with what plugins keep; `new Book(univer, data)` makes it again. */
  save(): IWorkbookData {
    const saved = this.service(IResourceLoaderService).saveUnit<IWorkbookData>(this.unitId);
    return structuredClone(saved ?? this.workbook.save());
  }
}
