import { type BulletinText } from "../bulletin-text";
import { type Evidence } from "../proofreader";
import { type Aspect } from "../text/aspects";
import { type Mention } from "../text/mention";
import { sentencesOf } from "../text/read-sentences";
import { type Sentence } from "../text/sentence";
import { type Subject } from "./claim";

/** What a part of a bulletin is about, by its heading. */
export interface Heading {
  readonly subject: Subject | null;
  readonly aspect: Aspect | null;
  readonly category: string | null;
}

/** By what the paragraph begins with, `（二）迟报情况。`, else by the nearest heading. */
export function headingOf(sentence: Sentence, bulletin: BulletinText, evidence: Evidence): Heading {
  const all = sentencesOf(bulletin, evidence);
  const first = all.find(({ paragraph }) => paragraph === sentence.paragraph);
  const nearest = sentence.paragraph.headings.at(-1)?.trim();
  const above = all
    .filter(
      ({ paragraph, start }) =>
        nearest !== undefined &&
        start < sentence.start &&
        paragraph.role === "heading" &&
        bulletin.text.slice(paragraph.start, paragraph.end).includes(nearest),
    )
    .at(-1);
  const scope = mentionsOf(above).find(({ kind }) => kind === "scope");
  const own = mentionsOf(first);
  const isHeading = first !== sentence && !own.some(({ kind }) => kind === "quantity" || kind === "unit");
  const said = isHeading && own.some(({ kind }) => kind === "aspect" || kind === "category") ? own : mentionsOf(above);
  const aspect = said.find(({ kind }) => kind === "aspect");
  const category = said.find(({ kind }) => kind === "category");
  return {
    subject: scope?.kind === "scope" ? { kind: "scope", scope: scope.scope } : null,
    aspect: aspect?.kind === "aspect" ? aspect.aspect : null,
    category: category?.kind === "category" ? category.category : null,
  };
}

const mentionsOf = (sentence: Sentence | undefined): readonly Mention[] =>
  sentence?.clauses.flatMap(({ mentions }) => mentions) ?? [];
