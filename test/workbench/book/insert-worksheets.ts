import {
  IResourceManagerService,
  type IStyleData,
  type IWorkbookData,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
} from "@univerjs/core";
import { type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { InsertSheetMutation } from "@univerjs/sheets";
import { ExcelError, invalidArgument } from "../protocol/excel-error";
import { quotedSheet } from "./area";
import { type Book } from "./book";
import { newGuid } from "./guid";
import { changeNames, nameIn, nameOfUniver } from "./names";
import { copyName } from "./sheet-name";

/** Excel on the web takes no sheets with these from another workbook. */
const refusedResource = "SHEET_UNIVER_THREAD_COMMENT_PLUGIN";
const nameResource = "SHEET_DEFINED_NAME_PLUGIN";

/**
 * Inserts sheets of another workbook, all or those with the names asked for, before the one that now stands at `index`.
 * They come with their formats and rules; the result is their new ids. Excel has no undo for it.
 */
export function insertWorksheets(
  book: Book,
  source: IWorkbookData,
  wanted: readonly string[] | undefined,
  index: number,
): string[] {
  const chosen = wanted?.map((name) => sheetNamed(source, name)) ?? source.sheetOrder;
  const ids = new Map(chosen.map((id) => [id, newGuid()]));
  const resources = new Map((source.resources ?? []).map(({ name, data }) => [name, JSON.parse(data) as BySheet]));
  if (chosen.some((id) => resources.get(refusedResource)?.[id])) throw new ExcelError("UnsupportedFeature");
  const renamed = new Map<string, string>();
  chosen.forEach((id, place) => {
    const { name = "" } = source.sheets[id]!;
    const free = book.sheetNamed(name) ? copyName(book, name) : name;
    renamed.set(name, free);
    insert(book, source, id, { id: ids.get(id)!, name: free, index: index + place });
  });
  const moved = [...resources].filter(([name]) => name !== nameResource);
  const loaded = moved.map(([name, data]) => ({
    name: name as "SHEET_PLUGIN",
    data: JSON.stringify(rekeyed(data, ids)),
  }));
  book.service(IResourceManagerService).loadResources(book.unitId, loaded);
  bringNames(book, Object.values(resources.get(nameResource) ?? {}) as IDefinedNamesServiceParam[], ids, renamed);
  return [...ids.values()];
}

type BySheet = Readonly<Record<string, unknown>>;

function sheetNamed(source: IWorkbookData, name: string): string {
  const id = source.sheetOrder.find((each) => source.sheets[each]?.name?.toLowerCase() === name.toLowerCase());
  if (id === undefined) throw invalidArgument();
  return id;
}

/** Cells or lines by their numbers, each with its style or the id of one. */
type Styles = Readonly<Record<number, { s?: Nullable<IStyleData | string> }>>;

const valuesOf = <Item>(items: Readonly<Record<number, Item>> | undefined): Item[] => Object.values(items ?? {});

/** Styles are shared within a workbook, so those of the other one get ids of their own here. */
function insert(
  book: Book,
  source: IWorkbookData,
  from: string,
  { id, name, index }: { id: string; name: string; index: number },
): void {
  const data = structuredClone(source.sheets[from]!);
  const groups: readonly (Styles | undefined)[] = [...valuesOf(data.cellData), data.rowData, data.columnData];
  for (const holder of groups.flatMap((group) => valuesOf(group)))
    if (typeof holder.s === "string") holder.s = `${id}${holder.s}`;
  const styles: Record<string, Nullable<IStyleData>> = {};
  for (const [key, style] of Object.entries(source.styles)) styles[`${id}${key}`] = style;
  const sheet = mergeWorksheetSnapshotWithDefault({ ...data, id, name });
  const params = { unitId: book.unitId, index, sheet, styles };
  book.apply([{ id: InsertSheetMutation.id, params }], [], "add-in", { quietly: true });
}

/** What plugins keep by sheet, for the sheets that came along and under their new ids. */
const rekeyed = (data: BySheet, ids: ReadonlyMap<string, string>) =>
  Object.fromEntries([...ids].filter(([from]) => data[from] !== undefined).map(([from, to]) => [to, data[from]]));

/** Names come along that belong to an inserted sheet, or mean its cells and are not taken yet. */
function bringNames(
  book: Book,
  known: readonly IDefinedNamesServiceParam[],
  ids: ReadonlyMap<string, string>,
  renamed: ReadonlyMap<string, string>,
): void {
  const brought = known.map(nameOfUniver).flatMap((name) => {
    const speaksOf = [...renamed.keys()].filter((sheet) => name.formula.includes(`${quotedSheet(sheet)}!`));
    const sheet = name.sheet === undefined ? undefined : ids.get(name.sheet);
    const belongs = name.sheet === undefined ? speaksOf.length > 0 : sheet !== undefined;
    if (!belongs || nameIn(book, sheet, name.name)) return [];
    const formula = speaksOf.reduce(
      (text, old) => text.replaceAll(`${quotedSheet(old)}!`, `${quotedSheet(renamed.get(old)!)}!`),
      name.formula,
    );
    return [{ ...name, id: globalThis.crypto.randomUUID(), sheet, formula }];
  });
  if (brought.length > 0) changeNames(book, [], brought);
}
