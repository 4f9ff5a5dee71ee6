import { isoDate } from "../../calendar/day";
import { type RowFinding } from "../../findings/findings-by-row";
import { type LedgerReport } from "../../findings/ledger-report";
import { textAt } from "../../ledger/cell-at";
import { maskPersonalNumbers } from "../../privacy/mask";
import { type Correction, correctLedger } from "../../returns/correct-ledger";
import { type JudgedRow, judgeReturned } from "../../returns/judge-returned";
import { type CameRow, type Matching, matchReturned } from "../../returns/match-returned";
import { isAtLeast, type ReturnLevel } from "../../returns/problem-rows";
import {
  type ReturnedItem,
  type ReturnedUnit,
  returnedRowsPlan,
  returnedUnitsPlan,
} from "../../returns/returned-plans";
import { returnsByUnit, type UnitReturn } from "../../returns/returns-by-unit";
import { allRules } from "../../rules";
import { severities } from "../../findings/severity";
import { type Role } from "../../standard/role";
import { err, ok } from "../../support/result";
import { type Language, type Words } from "../../support/words";
import { checkLedger } from "../check-ledger";
import { fitLedgers } from "./fit-ledgers";
import { returnedNotes } from "./returned-notes";
import { type LedgerRef, type Task, type TaskInput } from "./task";
import { type ChosenLedger, chosenLedgers } from "./task-ledgers";

/** What went out, and what came back. */
export interface ReturnedSettings {
  readonly original: readonly LedgerRef[];
  readonly returned: readonly LedgerRef[];
  /** As when the rows were returned. */
  readonly level: ReturnLevel;
}

/** A row that came back and that the original does not have; personal numbers masked. */
export interface AddedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly documentNumber: string;
  readonly isWrong: boolean;
}

/** What came of the rows that went out. */
export interface ReturnedDetail {
  readonly day: string;
  readonly units: readonly ReturnedUnit[];
  /** Of the units that have answered, in the order of {@link ReturnsDetail}. */
  readonly rows: readonly ReturnedItem[];
  readonly added: readonly AddedRow[];
}

/**
 * 退回整改: what the units have corrected of the rows that went back to them (Huangshi's notice of 2022, 三（三）). Each
 * corrected row is judged in its place among all rows of the original, by the same settings.
 */
export const returnedTask: Task<ReturnedSettings, ReturnedDetail> = {
  initial: ({ ledgers }) => ({
    original: ledgers.flatMap(({ ref }) => (ref.source === "workbook" ? [ref] : [])),
    returned: ledgers.flatMap(({ ref }) => (ref.source === "workbook" ? [] : [ref])),
    level: "error",
  }),
  run(input, { original, returned, level }) {
    const fit = fitLedgers(chosenLedgers(input, original), { columns: [], what: { zh: "原台账", en: "original" } });
    if (!fit.ok) return fit;
    // A sheet that came back may well end in a row with blank cells: whether it is cut off, the missing rows tell.
    const back = chosenLedgers(input, returned);
    if (back.length === 0) return err(nothingCameBack);
    const before = fit.value.map(({ report }) => report);
    const returns = returnsByUnit(before, input.roster, level);
    if (returns.length === 0) return err(nothingSent);
    const came = back.map(({ report }) => report.ledger);
    const matching = matchReturned(before, returns, came);
    if (matching.matches.every(({ versions }) => versions.length === 0)) return err(nothingMatches(back));

    const after = before.map((report, place) => correctedReport(report, place, matching, back, input));
    const answered = new Set(
      matching.matches.flatMap(({ sent, versions }) => (versions.length > 0 ? [sent.unit] : [])),
    );
    const judged = matching.matches.flatMap((match) => {
      const [report, corrected] = [before[match.sent.place], after[match.sent.place]];
      return report === undefined || corrected === undefined || !answered.has(match.sent.unit)
        ? []
        : [judgeReturned(match, report, corrected, came, level)];
    });
    const units = returns.map((each) => unitResult(each, answered.has(each.unit), judged));
    const rows = judged.map((row) => itemOf(row, before, after, input.language));
    const added = matching.added.flatMap((row) => addedRow(row, back, level));
    const day = isoDate(input.env.asOf);
    return ok({
      plans: [returnedUnitsPlan(units, day), returnedRowsPlan(rows)],
      figures: figuresOf(units),
      notes: returnedNotes({ matching, back, before, after, judged, added: added.length, level }),
      unresolved: [],
      records: [],
      detail: { day, units, rows, added },
    });
  },
};

const nothingCameBack: Words = {
  zh: "发回的文件里没有找到台账；请选择各单位改好发回的文件，表头一行要保留。",
  en: "No ledger was found in what came back; choose the files that the units sent, with their header row.",
};

const nothingSent: Words = {
  zh: "原台账里没有要退回的行，无从核对；请确认选的是退回时的那份原文件，且级别与退回时相同。",
  en: "The original has no row to be returned, so there is nothing to match: choose the file that rows were returned from, and the same level.",
};

