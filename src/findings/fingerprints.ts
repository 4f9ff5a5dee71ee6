import { keyColumns } from "../ledger/key-columns";
import { type Ledger } from "../ledger/ledger";
import { type LedgerReport } from "./ledger-report";

/**
 * A number for each open finding that stays the same while its rule and its row's document number, party and decision
 * date do, wherever the row stands; ascending.
 */
export function fingerprints(reports: readonly LedgerReport[]): Uint32Array {
  const { length } = reports.reduce(
    (sum, { counts }) => ({ length: sum.length + counts.error + counts.warning + counts.info }),
    { length: 0 },
  );
  const prints = new Uint32Array(length);
  let count = 0;
  for (const report of reports) {
    const rowPrint = rowPrints(report.ledger);
    for (const hits of report.hits) {
      const rule = printOf(hits.rule);
      for (const [position, row] of hits.rows.entries()) {
        if (report.waivedBy(hits, position) !== null) continue;
        prints[count] = mix(rule, rowPrint(row));
        count += 1;
      }
    }
    for (const { rule, field, column } of report.sheetFindings) {
      prints[count] = mix(printOf(rule), printOf(`${report.ledger.sheet} ${field?.code ?? ""} ${column ?? ""}`));
      count += 1;
    }
  }
  return prints.sort();
}

/** How many fingerprints are new, and how many are gone. */
export function compareFingerprints(
  before: Uint32Array,
  now: Uint32Array,
): { readonly added: number; readonly gone: number } {
  let [added, gone, at] = [0, 0, 0];
  for (const print of now) {
    for (; at < before.length && (before[at] ?? 0) < print; at += 1) gone += 1;
    if (before[at] === print) at += 1;
    else added += 1;
  }
  return { added, gone: gone + before.length - at };
}

function rowPrints(ledger: Ledger): (row: number) => number {
  const parts = (["documentNumber", "partyName", "decisionDate"] as const).flatMap((part) => keyColumns(part, ledger));
  return (row) => parts.reduce((print, { hashes }) => mix(print, hashes[row] ?? 0), 0);
}

function printOf(text: string): number {
  let print = text.length;
  for (let at = 0; at < text.length; at += 1) print = mix(print, text.charCodeAt(at));
  return print;
}

function mix(one: number, other: number): number {
  const mixed = Math.imul(one ^ other, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
