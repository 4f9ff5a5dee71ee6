import { addMonths, type Day, isoDate } from "../calendar/day";
import { cellsOfRow, settingsSheetPlan } from "../parameters/settings-sheet-plan";
import { type SettingsSheet } from "../parameters/settings-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { schemeOfEntries } from "../scores/scheme-of-entries";
import { type ScoreScheme } from "../scores/score-scheme";
import { schemeOfProfile } from "../scores/score-schemes";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { type Roster } from "../units/roster";
import { assessmentRegisterOf } from "./assessment-register";
import { readRegister } from "./register";
import { type RegisterId, registers } from "./registers";
import { schemeRegister } from "./scheme-register";

/** What is known when a register is begun. */
export interface RegisterStart {
  readonly standard: Standard;
  readonly roster: Roster | null;
  /** The month before this day is the one to be assessed. */
  readonly asOf: Day;
  /** The registers that are there already; only their sheets need be. */
  readonly registers: WorkbookData;
}

/** A new register with what is known already: 考核登记 has the scheme's columns, and a row for each unit of the roster. */
export function newRegisterPlan(id: RegisterId, start: RegisterStart, language: Language): SheetPlan {
  const { standard, roster, asOf } = start;
  const register: SettingsSheet = id === "assessment" ? assessmentRegisterOf(schemeOf(start)) : registers[id];
  const known =
    id === "assessment"
      ? (roster?.units.map(({ name }) => ({ month: isoDate(addMonths(asOf, -1)).slice(0, 7), unit: name })) ?? [])
      : register.known(standard, language);
  return settingsSheetPlan(
    register,
    known.map((row) => cellsOfRow(register, row)),
    language,
  );
}

/** The scheme in force; the profile's own while 考核方案 has faults. */
function schemeOf({ standard: { profile }, registers: workbook }: RegisterStart): ScoreScheme {
  const base = schemeOfProfile(profile);
  const entries = readRegister(workbook, schemeRegister);
  const scheme = entries.ok ? schemeOfEntries(entries.value, base) : entries;
  return scheme.ok ? scheme.value : base;
}
