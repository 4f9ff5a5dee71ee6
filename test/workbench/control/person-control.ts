import { ICommandService } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { SortRangeCommand } from "@univerjs/sheets-sort";
import { type Area, isWholeColumns, isWholeRows, localAddress } from "../book/area";
import { areaAt } from "../book/area-at";
import { toUniverRange } from "../book/univer-range";
import { type CustomFunctions } from "../custom-functions/custom-functions";
import { type FunctionsMetadata } from "../custom-functions/function-metadata";
import { type RibbonTab } from "../services/ribbon";
import { type RuntimeState, type Shortcuts } from "../services/shell";
import { CircumstanceControl } from "./circumstance-control";

/** The part of `HostControl` that the person does at the grid beyond typing. */
export class PersonControl extends CircumstanceControl {
  /** Inserts rows ("3:4"), columns ("B:C") or cells, which move the others down. */
  insert(address: string, shift: "Down" | "Right" = "Down"): Promise<boolean> {
    const command = shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
    return this.#move(address, [InsertRowByRangeCommand.id, InsertColByRangeCommand.id, command]);
  }

  /** Deletes rows, columns or cells, where the others move up. */
  remove(address: string, shift: "Up" | "Left" = "Up"): Promise<boolean> {
    const command = shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
    return this.#move(address, [RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id, command]);
  }

  /** Sorts rows by one of their columns, counted from 0 within the range. */
  sort(address: string, column: number, ascending = true): boolean {
    const { book } = this.host();
    const area = areaAt(book, address);
    const orderRules = [{ type: ascending ? "asc" : "desc", colIndex: area.column + column }];
    const params = { range: toUniverRange(area), orderRules, hasTitle: false, ...place(book.unitId, area) };
    return book.execute(SortRangeCommand.id, params, "user");
  }

  click(address: string): void {
    const area = areaAt(this.host().book, address);
    this.host().events.clicked(area, localAddress(area));
  }

  /** Ends when the add-in was told of everything that happened. */
  eventsSent(): Promise<void> {
    return this.host().events.sent();
  }

  /** How many events the add-in listens to. */
  handlers(): number {
    return this.host().subscriptions.count;
  }

  /** Installs the add-in's custom functions under a namespace. */
  installFunctions(namespace: string, metadata: FunctionsMetadata): void {
    this.host().customFunctions.install(namespace, metadata);
  }

  uninstallFunctions(): void {
    this.host().customFunctions.uninstall();
  }

  /** Ends when every call of a custom function has its first result, and no formula is left to calculate. */
  functionsSettled(): Promise<void> {
    return this.host().customFunctions.settled();
  }

  /** What custom functions say of the errors they gave. */
  functionMessages(): CustomFunctions["messages"] {
    return this.host().customFunctions.messages;
  }

  /** Calls an action of the add-in as a keyboard shortcut does, or with arguments as other parts of Excel do. */
  invokeAction(name: string, args: object | null = null): void {
    this.host().send([[2, 1000, "", JSON.stringify([name, args && JSON.stringify(args)])]]);
  }

  /** Whether the pane is shown. */
  runtimeState(): RuntimeState {
    return this.host().shell.runtimeState;
  }

  /** Shows or hides the pane as the person does. */
  showPane(isShown: boolean): void {
    this.host().shell.setRuntimeState(isShown ? "Visible" : "Background");
  }

  /** Presses a button of the add-in on the ribbon or in the menu of a cell, by its id; false when it cannot be pressed. */
  press(control: string): boolean {
    return this.host().shell.press(control);
  }

  tabs(): readonly RibbonTab[] {
    return this.host().shell.tabs;
  }

  setTabs(tabs: readonly RibbonTab[]): void {
    this.host().shell.setTabs(tabs);
  }

  shortcuts(): Shortcuts {
    return this.host().shell.shortcuts;
  }

  setShortcuts(shortcuts: Shortcuts): void {
    this.host().shell.setShortcuts(shortcuts);
  }

  #move(address: string, [rows, columns, cells]: readonly [string, string, string]): Promise<boolean> {
    const { book } = this.host();
    const area = areaAt(book, address);
    const sheet = book.sheet(area.sheet)!;
    const whole = { ...area, ...(isWholeRows(area) && { columns: sheet.getColumnCount() }) };
    const range = toUniverRange(isWholeColumns(area) ? { ...whole, rows: sheet.getRowCount() } : whole);
    const command = isWholeRows(area) ? rows : isWholeColumns(area) ? columns : cells;
    return book.service(ICommandService).executeCommand(command, { range, ...place(book.unitId, area) });
  }
}

const place = (unitId: string, { sheet }: Area) => ({ unitId, subUnitId: sheet });
