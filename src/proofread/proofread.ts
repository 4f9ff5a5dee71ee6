import { type Roster } from "../units/roster";
import { attachments } from "./attachments/attachments";
import { type BulletinText } from "./bulletin-text";
import { coverage } from "./coverage/coverage";
import { dates } from "./dates/dates";
import { documentNumbers } from "./document-numbers";
import { type FactTable } from "./fact-table";
import { figures } from "./figures/figures";
import { lists } from "./lists/lists";
import { ranks } from "./ranks/ranks";
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

const proofreaders: readonly Proofreader[] = [documentNumbers, dates, attachments, ranks, lists, coverage, figures];

/** Every statement of a bulletin that is about figures, with what the tables say of it, in the order of the text. */
export const proofread: Proofreader = (bulletin, evidence) =>
  proofreaders
    .flatMap((family) => family(bulletin, evidence))
    .sort((one, other) => one.offset - other.offset || one.text.length - other.text.length);
