import { isoDate } from "../calendar/day";
import { explainDeadline } from "../calendar/explain-deadline";
import { explainOutcome } from "../calendar/explain-outcome";
import { type LedgerReport } from "../findings/ledger-report";
import { dayAt, textAt } from "../ledger/cell-at";
import { receiptColumn, rowTimeliness } from "../ledger/ledger-timeliness";
import { rowKey } from "../ledger/row-key";
import { maskPersonalNumbers } from "../privacy/mask";
import { type RuleEnv } from "../rules/rule";
import { columnLetters } from "../sheets/address";
import { type Kind } from "../standard/field";
import { type Language } from "../support/words";
import { type RowAt } from "./compared-side";
import { type ComparedPair, type Comparison, type PairReason, type PairStatus } from "./comparison";
import { reasonText } from "./pair-words";

/** A row as people find it, personal numbers masked. */
export interface ShownRow {
  /** The id of its workbook, and the file's name. */
  readonly source: string;
  readonly file: string;
  readonly sheet: string;
  /** 1-based row of the sheet, and the cell to go to. */
  readonly row: number;
  readonly address: string;
  readonly unit: string;
  readonly documentNumber: string;
  readonly party: string;
  /** `YYYY-MM-DD`; empty where it has none. */
  readonly decisionDate: string;
  /** As the register 比对确认 names it. */
  readonly key: string;
}

/** A line of the comparison in words. */
export interface ShownPair {
  readonly status: PairStatus;
  readonly reason: PairReason;
  readonly kind: Kind;
  readonly why: string;
  readonly ledger: ShownRow | null;
  readonly platform: ShownRow | null;
}

/** What lines are put into words by. */
export interface ShowContext {
  readonly reports: readonly LedgerReport[];
  /** Where each of the reports comes from. */
  readonly origins: readonly { readonly source: string; readonly file: string }[];
  readonly unitOf: Comparison["unitOf"];
  readonly env: RuleEnv;
  readonly language: Language;
}

export const shownPair = (pair: ComparedPair, context: ShowContext): ShownPair => ({
  status: pair.status,
  reason: pair.reason,
  kind: pair.kind,
  why: whyOf(pair, context),
  ledger: pair.ledger === null ? null : shownRow(pair.ledger, context),
  platform: pair.platform === null ? null : shownRow(pair.platform, context),
});

function shownRow(at: RowAt, { reports, origins, unitOf }: ShowContext): ShownRow {
  const ledger = reports[at.report]?.ledger;
  if (ledger === undefined) throw new Error(`There is no report ${at.report}`);
  const cell = ledger.columns.get("documentNumber") ?? ledger.columns.get("partyName");
  const row = ledger.rows[at.row] ?? 0;
  const decision = dayAt(ledger, "decisionDate", at.row);
  const shown = (role: "documentNumber" | "partyName"): string =>
    maskPersonalNumbers(textAt(ledger, role, at.row) ?? "");
  return {
    source: origins[at.report]?.source ?? "",
    file: origins[at.report]?.file ?? "",
    sheet: ledger.sheet,
    row,
    address: `${columnLetters(cell?.index ?? 0)}${row}`,
    unit: maskPersonalNumbers(unitOf(at)),
    documentNumber: shown("documentNumber"),
    party: shown("partyName"),
    decisionDate: decision === null ? "" : isoDate(decision),
    key: maskPersonalNumbers(rowKey(ledger, at.row)),
  };
}

/** The reason, and the arithmetic of a deadline that was missed. */
function whyOf({ reason, status, platform }: ComparedPair, { reports, env, language }: ShowContext): string {
  const said = reasonText[reason][language];
  const ledger = platform === null ? undefined : reports[platform.report]?.ledger;
  if (status !== "late" || platform === null || ledger === undefined) return said;
  const judged = rowTimeliness(ledger, env, platform.row);
  const decision = dayAt(ledger, "decisionDate", platform.row);
  if (decision === null || judged.status === "unknown" || judged.status === "on-time") return said;
  const receipts = receiptColumn(ledger);
  const received = receipts === undefined ? null : dayAt(ledger, receipts.field.role, platform.row);
  const parts = [
    said,
    explainDeadline(decision, judged, env.calendar)[language],
    explainOutcome(judged, received, env.asOf)[language],
  ];
  return parts.filter((part) => part !== "").join({ zh: "；", en: "; " }[language]);
}
