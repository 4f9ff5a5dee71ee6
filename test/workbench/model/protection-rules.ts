import { type ProtectionOptions } from "../book/protection";

/**
 * What a use of a member asks of the workbook's protection: nothing ("free"), an unprotected structure, unlocked
 * cells, one of the options of a protected sheet, or that the sheet is not protected at all ("unprotected").
 */
export type Need =
  "free" | "structure" | "unlocked" | "unprotected" | Exclude<keyof ProtectionOptions, "selectionMode">;

/** What using a member that is no mere read needs. Classes that no rule names have nothing to do with a sheet. */
export function needOf(className: string, member: string): Need {
  return memberNeeds[className]?.[member] ?? classNeeds.find(({ pattern }) => pattern.test(className))?.need ?? "free";
}

/** Whether using a member that is no mere read changes the workbook, and not only what one session shows or does. */
export const changesWorkbook = (className: string, member: string): boolean =>
  !sessionClasses.test(className) && memberNeeds[className]?.[member] !== "free";

const sessionClasses = /^(Application|Runtime|AppRuntime|DynamicRibbon|Ribbon|ActionService|Addin|CustomFunction)/;

const cellContents: Readonly<Record<string, Need>> = {
  values: "unlocked",
  formulas: "unlocked",
  formulasLocal: "unlocked",
  formulasR1C1: "unlocked",
  clear: "unlocked",
  autoFill: "unlocked",
  flashFill: "unlocked",
  replaceAll: "unlocked",
  copyFrom: "unlocked",
  removeDuplicates: "unlocked",
  numberFormat: "allowFormatCells",
  numberFormatLocal: "allowFormatCells",
  style: "allowFormatCells",
  setCellProperties: "allowFormatCells",
};

const harmless = (...members: string[]): Readonly<Record<string, Need>> =>
  Object.fromEntries(members.map((member) => [member, "free"]));

/** Members that need something other than the rest of their class. The client does not count all reads as such. */
const memberNeeds: Readonly<Record<string, Readonly<Record<string, Need>>>> = {
  Range: {
    ...cellContents,
    ...harmless("calculate", "setDirty", "select", "showCard", "showTeachingCallout", "track", "untrack"),
    ...harmless("getCellProperties", "getColumnProperties", "getRowProperties", "getMergedAreasOrNullObject"),
    hyperlink: "allowInsertHyperlinks",
    columnHidden: "allowFormatColumns",
    setColumnProperties: "allowFormatColumns",
    rowHidden: "allowFormatRows",
    setRowProperties: "allowFormatRows",
  },
  RangeAreas: { ...cellContents, ...harmless("calculate", "setDirty", "select") },
  RangeView: cellContents,
  RangeFormat: {
    columnWidth: "allowFormatColumns",
    useStandardWidth: "allowFormatColumns",
    autofitColumns: "allowFormatColumns",
    rowHeight: "allowFormatRows",
    useStandardHeight: "allowFormatRows",
    autofitRows: "allowFormatRows",
  },
  Worksheet: {
    ...harmless("activate", "calculate"),
    name: "structure",
    position: "structure",
    visibility: "structure",
    copy: "structure",
    delete: "structure",
    standardWidth: "allowFormatColumns",
    replaceAll: "unlocked",
    showOutlineLevels: "unprotected",
  },
  WorksheetCollection: { add: "structure" },
  Workbook: { insertWorksheetsFromBase64: "structure" },
};

const classNeeds: readonly { readonly pattern: RegExp; readonly need: Need }[] = [
  { pattern: /^(RangeFormat|RangeFill|RangeFont|RangeBorder(Collection)?)$/, need: "allowFormatCells" },
  { pattern: /ConditionalFormat|^Conditional/, need: "allowFormatCells" },
  { pattern: /^(RangeSort|TableSort)$/, need: "allowSort" },
  { pattern: /^(AutoFilter|Filter)$/, need: "allowAutoFilter" },
  { pattern: /^(Chart|Shape|GeometricShape|Image|Line$|Text(Frame|Range))/, need: "allowEditObjects" },
  { pattern: /^Comment/, need: "allowEditObjects" },
  { pattern: /^Pivot(?!TableStyle)|PivotHierarchy|^Slicer(?!Style)/, need: "allowPivotTables" },
  { pattern: /^(Range(Areas|View)?|FormatProtection|DataValidation)$/, need: "unprotected" },
  { pattern: /^Table(Collection|ScopedCollection|Column|ColumnCollection|Row|RowCollection)?$/, need: "unprotected" },
];

/** What inserting or deleting cells needs: whole rows and columns can be allowed, single cells not. */
export function shiftNeed(kind: "insert" | "delete", isWholeRows: boolean, isWholeColumns: boolean): Need {
  const verb = kind === "insert" ? "Insert" : "Delete";
  if (isWholeRows) return `allow${verb}Rows`;
  return isWholeColumns ? `allow${verb}Columns` : "unprotected";
}
