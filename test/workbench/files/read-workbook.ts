import { BooleanNumber, type IStyleData, type IWorkbookData, type IWorksheetData, LocaleType } from "@univerjs/core";
import { type BookExtras, type SheetExtras } from "../book/extras";
import { cellFactory } from "./cells/cell-factory";
import { formulaReader } from "./cells/formula-reader";
import { type SheetScan, scanSheet } from "./cells/scan-sheet";
import { readSharedStrings } from "./cells/shared-strings";
import { readAddInData } from "./features/add-in-data";
import { readAutoFilter, filterResource } from "./features/auto-filter";
import { readColumns, readStandardSizes } from "./features/columns";
import { conditionalFormatResource, readConditionalFormats } from "./features/read-conditional-formats";
import { dataValidationResource, readDataValidations } from "./features/data-validations";
import { type FileName, definedNameResource, readDefinedNames, readFileNames } from "./features/defined-names";
import { readHyperlinks } from "./features/hyperlinks";
import { noteResource, readNotes } from "./features/notes";
import { readPageLayout } from "./features/page-layout";
import { readPrintNames } from "./features/print-names";
import { readProperties } from "./features/properties";
import { readSheetProtection, readStructureProtection } from "./features/protection";
import { rangesOf } from "./features/ranges";
import { readSheetView } from "./features/sheet-view";
import { readTables, tableResource } from "./features/tables";
import { type People, readPeople, readThreads, threadResource } from "./features/threads";
import { type PackageReader, linkedPart, openPackage } from "./package/open-package";
import { type SheetPart, linkedTree, readWorkbookParts } from "./package/workbook-parts";
import { resetsOver } from "./styles/layer-resets";
import { type ReadStyles, readStyles } from "./styles/read-styles";
import { type XmlNode, attribute, child, children, descendant, flag, numberAttribute } from "./xml/xml-node";

const unitId = "workbook";
/** The grid shows so many rows and columns at least, and some more than there are. */
const smallest = { rows: 1000, columns: 60 } as const;
const margin = { rows: 100, columns: 10 } as const;

/** What the sheets of a workbook have in common while they are read. */
interface Common {
  readonly reader: PackageReader;
  readonly styles: ReadStyles;
  readonly sharedStrings: readonly string[];
  readonly names: readonly FileName[];
  readonly people: People;
  readonly date1904: boolean;
}

/** A sheet, and what Univer's plugins keep of it by the names of their resources. */
interface ReadSheet {
  readonly data: Partial<IWorksheetData>;
  readonly resources: Readonly<Record<string, unknown>>;
}

/** Reads an .xlsx workbook into Univer's data. A file that cannot be read is thrown as a FileError, which says why. */
export async function readWorkbook(bytes: Uint8Array): Promise<IWorkbookData> {
  const reader = await openPackage(bytes);
  const { root, links, packageLinks, sheets } = await readWorkbookParts(reader);
  const styles = readStyles(await linkedTree(reader, links, "styles"), await linkedTree(reader, links, "theme"));
  const date1904 = flag(child(root, "workbookPr"), "date1904");
  const names = readFileNames(root);
  const people = await readPeople(reader, links);
  const sharedStrings = await readSharedStrings(reader, linkedPart(reader, links, "sharedStrings"));
  const common: Common = { reader, styles, sharedStrings, names, people, date1904 };
  const read: ReadSheet[] = [];
  const ids = new Set<string>();
  for (const sheet of sheets) {
    const one = await readSheet(sheet, common, ids);
    ids.add(one.data.id!);
    read.push(one);
  }
  const sheetIds = [...ids];
  const active = numberAttribute(descendant(root, "bookViews", "workbookView"), "activeTab") ?? 0;
  const activeSheet = sheetIds[sheets.findIndex(({ index }) => index === active)];
  const protection = readStructureProtection(child(root, "workbookProtection"));
  const custom: BookExtras = {
    ...(date1904 && { date1904 }),
    ...(activeSheet !== undefined && active > 0 && { activeSheet }),
    ...(protection && { protection }),
    ...(Object.keys(people).length > 0 && { people }),
    ...(await readProperties(reader, packageLinks)),
    ...(await readAddInData(reader, packageLinks, links)),
  };
  return {
    id: unitId,
    name: "Book1.xlsx",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: styles.table,
    sheetOrder: sheetIds,
    sheets: Object.fromEntries(read.map(({ data }) => [data.id!, data])),
    resources: resourcesOf(read, readDefinedNames(names, sheets, sheetIds)),
    custom,
  };
}

