import { type SheetPlan } from "../plans/sheet-plan";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { knownParameters } from "./known-parameters";
import { type ColumnOf, parameterTables, type ParameterSheetId } from "./parameter-table";
import { parameterSheetWords } from "./parameter-sheet-words";
import { type ColumnLook } from "./settings-sheet";
import { cellsOfRow, settingsSheetPlan } from "./settings-sheet-plan";

/** Codes, ids and days are text, so that Excel leaves them as they were typed. */
const looks: { readonly [Id in ParameterSheetId]: Readonly<Record<ColumnOf<Id>, ColumnLook>> } = {
  roster: {
    name: [30, "text"],
    aliases: [48, "text"],
    group: [14, "text"],
    functions: [14, "text"],
    order: [8, "number"],
    uscc: [22, "text"],
    population: [12, "number"],
    enterprises: [14, "number"],
  },
  rules: {
    parameter: [18, "text"],
    rule: [26, "text"],
    value: [20, "text"],
    decisionFrom: [14, "text"],
    decisionTo: [14, "text"],
    note: [60, "text"],
  },
  calendar: { day: [14, "text"], kind: [10, "text"], name: [24, "text"] },
  backfill: {
    decisionFrom: [14, "text"],
    decisionTo: [14, "text"],
    acceptedBy: [16, "text"],
    scopeMonth: [12, "text"],
    source: [48, "text"],
    cityDeadline: [14, "text"],
  },
  waivers: {
    rule: [26, "text"],
    rowKey: [56, "text"],
    reason: [40, "text"],
    approver: [12, "text"],
    until: [14, "text"],
  },
  subjects: { name: [40, "text"], uscc: [24, "text"] },
};

/**
 * A new settings sheet: what it is for and how it is filled in, its header, and what the standard says already. Reading
 * it changes nothing.
 */
export function parameterSheetPlan(id: ParameterSheetId, standard: Standard, language: Language): SheetPlan {
  const sheet = { table: parameterTables[id], looks: looks[id], words: parameterSheetWords[id] };
  const known = knownParameters[id](standard, language);
  return settingsSheetPlan(
    sheet,
    known.map((row) => cellsOfRow(sheet, row)),
    language,
  );
}
