/** An event as it leaves the model: who may listen to it, under which name, and what it says. */
export interface EventDraft {
  readonly className: string;
  /** The object's id; "" where handlers hang on the workbook or on a whole collection. */
  readonly target: string;
  /** The client's name of the event ("onChanged"). */
  readonly event: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** An event of a worksheet: the sheet's own handlers hear it and those of the collection. */
export function sheetEvent(event: string, sheet: string, message: EventDraft["message"]): EventDraft[] {
  const said = { worksheetId: sheet, ...message };
  return [
    { className: "Worksheet", target: sheet, event, message: said },
    { className: "WorksheetCollection", target: "", event, message: said },
  ];
}

/** An event of a table: heard by the table, by the sheet's tables and by all tables. */
export function tableEvent(event: string, sheet: string, table: string, message: EventDraft["message"]): EventDraft[] {
  const said = { tableId: table, worksheetId: sheet, ...message };
  return [
    { className: "Table", target: table, event, message: said },
    ...collected("TableCollection", event, sheet, said),
  ];
}

/** An event of a collection that a sheet has and the workbook too. */
export const collected = (
  className: string,
  event: string,
  sheet: string,
  message: EventDraft["message"],
): EventDraft[] => ["", sheet].map((target) => ({ className, target, event, message }));
