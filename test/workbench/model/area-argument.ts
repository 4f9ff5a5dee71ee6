import { type Area, parseArea, splitSheet } from "../book/area";
import { type Host } from "../host";
import { ExcelError, invalidArgument } from "../protocol/excel-error";

/** The cells that an argument `Range | string` means; an address without a sheet's name is one of `sheet`. */
export function areaArgument(host: Host, value: unknown, sheet?: string): Area {
  const [area, ...others] = areasArgument(host, value, sheet);
  if (!area || others.length > 0) throw invalidArgument();
  return area;
}

/** The same for `Range | RangeAreas | string`, in which commas part several areas. */
export function areasArgument(host: Host, value: unknown, sheet?: string): readonly Area[] {
  if (typeof value === "string") return value.split(",").map((address) => areaNamed(host, address, sheet));
  if (typeof value !== "object" || value === null) throw invalidArgument();
  if ("area" in value) return [value.area as Area];
  if ("areaList" in value) return value.areaList as readonly Area[];
  throw invalidArgument();
}

function areaNamed(host: Host, address: string, sheet: string | undefined): Area {
  const { sheetName, local } = splitSheet(address.trim());
  const named = sheetName === undefined ? sheet : host.book.sheetNamed(sheetName)?.getSheetId();
  if (named === undefined) throw sheetName === undefined ? invalidArgument() : new ExcelError("ItemNotFound");
  const area = parseArea(local, named);
  if (!area) throw invalidArgument();
  return area;
}
