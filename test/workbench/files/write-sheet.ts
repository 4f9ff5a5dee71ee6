import { type IWorksheetData } from "@univerjs/core";
import { rowsXml } from "./cells/row-writer";
import { autoFilterXml } from "./features/auto-filter";
import { columnsXml } from "./features/columns";
import { conditionalFormatsXml } from "./features/conditional-formats-xml";
import { dataValidationsXml } from "./features/data-validations";
import { hyperlinksXml } from "./features/hyperlinks";
import { addNotes } from "./features/notes";
import { fitsPages, pageLayoutXml } from "./features/page-layout";
import { sheetProtectionXml } from "./features/protection";
import { rangeText } from "./features/ranges";
import { sheetViewXml } from "./features/sheet-view";
import { addTable, filteredByTables } from "./features/tables";
import { addThreads } from "./features/threads";
import { sheetStyles } from "./styles/sheet-styles";
import { type SheetResources, type Writing, sheetExtras } from "./write-workbook";
import { element, list, wrapped } from "./xml/element";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const revision = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

interface Place {
  readonly part: string;
  /** From 1 on; parts that belong to the sheet have it in their names. */
  readonly number: number;
  readonly isActive: boolean;
}

/** Adds a sheet's part with those that belong to it. Its rows are made when they are packed. */
export function addSheet(
  writing: Writing,
  sheet: Partial<IWorksheetData>,
  { part, number, isActive }: Place,
  resources: SheetResources,
): void {
  const { writer, styles, strings } = writing;
  const { pageLayout, protection } = sheetExtras(sheet);
  const cells = sheetStyles(sheet, writing.table, styles);
  const { filter, tables } = resources;
  const hiddenRows = new Set([...(filter?.cachedFilteredOut ?? []), ...filteredByTables(tables)]);
  const formats = conditionalFormatsXml(resources.conditionalFormats, styles);
  const standIns = addThreads(writer, part, number, resources.threads, writing.persons);
  const head = sheetViewXml(sheet, isActive, fitsPages(pageLayout)) + columnsXml(sheet, cells);
  // In the order of the schema, which Excel insists on.
  const tail = [
    sheetProtectionXml(protection),
    filter ? autoFilterXml(filter, styles) : "",
    list(
      "mergeCells",
      (sheet.mergeData ?? []).map((range) => element("mergeCell", { ref: rangeText(range) })),
    ),
    formats.plain,
    dataValidationsXml(resources.validations),
    hyperlinksXml(sheet, part, writer),
    pageLayoutXml(pageLayout),
    addNotes(writer, part, number, [...resources.notes, ...standIns]),
    list(
      "tableParts",
      tables.map((table) => addTable(writer, part, (writing.tables += 1), table, styles)),
    ),
    wrapped("extLst", formats.extension),
  ].join("");
  const root = element("worksheet", {
    xmlns: main,
    "xmlns:r": office,
    "xmlns:mc": compatibility,
    "mc:Ignorable": "xr",
    "xmlns:xr": revision,
    "xr:uid": /^\{[\dA-F-]{36}\}$/i.test(sheet.id ?? "") ? sheet.id : undefined,
  }).replace(/\/>$/, ">");

  function* content(): Iterable<string> {
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${head}<sheetData>`;
    yield* rowsXml(sheet, cells, strings, hiddenRows);
    yield `</sheetData>${tail}</worksheet>`;
  }

  writer.add(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", content);
}
