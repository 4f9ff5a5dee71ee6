import { type CheckSummary, type LedgerSummary } from "../../../addin/ports/engine";
import { licenceLedger, penaltyLedger, profileInUse } from "./sample-survey";

const noTime = { unknown: 0, "on-time": 0, late: 0, exempt: 0, "not-due": 0, "due-soon": 0, overdue: 0 } as const;

export const penaltySummary: LedgerSummary = {
  ...penaltyLedger,
  verdict: "not-compliant",
  counts: { error: 3, warning: 4, info: 0, waived: 1, rowsWithErrors: 3, compliantRows: 57, byRule: {} },
  timeliness: { ...noTime, "on-time": 58, late: 1, "due-soon": 1 },
  skipped: [],
  toolFaults: [],
};

/** Three errors, three warnings, in one ledger. */
export const sampleSummary: CheckSummary = {
  verdict: "not-compliant",
  asOf: "2024-03-05",
  profile: profileInUse,
  ledgers: [penaltySummary],
  ignored: [],
  totals: {
    rows: 60,
    error: 3,
    warning: 3,
    info: 0,
    waived: 1,
    compliantRows: 57,
    rowsWithErrors: 3,
    complianceRate: "95.00%",
    overdue: 0,
    dueSoon: 1,
    late: 1,
  },
  fixes: { safe: 1, all: 3 },
  months: [{ month: "2024-02", rows: 60 }],
  sinceLast: { added: 0, gone: 5 },
  staleRows: 0,
};

export const cleanSummary: CheckSummary = {
  ...sampleSummary,
  verdict: "compliant",
  ledgers: [{ ...penaltySummary, verdict: "compliant" }],
  totals: {
    ...sampleSummary.totals,
    error: 0,
    warning: 0,
    waived: 0,
    compliantRows: 60,
    rowsWithErrors: 0,
    complianceRate: "100.00%",
    dueSoon: 0,
    late: 0,
  },
  fixes: { safe: 0, all: 0 },
  sinceLast: { added: 0, gone: 6 },
};

/** Nothing wrong, but two rules could not judge. */
export const unknownSummary: CheckSummary = {
  ...cleanSummary,
  verdict: "unknown",
  ledgers: [
    {
      ...penaltySummary,
      ...licenceLedger,
      verdict: "unknown",
      skipped: [
        { rule: "date/order", title: "有效期先后颠倒", missing: ["有效期自", "有效期至"] },
        { rule: "timeliness/late", title: "迟报", missing: ["报送日期"] },
      ],
    },
  ],
};

/** Two ledgers and a hundred thousand findings. */
export const manySummary: CheckSummary = {
  ...sampleSummary,
  ledgers: [penaltySummary, { ...penaltySummary, ...licenceLedger }],
  totals: {
    ...sampleSummary.totals,
    rows: 1_000_000,
    error: 62_500,
    warning: 37_500,
    compliantRows: 945_310,
    rowsWithErrors: 54_690,
    complianceRate: "94.53%",
    dueSoon: 128,
  },
  fixes: { safe: 20_412, all: 100_000 },
  sinceLast: null,
};
