import { type Words } from "../../support/words";
import { type Proofreader } from "../proofreader";
import { type Statement } from "../statement";
import { type AnnexTitle, annexTitles } from "./annex-titles";
import { type ListedAttachment, listedAttachments } from "./listed-attachments";
import { annexPointers } from "./annex-pointers";
import { isReworded, isSameTitle } from "./same-title";

/**
 * The list of attachments against the annexes: each entry names the annex of its number, in the words of its title
 * (GB/T 9704-2012, 7.4: 附件顺序号和附件标题应当与附件说明的表述一致).
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
    ({ title, number: other }) => (other === null || number === null) && isSameTitle(name, title),
  );
  if (numbered === undefined) {
    if (same !== undefined || standsBelow(entry, text)) return holding(entry, name);
    // A table that only was given to compare with need not be the annex.
    const alone = listed.length === 1 && titled.length === 1 ? titled[0] : undefined;
    if (alone !== undefined && alone.offset !== null) return compared(entry, alone, titled);
    const reworded = rewordedFor(entry, listed, titled);
    if (reworded !== undefined) return compared(entry, reworded, titled);
    return isMissing(entry, annexes) ? contradicted(entry, null, missing(entry)) : open(entry, null, notGiven);
  }
  return numbered.title === "" ? open(entry, null, untitled) : compared(entry, numbered, titled);
}

function compared(entry: ListedAttachment, annex: AnnexTitle, titled: readonly AnnexTitle[]): Statement {
  if (isSameTitle(entry.name, annex.title)) return holding(entry, annex.title);
  const meant = titled.find(({ number, title }) => number !== null && isSameTitle(entry.name, title));
  const why = meant?.number == null ? otherWords(entry, annex) : swapped(entry, meant.number);
  return contradicted(entry, annex.title, why);
}

/** The one annex of a title that the list does not have which says in other words what this entry alone does. */
function rewordedFor(
  { name }: ListedAttachment,
  listed: readonly ListedAttachment[],
  titled: readonly AnnexTitle[],
): AnnexTitle | undefined {
  const unlisted = titled.filter(({ title }) => !listed.some((each) => isSameTitle(each.name, title)));
  const [found, ...others] = unlisted.filter(({ title }) => isReworded(name, title));
  const open = listed.filter((each) => !titled.some(({ title }) => isSameTitle(each.name, title)));
  const isMutual = found !== undefined && open.filter((each) => isReworded(each.name, found.title)).length === 1;
  return isMutual && others.length === 0 ? found : undefined;
}

/** A document that is passed on stands below the list under its own title, without a label. */
const standsBelow = ({ name, offset }: ListedAttachment, text: string): boolean =>
  text
    .slice(offset)
    .split("\n")
    .slice(1)
    .some((line) => isSameTitle(name, line));

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

const otherWords = ({ name }: ListedAttachment, { title }: AnnexTitle): Words => ({
  zh: `附件说明写作“${name}”，附件标题是“${title}”，两处的表述应当一致（GB/T 9704—2012）。请改正其中一处。`,
  en: `Listed as ${name}, but the annex is titled ${title}; both shall be worded alike. Correct one of them.`,
});
