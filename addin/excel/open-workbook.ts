import { type Workbook } from "../ports/workbook";
import { appendRows } from "./append-rows";
import { applyEdits } from "./apply-edits";
import { clearMarks } from "./clear-marks";
import { copySheet } from "./copy-sheet";
import { drawSheets } from "./draw-sheets";
import { freezeFormulas } from "./freeze-formulas";
import { outline } from "./outline";
import { ownFormulas } from "./own-formulas";
import { placeMarks } from "./place-marks";
import { read, readHeads, readRows } from "./read-sheets";
import { loggedBatches, revertEdits } from "./revert-edits";
import { activate, activeCell, select } from "./select-cell";
import { takenNames } from "./taken-names";
import { updateMarks } from "./update-marks";
import { watch } from "./watch";

/** The workbook that is open in Excel, over Office.js; Office must be ready. */
export const officeWorkbook = (): Workbook => ({
  outline,
  read,
  readHeads,
  readRows,
  placeMarks,
  updateMarks,
  clearMarks,
  select,
  activeCell,
  applyEdits,
  loggedBatches,
  revert: revertEdits,
  draw: drawSheets,
  taken: takenNames,
  copySheet,
  activate,
  appendRows,
  ownFormulas,
  freezeFormulas,
  watch,
});
