import { batches } from "./batches.behaviours";
import { type Behaviour } from "./behaviour";
import { formatScopes } from "./format-scopes.behaviours";
import { formats } from "./formats.behaviours";
import { formulasAndTexts } from "./formulas-and-texts.behaviours";
import { rangeContents } from "./range-contents.behaviours";
import { rangeMoves } from "./range-moves.behaviours";
import { rangeStructure } from "./range-structure.behaviours";
import { ranges } from "./ranges.behaviours";
import { values } from "./values.behaviours";
import { chartChanges } from "./chart-changes.behaviours";
import { chartParts } from "./chart-parts.behaviours";
import { charts } from "./charts.behaviours";
import { commentChanges } from "./comment-changes.behaviours";
import { comments } from "./comments.behaviours";
import { conditionalFormatRules } from "./conditional-format-rules.behaviours";
import { conditionalFormats } from "./conditional-formats.behaviours";
import { coAuthors } from "./co-authors.behaviours";
import { contexts } from "./contexts.behaviours";
import { dataValidationChecks } from "./data-validation-checks.behaviours";
import { dataValidation } from "./data-validation.behaviours";
import { errors } from "./errors.behaviours";
import { faults } from "./faults.behaviours";
import { limits } from "./limits.behaviours";
import { protection } from "./protection.behaviours";
import { structureProtection } from "./structure-protection.behaviours";
import { protocol } from "./protocol.behaviours";
import { customFunctionValues } from "./custom-function-values.behaviours";
import { customFunctions } from "./custom-functions.behaviours";
import { documentMethods } from "./document-methods.behaviours";
import { events } from "./events.behaviours";
import { services } from "./services.behaviours";
import { sheetEvents } from "./sheet-events.behaviours";
import { undoAndReferences } from "./undo-and-references.behaviours";
import { moreOrdinaryAddins } from "./more-ordinary-addins.behaviours";
import { ordinaryAddins } from "./ordinary-addins.behaviours";
import { page } from "./page.behaviours";
import { pageLayout } from "./page-layout.behaviours";
import { panesAndBreaks } from "./panes-and-breaks.behaviours";
import { calculation } from "./calculation.behaviours";
import { insertedSheets } from "./inserted-sheets.behaviours";
import { names } from "./names.behaviours";
import { settingsAndParts } from "./settings-and-parts.behaviours";
import { sheetChanges } from "./sheet-changes.behaviours";
import { sheetCopies } from "./sheet-copies.behaviours";
import { worksheetFunctions } from "./worksheet-functions.behaviours";
import { workbook } from "./workbook.behaviours";
import { worksheets } from "./worksheets.behaviours";
import { tableChanges } from "./table-changes.behaviours";
import { filters } from "./tables-and-filters.behaviours";
import { tables } from "./tables.behaviours";

/** Every behaviour by its subject. */
export const allBehaviours: Readonly<Record<string, readonly Behaviour[]>> = {
  batches,
  filters,
  tables,
  tableChanges,
  ranges,
  rangeContents,
  values,
  formulasAndTexts,
  formats,
  formatScopes,
  rangeStructure,
  rangeMoves,
  comments,
  commentChanges,
  conditionalFormats,
  conditionalFormatRules,
  dataValidation,
  dataValidationChecks,
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
  pageLayout,
  panesAndBreaks,
  calculation,
  insertedSheets,
  names,
  settingsAndParts,
  sheetChanges,
  sheetCopies,
  workbook,
  worksheetFunctions,
  worksheets,
  charts,
  chartParts,
  chartChanges,
  ordinaryAddins,
  moreOrdinaryAddins,
};
