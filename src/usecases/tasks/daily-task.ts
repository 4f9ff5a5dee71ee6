import { unitGroups, unresolvedUnits } from "../../annexes/unit-groups";
import { isoDate, type Day } from "../../calendar/day";
import { type DaySpan } from "../../calendar/day-span";
import { readDay } from "../../calendar/read-day";
import { type BaseCounts } from "../../daily/base-count";
import { isPending } from "../../daily/count-rows";
import { type DailyColumn, dailyColumnIds, dailyColumns } from "../../daily/daily-column";
import { pendingNotes, receiptNotes, silenceNotes, tableNotes } from "../../daily/daily-notes";
import { dailySheetPlan } from "../../daily/daily-sheet-plan";
import { dailyTable, type DailyRow, type DailyTable } from "../../daily/daily-table";
import { definitionsInUse } from "../../daily/definitions";
import { silentLetter } from "../../daily/silent-letter";
import { reminderText, silentSheetPlan } from "../../daily/silent-sheet-plan";
import { type Silence, type SilenceAction, silentUnits } from "../../daily/silent-units";
import { rateOf, rateWithParts } from "../../measures/ratio";
import { definitionsRegister } from "../../registers/definitions-register";
import { readRegister } from "../../registers/register";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { type Unit } from "../../units/roster";
import { receivedOn } from "../urgent-rows";
import { fitLedgers } from "./fit-ledgers";
import { ledgersWithReceipt, receiptNeeds, withoutReceiptNotes } from "./receipt-needs";
import { unreadableRegister } from "./refusals";
import { chosenLedgers } from "./task-ledgers";
import { type LedgerRef, type Task } from "./task";

/** What the daily table is set to; days are `YYYY-MM-DD`. */
export interface DailySettings {
  readonly ledgers: readonly LedgerRef[];
  /** The day from which silent weeks are counted back. */
  readonly day: string;
  /** The days of receipt that the table counts, both included. */
  readonly from: string;
  readonly to: string;
  /** Who signs the letters to silent units. */
  readonly sender: string;
}

/** The nine columns of a unit, rates as fractions of full precision or `null`, with the counts that they are made of. */
export type DailyFigures = Readonly<Record<DailyColumn, number | null>> & { readonly counts: BaseCounts };

/** What the daily table says. */
export interface DailyDetail {
  readonly day: string;
  readonly range: { readonly from: string; readonly to: string };
  readonly definitions: readonly { readonly column: DailyColumn; readonly name: string; readonly definition: string }[];
  readonly units: readonly (DailyFigures & { readonly unit: string; readonly group: Unit["group"] | null })[];
  /** Rows of no unit of the roster. */
  readonly unplaced: DailyFigures;
  readonly total: DailyFigures;
  readonly silent: readonly {
    readonly unit: string;
    /** `YYYY-MM-DD`; `null` where the export has no row of it. */
    readonly lastDay: string | null;
    readonly weeks: number;
    readonly action: SilenceAction;
    readonly text: string;
  }[];
}

/** 每日统计表 and 未报送提醒 (Hubei's notice of 2022, 三（一）（二）). */
export const dailyTask: Task<DailySettings, DailyDetail> = {
  initial: ({ today, ledgers }) => {
    const day = isoDate(today);
    return { ledgers: ledgersWithReceipt(ledgers), day, from: day, to: day, sender: "" };
  },
  run(input, settings) {
    const [day, from, to] = [settings.day, settings.from, settings.to].map((text) => readDay(text, false));
    if (typeof day !== "number" || typeof from !== "number" || typeof to !== "number") return err(faults.day);
    if (from > to) return err(faults.order);
    const chosen = fitLedgers(chosenLedgers(input, settings.ledgers), receiptNeeds);
    if (!chosen.ok) return chosen;
    const entries = readRegister(input.registers, definitionsRegister);
    if (!entries.ok) return err(unreadableRegister(entries.error));

    const reports = chosen.value.map(({ report }) => report);
    const ledgers = reports.map(({ ledger }) => ledger);
    const { standard } = input.env;
    const groups = unitGroups(ledgers, input.roster);
    const span: DaySpan = { from, to };
    const table = dailyTable(reports, groups, span, standard, definitionsInUse(entries.value));
    const silence = silentUnits(ledgers, groups, day);
    const silenceWords = input.roster === null ? [noRoster] : silenceNotes(silence, day);
    return ok({
      plans: [
        dailySheetPlan(table),
        silentSheetPlan(
          silence,
          day,
          silenceWords.map(({ zh }) => zh),
        ),
      ],
      documents: silence.units.map((unit) =>
        silentLetter(unit, {
          ...{ day, sender: settings.sender.trim(), creator: `${input.tool.name} ${input.tool.version}` },
        }),
      ),
      figures: [...tableFigures(table), silenceFigure(silence, day)],
      notes: [
        ...withoutReceiptNotes(input, settings.ledgers),
        ...ledgers.flatMap(receiptNotes),
        ...reports.filter((report) => isPending(report, standard)).flatMap((report) => pendingNotes(report, standard)),
        ...tableNotes(table),
        ...silenceWords,
      ],
      unresolved: unresolvedUnits(groups, (place, row) => {
        const ledger = ledgers[place];
        const received = ledger === undefined ? null : receivedOn(ledger, row);
        return received !== null && received >= from && received <= to;
      }),
      records: [],
      detail: detailOf(table, silence, day, groups.units ?? []),
    });
  },
};

