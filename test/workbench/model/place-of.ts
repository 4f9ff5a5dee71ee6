import { type Area } from "../book/area";
import { type Book } from "../book/book";
import { ExcelError } from "../protocol/excel-error";
import { HostObject } from "./host-object";
import { WorksheetObject } from "./worksheet";

/** Where an object of the model is: its sheet, and the cells if it is made of cells. */
export interface Place {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/**
 * Finds an object's place in what it was made from: an area or several, a sheet's id, or another object of the model
 * (a format is made from its range). Objects of the workbook as a whole have none.
 */
export function placeOf(object: HostObject): Place | undefined {
  if (object instanceof WorksheetObject) return { sheet: object.id, areas: [] };
  const own = "area" in object ? { area: object.area } : "areaList" in object ? { areaList: object.areaList } : object;
  for (const [name, value] of Object.entries(own)) {
    if (name === "host") continue;
    const place = placeIn(name, value);
    if (place) return place;
  }
  return undefined;
}

function placeIn(name: string, value: unknown): Place | undefined {
  if (isArea(value)) return { sheet: value.sheet, areas: [value] };
  if (Array.isArray(value) && value.every(isArea)) return value[0] && { sheet: value[0].sheet, areas: value };
  if (typeof value === "string" && /^(sheet|worksheet)(Id)?$/.test(name)) return { sheet: value, areas: [] };
  return value instanceof HostObject ? placeOf(value) : undefined;
}

const isArea = (value: unknown): value is Area =>
  typeof value === "object" && value !== null && "sheet" in value && "rows" in value && "columns" in value;

/** Throws `ItemNotFound` when somebody has deleted the sheet that the object is on. */
export function assertThere(object: HostObject, book: Book): void {
  const place = placeOf(object);
  if (place && !book.sheet(place.sheet)) throw new ExcelError("ItemNotFound");
}
