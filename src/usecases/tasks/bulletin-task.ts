import { annexSheetPlan } from "../../annexes/annex-sheet-plan";
import { type BulletinFacts } from "../../bulletin/bulletin-facts";
import { bulletinFigures } from "../../bulletin/bulletin-figures";
import { bulletinPlan } from "../../bulletin/bulletin-plan";
import { type FigureValue } from "../../bulletin/figure";
import { type BulletinLine, fillTemplate, type LeftOutRow, lineText } from "../../bulletin/fill-template";
import { knownTemplateRows } from "../../bulletin/known-templates";
import { monthComparison } from "../../bulletin/month-comparison";
import { usualRules } from "../../bulletin/rank-rules";
import { type BulletinForm, figuresOfRow, formWords, type TemplateRow } from "../../bulletin/template";
import { addMonths, isoDate } from "../../calendar/day";
import { documentSheetPlan } from "../../documents/document-sheet-plan";
import { subjectOf } from "../../disclosures/disclosure-subjects";
import { isDishonestyListName } from "../../dishonesty/read-dishonesty-list";
import { historyOf } from "../../history/read-history";
import { resultSheets } from "../../ledger/own-sheets";
import { bulletinRegister } from "../../registers/bulletin-register";
import { readRegister } from "../../registers/register";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { bulletinNotes, bulletinOrigin } from "./bulletin-notes";
import { bulletinRequest } from "./bulletin-request";
import { type BulletinSettings } from "./bulletin-settings";
import { bulletinTables } from "./bulletin-tables";
import { noRoster, unreadableRegister } from "./refusals";
import { type Task } from "./task";

/** A figure that the bulletin quotes, or would have. */
export interface QuotedFigure {
  readonly name: string;
  readonly meaning: Words;
  /** Where it is taken from. */
  readonly origin: Words;
  readonly value: FigureValue;
}

/** The bulletin's words, each figure with its origin, and what is not said. */
export interface BulletinDetail {
  readonly form: BulletinForm;
  readonly month: string;
  /** In the order in which they stand. */
  readonly lines: readonly BulletinLine[];
  /** Every figure that the templates name, in the order of the table of figures. */
  readonly figures: readonly QuotedFigure[];
  /** Rows of the template that nothing was known for. */
  readonly leftOut: readonly LeftOutRow[];
  /** Titles of the annexes. */
  readonly attachments: readonly string[];
}

/** Whether a sheet holds, by its name, what bulletins take figures from. */
const isBulletinSource = (name: string): boolean =>
  isDishonestyListName(name) || subjectOf(name) !== null || /[八十]公示/.test(name);

/** 通报: the month's bulletin with its annexes (Pingdingshan's notices of February 2024 and of March 2023). */
export const bulletinTask: Task<BulletinSettings, BulletinDetail> = {
  initial({ today, ledgers, sheets }) {
    // A sheet named by one of the eight categories may look like a ledger of licences.
    const dual = ledgers.filter(({ sheet }) => subjectOf(sheet) === null);
    const first = dual.find(({ hasReceipt }) => hasReceipt) ?? dual[0];
    return {
      form: "dual",
      month: isoDate(addMonths(today, -1)).slice(0, 7),
      ledgers: dual.filter(({ ref }) => ref.source === first?.ref.source).map(({ ref }) => ref),
      sheets: sheets.filter(isBulletinSource),
      ...{ until: "", number: "", sender: "", date: "", drawn: "", concealed: "" },
      ...usualRules,
    };
  },
  run(input, settings) {
    const { form } = settings;
    const { roster, registers, env, tool } = input;
    const request = bulletinRequest(settings);
    if (!request.ok) return request;
    if (roster === null) return err(noRoster);
    const typed = readRegister(registers, bulletinRegister);
    if (!typed.ok) return err(unreadableRegister(typed.error));
    const history = historyOf(registers, roster);
    if (!history.ok) return err(unreadableRegister(history.error));
    const made = bulletinTables[form](input, settings, request.value, roster);
    if (!made.ok) return made;

    const { attached, annexes, disclosures, notes, unresolved } = made.value;
    const { month, until, number, sender, date, spotCheck, rules } = request.value;
    const comparison = monthComparison(history.value, settings.month);
    const facts: BulletinFacts = { month, sender, until, annexes, disclosures, comparison, spotCheck, rules };
    const rows = rowsOf(form, typed.value);
    const figures = quotedFigures(rows, facts);
    const { lines, leftOut } = fillTemplate(rows, new Map(figures.map(({ name, value }) => [name, value])));
    const title = lines.find(({ part }) => part === "title");
    const document = bulletinPlan(lines, {
      ...{ name: documentNames[form], annexes: attached, origin: bulletinOrigin(input, made.value) },
      ...{ number, sender, date },
      info: {
        title: title === undefined ? formWords[form].zh : lineText(title),
        creator: `${tool.name} ${tool.version}`,
        created: `${isoDate(env.asOf)}T00:00:00Z`,
      },
    });
    return ok({
      plans: [documentSheetPlan(document, document.name), ...attached.map(annexSheetPlan)],
      documents: [document],
      figures: [sizeOf(lines, attached.length)],
      notes: [...bulletinNotes(leftOut, made.value, rows !== knownTemplateRows[form], request.value), ...notes],
      unresolved,
      records: [],
      detail: {
        ...{ form, month: settings.month, lines, figures, leftOut },
        attachments: attached.map(({ title: name }) => name),
      },
    });
  },
};

const documentNames: Readonly<Record<BulletinForm, string>> = {
  dual: resultSheets.dualBulletin,
  ten: resultSheets.tenBulletin,
};

/** The office's own rows of a form where it has any, else the shipped ones. */
function rowsOf(form: BulletinForm, typed: readonly TemplateRow[]): readonly TemplateRow[] {
  const own = typed.filter((row) => row.form === form);
  return own.length > 0 ? own : knownTemplateRows[form];
}

/** The figures that any text of the rows names, reckoned. */
function quotedFigures(rows: readonly TemplateRow[], facts: BulletinFacts): readonly QuotedFigure[] {
  const named = new Set(rows.flatMap(figuresOfRow));
  return bulletinFigures
    .filter(({ name }) => named.has(name))
    .map(({ name, meaning, origin, value }) => ({ name, meaning, origin, value: value(facts) }));
}

function sizeOf(lines: readonly BulletinLine[], annexes: number): Words {
  const quoted = lines.flatMap(({ pieces }) => pieces).filter(({ figure }) => figure !== null).length;
  return {
    zh: `通报 ${lines.length} 段，引用数字 ${quoted} 处，都由表中算出；附件 ${annexes} 个`,
    en: `${lines.length} lines that quote ${quoted} figures, all from the tables; ${annexes} annexes`,
  };
}