function tableFigures({ span, total }: DailyTable): readonly Words[] {
  const { values, counts } = total;
  const [from, to] = [isoDate(span.from), isoDate(span.to)];
  const range = from === to ? from : `${from} – ${to}`;
  const shown = (column: DailyColumn): string => {
    const value = values[column];
    return typeof value === "number" ? String(value) : rateWithParts(value);
  };
  const sentence = (columns: readonly DailyColumn[]): string =>
    columns.map((column) => `${dailyColumns[column].name} ${shown(column)}`).join("，");
  const first = sentence(["received", "late", "lateRate"]);
  const second = sentence(["correct", "reportedCorrect", "correctRate", "duplicates", "pending", "excluded"]);
  return [
    { zh: `${range}：${first}`, en: `${range}: ${first}` },
    { zh: `${second}，问题量 ${counts.problem}`, en: `${second}，问题量 ${counts.problem}` },
  ];
}

function silenceFigure({ units }: Silence, day: Day): Words {
  const [warned, called] = (["warn", "call"] as const).map(
    (action) => units.filter((unit) => unit.action === action).length,
  );
  return {
    zh: `截至 ${isoDate(day)}：连续两周未报送、要预警提醒的 ${warned} 家，连续四周未报送、要电话沟通的 ${called} 家`,
    en: `Up to ${isoDate(day)}: ${warned} units silent for two weeks to be warned, ${called} silent for four weeks to be called`,
  };
}

function figuresOf({ values, counts }: DailyRow): DailyFigures {
  const numbers = Object.fromEntries(
    dailyColumnIds.map((column) => {
      const value = values[column];
      return [column, typeof value === "number" ? value : rateOf(value)];
    }),
  ) as Record<DailyColumn, number | null>;
  return { ...numbers, counts };
}

function detailOf(table: DailyTable, { units }: Silence, day: Day, roster: readonly Unit[]): DailyDetail {
  const groupOf = new Map(roster.map(({ name, group }) => [name, group]));
  return {
    day: isoDate(day),
    range: { from: isoDate(table.span.from), to: isoDate(table.span.to) },
    definitions: dailyColumnIds.map((column) => ({
      column,
      name: dailyColumns[column].name,
      definition: table.definitions[column].text,
    })),
    units: table.units.map((row) => ({ unit: row.name, group: groupOf.get(row.name) ?? null, ...figuresOf(row) })),
    unplaced: figuresOf(table.unplaced),
    total: figuresOf(table.total),
    silent: units.map((unit) => ({
      unit: unit.name,
      lastDay: unit.lastDay === null ? null : isoDate(unit.lastDay),
      weeks: unit.weeks,
      action: unit.action,
      text: reminderText(unit, day),
    })),
  };
}

const noRoster: Words = {
  zh: "没有单位名录：按数据里写的单位名称统计，也无法判断谁连续未报送；请新建“单位名录”。",
  en: "There is no roster: units stand as the rows name them, and who was silent cannot be judged. Create the sheet 单位名录.",
};

const faults = {
  day: { zh: "日期请写成 2024-02-29。", en: "Write days like 2024-02-29." },
  order: { zh: "统计范围的开始日期晚于结束日期。", en: "The range begins after its end." },
} as const satisfies Readonly<Record<string, Words>>;
