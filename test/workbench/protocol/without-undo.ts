/**
 * Members after which the person can undo nothing any more, by class; "*" stands for the whole class (Microsoft's
 * list of APIs that Excel on the web cannot undo).
 */
const withoutUndo: Readonly<Record<string, readonly string[]>> = {
  Workbook: ["insertWorksheetsFromBase64", "save", "close"],
  Worksheet: ["copy", "delete"],
  WorksheetProtection: ["*"],
  WorkbookProtection: ["*"],
  Style: ["*"],
  StyleCollection: ["*"],
  DocumentProperties: ["*"],
  CustomProperty: ["*"],
  CustomPropertyCollection: ["*"],
  NamedItem: ["comment"],
  TableStyle: ["*"],
  TableStyleCollection: ["*"],
  PivotTableStyle: ["*"],
  PivotTableStyleCollection: ["*"],
  SlicerStyle: ["*"],
  SlicerStyleCollection: ["*"],
  TimelineStyle: ["*"],
  TimelineStyleCollection: ["*"],
  LinkedWorkbook: ["*"],
  LinkedWorkbookCollection: ["*"],
};

/** Whether using this member, not to read it, takes away all that could be undone. */
export function clearsUndo(className: string, member: string): boolean {
  const members = withoutUndo[className] ?? [];
  return members.includes("*") || members.includes(member);
}
