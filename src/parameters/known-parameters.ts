import { isoDate } from "../calendar/day";
import { type DeadlineRule } from "../calendar/deadline";
import { type Standard } from "../standard/standard";
import { type Language } from "../support/words";
import { rosterOf } from "../units/built-in-rosters";
import { type Unit } from "../units/roster";
import { type ColumnOf, type ParameterSheetId } from "./parameter-table";
import { unitFunctions, unitGroups } from "./read-roster-sheet";
import { ruleParameters } from "./read-rules-sheet";
import { type Choices } from "./row-reader";
import { type SheetRow } from "./settings-sheet";

type Row<Id extends ParameterSheetId> = SheetRow<ColumnOf<Id>>;

/** What the standard says already, as rows of a settings sheet; an office changes them instead of looking them up. */
export const knownParameters: {
  readonly [Id in ParameterSheetId]: (standard: Standard, language: Language) => readonly Row<Id>[];
} = {
  roster: (standard) => rosterOf(standard)?.units.map(unitRow) ?? [],
  rules: (standard, language) => [
    {
      parameter: wordOf(ruleParameters, "profile"),
      value: standard.profile.id,
      note: standard.profile.title[language],
    },
    ...deadlineRows(standard),
    { parameter: wordOf(ruleParameters, "dueSoon"), value: standard.dueSoonWorkingDays },
  ],
  calendar: () => [],
  backfill: () => [],
  waivers: () => [],
  subjects: () => [],
};

function unitRow({ name, aliases, group, functions, order, uscc, population, enterprises }: Unit): Row<"roster"> {
  const both = unitFunctions.find(
    ([kinds]) => kinds.length === functions.length && kinds.every((kind) => functions.includes(kind)),
  );
  return {
    name,
    aliases: aliases.join("、"),
    group: wordOf(unitGroups, group),
    functions: both?.[1] ?? null,
    order,
    uscc: uscc ?? null,
    population: population ?? null,
    enterprises: enterprises ?? null,
  };
}

/** The deadlines; none where the sheet could not say all of them, since it decides before the profile does. */
function deadlineRows({ deadlines }: Standard): readonly Row<"rules">[] {
  if (deadlines.some(({ rollForward }) => rollForward)) return [];
  const parameter = wordOf(ruleParameters, "deadline");
  // The last row of the sheet is asked first.
  return [...deadlines].reverse().map(({ count, unit, decisionFrom, decisionTo, source }) => ({
    parameter,
    value: `${count}${termOf[unit]}`,
    decisionFrom: decisionFrom === null ? null : isoDate(decisionFrom),
    decisionTo: decisionTo === null ? null : isoDate(decisionTo),
    note: source,
  }));
}

const termOf: Readonly<Record<DeadlineRule["unit"], string>> = { "working-day": "个工作日", "calendar-day": "天" };

/** The word to write for a value. */
const wordOf = <T>(choices: Choices<T>, value: T): string | null =>
  choices.find(([meaning]) => meaning === value)?.[1] ?? null;
