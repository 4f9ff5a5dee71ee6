import { type UnitScore } from "./assess";
import { type RateKind } from "./score-scheme";
import { type WhatIf } from "./what-if";

/** A row that cost points, where a person finds it. */
export interface ScoreRow {
  /** The ledger, as the tasks of the month choose it. */
  readonly ref: { readonly source: string; readonly ledger: number };
  readonly file: string;
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Personal numbers masked. */
  readonly why: string;
}

/** A unit's score opened to its rows, and to what would raise it. */
export interface ScoredUnit extends UnitScore {
  /** The first few rows that cost points, and how many there are. */
  readonly rows: Readonly<Record<RateKind, { readonly shown: readonly ScoreRow[]; readonly total: number }>>;
  readonly whatIf: readonly WhatIf[];
}
