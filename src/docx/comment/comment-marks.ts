import { attribute, withAttribute } from "../../xlsx/xml/attributes";
import { applyEdits, rootOf, type TextEdit } from "../../xlsx/xml/elements";
import { plainText } from "../../xlsx/xml/text";
import { type DocxBlock, type DocxPiece } from "../read/docx-block";

/** A stretch of a document's text, its paragraphs one line each, that a comment is about. */
export interface CommentedStretch {
  readonly id: number;
  readonly start: number;
  /** Behind its last sign. */
  readonly end: number;
}

/** The main part with marks around the stretches; runs that a mark falls into are cut in two of the same look. */
export function withCommentMarks(
  xml: string,
  blocks: readonly DocxBlock[],
  stretches: readonly CommentedStretch[],
): string {
  const { prefix } = rootOf(xml);
  const pieces = placedPieces(blocks);
  const cuts = new Map<string, Cut>();
  const mark = (placed: PlacedPiece, at: number, markup: string): void => {
    const cut = cutAt(xml, prefix, placed.piece, at - placed.start);
    const key = `${cut.at} ${cut.before}`;
    cuts.set(key, { ...cut, marks: (cuts.get(key)?.marks ?? "") + markup });
  };
  const found = stretches.flatMap((stretch) => {
    const first = pieces.find(({ end }) => end > stretch.start);
    const last = pieces.filter(({ start }) => start < stretch.end).at(-1);
    return first === undefined || last === undefined || last.end <= stretch.start ? [] : [{ ...stretch, first, last }];
  });
  for (const { id, end, last } of found) {
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    mark(last, Math.min(end, last.end), `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`);
  }
  for (const { id, start, first } of found) {
    mark(first, Math.max(start, first.start), `<${prefix}commentRangeStart ${prefix}id="${id}"/>`);
  }
  const edits = [...cuts.values()].map(({ at, before, marks, after }): TextEdit => {
    return { start: at, end: at, text: before + marks + after };
  });
  return applyEdits(xml, [...edits, ...keptSpaces(xml, pieces, edits)]);
}

interface PlacedPiece {
  readonly start: number;
  readonly end: number;
  readonly piece: DocxPiece;
}

function placedPieces(blocks: readonly DocxBlock[]): readonly PlacedPiece[] {
  let line = 0;
  return blocks.flatMap((block) => {
    if (block.kind === "table") return [];
    const from = line;
    line += block.text.length + 1;
    return block.pieces
      .filter(({ text }) => text !== "")
      .map((piece) => ({ start: from + piece.offset, end: from + piece.offset + piece.text.length, piece }));
  });
}

/** A place in the markup between two runs, made where there is none. */
interface Cut {
  readonly at: number;
  readonly before: string;
  readonly marks: string;
  readonly after: string;
}

/** @param units of the piece's text before the place. */
function cutAt(xml: string, prefix: string, piece: DocxPiece, units: number): Cut {
  const { run, content } = piece;
  const shut = `</${prefix}r>`;
  if (units <= 0) {
    if (piece.start === run.contentStart) return { at: run.start, before: "", marks: "", after: "" };
    return { at: piece.start, before: shut, marks: "", after: run.opening };
  }
  if (units >= piece.text.length || content === null) {
    if (xml.startsWith(shut, piece.end)) return { at: piece.end + shut.length, before: "", marks: "", after: "" };
    return { at: piece.end, before: shut, marks: "", after: run.opening };
  }
  return {
    at: content.start + markupLength(xml.slice(content.start, content.end), units),
    before: `</${prefix}t>${shut}`,
    marks: "",
    after: `${run.opening}<${prefix}t xml:space="preserve">`,
  };
}

/** How much markup stands for so many UTF-16 units of text. */
function markupLength(markup: string, units: number): number {
  let length = 0;
  let counted = 0;
  for (const [sign] of markup.matchAll(/&(?:#x[0-9A-Fa-f]+|#[0-9]+|[a-z]+);|[^]/g)) {
    if (counted >= units) break;
    counted += plainText(sign).length;
    length += sign.length;
  }
  return length;
}

/** Cut texts may end in a space, which Word would drop from one that does not ask for it to be kept. */
function keptSpaces(xml: string, pieces: readonly PlacedPiece[], cuts: readonly TextEdit[]): readonly TextEdit[] {
  return pieces.flatMap(({ piece: { start, content } }) => {
    if (content === null || !cuts.some(({ start: at }) => at > content.start && at < content.end)) return [];
    const tag = xml.slice(start, content.start);
    if (attribute(tag, "xml:space") === "preserve") return [];
    return [{ start, end: content.start, text: withAttribute(tag, "xml:space", "preserve") }];
  });
}
