import { attribute } from "../../xlsx/xml/attributes";
import { rootOf } from "../../xlsx/xml/elements";
import { newTag, nextTag } from "../../xlsx/xml/tag";
import { plainText } from "../../xlsx/xml/text";
import { type DocxBlock, type DocxPiece, type DocxRun } from "./docx-block";
import { type NumberedParagraph } from "./paragraph-numbers";
import { collectTable, type TableCollector } from "./table-collector";

/** Whose text is not the document's: what was deleted or moved away, field codes, readings, properties. */
const silent = new Set(["del", "moveFrom", "instrText", "delText", "rt", "pPr", "rPr", "Fallback"]);
const drawings = new Set(["drawing", "pict", "object"]);
/** Elements of a run that stand for a sign. */
const signs: Readonly<Record<string, string>> = { tab: "\t", ptab: "\t", br: " ", cr: " ", noBreakHyphen: "-" };

interface Frame {
  readonly name: string;
  readonly isSilent: boolean;
  readonly isDrawing: boolean;
  readonly start: number;
  readonly end: number;
  readonly run: { start: number; contentStart: number; opening: string } | null;
}

interface OpenParagraph {
  readonly kind: "paragraph";
  text: string;
  readonly pieces: DocxPiece[];
}

/**
 * The paragraphs and tables of the main part of a .docx, those of text boxes after the paragraph that they hang on.
 * Insertions are read, deletions not. `null` where the markup is broken.
 * @param numberOf the number that Word writes before a paragraph, asked for in the order of the document.
 */
export function scanDocument(
  xml: string,
  numberOf: (paragraph: NumberedParagraph) => string,
): readonly DocxBlock[] | null {
  const { prefix } = rootOf(xml);
  const blocks: DocxBlock[] = [];
  const frames: Frame[] = [];
  const paragraphs: (OpenParagraph | null)[] = [];
  let table: TableCollector | null = null;
  let depth = 0;
  let numbered: NumberedParagraph = unnumbered;

  const write = (piece: Omit<DocxPiece, "offset" | "run">, run: DocxRun | null): void => {
    const paragraph = paragraphs.at(-1) ?? null;
    if (table !== null) table.add(piece.text);
    else if (paragraph !== null && run !== null) {
      paragraph.pieces.push({ ...piece, offset: paragraph.text.length, run });
      paragraph.text += piece.text;
    }
  };

  function open(name: string, markup: string, frame: Frame, parent: Frame | undefined): void {
    const value = (): string | null => attribute(markup, `${prefix}val`);
    if (parent?.name === "trPr" && name === "del" && depth === 1) table?.dropRow();
    if (isProperty(frames, "p", "pPr") && name === "pStyle") numbered = { ...numbered, style: value() };
    if (isProperty(frames, "p", "pPr", "numPr")) {
      if (name === "numId") numbered = { ...numbered, list: value() };
      else if (name === "ilvl") numbered = { ...numbered, level: Number(value() ?? 0) };
    }
    if (frame.isSilent) return;
    const { start, end } = frame;
    const sign = parent?.name === "r" && !frame.isDrawing ? signs[name] : undefined;
    if (sign !== undefined) write({ text: sign, start, end, content: null }, parent?.run ?? null);
    else if (name === "p" && table === null) {
      const paragraph: OpenParagraph = { kind: "paragraph", text: "", pieces: [] };
      paragraphs.push(paragraph);
      blocks.push(paragraph);
    } else if (name === "tbl") {
      depth += 1;
      table ??= collectTable();
    } else if (depth === 1 && table !== null) {
      if (name === "tr") table.beginRow();
      else if (name === "gridBefore") table.skip(gridColumns(value(), 0));
      else if (name === "tc") table.beginCell();
      else if (name === "gridSpan") table.span(gridColumns(value(), 1));
      else if (name === "vMerge") table.merge(value() === "restart");
    }
  }

  function close(frame: Frame, parent: Frame | undefined, start: number, end: number): void {
    const { name } = frame;
    if (name === "rPr" && parent?.name === "r" && parent.run !== null) {
      parent.run.contentStart = end;
      parent.run.opening = xml.slice(parent.run.start, end);
    }
    if (name === "pPr" && parent?.name === "p" && !parent.isSilent) {
      const number = numberOf(numbered);
      numbered = unnumbered;
      const paragraph = paragraphs.at(-1) ?? null;
      if (table !== null) table.add(number);
      else if (paragraph !== null) paragraph.text += number;
    }
    if (frame.isSilent) return;
    if (name === "t" && parent?.name === "r" && !frame.isDrawing) {
      const text = plainText(xml.slice(frame.end, start)).replace(/[\r\n]/g, " ");
      write({ text, start: frame.start, end, content: { start: frame.end, end: start } }, parent.run);
    } else if (name === "p" && table === null) paragraphs.pop();
    else if (name === "tbl") {
      depth -= 1;
      if (depth === 0 && table !== null) {
        blocks.push({ kind: "table", sheet: table.finish() });
        table = null;
      }
    } else if (depth === 1 && table !== null) {
      if (name === "tc") table.endCell();
      else if (name === "tr") table.endRow();
    }
  }

  const tag = newTag();
  for (let at = 0; nextTag(xml, at, tag); at = tag.end) {
    const { start, end, kind } = tag;
    const local = xml.slice(tag.nameStart, tag.nameEnd);
    // Names of other vocabularies keep their prefix, so that none is taken for one of Word's.
    const isWord = xml.slice(kind === "close" ? start + 2 : start + 1, tag.nameStart) === prefix;
    const name = isWord || local === "Fallback" ? local : `:${local}`;
    const parent = frames.at(-1);
    if (kind === "close") {
      const frame = frames.pop();
      if (frame?.name !== name) return null;
      close(frame, frames.at(-1), start, end);
      continue;
    }
    const frame: Frame = {
      name,
      isSilent: parent?.isSilent === true || silent.has(name),
      isDrawing: drawings.has(name) || (name !== "txbxContent" && parent?.isDrawing === true),
      ...{ start, end },
      run: name === "r" ? { start, contentStart: end, opening: xml.slice(start, end) } : null,
    };
    open(name, xml.slice(start, end), frame, parent);
    if (kind === "open") frames.push(frame);
    else close(frame, parent, end, end);
  }
  return frames.length === 0 && blocks.length > 0 ? blocks : null;
}

const unnumbered: NumberedParagraph = { style: null, list: null, level: null };

/** Whether the innermost frames have these names, outermost first: properties as they are, not as they once were. */
const isProperty = (frames: readonly Frame[], ...names: readonly string[]): boolean =>
  names.every((name, place) => frames.at(place - names.length)?.name === name);

/** How many columns of a table's grid an attribute names; Word has 63 at most, and a damaged file may say anything. */
const gridColumns = (text: string | null | undefined, least: number): number =>
  Math.max(least, Math.min(64, Number(text ?? least) || least));
