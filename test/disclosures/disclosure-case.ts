import { dayOf } from "../../src/calendar/day";
import { type DisclosureFigures } from "../../src/disclosures/disclosure-figures";
import { disclosureTargets } from "../../src/disclosures/disclosure-subjects";
import { makeDisclosureFigures } from "../../src/disclosures/make-disclosure-figures";
import { readDisclosures } from "../../src/disclosures/read-disclosures";
import { noteWords } from "../../src/ledger/note-words";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { type Roster } from "../../src/units/roster";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { nationalStandard } from "../support/national-standard";

/** The figures of these sheets as of 2023-03-31 unless told, by the roster of Pingdingshan unless told. */
export function figuresOf(
  sheets: Readonly<Record<string, Grid>>,
  {
    until = dayOf(2023, 3, 31),
    roster = builtInRoster("pingdingshan-2024"),
  }: { readonly until?: number; readonly roster?: Roster } = {},
): DisclosureFigures {
  const tables = readDisclosures(buildWorkbook(sheets));
  if (tables === null) throw new Error("No sheet has disclosures");
  return makeDisclosureFigures(tables, roster, {
    until,
    targets: disclosureTargets,
    noteWords: noteWords(nationalStandard),
  });
}

/** What is known of a county. */
export function county({ counties }: DisclosureFigures, name: string): DisclosureFigures["counties"][number] {
  const found = counties.find(({ unit }) => unit.name === name);
  if (found === undefined) throw new Error(`No county ${name}`);
  return found;
}
