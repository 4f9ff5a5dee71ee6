import { type Hits, type LedgerReport, placeAmong, type SheetFinding } from "../../src";
import { type FindingId } from "../ports/engine";
import { type CheckedWorkbook } from "./checked-workbook";

/** One finding of a checked workbook, before it is put into words. `ledger` is the place of its ledger. */
export type FindingRef =
  | { readonly kind: "row"; readonly ledger: number; readonly hits: Hits; readonly position: number }
  | { readonly kind: "sheet"; readonly ledger: number; readonly finding: SheetFinding; readonly position: number };

/** Names a finding by ledger, sheet row, rule and column: good while its row stays where it is. */
export function findingId({ reports }: CheckedWorkbook, ref: FindingRef): FindingId {
  if (ref.kind === "sheet") return [ref.ledger, "", ref.finding.rule, ref.position].join(separator);
  const { hits, ledger, position } = ref;
  const row = reports[ledger]?.ledger.rows[hits.rows[position] ?? 0] ?? 0;
  return [ledger, row, hits.rule, hits.role ?? ""].join(separator);
}

const separator = "|";

/** The finding of a name, `null` where there is none any more. */
export function findingOf({ reports }: CheckedWorkbook, id: FindingId): FindingRef | null {
  const [place = "", row = "", rule = "", column = ""] = id.split(separator);
  const ledger = Number(place);
  const report = reports[ledger];
  if (report === undefined) return null;
  if (row === "") {
    const finding = report.sheetFindings[Number(column)];
    return finding?.rule === rule ? { kind: "sheet", ledger, finding, position: Number(column) } : null;
  }
  return findOnRow(report, ledger, Number(row), (hits) => hits.rule === rule && (hits.role ?? "") === column);
}

function findOnRow(
  { ledger: { rows }, hits }: LedgerReport,
  ledger: number,
  sheetRow: number,
  isWanted: (hits: Hits) => boolean,
): FindingRef | null {
  const row = placeAmong(rows, sheetRow);
  if (rows[row] !== sheetRow) return null;
  for (const each of hits) {
    if (!isWanted(each)) continue;
    const position = placeAmong(each.rows, row);
    if (each.rows[position] === row) return { kind: "row", ledger, hits: each, position };
  }
  return null;
}
