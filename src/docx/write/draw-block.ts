import { AlignmentType, BorderStyle, type FileChild, type IParagraphOptions, Paragraph } from "docx";
import { type DocumentBlock } from "../../documents/document-plan";
import { titleLines } from "../../documents/title-lines";
import { assertNever } from "../../support/assert-never";
import { shownWidth } from "../../text/shown-width";
import { drawTable } from "./draw-table";
import { CHARACTER, LETTERHEAD_TOP, LINE, RED_LINE_GAP, TWIPS } from "./page";
import { wordText } from "./word-text";
import { exactly, type StyleId } from "./word-styles";

/** Where a block stands. */
export interface BlockPlace {
  /** The block above it in its section, if there is any. */
  readonly above: DocumentBlock["kind"] | null;
  /** Of its text, in twips. */
  readonly width: number;
  /** Whether it begins a page: the first block of a section does, and an annex. */
  readonly beginsPage: boolean;
}

/** Draws one part of a document; GB/T 9704-2012, clause 7, says where each stands. */
export function drawBlock(block: DocumentBlock, place: BlockPlace): readonly FileChild[] {
  const paragraph = (style: StyleId, text: string, look: IParagraphOptions = {}): Paragraph =>
    new Paragraph({ pageBreakBefore: place.beginsPage, ...look, style, children: wordText(text) });
  switch (block.kind) {
    case "letterhead":
      return [drawLetterhead(block.text, place)];
    case "number":
      return [paragraph("GwNumber", block.text, { spacing: { ...exactly(LINE), before: 2 * LINE }, border: redLine })];
    case "title":
      return [titleParagraph(block.text, place, place.above === "number" ? 2 : 0)];
    case "annex-title":
      return [titleParagraph(block.text, place, 0)];
    case "addressee":
      return [paragraph("GwAddressee", block.text)];
    case "heading":
      return [paragraph(`GwHeading${block.level}`, block.text)];
    case "paragraph":
      return [paragraph("GwBody", block.text)];
    case "attachments":
      return attachments(block.names).map(({ text, look }) => paragraph("GwAttachments", text, look));
    case "signature":
      return signature(block.sender, block.date).map(({ text, look }) => paragraph("GwSignature", text, look));
    case "imprint":
      return [paragraph("GwBody", block.text)];
    case "annex-label":
      return [paragraph("GwAnnexLabel", block.text)];
    case "table":
      return [drawTable(block, place.width)];
    case "remark":
      return [paragraph("GwRemark", block.text, { spacing: { ...exactly(20 * TWIPS), before: 6 * TWIPS } })];
    default:
      return assertNever(block);
  }
}

/** A paragraph and what its style does not know of it. */
interface Line {
  readonly text: string;
  readonly look: IParagraphOptions;
}

const redLine = {
  bottom: { style: BorderStyle.SINGLE, color: "FF0000", size: 12, space: RED_LINE_GAP },
} as const;

/** In one line whatever its length: first smaller, then narrower. */
function drawLetterhead(text: string, { width, beginsPage }: BlockPlace): Paragraph {
  const characters = Math.max(1, shownWidth(text) / 2);
  const size = Math.min(48, Math.max(32, Math.floor(width / TWIPS / characters)));
  const scale = Math.min(100, Math.floor((100 * width) / TWIPS / (characters * size)));
  return new Paragraph({
    style: "GwLetterhead",
    pageBreakBefore: beginsPage,
    spacing: { ...exactly(Math.ceil(size * 1.3) * TWIPS), before: LETTERHEAD_TOP },
    children: wordText(text, { size: 2 * size, scale }),
  });
}

const TITLE_SIZE = 22;

function titleParagraph(text: string, { width, beginsPage }: BlockPlace, linesAbove: number): Paragraph {
  return new Paragraph({
    style: "GwTitle",
    pageBreakBefore: beginsPage,
    ...(linesAbove > 0 && { spacing: { ...exactly(LINE), before: linesAbove * LINE, after: LINE } }),
    children: wordText(titleLines(text, Math.floor(width / TWIPS / TITLE_SIZE)).join("\n")),
  });
}

const characters = (count: number): number => Math.round(count * CHARACTER);

const ATTACHMENTS = "附件：";
const INDENT = 2;

/** 7.3.4: one line below the text, two characters in, a name's further lines below its first. */
function attachments(names: readonly string[]): readonly Line[] {
  const left = INDENT + ATTACHMENTS.length;
  return names.map((name, at) => {
    const number = names.length === 1 ? "" : `${at + 1}.`;
    const numberWidth = shownWidth(number) / 2;
    const hanging = numberWidth + (at === 0 ? ATTACHMENTS.length : 0);
    return {
      text: `${at === 0 ? ATTACHMENTS : ""}${number}${name}`,
      look: {
        indent: { left: characters(left + numberWidth), hanging: characters(hanging) },
        ...(at === 0 && { spacing: { ...exactly(LINE), before: LINE } }),
      },
    };
  });
}

/** To be filled in by hand. */
const openDate = "　　年　　月　　日";
/** 成文日期 ends four characters from the edge, a 署名 that is longer two. */
const DATE_INDENT = 4;
const LEAST_INDENT = 2;

/** 7.3.5.1: the sender is centred over the date; both stay on one page. */
function signature(sender: string, settledDate: string): readonly Line[] {
  const date = settledDate === "" ? openDate : settledDate;
  const longer = (shownWidth(sender) - shownWidth(date)) / 2 / 2;
  const senderIndent = Math.max(LEAST_INDENT, DATE_INDENT - longer);
  return [
    {
      text: sender,
      look: {
        indent: { right: characters(senderIndent) },
        keepNext: true,
        spacing: { ...exactly(LINE), before: 2 * LINE },
      },
    },
    { text: date, look: { indent: { right: characters(senderIndent + longer) } } },
  ].map((line) => ({ ...line, look: { ...line.look, alignment: AlignmentType.RIGHT } }));
}