function nothingMatches(back: readonly ChosenLedger[]): Words {
  const hasIds = back.some(({ report: { ledger } }) => ledger.columns.has("returnId"));
  return hasIds
    ? {
        zh: "发回的文件里没有一行与原台账对得上：可能是别处退回的文件，或者选错了原文件。",
        en: "No row that came back belongs to the original: the file may be another office's, or the original another file.",
      }
    : {
        zh: "发回的文件没有“退回编号”列，按文书号、相对人和决定日期也一行都对不上；它可能不是本工具退回的文件。",
        en: "The file has no column 退回编号, and no row matches by document number, party and decision date: it may not be one that was returned.",
      };
}

/** The original judged anew with every corrected row in its place; itself where nothing came back. */
function correctedReport(
  report: LedgerReport,
  place: number,
  { matches }: Matching,
  back: readonly ChosenLedger[],
  { env, parameters }: TaskInput,
): LedgerReport {
  const corrections = new Map(
    matches.flatMap(({ sent, versions }): (readonly [number, Correction])[] => {
      const [version, other] = versions;
      const ledger = version === undefined ? undefined : back[version.place]?.report.ledger;
      if (sent.place !== place || version === undefined || ledger === undefined || other !== undefined) return [];
      return [[sent.row, { ledger, row: version.row }]];
    }),
  );
  if (corrections.size === 0) return report;
  return checkLedger(correctLedger(report.ledger, corrections), env, allRules, parameters.waivers);
}

function unitResult({ unit, rowCount }: UnitReturn, hasAnswered: boolean, judged: readonly JudgedRow[]): ReturnedUnit {
  const rows = judged.filter(({ sent }) => sent.unit === unit);
  const count = (status: JudgedRow["status"]): number => rows.filter((row) => row.status === status).length;
  return {
    unit: maskPersonalNumbers(unit),
    sent: rowCount,
    hasAnswered,
    fixed: count("fixed"),
    stillWrong: count("still-wrong"),
    newProblem: count("new-problem"),
    missing: count("missing"),
    conflict: count("conflict"),
    beyond: rows.filter(({ beyond }) => beyond.length > 0).length,
  };
}

function itemOf(
  { sent, status, remaining, fresh, beyond }: JudgedRow,
  before: readonly LedgerReport[],
  after: readonly LedgerReport[],
  language: Language,
): ReturnedItem {
  const ledger = before[sent.place]?.ledger;
  const shown = (role: Role): string =>
    ledger === undefined ? "" : maskPersonalNumbers(textAt(after[sent.place]?.ledger ?? ledger, role, sent.row) ?? "");
  const said = (findings: readonly RowFinding[]): readonly string[] =>
    findings.map(({ hits, position }) => hits.explain(position, language).message);
  return {
    unit: maskPersonalNumbers(sent.unit),
    id: sent.id,
    sheet: ledger?.sheet ?? "",
    row: ledger?.rows[sent.row] ?? 0,
    documentNumber: shown("documentNumber"),
    party: shown("partyName"),
    status,
    remaining: said(remaining),
    fresh: said(fresh),
    beyond: beyond.map((role) => ledger?.columns.get(role)?.field.name ?? role),
  };
}

function addedRow({ place, row }: CameRow, back: readonly ChosenLedger[], level: ReturnLevel): readonly AddedRow[] {
  const from = back[place];
  if (from === undefined) return [];
  const { ledger, rowSeverity } = from.report;
  const worst = severities[(rowSeverity[row] ?? 0) - 1];
  return [
    {
      file: from.source.file,
      sheet: ledger.sheet,
      row: ledger.rows[row] ?? 0,
      documentNumber: maskPersonalNumbers(textAt(ledger, "documentNumber", row) ?? ""),
      isWrong: worst !== undefined && isAtLeast(level, worst),
    },
  ];
}

function figuresOf(units: readonly ReturnedUnit[]): readonly Words[] {
  const sum = (of: (unit: ReturnedUnit) => number, asked = units): number =>
    asked.reduce((all, unit) => all + of(unit), 0);
  const answered = units.filter(({ hasAnswered }) => hasAnswered);
  const silent = units.filter(({ hasAnswered }) => !hasAnswered);
  const [sent, fixed] = [sum((unit) => unit.sent, answered), sum((unit) => unit.fixed)];
  const rest = {
    wrong: sum((unit) => unit.stillWrong),
    fresh: sum((unit) => unit.newProblem),
    missing: sum((unit) => unit.missing),
    conflict: sum((unit) => unit.conflict),
  };
  return [
    {
      zh: `已反馈 ${answered.length} 家，退回 ${sent} 行 = 已改好 ${fixed} + 仍有错 ${rest.wrong} + 改出新问题 ${rest.fresh} + 缺少 ${rest.missing} + 版本不一 ${rest.conflict}`,
      en: `${answered.length} units have answered; ${sent} rows = ${fixed} fixed + ${rest.wrong} still wrong + ${rest.fresh} with new problems + ${rest.missing} missing + ${rest.conflict} in different versions`,
    },
    ...(silent.length === 0
      ? []
      : [
          {
            zh: `尚未反馈 ${silent.length} 家、${sum((unit) => unit.sent, silent)} 行：${silent.map(({ unit }) => unit).join("、")}`,
            en: `${silent.length} units with ${sum((unit) => unit.sent, silent)} rows have not answered: ${silent.map(({ unit }) => unit).join(", ")}`,
          },
        ]),
  ];
}
