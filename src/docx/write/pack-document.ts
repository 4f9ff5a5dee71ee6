import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { type DocumentBlock, type DocumentPlan, type DocumentSection } from "../../documents/document-plan";
import { drawBlock } from "./draw-block";
import { type ReplacedPart } from "./package-parts";
import { pageOf, TWIPS } from "./page";
import { exactly, type StyleId, wordStyles } from "./word-styles";

/** A document as the library packs it, with parts of ours in place of its own. */
export async function packDocument(plan: DocumentPlan, parts: readonly ReplacedPart[]): Promise<Uint8Array> {
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    styles: wordStyles,
    sections: plan.sections.map(drawSection),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts));
}

function drawSection({ orientation, blocks }: DocumentSection): ISectionOptions {
  const { size, margin, textWidth } = pageOf(orientation);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size, margin },
    },
    footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
    children: [
      ...blocks.flatMap((block, at) =>
        drawBlock(block, { above: blocks[at - 1]?.kind ?? null, width: textWidth, beginsPage: beginsPage(block, at) }),
      ),
      // A section ends with a paragraph: after a table that fills a page, one of full height would begin another.
      ...(blocks.at(-1)?.kind === "table" ? [new Paragraph({ spacing: exactly(TWIPS) })] : []),
    ],
  };
}

/** A section has a page of its own already. */
const beginsPage = ({ kind }: DocumentBlock, at: number): boolean => kind === "annex-label" && at > 0;

const style: StyleId = "GwPageNumber";

/** 7.5: size 4, a dash on either side, one character from the outer edge. */
function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const edge = 14 * TWIPS;
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] });
  return new Footer({
    children: [new Paragraph({ style, alignment, indent: { left: edge, right: edge }, children: [number] })],
  });
}
