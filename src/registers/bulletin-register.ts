import { figureNames } from "../bulletin/bulletin-figures";
import { knownTemplates } from "../bulletin/known-templates";
import {
  bulletinForms,
  formWords,
  parseTemplate,
  type Template,
  type TemplatePart,
  templateParts,
  type TemplateRow,
  type BulletinForm,
} from "../bulletin/template";
import { optional, required } from "../parameters/parameter-table";
import { type Choices, type RowReader } from "../parameters/row-reader";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";

type Column = "form" | "part" | "text" | "whenNone" | "whenUnknown" | "note";

const names = figureNames.map((name) => `{${name}}`);

/** 通报模板: the words of the bulletins, with named figures. */
export const bulletinRegister: Register<TemplateRow, Column> = {
  table: {
    sheet: registerSheets.bulletin,
    columns: {
      form: required("通报形式", "形式"),
      part: required("部分", "部位"),
      text: required("文字", "内容"),
      whenNone: optional("没有时写"),
      whenUnknown: optional("缺数时写"),
      note: optional("说明", "备注"),
    },
  },
  looks: {
    form: [14, "prose"],
    part: [14, "prose"],
    text: [90, "prose"],
    whenNone: [40, "prose"],
    whenUnknown: [40, "prose"],
    note: [40, "prose"],
  },
  words: {
    title: { zh: "通报模板", en: "Bulletin templates" },
    purpose: {
      zh: "通报的文字：一行一个标题或一段（单元格内换行另起一段），按表中次序写出；标题自动编号。",
      en: "The words of bulletins: a heading or paragraph a row (a line break begins another), in this order; headings are numbered.",
    },
    howTo: {
      zh: `花括号里的数字由附件等算出。句中的名单为空时改写“没有时写”，数字无从得知时改写“缺数时写”，都空白就不写这一段。可用的数字：${names.join(" ")}`,
      en: `Figures in braces are filled in. Where a list is empty 没有时写 is written instead, where a figure is not known 缺数时写; where those are blank the row is left out. Figures: ${names.join(" ")}`,
    },
  },
  known: () =>
    bulletinForms.flatMap((form) =>
      knownTemplates[form].map(({ part, ...texts }) => ({
        ...{ form: formWords[form].zh, part: templateParts[part] },
        ...texts,
      })),
    ),
  readRow(row) {
    row.requiredText("form");
    row.requiredText("part");
    return {
      form: row.choice("form", formChoices) ?? "dual",
      part: row.choice("part", partChoices) ?? "paragraph",
      text: templateIn(row, "text", row.requiredText("text")),
      whenNone: row.isBlank("whenNone") ? null : templateIn(row, "whenNone", row.text("whenNone")),
      whenUnknown: row.isBlank("whenUnknown") ? null : templateIn(row, "whenUnknown", row.text("whenUnknown")),
    };
  },
};

const formChoices: Choices<BulletinForm> = bulletinForms.map((form) => [form, formWords[form].zh]);

const partChoices: Choices<TemplatePart> = (Object.keys(templateParts) as TemplatePart[]).map((part) => [
  part,
  templateParts[part],
]);

/** The template of a cell; nothing where a fault was reported. */
function templateIn(row: RowReader<Column>, column: Column, text: string): Template {
  const template = parseTemplate(text);
  if (template.ok) return template.value;
  row.report(column, template.error);
  return [];
}
