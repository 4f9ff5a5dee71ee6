import { type Engine } from "../ports/engine";
import { nextTask } from "./next-task";

/** By then the rules have been run often enough to be compiled. */
const EDITS = 60;
/** Title and header of the ledger. */
const HEADER_ROWS = 2;

/**
 * Judges an invented ledger and its rows again and again, so that the first check and the first edits of the user's own
 * meet rules that are compiled. Each edit is a task of its own: messages that come meanwhile are heard. The engine is
 * one that nobody else asks.
 */
export async function warmUp(engine: Engine): Promise<void> {
  const { name: sheet, rows } = await engine.trialLedger("zh");
  const values = rows.map((row) => row.values);
  const columnCount = values.at(-1)?.length ?? 0;
  await engine.collect([{ name: sheet, rowCount: rows.length, columnCount }], false);
  await engine.add({ sheet, firstRow: 0, values });
  await engine.check({ language: "zh", asOf: 0, mapping: {}, kinds: {}, scope: null }, () => undefined);
  const ledger = values.slice(HEADER_ROWS);
  for (let edit = 0; edit < EDITS; edit += 1) {
    await nextTask();
    const at = edit % ledger.length;
    const row = (ledger[at] ?? []).map((value, column) => (column === edit % columnCount ? "" : value));
    await engine.recheck({ sheet, firstRow: HEADER_ROWS + at, values: [row] }, "zh");
  }
}
