import { type Evidence, type Proofreader } from "../../src/proofread/proofreader";
import { readBulletinText } from "../../src/proofread/read/read-bulletin-text";

/** What a family says of a bulletin: `holds 2月份`; every statement stands where it says. */
export function judged(family: Proofreader, text: string, evidence?: Partial<Evidence>): readonly string[] {
  const bulletin = readBulletinText(text);
  const statements = family(bulletin, { tables: bulletin.tables, roster: null, ...evidence });
  for (const { text: span, offset } of statements) {
    expect(bulletin.text.slice(offset, offset + span.length)).toBe(span);
  }
  return statements.map(({ verdict, text: span }) => `${verdict} ${span}`);
}
