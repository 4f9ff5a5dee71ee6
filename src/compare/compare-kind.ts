import { type Day } from "../calendar/day";
import { dueDay } from "../calendar/deadline";
import { timelinessStatuses } from "../calendar/timeliness";
import { type LedgerReport } from "../findings/ledger-report";
import { type PairEntry } from "../registers/pairs-register";
import { type RuleEnv } from "../rules/rule";
import { type ComparedSide, noDay } from "./compared-side";
import { confirmedPairs } from "./confirmed-pairs";
import { type PairReason, pairReasons, type PairStatus, pairStatuses } from "./comparison";
import { monthOf, type SideCoverage } from "./coverage";
import { groupCases } from "./group-cases";
import { joinCases } from "./join-cases";
import { type Standing, standings } from "./ledger-standings";
import { nearPairs } from "./near-pairs";
import { isFilled } from "./same-case";

/** The rows of one kind, each with what became of it: a few bytes a row, no words. */
export interface ComparedKind {
  readonly ledger: ComparedSide;
  readonly platform: ComparedSide;
  /** For each row of the ledgers the place of its status in `pairStatuses`, {@link outside} where it has none. */
  readonly statuses: Uint8Array;
  /** The place of its reason in `pairReasons`. */
  readonly reasons: Uint8Array;
  /** The row of the platform that it is, or may be; else -1. */
  readonly partners: Int32Array;
  /** Rows of the platform that no row of a ledger is, or may be; each stands for its case. */
  readonly platformOnly: Uint32Array;
}

/** Stands for rows that are left out of everything. */
export const outside = 255;

/** What the rows of one kind are compared by. */
export interface KindRequest {
  readonly reports: readonly LedgerReport[];
  readonly env: RuleEnv;
  readonly decided: readonly PairEntry[];
  readonly coverage: SideCoverage;
}

/** @param own for each row of the ledgers the place of its standing in `standings`. */
export function compareKind(
  ledger: ComparedSide,
  platform: ComparedSide,
  own: Uint8Array,
  { reports, env, decided, coverage }: KindRequest,
): ComparedKind {
  const statuses = new Uint8Array(ledger.rowCount).fill(outside);
  const reasons = new Uint8Array(ledger.rowCount);
  const partners = new Int32Array(ledger.rowCount).fill(-1);
  const put = (row: number, status: PairStatus, reason: PairReason, partner = -1): void => {
    statuses[row] = pairStatuses.indexOf(status);
    reasons[row] = pairReasons.indexOf(reason);
    partners[row] = partner;
  };
  const report = (row: number, reason: PairReason, partner: number): void => {
    const { report: place, row: platformRow } = platform.at(partner);
    const isLate = reports[place]?.timeliness[platformRow] === timelinessStatuses.indexOf("late");
    put(row, isLate ? "late" : "reported", reason, partner);
  };

  const cases = groupCases(ledger, (row) => (own[row] === 0 ? 0 : 1));
  const { platformCases, platformOf, isJoined } = joinCases(ledger, cases, platform);
  const open: number[] = [];
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const standing: Standing = standings[own[row] ?? 0] ?? "counted";
    if (standing === "other-unit" || standing === "other-month" || standing === "undated") continue;
    const leader = cases.standsFor[row] ?? row;
    const partner = platformOf[leader] ?? -1;
    if (standing !== "counted") put(row, "excluded", standing, partner);
    else if (leader !== row) put(row, "excluded", "repeated", partner);
    else if (partner >= 0) report(row, "none", partner);
    else open.push(row);
  }

  const free: number[] = [];
  for (let row = 0; row < platform.rowCount; row += 1) {
    if (platformCases.standsFor[row] === row && isJoined[row] === 0) free.push(row);
  }
  const confirmed = confirmedPairs(decided, reports, ledger, open, platform, free);
  for (const [row, partner] of confirmed.accepted) report(row, "confirmed", partner);
  const isLeft = (row: number): boolean => statuses[row] === outside;
  const isTaken = new Set(confirmed.accepted.map(([, partner]) => partner));
  const near = nearPairs(
    ledger,
    open.filter(isLeft),
    platform,
    free.filter((row) => !isTaken.has(row)),
    confirmed.isRejected,
  );
  for (const { ledgerRow, platformRow, reason } of near) {
    put(ledgerRow, "near", reason, platformRow);
    isTaken.add(platformRow);
  }
  for (const row of open.filter(isLeft)) {
    const day = ledger.decisions[row] ?? noDay;
    if (!isFilled([ledger, row], "number")) put(row, "excluded", "no-key");
    else if (day !== noDay && !coverage.hasMonth(monthOf(day))) put(row, "excluded", "not-covered");
    else if (day !== noDay && !isPastDeadline(day, env)) put(row, "excluded", "not-due");
    else put(row, "concealed", "none");
  }
  return {
    ledger,
    platform,
    statuses,
    reasons,
    partners,
    platformOnly: Uint32Array.from(free.filter((row) => !isTaken.has(row))),
  };
}

/** Whether the time to report a decision has run out; so it has where nobody knows the deadline. */
function isPastDeadline(decision: Day, { standard, calendar, asOf }: RuleEnv): boolean {
  const deadline = dueDay(decision, standard.deadlines, calendar);
  return !deadline.ok || deadline.value.due < asOf;
}
