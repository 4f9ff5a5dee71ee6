import { CommandType, type ICommandInfo, ICommandService, type IExecutionOptions, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { type Before, beforeMutation } from "./before-mutation";
import { type BookChange, type Shift } from "./book-change";
import { type Book } from "./book";
import { changesOfMutation, movesCells } from "./change-of-mutation";
import { selectedAreas } from "./selection";
import { toArea } from "./univer-range";

/** Tells what happens to the book, whoever makes it happen: the API, the grid, undo and redo, a co-author. */
export class BookChanges {
  readonly #listeners = new Set<(change: BookChange) => void>();
  readonly #before = new WeakMap<object, Before>();
  /** Commands under way, the innermost last. */
  readonly #commands: string[] = [];
  #active: string;
  #announced: { readonly command: Readonly<ICommandInfo>; readonly before: Before } | undefined;

  constructor(readonly book: Book) {
    const commands = book.service(ICommandService);
    commands.beforeCommandExecuted((command, options) => {
      if (command.type === CommandType.COMMAND) this.#commands.push(command.id);
      else if (command.params) this.#before.set(command.params, this.#beforeMutation(command, options));
    });
    commands.onCommandExecuted((command, options) => {
      if (command.type === CommandType.COMMAND) this.#commandDone(command);
      else if (command.params) this.#mutationDone(command, options);
    });
    this.#active = book.workbook.getActiveSheet().getSheetId();
    book.workbook.activeSheet$.subscribe((sheet) => {
      if (sheet) this.#activated(sheet.getSheetId());
    });
  }

  onChange(listener: (change: BookChange) => void): void {
    this.#listeners.add(listener);
  }

  /**
   * Before a write Univer writes its formulas, marked as coming from the formula engine though they are no results; what
   * stood in the cells is known only before that.
   */
  #beforeMutation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): Before {
    const before = beforeMutation(command, this.book);
    if (command.id !== SetRangeValuesMutation.id) return before;
    const announced = this.#announced;
    this.#announced = isAnnouncement(command, options) ? { command, before } : undefined;
    return announced && isSameWrite(announced.command, command) ? { ...before, ...announced.before } : before;
  }

  #mutationDone(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (isAnnouncement(command, options)) return;
    const { id, params } = command;
    const isResult = options?.applyFormulaCalculationResult === true;
    if (!isResult && this.#belongsToMove(id)) return;
    const before = this.#before.get(params!) ?? {};
    const { origin } = this.book;
    for (const change of changesOfMutation(id, params!, before, this.book, isResult)) this.#tell({ origin, ...change });
  }

  /** A command that inserts or deletes also writes into formulas and into moved cells, which is no edit. */
  #belongsToMove(mutation: string): boolean {
    if (this.#commands.some((id) => id in cellMoves)) return true;
    return !movesCells(mutation) && this.#commands.some((id) => movesRowsOrColumns.test(id));
  }

  #commandDone({ id, params }: Readonly<ICommandInfo>): void {
    this.#commands.splice(this.#commands.lastIndexOf(id), 1);
    const move = cellMoves[id];
    if (!move) return;
    const { origin } = this.book;
    const { range } = (params ?? {}) as { range?: IRange };
    const sheet = this.book.workbook.getActiveSheet().getSheetId();
    const { subUnitId = sheet } = (params ?? {}) as { subUnitId?: string };
    const areas = range ? [toArea(subUnitId, range)] : selectedAreas(this.book);
    for (const area of areas) this.#tell({ origin, ...move, axis: "cells", area });
  }

  #activated(sheet: string): void {
    const previous = this.#active;
    if (previous === sheet) return;
    this.#active = sheet;
    this.#tell({ kind: "activated", origin: this.book.origin, sheet, previous });
  }

  #tell(change: BookChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

const isAnnouncement = ({ id }: Readonly<ICommandInfo>, options?: IExecutionOptions) =>
  id === SetRangeValuesMutation.id && options?.fromFormula === true && options.applyFormulaCalculationResult !== true;

/** Whether the cells of an announcement are among those that a mutation writes. */
function isSameWrite({ params: announced }: Readonly<ICommandInfo>, { params }: Readonly<ICommandInfo>): boolean {
  const left = announced as ISetRangeValuesMutationParams;
  const right = params as ISetRangeValuesMutationParams;
  return (
    left.subUnitId === right.subUnitId &&
    Object.keys(left.cellValue ?? {}).every((row) => row in (right.cellValue ?? {}))
  );
}

interface CellMove {
  readonly kind: "inserted" | "deleted";
  readonly shift: Shift;
}

const cellMoves: Readonly<Record<string, CellMove>> = {
  [InsertRangeMoveDownCommand.id]: { kind: "inserted", shift: "Down" },
  [InsertRangeMoveRightCommand.id]: { kind: "inserted", shift: "Right" },
  [DeleteRangeMoveUpCommand.id]: { kind: "deleted", shift: "Up" },
  [DeleteRangeMoveLeftCommand.id]: { kind: "deleted", shift: "Left" },
};

const movesRowsOrColumns = /^sheet\.command\.(?:insert|remove)-(?:multi-)?(?:rows?|cols?)(?:-|$)/;
