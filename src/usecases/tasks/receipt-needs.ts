import { receiptRoles } from "../../ledger/ledger-timeliness";
import { type Words } from "../../support/words";
import { type LedgerNeeds } from "./fit-ledgers";
import { taskLedgers } from "./task-ledgers";
import { type LedgerRef, type TaskInput, type TaskLedger } from "./task";

/** What the tasks ask for that count by the day on which rows came in. */
export const receiptNeeds: LedgerNeeds = {
  columns: [receiptRoles, ["decisionDate"]],
  what: { zh: "台账", en: "Ledger" },
};

/** The ledgers that say when rows came in; where none does, all, so that the task can say what they lack. */
export function ledgersWithReceipt(ledgers: readonly TaskLedger[]): readonly LedgerRef[] {
  const able = ledgers.filter(({ hasReceipt }) => hasReceipt);
  return (able.length === 0 ? ledgers : able).map(({ ref }) => ref);
}

/** Says which ledgers were left out because they do not say when rows came in. */
export const withoutReceiptNotes = (
  { sources }: Pick<TaskInput, "sources">,
  chosen: readonly LedgerRef[],
): readonly Words[] =>
  taskLedgers(sources)
    .filter(({ ref, hasReceipt }) => !hasReceipt && !chosen.some((each) => isSame(each, ref)))
    .map(({ file, sheet }) => ({
      zh: `“${file}”的工作表“${sheet}”没有上报时间栏，没有计入。`,
      en: `Sheet “${sheet}” of “${file}” does not say when rows were reported and was left out.`,
    }));

const isSame = (one: LedgerRef, other: LedgerRef): boolean =>
  one.source === other.source && one.ledger === other.ledger;
