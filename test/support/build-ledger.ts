import { type Ledger } from "../../src/ledger/ledger";
import { exampleLedger, type ExampleLedgerOptions } from "../../src/rules/example-ledger";
import { type ExampleRow } from "../../src/rules/rule";
import { nationalStandard } from "./national-standard";

/**
 * A ledger of these rows, on sheet rows from 2 on, with every column of its kind unless told otherwise; only the
 * cells that a test is about need naming. A licence ledger of the national standard when not told otherwise.
 */
export const buildLedger = (rows: readonly ExampleRow[], options: Partial<ExampleLedgerOptions> = {}): Ledger =>
  exampleLedger(rows, { kind: "licence", standard: nationalStandard, ...options });
