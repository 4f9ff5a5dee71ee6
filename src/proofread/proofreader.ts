import { type Roster } from "../units/roster";
import { type BulletinText } from "./bulletin-text";
import { type FactTable } from "./fact-table";
import { type Statement } from "./statement";

/** What a bulletin is held against. */
export interface Evidence {
  /** Those given beside the bulletin, then its own. */
  readonly tables: readonly FactTable[];
  /** Whose names and aliases are known; the names in the tables are too. */
  readonly roster: Roster | null;
}

/** A family of statements: finds its own in a bulletin and judges them. */
export type Proofreader = (bulletin: BulletinText, evidence: Evidence) => readonly Statement[];
