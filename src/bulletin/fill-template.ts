import { type FigureValue } from "./figure";
import { figuresOf, type Template, type TemplatePart, type TemplateRow } from "./template";

/** A piece of a line: words of the template, or a figure with its name. */
export interface BulletinPiece {
  readonly text: string;
  readonly figure: string | null;
}

/** One paragraph or heading of a bulletin; numbers of headings are pieces of no figure. */
export interface BulletinLine {
  readonly part: TemplatePart;
  readonly pieces: readonly BulletinPiece[];
}

/** A line as it is read. */
export const lineText = ({ pieces }: Pick<BulletinLine, "pieces">): string => pieces.map(({ text }) => text).join("");

/** A row that was left out, and the figures that were not known or had nobody to name. */
export interface LeftOutRow {
  readonly part: TemplatePart;
  readonly text: string;
  readonly figures: readonly string[];
}

/** The values of the figures by name. */
export type FigureValues = ReadonlyMap<string, FigureValue>;

/** A bulletin's lines in order, and what it does not say. */
export interface FilledTemplate {
  readonly lines: readonly BulletinLine[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Writes the rows of a template out; a heading that nothing is left under is left out with it. */
export function fillTemplate(rows: readonly TemplateRow[], values: FigureValues): FilledTemplate {
  const leftOut: LeftOutRow[] = [];
  const written: BulletinLine[] = [];
  for (const row of rows) {
    const text = textOf(row, values);
    if (text !== null) written.push(...linesOf(row.part, text, values));
    else leftOut.push({ part: row.part, text: asTyped(row.text), figures: lacking(row.text, values) });
  }
  return { lines: numbered(withoutEmptyHeadings(written)), leftOut };
}

/** The text of a row that can be written; `null` where none can. */
function textOf({ text, whenNone, whenUnknown }: TemplateRow, values: FigureValues): Template | null {
  const states = new Set(figuresOf(text).map((name) => values.get(name)?.state ?? "unknown"));
  const chosen = states.has("unknown") ? whenUnknown : states.has("none") ? whenNone : text;
  return chosen === null || lacking(chosen, values).length > 0 ? null : chosen;
}

const lacking = (template: Template, values: FigureValues): readonly string[] =>
  figuresOf(template).filter((name) => values.get(name)?.state !== "given");

/** A template as a person types it. */
const asTyped = (template: Template): string =>
  template.map((piece) => (typeof piece === "string" ? piece : `{${piece.figure}}`)).join("");

/** A line break of the template begins another line; those that hold nothing are no lines. */
function linesOf(part: TemplatePart, template: Template, values: FigureValues): readonly BulletinLine[] {
  const lines: BulletinPiece[][] = [[]];
  for (const piece of template) {
    if (typeof piece !== "string") {
      const value = values.get(piece.figure);
      lines.at(-1)?.push({ text: value?.state === "given" ? value.text : "", figure: piece.figure });
      continue;
    }
    for (const [place, text] of piece.split(/\r?\n/).entries()) {
      if (place > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ text, figure: null });
    }
  }
  return lines.filter((pieces) => pieces.length > 0).map((pieces) => ({ part, pieces }));
}

const levels: Readonly<Partial<Record<TemplatePart, 1 | 2 | 3 | 4>>> = {
  heading1: 1,
  heading2: 2,
  heading3: 3,
  heading4: 4,
};

/** The level of a heading; `null` for all else. */
export const headingLevel = ({ part }: Pick<BulletinLine, "part">): 1 | 2 | 3 | 4 | null => levels[part] ?? null;

function withoutEmptyHeadings(lines: readonly BulletinLine[]): readonly BulletinLine[] {
  const kept: BulletinLine[] = [];
  for (const line of [...lines].reverse()) {
    const level = headingLevel(line);
    const next = kept.at(-1);
    const nextLevel = next === undefined ? null : headingLevel(next);
    const isEmpty = next === undefined || next.part === "imprint" || (nextLevel !== null && nextLevel <= (level ?? 0));
    if (level === null || !isEmpty) kept.push(line);
  }
  return kept.reverse();
}

/** Each heading with its number: `一、`, `（一）`, `1.`, `（1）` (GB/T 9704). A number that was typed gives way. */
function numbered(lines: readonly BulletinLine[]): readonly BulletinLine[] {
  const counts = [0, 0, 0, 0];
  return lines.map((line) => {
    const level = headingLevel(line);
    if (level === null) return line;
    const count = (counts[level - 1] ?? 0) + 1;
    counts.splice(level - 1, counts.length, count, ...counts.slice(level).fill(0));
    const [first, ...rest] = line.pieces;
    const untyped =
      first?.figure === null ? [{ ...first, text: first.text.replace(typedNumber, "") }, ...rest] : line.pieces;
    return { ...line, pieces: [{ text: headingNumbers[level](count), figure: null }, ...untyped] };
  });
}

const typedNumber = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])\s*/;

const headingNumbers: Readonly<Record<1 | 2 | 3 | 4, (count: number) => string>> = {
  1: (count) => `${chineseNumber(count)}、`,
  2: (count) => `（${chineseNumber(count)}）`,
  3: (count) => `${count}.`,
  4: (count) => `（${count}）`,
};

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1 to 99 as headings count: 一, 十, 十二, 二十. */
function chineseNumber(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`}${digits[ones] ?? ""}`;
}
