import { type Day } from "../calendar/day";
import { timelinessStatuses, type TimelinessStatus } from "../calendar/timeliness";
import { type LedgerReport } from "../findings/ledger-report";
import { dayAt, textAt } from "../ledger/cell-at";
import { receiptColumn } from "../ledger/ledger-timeliness";
import { rowKey } from "../ledger/row-key";
import { type ExposureEntry } from "../registers/exposures-register";
import { trim } from "../text/trim";
import { type ExposureCandidate, exposureCandidates } from "./exposure-candidates";
import { anonymousSurname, isPersonName } from "./party-name";

/**
 * What is known of an exposure. `reported`: on the platform, not late as far as can be judged; `late`: on the platform,
 * reported late; `not-reported`: the data has the case, its receipt is blank; `probable`: a row that a person must look
 * at; `unmatched`: nothing like it; `uncovered`: nothing like it, but the data has no decisions of those days.
 */
export const exposureVerdicts = ["reported", "late", "not-reported", "probable", "unmatched", "uncovered"] as const;

export type ExposureVerdict = (typeof exposureVerdicts)[number];

/** Whether somebody has to be reminded of an exposure. */
export const needsReminder = ({ verdict }: { readonly verdict: ExposureVerdict }): boolean =>
  verdict === "unmatched" || verdict === "not-reported";

/** Why a row is the case, or why only a person can tell. */
export type ExposureReason =
  "number" | "party" | "other-party" | "other-number" | "other-matter" | "close-name" | "no-day";

/** The days around an exposure in which its decision is looked for. */
export interface ExposureWindow {
  readonly before: number;
  readonly after: number;
}

/** An exposure and the row that was found for it. */
export interface MatchedExposure {
  readonly exposure: ExposureEntry;
  readonly verdict: ExposureVerdict;
  readonly match: (ExposureRow & { readonly reason: ExposureReason; readonly status: TimelinessStatus }) | null;
  /** How many other rows would do as well. */
  readonly others: number;
}

/** Where a row stands. */
export interface ExposureRow {
  readonly place: number;
  readonly row: number;
}

/** So much of the matter must be said in the row, too. Assumed: accounts of one case share a fifth of their words. */
const likeMatter = 0.2;

/** Looks each exposure up among the rows of some ledgers; the order of the rows does not matter. */
export function matchExposures(
  exposures: readonly ExposureEntry[],
  reports: readonly LedgerReport[],
  window: ExposureWindow,
): readonly MatchedExposure[] {
  const candidates = exposureCandidates(exposures, reports);
  const covered = decisionSpan(reports);
  return exposures.map((exposure, at) => {
    const judged = (candidates[at] ?? []).flatMap((candidate) => judge(exposure, candidate, reports, window));
    const [best, ...rest] = judged.sort((a, b) => b.rank - a.rank || (a.tie < b.tie ? -1 : 1));
    const span = { from: exposure.day - window.before, to: exposure.day + window.after };
    const isCovered = covered !== null && span.from <= covered.to && span.to >= covered.from;
    if (best === undefined) {
      return { exposure, verdict: isCovered ? "unmatched" : "uncovered", match: null, others: 0 };
    }
    const { place, row, reason, isSure } = best;
    const status = timelinessStatuses[reports[place]?.timeliness[row] ?? 0] ?? "unknown";
    return {
      exposure,
      verdict: isSure ? verdictOf(status) : "probable",
      match: { place, row, reason, status },
      others: rest.filter((other) => other.isSure === isSure).length,
    };
  });
}

function verdictOf(status: TimelinessStatus): ExposureVerdict {
  if (status === "late") return "late";
  return status === "not-due" || status === "due-soon" || status === "overdue" ? "not-reported" : "reported";
}

interface JudgedCandidate extends ExposureRow {
  readonly isSure: boolean;
  readonly reason: ExposureReason;
  /** Better rows have more. */
  readonly rank: number;
  /** Tells rows of one rank apart by what they say, never by where they stand: the first to be reported comes first. */
  readonly tie: string;
}

function judge(
  exposure: ExposureEntry,
  { place, row, hasNumber, name, matter }: ExposureCandidate,
  reports: readonly LedgerReport[],
  { before, after }: ExposureWindow,
): readonly JudgedCandidate[] {
  const ledger = reports[place]?.ledger;
  if (ledger === undefined) return [];
  const decision = dayAt(ledger, "decisionDate", row);
  const isNear = decision !== null && decision >= exposure.day - before && decision <= exposure.day + after;
  const receipt = receiptColumn(ledger);
  const received = receipt === undefined ? null : dayAt(ledger, receipt.field.role, row);
  const tie = `${String(received ?? 9_999_999).padStart(7, "0")} ${rowKey(ledger, row)}`;
  const found = (reason: ExposureReason, isSure: boolean): readonly JudgedCandidate[] => [
    {
      ...{ place, row, isSure, reason, tie },
      rank: (isSure ? 100 : 0) + (hasNumber ? 40 : 0) + (name === "same" ? 20 : 0) + 10 * (matter ?? 0),
    },
  ];
  if (hasNumber) return name === null ? found("other-party", false) : found("number", true);
  if (decision !== null && !isNear) return [];
  // Where nothing is said of the matter, the name of a company tells; that of a person may be another's.
  const isLike = matter === null ? !isPersonName(exposure.party) : matter >= likeMatter;
  if (name === "close") {
    return anonymousSurname(exposure.party) === null || isLike ? found("close-name", false) : [];
  }
  if (decision === null) return found("no-day", false);
  const otherNumber = trim(exposure.documentNumber) !== "" && textAt(ledger, "documentNumber", row) !== null;
  if (otherNumber) return found("other-number", false);
  return isLike ? found("party", true) : found("other-matter", false);
}

/** The first and the last decision day of all rows. */
function decisionSpan(reports: readonly LedgerReport[]): { readonly from: Day; readonly to: Day } | null {
  let span: { from: Day; to: Day } | null = null;
  for (const { ledger } of reports) {
    for (const day of ledger.columns.get("decisionDate")?.read ?? []) {
      if (typeof day !== "number") continue;
      span = span === null ? { from: day, to: day } : { from: Math.min(span.from, day), to: Math.max(span.to, day) };
    }
  }
  return span;
}
