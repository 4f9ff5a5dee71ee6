import { builtInCalendar } from "../calendar/calendar-data";
import { findLedgers, type SheetMapping } from "../ledger/find-ledgers";
import { foundLedger, type FoundLedger } from "../ledger/found-ledger";
import { calendarOf } from "../parameters/calendar-of";
import { explainParameterFault } from "../parameters/parameter-fault";
import { readParameters, type Parameters } from "../parameters/read-parameters";
import { readRulesSheet } from "../parameters/read-rules-sheet";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Kind } from "../standard/field";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { profileInUse, type ProfileInUse } from "./profile-in-use";

/** What a workbook holds, told from its first rows. */
export interface Survey {
  readonly ledgers: readonly FoundLedger[];
  readonly ignored: readonly { readonly sheet: string; readonly why: string }[];
  /** Faults of the parameter sheets: with any, a check does not run. */
  readonly parameterFaults: readonly string[];
  readonly profile: ProfileInUse;
  /** Which fields a column may be corrected to, in the order of the standard. */
  readonly fields: Readonly<Record<Kind, readonly { readonly code: string; readonly name: string }[]>>;
}

/** What the user knows better, and the language of the answer. */
export interface SurveySettings {
  readonly language: Language;
  /** Corrections by the name of the sheet. */
  readonly mapping: Readonly<Record<string, SheetMapping>>;
  /** The kind of every ledger of a sheet where the user has said so. */
  readonly kinds: Readonly<Record<string, Kind>>;
}

/**
 * What a workbook holds.
 *
 * @param workbook the first rows of each sheet; parameter sheets whole.
 * @param rowCounts how many rows those sheets have of which `workbook` has only the first ones.
 * @param standard the standard where the workbook's 规则参数 names no other profile.
 */
export function surveyWorkbook(
  workbook: WorkbookData,
  rowCounts: Readonly<Record<string, number>>,
  standard: Standard,
  { language, mapping, kinds }: SurveySettings,
): Survey {
  const read = readParameters(workbook, standard);
  const parameters = read.ok ? read.value : { ...noParameters, standard: standardInUse(workbook, standard) };
  const found = findLedgers(workbook, parameters.standard, { mapping, kinds });
  const ledgers = found.ledgers.map((ledger) => foundLedger(ledger, parameters.standard));
  const { fields, besideFields } = parameters.standard;
  const choices = (kind: Kind) => [...fields[kind], ...besideFields].map(({ code, name }) => ({ code, name }));
  return {
    ledgers: ledgers.map((ledger, place) =>
      // Only the last ledger of a sheet can go on below the rows that were read.
      ledgers[place + 1]?.sheet === ledger.sheet ? ledger : toLastRow(ledger, rowCounts[ledger.sheet]),
    ),
    ignored: found.ignored.map(({ sheet, why }) => ({ sheet, why: why[language] })),
    parameterFaults: read.ok ? [] : read.error.map((fault) => explainParameterFault(fault)[language]),
    profile: profileInUse(parameters.standard, calendarOf(builtInCalendar, parameters), parameters.roster, language),
    fields: { licence: choices("licence"), penalty: choices("penalty") },
  };
}

const noParameters: Omit<Parameters, "standard"> = {
  roster: null,
  calendarAdditions: null,
  waivers: [],
  subjects: null,
};

/** The profile that the workbook names, even where another of its parameter sheets cannot be used. */
function standardInUse(workbook: WorkbookData, standard: Standard): Standard {
  const rules = readRulesSheet(workbook, standard, { isChosen: false });
  return rules.ok ? rules.value : standard;
}

/** The ledger down to the last row of its sheet, as far as can be told without reading it. */
function toLastRow(ledger: FoundLedger, lastRow = 0): FoundLedger {
  if (lastRow <= ledger.lastRow) return ledger;
  return { ...ledger, lastRow, rowCount: ledger.rowCount + lastRow - ledger.lastRow };
}
