import {
  CommandType,
  type ICommandService,
  type IMutation,
  type IMutationInfo,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { type Book } from "./book";
import { type CellExtras } from "./cell-layers";
import { type CustomProperties, type DocumentProperties } from "./document-properties";
import { type DocumentSettings } from "./document-settings";
import { type Chart } from "./chart";
import { type PageLayout } from "./page-layout";
import { type Person } from "./people";
import { type TableLooks } from "./tables";
import { type XmlParts } from "./xml-parts";
import { type SheetProtection, type StructureProtection } from "./protection";

/**
 * What Excel keeps of a sheet and Univer has no place for. It lives in the sheet's own custom data, so it is copied,
 * saved and undone with the sheet. Each part of the model adds its key here.
 */
export interface SheetExtras {
  readonly veryHidden?: boolean;
  /** What all cells have that say nothing else themselves. */
  readonly cells?: CellExtras;
  /** Properties that add-ins give to a sheet, by their keys as they were first written. */
  readonly customProperties?: Readonly<Record<string, string>>;
  readonly pageLayout?: Partial<PageLayout>;
  readonly charts?: readonly Chart[];
  readonly protection?: SheetProtection | null;
}

/** The same for the workbook as a whole. */
export interface BookExtras {
  readonly date1904?: boolean;
  /** The sheet that a file opens with; while the book is open Univer knows which one is active. */
  readonly activeSheet?: string;
  readonly settings?: DocumentSettings;
  readonly properties?: Partial<DocumentProperties>;
  readonly customProperties?: CustomProperties;
  readonly xmlParts?: XmlParts;
  /** What Excel's tables have beyond Univer's, by their ids. */
  readonly tables?: Readonly<Record<string, TableLooks>>;
  /** Who wrote the comments that came with a file, by the id that the comments have for them. */
  readonly people?: Readonly<Record<string, Person>>;
  readonly protection?: StructureProtection | null;
  /** Whether the add-in starts with the document. */
  readonly startState?: "Inactive" | "Background" | "Visible";
}

/** The mutation that changes one key, undone as any other. */
export const setExtraId = "workbench.mutation.set-extra";

export interface SetExtra {
  readonly unitId: string;
  readonly subUnitId?: string;
  readonly key: string;
  readonly value: unknown;
}

const setExtraMutation: IMutation<SetExtra> = {
  id: setExtraId,
  type: CommandType.MUTATION,
  handler(accessor, { unitId, subUnitId, key, value }) {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const holder =
      subUnitId === undefined ? workbook?.getSnapshot() : workbook?.getSheetBySheetId(subUnitId)?.getConfig();
    if (!holder) return false;
    holder.custom = { ...holder.custom, [key]: value };
    return true;
  },
};

export function registerExtrasMutation(commands: ICommandService): void {
  if (!commands.hasCommand(setExtraId)) commands.registerCommand(setExtraMutation);
}

export function sheetExtras(book: Book, sheet: string): SheetExtras {
  return (book.sheet(sheet)?.getConfig().custom ?? {}) as SheetExtras;
}

export function bookExtras(book: Book): BookExtras {
  return (book.workbook.getSnapshot().custom ?? {}) as BookExtras;
}

export function setSheetExtra<Key extends keyof SheetExtras>(
  book: Book,
  sheet: string,
  key: Key,
  value: SheetExtras[Key],
): void {
  setExtra(book, { unitId: book.unitId, subUnitId: sheet, key, value }, sheetExtras(book, sheet)[key]);
}

/** The change of what a sheet keeps as mutations, for those who put several together. */
export function sheetExtraMutations<Key extends keyof SheetExtras>(
  book: Book,
  sheet: string,
  key: Key,
  value: SheetExtras[Key],
): { readonly redo: IMutationInfo; readonly undo: IMutationInfo } {
  const mutation = (to: SheetExtras[Key]) => ({
    id: setExtraId,
    params: { unitId: book.unitId, subUnitId: sheet, key, value: to } satisfies SetExtra,
  });
  return { redo: mutation(value), undo: mutation(sheetExtras(book, sheet)[key]) };
}

/** Some of what a workbook keeps has no undo in Excel, as its settings: `undoable` is false for it. */
export function setBookExtra<Key extends keyof BookExtras>(
  book: Book,
  key: Key,
  value: BookExtras[Key],
  { undoable = true } = {},
): void {
  setExtra(book, { unitId: book.unitId, key, value }, bookExtras(book)[key], undoable);
}

function setExtra(book: Book, params: SetExtra, before: unknown, undoable = true): void {
  const undo = { id: setExtraId, params: { ...params, value: before } };
  book.apply([{ id: setExtraId, params }], undoable ? [undo] : []);
}
