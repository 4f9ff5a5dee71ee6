import { BooleanNumber, type ISheetDataValidationRule, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { type IAutoFilter } from "@univerjs/sheets-filter";
import { type ISheetNote } from "@univerjs/sheets-note";
import { type ITableJson } from "@univerjs/sheets-table";
import { type IThreadComment } from "@univerjs/thread-comment";
import { type StoredRule } from "../book/conditional-format-recovery";
import { type BookExtras, type SheetExtras } from "../book/extras";
import { arrayMetadata } from "./cells/array-metadata";
import { SharedStringWriter } from "./cells/shared-string-writer";
import { addAddInData } from "./features/add-in-data";
import { filterResource } from "./features/auto-filter";
import { conditionalFormatResource } from "./features/read-conditional-formats";
import { dataValidationResource } from "./features/data-validations";
import { type FileName, definedNameResource, nameXml, toFileNames } from "./features/defined-names";
import { noteResource, type SheetNotes } from "./features/notes";
import { printNames } from "./features/print-names";
import { addProperties } from "./features/properties";
import { structureProtectionXml } from "./features/protection";
import { tableResource } from "./features/tables";
import { PersonWriter, threadResource } from "./features/threads";
import { PackageWriter } from "./package/package-writer";
import { StyleWriter } from "./styles/style-writer";
import { addSheet } from "./write-sheet";
import { element, onlyTrue, wrapped } from "./xml/element";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const workbookPart = "xl/workbook.xml";
/** The font of a new workbook in a Chinese Excel. */
const standardFont = { ff: "等线", fs: 11 } as const;

/** What plugins keep of a sheet, under the names of their resources. */
export interface SheetResources {
  readonly conditionalFormats: readonly StoredRule[];
  readonly validations: readonly ISheetDataValidationRule[];
  readonly filter: IAutoFilter | undefined;
  readonly notes: readonly ISheetNote[];
  readonly threads: readonly IThreadComment[];
  readonly tables: readonly ITableJson[];
}

/** What the sheets of a workbook have in common while they are written. */
export interface Writing {
  readonly writer: PackageWriter;
  readonly styles: StyleWriter;
  readonly strings: SharedStringWriter;
  readonly persons: PersonWriter;
  readonly table: IWorkbookData["styles"];
  tables: number;
}

/** Writes Univer's data as an .xlsx workbook. Large sheets are made and packed piece by piece. */
export async function writeWorkbook(data: IWorkbookData): Promise<Uint8Array> {
  const extras = (data.custom ?? {}) as BookExtras;
  const sheets = data.sheetOrder.flatMap((id) => (data.sheets[id] ? [{ ...data.sheets[id], id }] : []));
  const writing: Writing = {
    writer: new PackageWriter(),
    styles: new StyleWriter(normalStyle(data, sheets[0])),
    strings: new SharedStringWriter(),
    persons: new PersonWriter(extras.people ?? {}),
    table: data.styles,
    tables: 0,
  };
  const { writer } = writing;
  const resources = new Map((data.resources ?? []).map(({ name, data: json }) => [name, json]));
  const resource = <Value>(name: string): Readonly<Record<string, Value>> =>
    parsed(resources.get(name)) as Record<string, Value>;
  const conditionalFormats = resource<StoredRule[]>(conditionalFormatResource);
  const validations = resource<ISheetDataValidationRule[]>(dataValidationResource);
  const filters = resource<IAutoFilter>(filterResource);
  const notes = resource<SheetNotes>(noteResource);
  const threads = resource<IThreadComment[]>(threadResource);
  const tables = resource<{ tables: ITableJson[] }>(tableResource);
  const active = activeIndex(sheets, extras.activeSheet);

  writer.link("", `${office}/officeDocument`, workbookPart);
  const sheetLinks = sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    addSheet(
      writing,
      sheet,
      { part, number: index + 1, isActive: index === active },
      {
        conditionalFormats: conditionalFormats[sheet.id] ?? [],
        validations: validations[sheet.id] ?? [],
        filter: filters[sheet.id],
        notes: Object.values(notes[sheet.id] ?? {}).flatMap((row) => Object.values(row)),
        threads: threads[sheet.id] ?? [],
        tables: tables[sheet.id]?.tables ?? [],
      },
    );
    return writer.link(workbookPart, `${office}/worksheet`, part);
  });
  const ids = sheets.map(({ id }) => id);
  const names = [
    ...toFileNames(Object.values(resource<IDefinedNamesServiceParam>(definedNameResource)), ids),
    ...sheets.flatMap((sheet, index) =>
      printNames(sheet.name ?? "", index, sheetExtras(sheet).pageLayout ?? {}, filters[sheet.id]),
    ),
  ];
  writer.add(workbookPart, `${spreadsheet}.sheet.main+xml`, workbookXml(sheets, sheetLinks, names, active, extras));
  addSharedParts(writing);
  addProperties(writer, extras);
  addAddInData(writer, workbookPart, extras);
  return writer.bytes();
}

/** Plugins that have nothing to keep may keep an empty text. */
const parsed = (json = ""): unknown => (json === "" ? {} : JSON.parse(json));

/** The font that cells have when nothing says otherwise. */
function normalStyle(data: IWorkbookData, sheet: Partial<IWorksheetData> | undefined): { ff: string; fs: number } {
  const base = sheet?.defaultStyle ?? data.defaultStyle;
  const style = typeof base === "string" ? data.styles[base] : base;
  return { ff: style?.ff ?? standardFont.ff, fs: style?.fs ?? standardFont.fs };
}

function addSharedParts({ writer, styles, strings, persons }: Writing): void {
  persons.addTo(writer, workbookPart);
  writer.add("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, () => strings.xml());
  writer.link(workbookPart, `${office}/sharedStrings`, "xl/sharedStrings.xml");
  writer.add("xl/styles.xml", `${spreadsheet}.styles+xml`, () => [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${styles.xml()}`,
  ]);
  writer.link(workbookPart, `${office}/styles`, "xl/styles.xml");
  writer.add(arrayMetadata.name, arrayMetadata.contentType, arrayMetadata.xml);
  writer.link(workbookPart, arrayMetadata.relationship, arrayMetadata.name);
}

type Sheet = Partial<IWorksheetData>;

export const sheetExtras = (sheet: Sheet): SheetExtras => (sheet.custom ?? {}) as SheetExtras;

function activeIndex(sheets: readonly Sheet[], id: string | undefined): number {
  const chosen = sheets.findIndex((sheet) => sheet.id === id);
  return chosen >= 0
    ? chosen
    : Math.max(
        0,
        sheets.findIndex((sheet) => sheet.hidden !== BooleanNumber.TRUE),
      );
}

function workbookXml(
  sheets: readonly Sheet[],
  links: readonly string[],
  names: readonly FileName[],
  activeTab: number,
  extras: BookExtras,
): string {
  const listed = sheets.map((sheet, index) => {
    const isHidden = sheet.hidden === BooleanNumber.TRUE;
    const state = isHidden ? (sheetExtras(sheet).veryHidden === true ? "veryHidden" : "hidden") : undefined;
    return element("sheet", { name: sheet.name, sheetId: index + 1, state, "r:id": links[index] });
  });
  return element(
    "workbook",
    { xmlns: main, "xmlns:r": office },
    element("workbookPr", { date1904: onlyTrue(extras.date1904) }) +
      structureProtectionXml(extras.protection) +
      element("bookViews", {}, element("workbookView", { activeTab: activeTab > 0 ? activeTab : undefined })) +
      element("sheets", {}, listed.join("")) +
      wrapped("definedNames", names.map(nameXml).join("")),
  );
}
