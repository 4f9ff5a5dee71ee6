import { type ICellData, type IWorkbookData } from "@univerjs/core";
import { type OpenExcel } from "./open-excel";

/**
 * Everything that the workbook holds, comparable: cells with all of their looks written out, sizes, rules, filters and
 * whatever else is kept. A cell or a line that says nothing is as good as none, however the engine keeps it.
 */
export function snapshot({ host, control }: OpenExcel): unknown {
  const data: Partial<IWorkbookData> = host.book.save();
  const { styles = {} } = data;
  const sheets = Object.fromEntries(
    Object.entries(data.sheets ?? {}).map(([id, { cellData = {}, ...sheet }]) => {
      const cells = Object.entries(cellData).flatMap(([row, line]) =>
        Object.entries(line as Readonly<Record<number, ICellData>>).map(([column, cell]) => {
          const look = typeof cell.s === "string" ? styles[cell.s] : cell.s;
          return [`${row},${column}`, withoutNothing({ ...cell, s: look })];
        }),
      );
      return [id, { ...sheet, rowCount: 0, columnCount: 0, cells: Object.fromEntries(cells) as unknown }];
    }),
  );
  const resources = data.resources?.map(({ name, data: text }) => [
    name,
    text === "" ? "" : (JSON.parse(text) as unknown),
  ]);
  const view = { selection: control.selection(), active: control.activeSheet() };
  return withoutNothing({ view, order: data.sheetOrder, custom: data.custom, sheets, resources });
}

/** The value without what says nothing, all the way down; `undefined` where nothing is left. */
function withoutNothing(value: unknown): unknown {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item: unknown) => withoutNothing(item) ?? null);
  }
  const members = Object.entries(value)
    .map(([name, member]) => [name, withoutNothing(member)] as const)
    .filter(([name, member]) => member !== undefined && !saysNothing(name, member));
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** A line that is shown, and the id of a rule, which is new whenever the rule is. */
const saysNothing = (name: string, member: unknown): boolean => (name === "hd" && member === 0) || name === "cfId";
