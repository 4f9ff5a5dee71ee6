import { proofread } from "../../../src/proofread/proofread";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { type Statement } from "../../../src/proofread/statement";
import { type GeneratedBulletin, type PlacedSentence } from "./generated-bulletin";

/** A sentence with what the proofreader says of it. */
export interface JudgedSentence extends PlacedSentence {
  readonly statements: readonly Statement[];
}

/** What the proofreader says of each sentence. */
export function judgeGenerated({ text, sentences }: GeneratedBulletin): readonly JudgedSentence[] {
  const bulletin = readBulletinText(text);
  const statements = proofread(bulletin, { tables: bulletin.tables, roster: null });
  return sentences.map((sentence) => ({
    ...sentence,
    statements: statements.filter(
      ({ offset, text: own }) => offset < sentence.end && offset + own.length > sentence.start,
    ),
  }));
}

export const isContradicted = ({ statements }: JudgedSentence): boolean =>
  statements.some(({ verdict }) => verdict === "contradicted");

/** Whether all that is said of a sentence is that it holds. */
export const isHeld = ({ statements }: JudgedSentence): boolean =>
  statements.length > 0 && statements.every(({ verdict }) => verdict === "holds");
