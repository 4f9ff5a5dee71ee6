import { type UnresolvedUnit } from "../../annexes/make-annexes";
import { unitsOfRows } from "../../annexes/units-of-rows";
import { type Day, isoDate, slashDate } from "../../calendar/day";
import { type DocumentPlan } from "../../documents/document-plan";
import { indexHeaders } from "../../ledger/header-index";
import { returnSheetPrefix } from "../../ledger/own-sheets";
import { type SheetPlan } from "../../plans/sheet-plan";
import { maskPersonalNumbers } from "../../privacy/mask";
import { sheetName } from "../../plans/sheet-name";
import { returnIndexPlan, type ReturnSummary } from "../../returns/return-index-plan";
import { returnLetter, type ReturnLetterFrame } from "../../returns/return-letter";
import { returnSheetPlan } from "../../returns/return-sheet-plan";
import { returnSummary } from "../../returns/return-summary";
import { type ReturnLevel } from "../../returns/problem-rows";
import { returnsByUnit, type UnitReturn, unknownUnit } from "../../returns/returns-by-unit";
import { kindNames } from "../../standard/kind-names";
import { ok, type Result } from "../../support/result";
import { type Words } from "../../support/words";
import { answerDay } from "./answer-day";
import { fitLedgers } from "./fit-ledgers";
import { type LedgerRef, type Task, type TaskInput, type TaskOutcome } from "./task";
import { type ChosenLedger, chosenLedgers } from "./task-ledgers";

/** What goes back, to whom, by when it is to be answered. */
export interface ReturnsSettings {
  readonly ledgers: readonly LedgerRef[];
  readonly level: ReturnLevel;
  /** By when units are to answer, `YYYY-MM-DD`; the third working day from now where empty. */
  readonly due: string;
  /** Who signs the letters. */
  readonly sender: string;
  /** Only these units; `null` for all. */
  readonly units: readonly string[] | null;
}

/** Who gets what back, in figures. */
export interface ReturnsDetail {
  readonly day: string;
  readonly due: string;
  readonly level: ReturnLevel;
  /** Every unit with problem rows, chosen or not. */
  readonly units: readonly (ReturnSummary & { readonly isChosen: boolean })[];
}

/** The workbook of one unit. */
export interface ReturnWorkbook {
  readonly unit: string;
  readonly plans: readonly SheetPlan[];
  /** The letter that goes with them; none to nobody. */
  readonly letter: DocumentPlan | null;
}

/**
 * 问题数据退回 (Huangshi's notice of 2022, 三（三）): the problem rows of each unit as sheets of the open workbook, which the
 * office sends on; where files can be written, {@link returnWorkbooks} makes one for each unit.
 */
export const returnsTask: Task<ReturnsSettings, ReturnsDetail> = {
  initial: ({ ledgers }) => {
    const own = ledgers.filter(({ ref }) => ref.source === "workbook");
    return {
      ledgers: (own.length > 0 ? own : ledgers).map(({ ref }) => ref),
      level: "error",
      due: "",
      sender: "",
      units: null,
    };
  },
  run(input, settings) {
    const prepared = prepare(input, settings);
    if (!prepared.ok) return prepared;
    const { returns } = prepared.value;
    const taken: string[] = [];
    const sheets = returns.flatMap((unitReturn) =>
      unitReturn.lots.map((lot, at) => {
        const kind = at === 0 ? "" : ` ${kindNames[lot.report.ledger.kind].zh}`;
        const name = sheetName(`${returnSheetPrefix}${unitReturn.unit}${kind}`, taken);
        taken.push(name);
        return {
          unit: unitReturn.unit,
          plan: returnSheetPlan(lot, sheetOf(prepared.value, lot.place, unitReturn.unit, name, input)),
        };
      }),
    );
    const goesTo = ({ unit }: UnitReturn): string =>
      sheets.flatMap((each) => (each.unit === unit ? [each.plan.name] : [])).join("、");
    return ok(
      outcomeOf(
        input,
        settings,
        prepared.value,
        goesTo,
        sheets.map(({ plan }) => plan),
      ),
    );
  },
};

/** The workbooks to be sent to the units, and what is said of them all; `fileOf` names the file of a unit. */
export function returnWorkbooks(
  input: TaskInput,
  settings: ReturnsSettings,
  fileOf: (unit: string) => string,
): Result<{ readonly workbooks: readonly ReturnWorkbook[]; readonly outcome: TaskOutcome<ReturnsDetail> }, Words> {
  const prepared = prepare(input, settings);
  if (!prepared.ok) return prepared;
  const { returns } = prepared.value;
  const workbooks = returns.map((each) => {
    const { unit, lots } = each;
    const taken: string[] = [];
    const plans = lots.map((lot) => {
      const name = sheetName(lot.report.ledger.sheet, taken);
      taken.push(name);
      return returnSheetPlan(lot, sheetOf(prepared.value, lot.place, unit, name, input));
    });
    return { unit, plans, letter: returnLetter(each, fileOf(unit), letterFrame(input, settings, prepared.value)) };
  });
  const goesTo = ({ unit }: UnitReturn): string => fileOf(unit);
  return ok({ workbooks, outcome: outcomeOf(input, settings, prepared.value, goesTo, []) });
}

