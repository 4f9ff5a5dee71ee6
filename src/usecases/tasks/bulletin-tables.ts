import { type Annex } from "../../annexes/annex";
import { annexNoteWords } from "../../annexes/annex-note-words";
import { makeAnnexes, type UnresolvedUnit } from "../../annexes/make-annexes";
import { statisticsRange } from "../../annexes/month";
import { type BulletinFacts } from "../../bulletin/bulletin-facts";
import { dualRuleWords } from "../../bulletin/rank-rules";
import { readDishonestyList } from "../../dishonesty/read-dishonesty-list";
import { err, ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { type Roster } from "../../units/roster";
import { type BulletinRequest } from "./bulletin-request";
import { type BulletinSettings } from "./bulletin-settings";
import { fitLedgers } from "./fit-ledgers";
import { type TaskInput } from "./task";
import { chosenLedgers } from "./task-ledgers";

/** The tables of a bulletin: its annexes, and what its figures are taken from. */
export interface BulletinTables extends Pick<BulletinFacts, "annexes"> {
  readonly attached: readonly Annex[];
  /** The files and sheets that were read, as people know them. */
  readonly sources: readonly string[];
  readonly range: string;
  /** By what rule units are named. */
  readonly ruleWords: Words;
  readonly notes: readonly Words[];
  readonly unresolved: readonly UnresolvedUnit[];
}

/** The month's annexes 1 to 3, of which a dual-disclosure bulletin is made. */
export function dualTables(
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
    annexes: made,
    attached: made.annexes,
    sources: [...new Set(fit.value.map(({ source }) => source))].map(({ file, sha256 }) =>
      sha256 === null ? file : `${file}（SHA-256 ${sha256}）`,
    ),
    range: `${range.from} 至 ${range.to}`,
    ruleWords: dualRuleWords(rules),
    notes: made.notes.map(annexNoteWords),
    unresolved: made.unresolvedUnits,
  });
}

const nothingInMonth = (month: string): Words => ({
  zh: `所选台账里没有 ${month} 的数据，写不出通报；请换成这个月的台账，或改选月份。`,
  en: `The chosen ledgers have no rows of ${month}, so there is nothing to tell. Choose that month's ledgers, or another month.`,
});
