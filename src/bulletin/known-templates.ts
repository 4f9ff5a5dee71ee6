import { dualTemplate } from "./dual-template";
import { type BulletinForm, parseTemplate, type Template, type TemplateRow } from "./template";
import { tenTemplate } from "./ten-template";
import { type TypedRow } from "./typed-row";

/** The shipped words of each form, as an office gets them to change. */
export const knownTemplates: Readonly<Record<BulletinForm, readonly TypedRow[]>> = {
  dual: dualTemplate,
  ten: tenTemplate,
};

/** The shipped rows, ready to be filled. */
export const knownTemplateRows: Readonly<Record<BulletinForm, readonly TemplateRow[]>> = {
  dual: rowsOf("dual"),
  ten: rowsOf("ten"),
};

function rowsOf(form: BulletinForm): readonly TemplateRow[] {
  return knownTemplates[form].map(({ part, text, whenNone, whenUnknown }) => ({
    ...{ form, part, text: parsed(text) },
    whenNone: whenNone === undefined ? null : parsed(whenNone),
    whenUnknown: whenUnknown === undefined ? null : parsed(whenUnknown),
  }));
}

function parsed(text: string): Template {
  const template = parseTemplate(text);
  if (!template.ok) throw new Error(`${text}: ${template.error.en}`);
  return template.value;
}
