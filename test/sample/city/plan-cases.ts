import { type LedgerPlan } from "./ledger-plan";
import { type UnitPlan } from "./unit-plan";

/** What is to become of a case before it is known which case it is. */
export interface CasePlan {
  /** When the platform received it. */
  readonly received: "in-time" | "late" | "never";
  readonly isWrong: boolean;
  /** Whether the platform has it twice, and how. */
  readonly again: "no" | "corrected" | "alike";
  readonly remark: "简易程序" | "不予公开" | null;
  /** How the unit's own ledger has it: under another number, or not at all. */
  readonly inLedger: "same" | "near" | "no";
  /** Whether a serial before it is left out. */
  readonly skipsSerial: boolean;
}

/** A case in which nothing goes wrong. */
export const plain: CasePlan = {
  received: "in-time",
  isWrong: false,
  again: "no",
  remark: null,
  inLedger: "same",
  skipsSerial: false,
};

const times = (count: number, plan: Partial<CasePlan>): readonly CasePlan[] =>
  Array.from({ length: count }, () => ({ ...plain, ...plan }));

/** The cases of a unit in a month, troubles first; no case has two troubles. */
export function planCases(
  { cases, late, wrong, corrected, repeated, simple }: UnitPlan,
  ledger: LedgerPlan | null,
): readonly CasePlan[] {
  const troubled = [
    ...times(late, { received: "late" }),
    ...times(wrong - corrected, { isWrong: true }),
    ...times(corrected, { isWrong: true, again: "corrected" }),
    ...times(repeated, { again: "alike" }),
    ...times(ledger?.near ?? 0, { inLedger: "near" }),
    ...times(ledger?.missing ?? 0, { inLedger: "no" }),
    ...times(ledger?.skipped ?? 0, { skipsSerial: true }),
  ];
  if (troubled.length > cases) throw new Error(`${cases} cases are too few for ${troubled.length} troubles`);
  return [
    ...troubled,
    ...times(cases - troubled.length, {}),
    ...times(simple, { remark: "简易程序" }),
    ...times(ledger?.concealed ?? 0, { received: "never" }),
    ...times(ledger?.simple ?? 0, { received: "never", remark: "简易程序" }),
    ...times(ledger?.notPublic ?? 0, { received: "never", remark: "不予公开" }),
  ];
}
