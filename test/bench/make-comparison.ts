import { type CellValue } from "../../src/sheets/cell";
import { benchFields, makeBenchLedger } from "./make-ledger";

/** The two sides of a comparison, column by column. */
export interface BenchComparison {
  /** Column names of the units' ledger: those of the platform without the time of receipt. */
  readonly ledgerNames: readonly string[];
  readonly ledger: readonly (readonly CellValue[])[];
  readonly platformNames: readonly string[];
  readonly platform: readonly (readonly CellValue[])[];
}

const names = benchFields.map(({ name }) => name);
const place = (role: (typeof benchFields)[number]["role"]): number =>
  benchFields.findIndex((field) => field.role === role);

/**
 * A platform's export, and a ledger of as many rows in another order and another hand: brackets and zeros differ
 * everywhere, one row in a hundred is not on the platform, one in a hundred has its number written with a slip.
 */
export function makeBenchComparison(rows: number): BenchComparison {
  const platform = makeBenchLedger(rows);
  const [number, receipt] = [place("documentNumber"), place("reportedAt")];
  const inLedger = (at: number): number => (at * step(rows)) % rows;
  const ledger = platform.map((cells, column) =>
    Array.from({ length: rows }, (_, at) => {
      const cell = cells[inLedger(at)] ?? null;
      return column === number ? rewritten(String(cell), at) : cell;
    }),
  );
  return {
    ledgerNames: names.filter((_, column) => column !== receipt),
    ledger: ledger.filter((_, column) => column !== receipt),
    platformNames: names,
    platform,
  };
}

/** A number that has no divisor in common with the rows, so that every row is met once. */
const step = (rows: number): number => (rows % 7919 === 0 ? 104_729 : 7919);

function rewritten(number: string, at: number): string {
  const written = number.replace("（平）", "(平)").replace("〔", "[").replace("〕", "]").replace("第", "第00");
  if (at % 100 === 0) return written.replace("许准字", "另案字").replace(/(\d)号$/, "$1777号");
  return at % 100 === 1 ? written.replace("许准字", "许准") : written;
}