interface Prepared {
  readonly chosen: readonly ChosenLedger[];
  readonly due: Day;
  readonly all: readonly UnitReturn[];
  /** Of the chosen units. */
  readonly returns: readonly UnitReturn[];
  readonly index: ReturnType<typeof indexHeaders>;
}

function prepare(input: TaskInput, settings: ReturnsSettings): Result<Prepared, Words> {
  const { env, roster } = input;
  const chosen = fitLedgers(chosenLedgers(input, settings.ledgers), {
    columns: [],
    what: { zh: "台账", en: "ledger" },
  });
  if (!chosen.ok) return chosen;
  const due = answerDay(settings.due, env);
  if (!due.ok) return due;
  const reports = chosen.value.map(({ report }) => report);
  const all = returnsByUnit(reports, roster, settings.level);
  const { units } = settings;
  const returns = units === null ? all : all.filter(({ unit }) => units.includes(unit));
  return ok({ chosen: chosen.value, due: due.value, all, returns, index: indexHeaders(env.standard) });
}

const sheetOf = (
  { chosen, due, index }: Prepared,
  place: number,
  unit: string,
  name: string,
  { env, language }: TaskInput,
) => {
  const from = chosen[place];
  const source = from?.source.workbook?.sheets.find((sheet) => sheet.name === from.report.ledger.sheet);
  return { name, unit, day: env.asOf, due, index, source, language };
};

const letterFrame = ({ env, tool }: TaskInput, { sender }: ReturnsSettings, { due }: Prepared): ReturnLetterFrame => ({
  day: env.asOf,
  due,
  sender: sender.trim(),
  creator: `${tool.name} ${tool.version}`,
});

function outcomeOf(
  input: TaskInput,
  settings: ReturnsSettings,
  prepared: Prepared,
  goesTo: (unit: UnitReturn) => string,
  sheets: readonly SheetPlan[],
): TaskOutcome<ReturnsDetail> {
  const { language } = input;
  const { asOf } = input.env;
  const { level, units } = settings;
  const { chosen, due, all, returns } = prepared;
  const frame = letterFrame(input, settings, prepared);
  const summaries = all.map((each) => ({
    ...returnSummary(each, returns.includes(each) ? goesTo(each) : "", language),
    isChosen: units === null || units.includes(each.unit),
  }));
  const rows = returns.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const checked = chosen.reduce((sum, { report }) => sum + report.ledger.rows.length, 0);
  const sheetFindings = chosen.reduce(
    (sum, { report }) => sum + report.sheetFindings.filter(({ severity }) => severity !== "info").length,
    0,
  );
  const what =
    level === "error" ? { zh: "有错误的", en: "with errors" } : { zh: "有错误或提醒的", en: "with errors or warnings" };
  return {
    plans:
      returns.length === 0
        ? []
        : [
            returnIndexPlan(
              summaries.filter(({ isChosen }) => isChosen),
              asOf,
              due,
            ),
            ...sheets,
          ],
    documents: returns.flatMap((each) => returnLetter(each, goesTo(each), frame) ?? []),
    figures: [
      {
        zh: `${checked} 行中${what.zh} ${rows} 行，退回 ${returns.length} 家单位，请于 ${slashDate(due)} 前反馈`,
        en: `${rows} of ${checked} rows ${what.en} go back to ${returns.length} units, to be answered by ${slashDate(due)}`,
      },
      ...summaries.flatMap((unit): Words[] =>
        unit.isChosen ? [{ zh: `${unit.unit} ${unit.rows} 行`, en: `${unit.unit}: ${unit.rows} rows` }] : [],
      ),
    ],
    notes: [
      ...(rows === 0 ? [nothing] : []),
      ...(returns.some(({ isKnown }) => !isKnown) ? [unknownNote] : []),
      ...(sheetFindings > 0 ? [headerNote(sheetFindings)] : []),
    ],
    unresolved: unresolvedIn(returns),
    records: [],
    detail: { day: isoDate(asOf), due: isoDate(due), level, units: summaries },
  };
}

/** The names that no unit of the roster answers to; rows that name nobody have none. */
function unresolvedIn(returns: readonly UnitReturn[]): readonly UnresolvedUnit[] {
  const rowsOf = new Map<string, number>();
  for (const { lots } of returns.filter(({ isKnown }) => !isKnown)) {
    for (const { report, rows } of lots) {
      const unitAt = unitsOfRows(report.ledger, () => null);
      for (const row of rows) {
        const name = maskPersonalNumbers(unitAt(row).name);
        if (name !== "") rowsOf.set(name, (rowsOf.get(name) ?? 0) + 1);
      }
    }
  }
  return [...rowsOf].map(([name, rows]) => ({ name, rows })).sort((a, b) => b.rows - a.rows);
}

const nothing: Words = { zh: "没有要退回的行。", en: "No row is to go back." };

const unknownNote: Words = {
  zh: `认不出单位的行都在“${unknownUnit}”里，没有丢掉；请在单位名录里补上别名后再退回。`,
  en: `Rows whose unit is not known are kept together as ${unknownUnit}; add aliases to the roster and return them again.`,
};

const headerNote = (count: number): Words => ({
  zh: `表头还有 ${count} 处问题，属于整张表，不随行退回。`,
  en: `${count} findings are about the headers of the sheets and do not go back with rows.`,
});
