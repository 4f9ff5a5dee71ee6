import { type Words } from "../../support/words";
import { type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { type AnnexTitle, annexTitles } from "./annex-titles";
import { type ListedAttachment, listedAttachments } from "./listed-attachments";
import { annexPointers } from "./annex-pointers";
import { titleLikeness, titleOverlap } from "./title-likeness";

/**
 * The list of attachments against the annexes: each entry names the annex of its number. Another wording of what is
 * the same title holds, with a remark; another month, another table or no annex does not.
 */
export const attachments: Proofreader = (bulletin, evidence) => {
  const listed = listedAttachments(bulletin);
  const annexes = annexTitles(bulletin, evidence);
  return [
    ...listed.map((entry) => judged(entry, listed, annexes, bulletin.text)),
    ...annexPointers(bulletin, listed, annexes),
  ];
};

function judged(
  entry: ListedAttachment,
  listed: readonly ListedAttachment[],
  annexes: readonly AnnexTitle[],
  text: string,
): Statement {
  const { number, name } = entry;
  const titled = annexes.filter(({ title }) => title !== "");
  const numbered = number === null ? undefined : annexes.find((annex) => annex.number === number);
  const same = titled.find(
    ({ title, number: other }) => (other === null || number === null) && titleLikeness(name, title) === "same",
  );
  if (numbered === undefined) {
    if (same !== undefined || standsBelow(entry, text)) return holding(entry, name);
    const alone = listed.length === 1 && titled.length === 1 ? titled[0] : undefined;
    if (alone !== undefined) return compared(entry, alone, titled);
    return isMissing(entry, annexes) ? contradicted(entry, null, missing(entry)) : open(entry, null, notGiven);
  }
  return numbered.title === "" ? open(entry, null, untitled) : compared(entry, numbered, titled);
}

function compared(entry: ListedAttachment, annex: AnnexTitle, titled: readonly AnnexTitle[]): Statement {
  const better = titled.find(
    (other) =>
      other !== annex &&
      other.number !== null &&
      titleOverlap(entry.name, other.title) > titleOverlap(entry.name, annex.title) + 0.1 &&
      titleLikeness(entry.name, other.title) !== "unlike",
  );
  const likeness = titleLikeness(entry.name, annex.title);
  if (likeness === "same") return holding(entry, annex.title);
  if (better?.number != null) return contradicted(entry, annex.title, swapped(entry, better.number));
  return likeness === "worded-otherwise"
    ? { ...holding(entry, annex.title), why: otherWords(annex) }
    : contradicted(entry, annex.title, otherTable(annex));
}

/** A document that is passed on stands below the list under its own title, without a label. */
const standsBelow = ({ name, offset }: ListedAttachment, text: string): boolean =>
  text
    .slice(offset)
    .split("\n")
    .slice(1)
    .some((line) => titleLikeness(name, line) === "same");

/** Annexes of other numbers stand in the bulletin itself, and nothing there is without a number. */
const isMissing = ({ number }: ListedAttachment, annexes: readonly AnnexTitle[]): boolean =>
  number !== null && annexes.some(({ offset }) => offset !== null) && annexes.every((annex) => annex.number !== null);

const statementOf = ({ text, offset, name }: ListedAttachment, expected: string | null) =>
  ({ text, offset, kind: "attachment", expected, found: name, source: null }) as const;

const holding = (entry: ListedAttachment, title: string): Statement => ({
  ...statementOf(entry, title),
  verdict: "holds",
  why: null,
});

const contradicted = (entry: ListedAttachment, title: string | null, why: Words): Statement => ({
  ...statementOf(entry, title),
  verdict: "contradicted",
  why,
});

const open = (entry: ListedAttachment, title: string | null, why: Words): Statement => ({
  ...statementOf(entry, title),
  verdict: "not-checkable",
  why,
});

const notGiven: Words = {
  zh: "没有提供这个附件，无法核对名称。",
  en: "This annex was not given; its title cannot be compared.",
};

const untitled: Words = { zh: "附件上没有找到标题，无法核对名称。", en: "No title was found on the annex." };

const missing = ({ number }: ListedAttachment): Words => ({
  zh: `附件说明列有附件${number ?? ""}，通报后没有这个附件。请补上附件，或者改正附件说明。`,
  en: `Annex ${number ?? ""} is listed, but does not follow. Add it, or correct the list.`,
});

const swapped = ({ number }: ListedAttachment, other: number): Words => ({
  zh: `这个名称与附件${other}的标题相符，附件说明把它列为附件${number ?? ""}。请改正序号。`,
  en: `This is the title of annex ${other}, listed as annex ${number ?? ""}. Correct the number.`,
});

const otherWords = ({ title }: AnnexTitle): Words => ({
  zh: `附件标题是“${title}”，用词不同。建议统一。`,
  en: `The annex is titled ${title}; better word both the same.`,
});

const otherTable = ({ title }: AnnexTitle): Words => ({
  zh: `附件标题是“${title}”，与附件说明不一致。请改正其中一处。`,
  en: `The annex is titled ${title}, not as listed. Correct one of them.`,
});
