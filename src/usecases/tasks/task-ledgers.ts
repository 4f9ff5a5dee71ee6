import { receiptColumn } from "../../ledger/ledger-timeliness";
import { type LedgerReport } from "../../findings/ledger-report";
import { type LedgerRef, type TaskInput, type TaskLedger, type TaskSource } from "./task";

/** Every ledger of the sources as a person picks it. */
export const taskLedgers = (sources: readonly TaskSource[]): readonly TaskLedger[] =>
  sources.flatMap(({ id, file, reports }) =>
    reports.map(({ ledger }, place) => ({
      ref: { source: id, ledger: place },
      file,
      sheet: ledger.sheet,
      kind: ledger.kind,
      rows: ledger.rows.length,
      hasReceipt: receiptColumn(ledger) !== undefined,
    })),
  );

/** A chosen ledger with the file that it is in. */
export interface ChosenLedger {
  readonly ref: LedgerRef;
  readonly source: TaskSource;
  readonly report: LedgerReport;
}

/** The chosen ledgers in the order of the sources; choices that are gone are left out. */
export const chosenLedgers = (
  { sources }: Pick<TaskInput, "sources">,
  refs: readonly LedgerRef[],
): readonly ChosenLedger[] =>
  sources.flatMap((source) =>
    source.reports.flatMap((report, ledger) =>
      refs.some((ref) => ref.source === source.id && ref.ledger === ledger)
        ? [{ ref: { source: source.id, ledger }, source, report }]
        : [],
    ),
  );
