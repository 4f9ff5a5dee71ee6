import { RedoCommand, UndoCommand } from "@univerjs/core";
import { SetRowHiddenCommand } from "@univerjs/sheets";
import { SetSheetsFilterCriteriaMutation, SetSheetsFilterRangeMutation } from "@univerjs/sheets-filter";
import { areaAt } from "../book/area-at";
import { setBookExtra } from "../book/extras";
import {
  type ProtectionOptions,
  protectSheet,
  protectStructure,
  unprotectSheet,
  unprotectStructure,
} from "../book/protection";
import { toUniverRange } from "../book/univer-range";
import { type Conditions } from "../conditions/conditions";
import { type Incident, type Meddling } from "../conditions/incident";
import { meddle } from "../conditions/meddle";
import { type Counts } from "../counters/counters";
import { SheetControl } from "./sheet-control";

/** The part of `HostControl` that makes life hard for an add-in, and that counts and records what it does. */
export class CircumstanceControl extends SheetControl {
  conditions(): Conditions {
    return this.host().conditions;
  }

  change(conditions: Partial<Conditions>): void {
    this.host().gate.change(conditions);
  }

  /** Plans what happens at a request to come. */
  plan(incident: Incident): void {
    this.host().incidents.plan(incident);
  }

  /** A co-author changes the workbook now. */
  meddle(meddling: Meddling): void {
    meddle(this.host().book, meddling);
  }

  /** Protects a sheet as the person would. */
  protectSheet(sheet: string, options: Partial<ProtectionOptions> = {}, password?: string): void {
    protectSheet(this.host().book, this.#sheet(sheet), options, password);
    this.host().book.undoSteps.clear();
  }

  unprotectSheet(sheet: string): void {
    unprotectSheet(this.host().book, this.#sheet(sheet));
  }

  protectStructure(password?: string): void {
    protectStructure(this.host().book, password);
    this.host().book.undoSteps.clear();
  }

  unprotectStructure(): void {
    unprotectStructure(this.host().book);
  }

  /** Whether dates count from 1904. */
  setDate1904(isOn: boolean): void {
    setBookExtra(this.host().book, "date1904", isOn);
  }

  /** Hides whole rows, e.g. `hideRows("台账!3:5")`. */
  hideRows(address: string): void {
    const { book } = this.host();
    const area = areaAt(book, address);
    const place = { unitId: book.unitId, subUnitId: area.sheet };
    book.execute(SetRowHiddenCommand.id, { ...place, ranges: [toUniverRange(area)] }, "user");
  }

  /** Filters cells with a header row so that only rows with one of the texts in a column (from 0) stay visible. */
  filter(address: string, column: number, shown: readonly string[]): void {
    const { book } = this.host();
    const area = areaAt(book, address);
    const place = { unitId: book.unitId, subUnitId: area.sheet };
    const col = area.column + column;
    const criteria = { colId: col, filters: { filters: [...shown] } };
    book.apply(
      [
        { id: SetSheetsFilterRangeMutation.id, params: { ...place, range: toUniverRange(area) } },
        { id: SetSheetsFilterCriteriaMutation.id, params: { ...place, col, criteria } },
      ],
      [],
      "user",
    );
  }

  /** The person undoes a step; says whether there was one. */
  undo(): boolean {
    return this.host().book.execute(UndoCommand.id, {}, "user");
  }

  redo(): boolean {
    return this.host().book.execute(RedoCommand.id, {}, "user");
  }

  counts(): Counts {
    return this.host().counters.counts();
  }

  resetCounts(): void {
    this.host().counters.reset();
  }

  /** Starts a recording of what the add-in does, or stops it. */
  record(isOn: boolean): void {
    const { recorder } = this.host();
    if (isOn) recorder.start();
    else recorder.stop();
  }

  recording(): string {
    return this.host().recorder.text;
  }

  #sheet(name: string): string {
    const sheet = this.host().book.sheetNamed(name);
    if (!sheet) throw new Error(`No such sheet: ${name}`);
    return sheet.getSheetId();
  }
}
