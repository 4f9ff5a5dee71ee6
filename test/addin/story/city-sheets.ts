import { type ICellData, type IWorkbookData } from "@univerjs/core";

/** Files are known by path on the command line, by name in the pane; `folder` is where results go. */
export const withoutPaths = (text: string, folder: string): string =>
  text.replaceAll(`${folder}/`, "").replaceAll(/assets\/sample\/city\/(?:(?:ledgers|returned)-[\d-]+\/)?/g, "");

/** The cells of a sheet that say something, by row and column. */
export function cellsOf(
  { sheets = {} }: Partial<IWorkbookData>,
  name: string,
  folder: string,
): Readonly<Record<string, string>> {
  const found = Object.values(sheets).find((sheet) => sheet.name === name);
  const cells: Record<string, string> = {};
  for (const [row, line] of Object.entries(found?.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line as Readonly<Record<number, ICellData>>)) {
      // A number in a cell for text is text in Excel.
      const value = String(cell.v ?? "");
      if (value !== "") cells[`${row},${column}`] = withoutPaths(value, folder);
    }
  }
  return cells;
}

/** The sentences of a command, without its title. */
export const sentencesOf = (out: string, folder: string): readonly string[] =>
  withoutPaths(out, folder).trimEnd().split("\n  ").slice(1);
