import { type Behaviour } from "./behaviour";
import { batches } from "./batches.behaviours";
import { calculation } from "./calculation.behaviours";
import { coAuthors } from "./co-authors.behaviours";
import { contexts } from "./contexts.behaviours";
import { customFunctionValues } from "./custom-function-values.behaviours";
import { customFunctions } from "./custom-functions.behaviours";
import { documentMethods } from "./document-methods.behaviours";
import { errors } from "./errors.behaviours";
import { events } from "./events.behaviours";
import { faults } from "./faults.behaviours";
import { insertedSheets } from "./inserted-sheets.behaviours";
import { limits } from "./limits.behaviours";
import { names } from "./names.behaviours";
import { page } from "./page.behaviours";
import { protection } from "./protection.behaviours";
import { protocol } from "./protocol.behaviours";
import { services } from "./services.behaviours";
import { settingsAndParts } from "./settings-and-parts.behaviours";
import { sheetChanges } from "./sheet-changes.behaviours";
import { sheetCopies } from "./sheet-copies.behaviours";
import { sheetEvents } from "./sheet-events.behaviours";
import { structureProtection } from "./structure-protection.behaviours";
import { undoAndReferences } from "./undo-and-references.behaviours";
import { workbook } from "./workbook.behaviours";
import { worksheetFunctions } from "./worksheet-functions.behaviours";
import { worksheets } from "./worksheets.behaviours";

/** What is around the sheets, by its subject: the protocol, the workbook, events, functions, faults. */
export const hostSubjects: Readonly<Record<string, readonly Behaviour[]>> = {
  batches,
  coAuthors,
  contexts,
  errors,
  faults,
  limits,
  protection,
  structureProtection,
  protocol,
  customFunctions,
  customFunctionValues,
  documentMethods,
  events,
  services,
  sheetEvents,
  undoAndReferences,
  page,
  calculation,
  insertedSheets,
  names,
  settingsAndParts,
  sheetChanges,
  sheetCopies,
  workbook,
  worksheetFunctions,
  worksheets,
};
