import { type Area, intersection, localAddress } from "../book/area";
import { type BookChange } from "../book/book-change";
import { type Book } from "../book/book";
import { editedEvents, movedEvents, sourceOf } from "./changed-event";
import { type EventDraft, collected, sheetEvent, tableEvent } from "./event-draft";
import { type EventRanges } from "./event-ranges";
import { tablesOn } from "./tables-on";

/** What Excel tells of a change, whoever listens. */
export function eventsOfChange(change: BookChange, book: Book, ranges: EventRanges): EventDraft[] {
  const { source } = sourceOf(change.origin);
  switch (change.kind) {
    case "edited":
      return editedEvents(change, book, ranges);
    case "inserted":
    case "deleted":
      return movedEvents(change, book, ranges);
    case "formatted":
      return change.areas.flatMap((area) => {
        const message = { source, address: localAddress(area), referenceId: ranges.add([area]) };
        return sheetEvent("onFormatChanged", change.sheet, message);
      });
    case "calculated":
      return sheetEvent("onCalculated", change.sheet, { address: addresses(change.areas) });
    case "formulas": {
      const formulaDetails = change.cells.map(({ cell, before }) => ({
        cellAddress: localAddress(cell),
        previousFormula: before,
      }));
      return sheetEvent("onFormulaChanged", change.sheet, { source, formulaDetails });
    }
    case "sorted":
      return sheetEvent("onRowSorted", change.sheet, { source, address: addresses(change.areas) });
    case "rows-hidden": {
      const changeType = change.hidden ? "Hidden" : "Unhidden";
      return change.areas.flatMap((area) => {
        const address = `${area.row + 1}:${area.row + area.rows}`;
        return sheetEvent("onRowHiddenChanged", area.sheet, { source, address, changeType });
      });
    }
    case "selected":
      return selectedEvents(change, book);
    case "activated":
      return [...sheetEvent("onDeactivated", change.previous, {}), ...sheetEvent("onActivated", change.sheet, {})];
    case "sheet-added":
      return sheetEvent("onAdded", change.sheet, { source });
    case "sheet-deleted":
      return sheetEvent("onDeleted", change.sheet, { source });
    case "sheet-renamed":
      return sheetEvent("onNameChanged", change.sheet, { source, nameBefore: change.before, nameAfter: change.after });
    case "sheet-moved":
      return sheetEvent("onMoved", change.sheet, {
        source,
        positionBefore: change.before,
        positionAfter: change.after,
      });
    case "sheet-hidden":
      return sheetEvent("onVisibilityChanged", change.sheet, {
        source,
        visibilityBefore: change.hidden ? "Visible" : "Hidden",
        visibilityAfter: change.hidden ? "Hidden" : "Visible",
      });
    case "sheet-protected":
      return sheetEvent("onProtectionChanged", change.sheet, { source, isProtected: change.isProtected });
    case "table-added":
      return tableEvent("onAdded", change.sheet, change.table, { source });
    case "table-deleted":
      return tableEvent("onDeleted", change.sheet, change.table, { source, tableName: change.name });
    case "chart-added":
      return chartEvent("onAdded", change, source);
    case "chart-deleted":
      return chartEvent("onDeleted", change, source);
    case "comment":
      return commentEvents(change, source);
    case "settings":
      return [];
  }
}

/** A table hears of selections in it, and once more, without an address, when the selection has left it. */
function selectedEvents({ sheet, areas }: Extract<BookChange, { kind: "selected" }>, book: Book): EventDraft[] {
  const inTables = tablesOn(book, sheet).flatMap(({ id, area }) => {
    const shared = areas.flatMap((one) => intersection(one, area) ?? []);
    return tableEvent("onSelectionChanged", sheet, id, { address: addresses(shared) });
  });
  return [...sheetEvent("onSelectionChanged", sheet, { address: addresses(areas) }), ...inTables];
}

const chartEvent = (
  event: string,
  { sheet, chart }: Extract<BookChange, { kind: "chart-added" | "chart-deleted" }>,
  source: string,
): EventDraft[] => [
  { className: "ChartCollection", target: sheet, event, message: { source, chartId: chart, worksheetId: sheet } },
];

function commentEvents(
  { sheet, comment, change }: Extract<BookChange, { kind: "comment" }>,
  source: string,
): EventDraft[] {
  const message = { source, worksheetId: sheet, commentDetails: [{ commentId: comment, replyIds: change.replies }] };
  if (change.type === "added") return collected("CommentCollection", "onAdded", sheet, message);
  if (change.type === "deleted") return collected("CommentCollection", "onDeleted", sheet, message);
  return collected("CommentCollection", "onChanged", sheet, { ...message, changeType: change.type });
}

const addresses = (areas: readonly Area[]) => areas.map(localAddress).join(",");
