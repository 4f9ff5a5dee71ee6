import { ClearSelectionAllCommand, ClearSelectionFormatCommand, SheetInterceptorService } from "@univerjs/sheets";
import { type Area } from "../book/area";
import { type Book } from "../book/book";
import { emptyCells } from "../book/enter-cells";
import { patchLooks } from "../book/patch-looks";
import { toUniverRange } from "../book/univer-range";
import { invalidArgument } from "../protocol/excel-error";

/** `Excel.ClearApplyTo`. */
export type ClearApplyTo = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

const everyExtra = {
  locked: null,
  formulaHidden: null,
  indentLevel: null,
  shrinkToFit: null,
  readingOrder: null,
  horizontalAlignment: null,
  verticalAlignment: null,
};

const steps: Readonly<Record<ClearApplyTo, readonly ("contents" | "formats" | "links")[]>> = {
  All: ["contents", "formats", "links"],
  Formats: ["formats"],
  Contents: ["contents"],
  Hyperlinks: ["links"],
  RemoveHyperlinks: ["links", "formats"],
};

/** Takes contents, formats or links from cells; conditional formats go with the formats, as plugins have it. */
export function clearAreas(book: Book, areas: readonly Area[], kind?: ClearApplyTo | null): void {
  const applyTo = kind ?? "All";
  const todo = steps[applyTo] as (typeof steps)["All"] | undefined;
  if (!todo) throw invalidArgument();
  if (todo.includes("contents")) for (const area of areas) emptyCells(book, area);
  if (todo.includes("links")) patchLooks(book, areas, { extras: { hyperlink: null } });
  if (!todo.includes("formats")) return;
  patchLooks(book, areas, { style: null, extras: everyExtra });
  if (applyTo !== "RemoveHyperlinks") for (const area of areas) letPluginsFollow(book, area, applyTo);
}

function letPluginsFollow(book: Book, area: Area, applyTo: ClearApplyTo): void {
  const { redos, undos } = book.service(SheetInterceptorService).onCommandExecute({
    id: applyTo === "All" ? ClearSelectionAllCommand.id : ClearSelectionFormatCommand.id,
    params: { unitId: book.unitId, subUnitId: area.sheet, ranges: [toUniverRange(area)] },
  });
  if (redos.length > 0) book.apply(redos, undos);
}
