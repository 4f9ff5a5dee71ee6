import { type Month } from "../annexes/month";
import { type LedgerReport } from "../findings/ledger-report";
import { type ComparedSide, noDay } from "./compared-side";
import { type ExclusionReason } from "./comparison";

/** What a row of a ledger says of itself, before anybody looks at the platform. */
export const standings = [
  "counted",
  "simple-procedure",
  "not-public",
  "waived",
  "repeated",
  "other-unit",
  "other-month",
  "undated",
] as const;

export type Standing = (typeof standings)[number];

const ruleStandings = {
  "scope/simple-procedure": "simple-procedure",
  "scope/not-public": "not-public",
  "duplicate/exact": "repeated",
} as const satisfies Readonly<Record<string, ExclusionReason>>;

/** What a comparison asks the rules: no others need judge its ledgers. */
export const comparedRules: ReadonlySet<string> = new Set(Object.keys(ruleStandings));

/** A waiver of this rule says that a row need not be reported. */
const waivedRule = "timeliness/overdue";

/** For each row of the ledgers the place of its standing in {@link standings}. */
export function ledgerStandings(
  reports: readonly LedgerReport[],
  side: ComparedSide,
  month: Month | null,
  isSampled: (row: number) => boolean,
): Uint8Array {
  const own = reports.map((report) => ownStandings(report));
  const codes = new Uint8Array(side.rowCount);
  for (let row = 0; row < side.rowCount; row += 1) {
    const { report, row: place } = side.at(row);
    const day = side.decisions[row] ?? noDay;
    if (!isSampled(row)) codes[row] = standings.indexOf("other-unit");
    else if (month !== null && day === noDay) codes[row] = standings.indexOf("undated");
    else if (month !== null && (day < month.from || day > month.to)) codes[row] = standings.indexOf("other-month");
    else codes[row] = own[report]?.[place] ?? 0;
  }
  return codes;
}

function ownStandings({ ledger, hits, waived }: LedgerReport): Uint8Array {
  const codes = new Uint8Array(ledger.rows.length);
  for (const row of waived.get(waivedRule)?.keys() ?? []) codes[row] = standings.indexOf("waived");
  for (const [rule, standing] of Object.entries(ruleStandings)) {
    for (const each of hits) {
      if (each.rule === rule) for (const row of each.rows) codes[row] = standings.indexOf(standing);
    }
  }
  return codes;
}
