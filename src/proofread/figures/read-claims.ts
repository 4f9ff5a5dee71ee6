import { type BulletinText } from "../bulletin-text";
import { type Evidence } from "../proofreader";
import { ownPeriodOf, periodNamed } from "../text/bulletin-period";
import { sentencesOf } from "../text/read-sentences";
import { type Sentence } from "../text/sentence";
import { type Claim, type Subject } from "./claim";
import { ClaimWalk, others } from "./claim-walk";
import { headingOf } from "./heading";

/** The figures of what a bulletin reports, in order; aims and orders are none. */
export function readClaims(bulletin: BulletinText, evidence: Evidence): readonly Claim[] {
  const claims: Claim[] = [];
  let paragraph: Sentence["paragraph"] | null = null;
  let before: Subject | null = null;
  for (const sentence of sentencesOf(bulletin, evidence)) {
    if (sentence.paragraph !== paragraph) before = null;
    paragraph = sentence.paragraph;
    if (!sentence.reports || sentence.paragraph.role === "heading") continue;
    const heading = headingOf(sentence, bulletin, evidence);
    const walk: ClaimWalk = new ClaimWalk(
      sentence,
      before ?? heading.subject,
      heading,
      ownPeriodOf(bulletin),
      (words) => periodNamed(words, bulletin),
    );
    for (const clause of sentence.clauses) walk.read(clause);
    claims.push(...walk.claims);
    if (walk.state.subject !== others) before = walk.state.subject ?? before;
  }
  return claims.filter(({ clause }) => !clause.goal);
}