function resourcesOf(read: readonly ReadSheet[], definedNames: object): { name: string; data: string }[] {
  const bySheet = new Map<string, Record<string, unknown>>();
  for (const { data, resources } of read) {
    for (const [name, value] of Object.entries(resources)) {
      const holder = bySheet.get(name) ?? {};
      bySheet.set(name, holder);
      holder[data.id!] = value;
    }
  }
  if (Object.keys(definedNames).length > 0) bySheet.set(definedNameResource, definedNames as Record<string, unknown>);
  return [...bySheet].map(([name, value]) => ({ name, data: JSON.stringify(value) }));
}

async function readSheet(sheet: SheetPart, common: Common, taken: ReadonlySet<string>): Promise<ReadSheet> {
  const { reader, styles } = common;
  const formulas = formulaReader();
  const make = cellFactory(styles, common.sharedStrings);
  const scan = scanSheet({ make, styles, formulas, date1904: common.date1904 });
  await reader.scan(sheet.part, scan, scan.problem);
  formulas.gatherSpills(scan.cells);
  const root = scan.tree();
  const links = await reader.links(sheet.part);
  readHyperlinks(root, links, scan.cells);
  const id = idOf(root, sheet.index, taken);
  const columnData = readColumns(root, styles);
  resetsOver(scan.cells, scan.rows, columnData, styles.table);
  const threads = await readThreads(reader, links, { unitId, subUnitId: id }, common.people);
  const filter = readAutoFilter(child(root, "autoFilter"), scan.rows, styles);
  const tables = await readTables(reader, links, scan.rows, styles);
  const notes = await readNotes(reader, links, threads.length > 0);
  return {
    data: {
      id,
      name: sheet.name,
      hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...readSheetView(root, styles.color),
      ...readStandardSizes(root),
      ...sizeOf(scan, columnData),
      ...(isStyled(styles.normal) && { defaultStyle: styles.normal }),
      mergeData: children(child(root, "mergeCells"), "mergeCell").flatMap((node) => rangesOf(attribute(node, "ref"))),
      cellData: scan.cells,
      rowData: scan.rows,
      columnData,
      custom: { ...sheetExtrasOf(sheet, root, common.names) },
    },
    resources: Object.fromEntries<unknown>(
      (
        [
          [conditionalFormatResource, readConditionalFormats(root, styles)],
          [dataValidationResource, readDataValidations(root)],
          [filterResource, filter],
          [noteResource, notes],
          [threadResource, threads],
          [tableResource, tables.length > 0 ? { tables, tableFilteredOutRows: [] } : undefined],
        ] as const
      ).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
    ),
  };
}

const isStyled = (style: IStyleData): boolean => Object.keys(style).length > 0;

function sheetExtrasOf({ state, index }: SheetPart, root: XmlNode, names: readonly FileName[]): SheetExtras {
  const pageLayout = { ...readPageLayout(root), ...readPrintNames(names, index) };
  const protection = readSheetProtection(child(root, "sheetProtection"));
  return {
    ...(state === "veryHidden" && { veryHidden: true }),
    ...(Object.keys(pageLayout).length > 0 && { pageLayout }),
    ...(protection && { protection }),
  };
}

/** The id that the file has for the sheet, or one like those of Excel. */
function idOf(root: XmlNode, index: number, taken: ReadonlySet<string>): string {
  const own = attribute(root, "uid");
  if (own !== undefined && !taken.has(own)) return own;
  return `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(2, "0")}00-000000000000}`;
}

function sizeOf({ extent, rows }: SheetScan, columns: object): Pick<IWorksheetData, "rowCount" | "columnCount"> {
  let lastRow = extent.rows;
  for (const row in rows) lastRow = Math.max(lastRow, Number(row) + 1);
  // Columns that all look alike up to the last one need not be shown.
  const lastColumn =
    Object.keys(columns).length > 1000
      ? 0
      : Object.keys(columns).reduce((last, key) => Math.max(last, Number(key) + 1), 0);
  return {
    rowCount: Math.min(1_048_576, Math.max(smallest.rows, lastRow + margin.rows)),
    columnCount: Math.min(16_384, Math.max(smallest.columns, extent.columns + margin.columns, lastColumn)),
  };
}
