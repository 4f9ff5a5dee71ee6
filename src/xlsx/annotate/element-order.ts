import { type XmlElement } from "../xml/elements";

/** The children of `<worksheet>` in the order of the schema (ISO/IEC 29500-1, CT_Worksheet), which Excel insists on. */
const worksheetOrder =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** The children of `<workbook>` up to the one that is of interest here. */
const workbookOrder =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames".split(
    " ",
  );

/** Where a new child of this name belongs among the children that are there: after its like, or after those that come before it. */
export function placeInWorksheet(name: string, children: readonly XmlElement[], start: number): number {
  return placeFor(name, worksheetOrder, children, start);
}

export function placeInWorkbook(name: string, children: readonly XmlElement[], start: number): number {
  return placeFor(name, workbookOrder, children, start);
}

function placeFor(name: string, order: readonly string[], children: readonly XmlElement[], start: number): number {
  const before = new Set(order.slice(0, order.indexOf(name) + 1));
  return children.filter((child) => before.has(child.name)).at(-1)?.end ?? start;
}
