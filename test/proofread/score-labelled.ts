import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openDocx } from "../../src/docx/read/open-docx";
import { documentBytes } from "../../src/docx/write/document-bytes";
import { type BulletinText } from "../../src/proofread/bulletin-text";
import { proofread } from "../../src/proofread/proofread";
import { readBulletinText } from "../../src/proofread/read/read-bulletin-text";
import { readDocxBulletin } from "../../src/proofread/read/read-docx-bulletin";
import { readFactTables } from "../../src/proofread/read/read-fact-tables";
import { type Statement, type StatementKind } from "../../src/proofread/statement";
import { bytesSource } from "../support/bytes-source";
import { documentOf } from "./labelled-document";
import { type Label, type LabelledBulletin, labelledSet, placeOf } from "./labelled-set";

/** Of what was said, how much is right; of what there is to say, how much was said. Both from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** How the proofreader does on some bulletins. */
export interface LabelledScore {
  readonly contradicted: Score;
  /** Of what holds and what is contradicted together: how often the verdict is the right one. */
  readonly judged: Score;
  readonly misses: readonly string[];
}

/** A statement of the proofreader, or none, beside a label, or none. */
interface Pairing {
  readonly bulletin: string;
  readonly label: Label | null;
  readonly statement: Statement | null;
}

/** Kinds between which a statement can be told either way: the number of those in a list is a figure too. */
const alike: readonly ReadonlySet<StatementKind>[] = [
  new Set(["figure", "sum", "rate", "coverage", "threshold"]),
  new Set(["figure", "sum", "list"]),
  new Set(["rank", "list", "threshold", "coverage"]),
  // How many places somebody has gained.
  new Set(["rank", "sum"]),
  new Set(["date"]),
  new Set(["attachment"]),
  new Set(["document-number"]),
];

const areAlike = (one: StatementKind, other: StatementKind): boolean =>
  alike.some((kinds) => kinds.has(one) && kinds.has(other));

/** The proofreader's statements on bulletins of the set, each beside the label that it is about. */
export async function pairLabelled(bulletins: readonly LabelledBulletin[]): Promise<readonly Pairing[]> {
  const pairings = await Promise.all(
    bulletins.map(async (labelled) => {
      const bulletin = await readLabelled(labelled);
      const given = Object.entries(labelled.tables).flatMap(([name, sheet]) => readFactTables(sheet, name));
      const statements = proofread(bulletin, { tables: [...given, ...bulletin.tables], roster: null });
      return pair(labelled, bulletin.text, statements);
    }),
  );
  return pairings.flat();
}

async function readLabelled({ name, text, asDocx }: LabelledBulletin): Promise<BulletinText> {
  if (!asDocx) return readBulletinText(text);
  const opened = await openDocx(bytesSource(await documentBytes(documentOf(name, text), nodeByteCodec)), nodeByteCodec);
  if (!opened.ok) throw new Error(opened.error.en);
  return readDocxBulletin(opened.value);
}

function pair({ name, labels }: LabelledBulletin, text: string, statements: readonly Statement[]): readonly Pairing[] {
  const places = labels.map((label) => ({ label, start: placeOf(label, text) }));
  const pairings = statements.map((statement): Pairing => {
    const shares = places.map(({ label, start }) => ({ label, share: sharedPart(label, start, statement) }));
    const [best] = shares.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share);
    const wrong = places.find(({ label, start }) => isWrongPart(label, start, statement));
    return { bulletin: name, label: (wrong ?? best)?.label ?? null, statement };
  });
  const found = new Set(pairings.map(({ label }) => label));
  const missed = labels.filter((label) => !found.has(label));
  return [...pairings, ...missed.map((label) => ({ bulletin: name, label, statement: null }))];
}

/** Whether a statement is refuted together with a figure in it: a list with what each has in brackets. */
const isWrongPart = ({ quote, kind, verdict }: Label, start: number, statement: Statement): boolean =>
  verdict === "contradicted" &&
  statement.verdict === "contradicted" &&
  areAlike(kind, statement.kind) &&
  start >= statement.offset &&
  start + quote.length <= statement.offset + statement.text.length;

/** How much of both a label and a statement have in common, from 0 to 1; 0 where they are about different things. */
function sharedPart(label: Label, start: number, { kind, offset, text }: Statement): number {
  if (!areAlike(label.kind, kind)) return 0;
  const shared = Math.min(start + label.quote.length, offset + text.length) - Math.max(start, offset);
  return shared <= 0 ? 0 : shared / (label.quote.length + text.length - shared);
}

/** What the pairings come to. */
export function scoreOf(pairings: readonly Pairing[]): LabelledScore {
  const said = pairings.filter(isSaid);
  const toSay = new Set(pairings.flatMap(({ label }) => (label && label.verdict !== "not-checkable" ? [label] : [])));
  const contradicted = (pairing: Pairing) => pairing.statement?.verdict === "contradicted";
  return {
    contradicted: scoreFor(
      said.filter(contradicted),
      [...toSay].filter(({ verdict }) => verdict === "contradicted"),
    ),
    judged: scoreFor(said, [...toSay]),
    misses: pairings.filter((each) => !isRight(each) && (said.includes(each) || isMissed(each, said))).map(told),
  };
}

/**
 * Whether a pairing is right or wrong. What holds is neither where there is no label, nor where it is a smaller part of
 * what is contradicted: the two names in a list that lacks a third.
 */
function isSaid({ statement, label }: Pairing): boolean {
  if (statement?.verdict !== "holds") return statement?.verdict === "contradicted";
  if (label === null) return false;
  return label.verdict !== "contradicted" || statement.text.length > label.quote.length / 2;
}

function scoreFor(said: readonly Pairing[], toSay: readonly Label[]): Score {
  const right = said.filter(isRight);
  const found = new Set(right.map(({ label }) => label));
  return {
    precision: said.length === 0 ? 1 : right.length / said.length,
    recall: toSay.length === 0 ? 1 : toSay.filter((label) => found.has(label)).length / toSay.length,
  };
}

const isRight = ({ label, statement }: Pairing): boolean =>
  label !== null && statement !== null && label.verdict === statement.verdict;

/** Whether a label that can be judged was judged by nothing. */
const isMissed = ({ label }: Pairing, said: readonly Pairing[]): boolean =>
  label !== null && label.verdict !== "not-checkable" && !said.some((each) => each.label === label);

function told({ bulletin, label, statement }: Pairing): string {
  const should =
    label === null ? "no label" : `${label.verdict} ${label.kind} “${label.quote}” ${label.expected ?? ""}`;
  const does =
    statement === null
      ? "nothing"
      : `${statement.verdict} ${statement.kind} “${statement.text}” (${statement.expected ?? ""}; ${statement.why?.en ?? ""})`;
  return `${bulletin}: ${should.trim()} ← ${does}`;
}

/** Those of the set by their part: the ones worked with, the ones held out, and all. */
export const labelledParts: Readonly<Record<"dev" | "held" | "all", readonly LabelledBulletin[]>> = {
  dev: labelledSet.filter(({ heldOut }) => !heldOut),
  held: labelledSet.filter(({ heldOut }) => heldOut),
  all: labelledSet,
};

/** The scores in a line: `contradicted 0.98 of 0.91 found …`. */
export function scoreInWords({ contradicted, judged }: LabelledScore): string {
  const words = ({ precision, recall }: Score): string =>
    `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  return `contradicted: ${words(contradicted)}; judged: ${words(judged)}`;
}
