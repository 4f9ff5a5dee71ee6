import { type Annex } from "../annexes/annex";
import { makeAnnexes, type MonthAnnexes } from "../annexes/make-annexes";
import { type Month } from "../annexes/month";
import { type Day } from "../calendar/day";
import { disclosureAnnexes } from "../disclosures/disclosure-annexes";
import { type DisclosureFigures } from "../disclosures/disclosure-figures";
import { disclosureTargets } from "../disclosures/disclosure-subjects";
import { makeDisclosureFigures } from "../disclosures/make-disclosure-figures";
import { disclosureSheets, readDisclosures } from "../disclosures/read-disclosures";
import { type DishonestyList } from "../dishonesty/read-dishonesty-list";
import { type LedgerReport } from "../findings/ledger-report";
import { noteWords } from "../ledger/note-words";
import { type WorkbookData } from "../sheets/workbook-data";
import { type Standard } from "../standard/standard";
import { err, ok, type Result } from "../support/result";
import { type Roster } from "../units/roster";

/** What the annexes of one workbook are made from. */
export interface MonthAnnexesRequest {
  readonly workbook: WorkbookData;
  readonly reports: readonly LedgerReport[];
  readonly dishonestyList: DishonestyList | null;
  readonly standard: Standard;
  readonly roster: Roster | null;
  readonly month: Month;
  /** The eight categories, evaluations and registrations count up to this day. */
  readonly until: Day;
}

/** All annexes of a workbook, numbered in the order of what is there. */
export interface WorkbookAnnexes extends MonthAnnexes {
  /** `null` where the workbook has no sheet of them. */
  readonly disclosures: DisclosureFigures | null;
  /** Whether there are ledgers of licences and penalties: without, nothing of theirs is shown. */
  readonly hasLedgers: boolean;
}

/** Makes the annexes of the month and those of the ten disclosures, where the workbook has anything of either. */
export function monthAnnexes(request: MonthAnnexesRequest): Result<WorkbookAnnexes, "nothing" | "no-roster"> {
  const { workbook, reports, dishonestyList, standard, roster, month, until } = request;
  const tables = readDisclosures(workbook);
  const taken = tables === null ? new Set<string>() : disclosureSheets(tables);
  // A sheet named by one of the eight categories may look like a ledger of licences.
  const ledgers = reports.filter(({ ledger }) => !taken.has(ledger.sheet));
  const hasLedgers = ledgers.length > 0;
  if (!hasLedgers && tables === null) return err("nothing");
  if (roster === null) return err("no-roster");
  const disclosures =
    tables === null
      ? null
      : makeDisclosureFigures(tables, roster, { until, targets: disclosureTargets, noteWords: noteWords(standard) });
  const made = makeAnnexes(ledgers, roster, month, dishonestyList);
  const ofMonth = hasLedgers ? made.annexes : made.annexes.filter(({ id }) => id === "dishonest");
  return ok({
    ...made,
    ...{ disclosures, hasLedgers },
    annexes: numbered([...ofMonth, ...(disclosures === null ? [] : disclosureAnnexes(disclosures))]),
    notes: hasLedgers ? made.notes : made.notes.filter(({ code }) => code !== "no-dishonesty-list"),
  });
}

const numbered = (annexes: readonly Annex[]): readonly Annex[] =>
  annexes.map((annex, index) => ({ ...annex, number: index + 1 }));
