import { type Behaviour } from "./behaviour";
import { chartChanges } from "./chart-changes.behaviours";
import { chartParts } from "./chart-parts.behaviours";
import { charts } from "./charts.behaviours";
import { commentChanges } from "./comment-changes.behaviours";
import { comments } from "./comments.behaviours";
import { conditionalFormatRules } from "./conditional-format-rules.behaviours";
import { conditionalFormats } from "./conditional-formats.behaviours";
import { dataValidationChecks } from "./data-validation-checks.behaviours";
import { dataValidation } from "./data-validation.behaviours";
import { formatScopes } from "./format-scopes.behaviours";
import { formats } from "./formats.behaviours";
import { formulasAndTexts } from "./formulas-and-texts.behaviours";
import { moreOrdinaryAddins } from "./more-ordinary-addins.behaviours";
import { ordinaryAddins } from "./ordinary-addins.behaviours";
import { pageLayout } from "./page-layout.behaviours";
import { panesAndBreaks } from "./panes-and-breaks.behaviours";
import { rangeContents } from "./range-contents.behaviours";
import { rangeMoves } from "./range-moves.behaviours";
import { rangeStructure } from "./range-structure.behaviours";
import { ranges } from "./ranges.behaviours";
import { tableChanges } from "./table-changes.behaviours";
import { filters } from "./tables-and-filters.behaviours";
import { tables } from "./tables.behaviours";
import { values } from "./values.behaviours";

/** What is on a sheet, by its subject: cells, formats, tables, charts, comments, layout. */
export const sheetSubjects: Readonly<Record<string, readonly Behaviour[]>> = {
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
  pageLayout,
  panesAndBreaks,
  charts,
  chartParts,
  chartChanges,
  ordinaryAddins,
  moreOrdinaryAddins,
};
