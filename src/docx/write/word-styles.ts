import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { officialFonts } from "../../plans/official-fonts";
import { BODY_SIZE, CHARACTER, LINE, TWIPS } from "./page";

/** The ids of our paragraph styles; people see their names in Word's gallery. */
export type StyleId = keyof typeof styles;

type FontUse = keyof typeof officialFonts;
type Look = Required<Pick<IParagraphStyleOptions, "name" | "run" | "paragraph">>;

const fontsOf = (font: FontUse) => {
  const [name] = officialFonts[font];
  // The hint makes quotation marks and dashes those of the Chinese font.
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: "eastAsia" };
};

/** Word counts sizes in half points. */
const run = (font: FontUse, size: number, color?: string): Look["run"] => ({
  ...{ font: fontsOf(font), size: size * 2 },
  ...(size === BODY_SIZE && { characterSpacing: CHARACTER - BODY_SIZE * TWIPS }),
  ...(color !== undefined && { color }),
});

/** Lines of a height of their own: so many stand on a page whatever fonts a machine has. */
export const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });

/** The height of a line of table text, over its size. */
export const TABLE_LEADING = 1.4;

const RED = "FF0000";

const centered = { alignment: AlignmentType.CENTER } as const;
/** Two characters, however large they are. */
const indented = { indent: { firstLineChars: 200, firstLine: 2 * CHARACTER } };

const styles = {
  GwLetterhead: {
    name: "公文发文机关标志",
    run: run("title", 36, RED),
    paragraph: { ...centered, spacing: exactly(48 * TWIPS) },
  },
  GwNumber: { name: "公文发文字号", run: run("body", BODY_SIZE), paragraph: { ...centered, spacing: exactly(LINE) } },
  GwTitle: {
    name: "公文标题",
    run: run("title", 22),
    paragraph: { ...centered, keepNext: true, keepLines: true, spacing: { ...exactly(LINE), after: LINE } },
  },
  GwAddressee: {
    name: "公文主送机关",
    run: run("body", BODY_SIZE),
    paragraph: { alignment: AlignmentType.LEFT, spacing: exactly(LINE) },
  },
  GwHeading1: heading("公文一级标题", "heading", 0),
  GwHeading2: heading("公文二级标题", "subheading", 1),
  GwHeading3: heading("公文三级标题", "body", 2),
  GwHeading4: heading("公文四级标题", "body", 3),
  GwBody: {
    name: "公文正文",
    run: run("body", BODY_SIZE),
    paragraph: { ...indented, alignment: AlignmentType.BOTH, spacing: exactly(LINE) },
  },
  GwAttachments: {
    name: "公文附件说明",
    run: run("body", BODY_SIZE),
    paragraph: { alignment: AlignmentType.LEFT, spacing: exactly(LINE) },
  },
  GwSignature: {
    name: "公文署名",
    run: run("body", BODY_SIZE),
    paragraph: { alignment: AlignmentType.RIGHT, keepLines: true, spacing: exactly(LINE) },
  },
  GwAnnexLabel: {
    name: "公文附件序号",
    run: run("heading", BODY_SIZE),
    paragraph: { alignment: AlignmentType.LEFT, keepNext: true, spacing: { ...exactly(LINE), after: LINE } },
  },
  GwTableHeader: tableText("公文表头", "heading"),
  GwTableText: tableText("公文表格", "body"),
  GwRemark: {
    name: "公文说明",
    run: run("body", 12),
    paragraph: { alignment: AlignmentType.LEFT, spacing: exactly(20 * TWIPS) },
  },
  GwPageNumber: { name: "公文页码", run: run("pageNumber", 14), paragraph: {} },
} as const satisfies Readonly<Record<string, Look>>;

function heading(name: string, font: FontUse, outlineLevel: number): Look {
  const paragraph = { ...indented, keepNext: true, outlineLevel, spacing: exactly(LINE) };
  return { name, run: run(font, BODY_SIZE), paragraph };
}

function tableText(name: string, font: FontUse): Look {
  return { name, run: run(font, 12), paragraph: { ...centered, spacing: exactly(12 * TABLE_LEADING * TWIPS) } };
}

/** The styles of a document: what an office changes in one of them changes all over the document. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      // Numbers are Latin text: called Chinese, LibreOffice would break a line within one.
      run: { font: fontsOf("body"), size: 2 * BODY_SIZE, language: { value: "en-US", eastAsia: "zh-CN" } },
    },
  },
  paragraphStyles: Object.entries<Look>(styles).map(([id, look]) => ({
    ...{ id, basedOn: "Normal", next: id, quickFormat: true },
    ...look,
  })),
};
