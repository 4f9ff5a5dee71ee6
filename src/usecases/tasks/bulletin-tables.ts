import { type Annex } from "../../annexes/annex";
import { annexNoteWords } from "../../annexes/annex-note-words";
import { makeAnnexes, type UnresolvedUnit } from "../../annexes/make-annexes";
import { statisticsRange } from "../../annexes/month";
import { type BulletinFacts } from "../../bulletin/bulletin-facts";
import { dualRuleWords, tenRuleWords } from "../../bulletin/rank-rules";
import { type BulletinForm } from "../../bulletin/template";
import { chineseDay } from "../../calendar/chinese-day";
import { disclosureAnnexes } from "../../disclosures/disclosure-annexes";
import { disclosureTargets } from "../../disclosures/disclosure-subjects";
import { disagreementWords, disclosureNoteWords } from "../../disclosures/disclosure-words";
import { makeDisclosureFigures } from "../../disclosures/make-disclosure-figures";
import { disclosureSheets, readDisclosures } from "../../disclosures/read-disclosures";
import { readDishonestyList } from "../../dishonesty/read-dishonesty-list";
import { noteWords } from "../../ledger/note-words";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { type Roster } from "../../units/roster";
import { type BulletinRequest } from "./bulletin-request";
import { type BulletinSettings } from "./bulletin-settings";
import { fitLedgers } from "./fit-ledgers";
import { type TaskInput, type TaskSource } from "./task";
import { chosenLedgers } from "./task-ledgers";

/** The tables of a bulletin: its annexes, and what its figures are taken from. */
export interface BulletinTables extends Pick<BulletinFacts, "annexes" | "disclosures"> {
  readonly attached: readonly Annex[];
  /** The files and sheets that were read, as people know them. */
  readonly sources: readonly string[];
  /** What was counted: from when to when. */
  readonly range: string;
  /** By what rule units are named. */
  readonly ruleWords: Words;
  readonly notes: readonly Words[];
  readonly unresolved: readonly UnresolvedUnit[];
}

type MakeTables = (
  input: TaskInput,
  settings: BulletinSettings,
  request: BulletinRequest,
  roster: Roster,
) => Result<BulletinTables, Words>;

/** What each form of bulletin is made from. */
export const bulletinTables: Readonly<Record<BulletinForm, MakeTables>> = { dual: dualTables, ten: tenTables };

/** The month's annexes 1 to 3. */
function dualTables(
  input: TaskInput,
  settings: BulletinSettings,
  { month, rules }: BulletinRequest,
  roster: Roster,
): Result<BulletinTables, Words> {
  const fit = fitLedgers(chosenLedgers(input, settings.ledgers), {
    columns: [["sourceUnit", "agency"]],
    what: { zh: "台账", en: "ledger" },
  });
  if (!fit.ok) return fit;
  const { registers, sheets } = input;
  const list = readDishonestyList({ ...sheets, sheets: [...registers.sheets, ...sheets.sheets] });
  const reports = fit.value.map(({ report }) => report);
  const made = makeAnnexes(reports, roster, month, list);
  if (made.total.volume === 0) return err(nothingInMonth(settings.month));
  const range = statisticsRange(month);
  return ok({
    ...{ annexes: made, disclosures: null, attached: made.annexes },
    sources: [...new Set(fit.value.map(({ source }) => source))].map((source) => sourceName(source)),
    range: `${range.from} 至 ${range.to}`,
    ruleWords: dualRuleWords(rules),
    notes: made.notes.map((note) => (note.code === "unplaced" ? inNoFigure(note.rows) : annexNoteWords(note))),
    unresolved: made.unresolvedUnits,
  });
}

/** The three annexes on the eight categories, credit evaluations and the loan platform. */
function tenTables(
  { sheets, sources, env }: TaskInput,
  _: BulletinSettings,
  { until, rules }: BulletinRequest,
  roster: Roster,
): Result<BulletinTables, Words> {
  const tables = readDisclosures(sheets);
  if (tables === null) return err(noDisclosures);
  const figures = makeDisclosureFigures(tables, roster, {
    ...{ until, targets: disclosureTargets },
    noteWords: noteWords(env.standard),
  });
  const attached = disclosureAnnexes(figures);
  if (attached.length === 0) return err(noDisclosures);
  const read = [...disclosureSheets(tables)];
  return ok({
    ...{ annexes: null, disclosures: figures, attached },
    sources: sources.slice(0, 1).map((source) => sourceName(source, read)),
    range: `截至 ${chineseDay(until)}`,
    ruleWords: tenRuleWords(rules),
    notes: [...figures.disagreements.map(disagreementWords), ...figures.notes.map(disclosureNoteWords)],
    unresolved: figures.unresolved,
  });
}

function sourceName({ file, sha256 }: TaskSource, sheets: readonly string[] = []): string {
  const parts = [...sheets.map((name) => `“${name}”`), ...(sha256 === null ? [] : [`SHA-256 ${sha256}`])];
  return parts.length === 0 ? file : `${file}（${parts.join("、")}）`;
}

const nothingInMonth = (month: string): Words => ({
  zh: `所选台账里没有 ${month} 的数据，写不出通报；请换成这个月的台账，或改选月份。`,
  en: `The chosen ledgers have no rows of ${month}, so there is nothing to tell. Choose that month's ledgers, or another month.`,
});

const noDisclosures: Words = {
  zh: "没有找到“八公示”、信用评价或“信易贷”的数据：请选择有这些明细或各县（市、区）数量的工作表。",
  en: "No data of the eight categories, of credit evaluations or of the loan platform was found: choose sheets with their rows, or with counts by county.",
};

const inNoFigure = (rows: number): Words => ({
  zh: `${rows} 行的单位不在单位名录中，附件和通报的数字都不含；请在“单位名录”中补充名称或别名后重做。`,
  en: `${rows} rows name a unit that is not in the roster and are in no figure of bulletin or annexes. Add the name or an alias to the sheet 单位名录, then make it again.`,
});
