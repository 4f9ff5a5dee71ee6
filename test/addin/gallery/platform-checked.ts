import { type Checked } from "../../../addin/app/app-state";
import { type CheckSummary, type LedgerSummary } from "../../../addin/ports/engine";
import { licenceLedger, penaltyLedger, profileInUse } from "./sample-survey";

const counts = { error: 0, warning: 0, info: 0, waived: 0, rowsWithErrors: 0, compliantRows: 0, byRule: {} };

const timeliness = { unknown: 0, "on-time": 4901, late: 20, exempt: 12, "not-due": 40, "due-soon": 3, overdue: 5 };

export const exportLedger: LedgerSummary = {
  ...penaltyLedger,
  sheet: "平台导出",
  firstRow: 2,
  lastRow: 4982,
  rowCount: 4981,
  verdict: "not-compliant",
  counts,
  timeliness,
  skipped: [],
  toolFaults: [],
};

const permits: LedgerSummary = { ...exportLedger, ...licenceLedger };

const summary: CheckSummary = {
  verdict: "not-compliant",
  asOf: "2024-03-05",
  profile: profileInUse,
  ledgers: [exportLedger, permits],
  ignored: [],
  totals: {
    rows: 5107,
    error: 3,
    warning: 4,
    info: 0,
    waived: 2,
    compliantRows: 5104,
    rowsWithErrors: 3,
    complianceRate: "99.94%",
    overdue: 5,
    dueSoon: 3,
    late: 20,
  },
  fixes: { safe: 1, all: 2 },
  months: [
    { month: "2024-02", rows: 4981 },
    { month: "2024-01", rows: 126 },
  ],
  sinceLast: null,
  staleRows: 0,
};

/** A month's export of a platform, checked. */
export const platformChecked: Checked = {
  summary,
  at: Date.UTC(2024, 2, 5, 2, 42),
  scope: "workbook",
  changesSince: 0,
  unmarked: [],
  isMarked: true,
};

/** The same export with another summary. */
export const checkedWith = (change: Partial<CheckSummary>): Checked => ({
  ...platformChecked,
  summary: { ...summary, ...change },
});
