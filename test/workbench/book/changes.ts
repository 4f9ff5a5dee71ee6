import { CommandType, type ICommandInfo, ICommandService, type IExecutionOptions, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
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

  constructor(readonly book: Book) {
    const commands = book.service(ICommandService);
    commands.beforeCommandExecuted((command) => {
      if (command.type === CommandType.COMMAND) this.#commands.push(command.id);
      else if (command.params) this.#before.set(command.params, beforeMutation(command, book));
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

  #mutationDone({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const isResult = options?.applyFormulaCalculationResult === true;
    if (!isResult && this.#belongsToMove() && !movesCells(id)) return;
    const before = this.#before.get(params!) ?? {};
    const { origin } = this.book;
    for (const change of changesOfMutation(id, params!, before, this.book, isResult)) this.#tell({ origin, ...change });
  }

  /** Whether a command is under way that inserts or deletes: what it writes into formulas and moved cells is no edit. */
  #belongsToMove(): boolean {
    return this.#commands.some((id) => id in cellMoves || movesRowsOrColumns.test(id));
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
