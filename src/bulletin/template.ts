import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { trim } from "../text/trim";
import { figureNames } from "./bulletin-figures";

/** 双公示通报 as in notice 1, 十公示通报 as in notice 3. */
export const bulletinForms = ["dual", "ten"] as const;

export type BulletinForm = (typeof bulletinForms)[number];

export const formWords: Readonly<Record<BulletinForm, Words>> = {
  dual: { zh: "双公示通报", en: "Dual disclosure" },
  ten: { zh: "十公示通报", en: "Ten disclosures" },
};

/** The parts of a bulletin that a template gives the words of; headings are numbered by their level. */
export const templateParts = {
  letterhead: "发文机关标志",
  title: "标题",
  addressee: "主送机关",
  heading1: "一级标题",
  heading2: "二级标题",
  heading3: "三级标题",
  heading4: "四级标题",
  paragraph: "正文",
  imprint: "附注",
} as const;

export type TemplatePart = keyof typeof templateParts;

/** A text with named figures, cut at its braces. */
export type Template = readonly (string | { readonly figure: string })[];

/** One row of the templates: a heading, or a paragraph (a line break begins another). */
export interface TemplateRow {
  readonly form: BulletinForm;
  readonly part: TemplatePart;
  readonly text: Template;
  /** Written instead where a list that the text quotes is empty; `null` leaves the row out. */
  readonly whenNone: Template | null;
  /** Written instead where a figure of the text is not known; `null` leaves the row out. */
  readonly whenUnknown: Template | null;
}

/** The names of the figures that a text quotes. */
export const figuresOf = (template: Template): readonly string[] =>
  template.flatMap((piece) => (typeof piece === "string" ? [] : [piece.figure]));

/** The names of the figures that any text of a row quotes. */
export const figuresOfRow = ({ text, whenNone, whenUnknown }: TemplateRow): readonly string[] =>
  [text, whenNone ?? [], whenUnknown ?? []].flatMap(figuresOf);

const known: ReadonlySet<string> = new Set(figureNames);

/** Cuts a text at the figures that it names: `{归集总量}`. The error is a fault of the cell that it stands in. */
export function parseTemplate(text: string): Result<Template, Words> {
  const parts = text
    .replaceAll("｛", "{")
    .replaceAll("｝", "}")
    .split(/\{([^{}]*)\}/);
  const template: (string | { readonly figure: string })[] = [];
  for (const [place, part] of parts.entries()) {
    if (place % 2 === 0) {
      if (/[{}]/.test(part)) return err(unpaired);
      if (part !== "") template.push(part);
      continue;
    }
    const figure = trim(part);
    if (!known.has(figure)) return err(unknownFigure(figure));
    template.push({ figure });
  }
  return ok(template);
}

const unpaired: Words = { zh: "花括号没有成对", en: "its braces are not paired" };

const unknownFigure = (name: string): Words => ({
  zh: `没有叫“${name}”的数字；可用的有：${figureNames.join("、")}`,
  en: `no figure is called “${name}”; there are ${figureNames.join(", ")}`,
});
