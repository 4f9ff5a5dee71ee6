import { unitGroups, unresolvedUnits } from "../../annexes/unit-groups";
import { isoDate } from "../../calendar/day";
import { readDay } from "../../calendar/read-day";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { uploadWeek } from "../../weekly/upload-week";
import { type WeeklyItem, weeklyItem } from "../../weekly/weekly-item";
import { weeklyNotes } from "../../weekly/weekly-notes";
import { weeklyRows, type WeeklyRow } from "../../weekly/weekly-rows";
import { weeklySheetPlan } from "../../weekly/weekly-sheet-plan";
import { countWeekly, type WeeklyCounts, weeklyUnits } from "../../weekly/weekly-units";
import { fitLedgers } from "./fit-ledgers";
import { ledgersWithReceipt, receiptNeeds, withoutReceiptNotes } from "./receipt-needs";
import { chosenLedgers } from "./task-ledgers";
import { type LedgerRef, type Task } from "./task";

/** What the weekly clear is set to. */
export interface WeeklySettings {
  readonly ledgers: readonly LedgerRef[];
  /** A day of the week, `YYYY-MM-DD`; what is overdue is so on it. */
  readonly day: string;
}

/** A row of the list with the source that its sheet is in. */
export type WeeklyListed = WeeklyItem & { readonly source: string };

/** What the weekly clear says; days are `YYYY-MM-DD`. */
export interface WeeklyDetail {
  readonly day: string;
  readonly week: { readonly from: string; readonly to: string };
  /** `null` in a week off, and where the calendar does not know. */
  readonly uploadOn: string | null;
  readonly next: { readonly from: string; readonly to: string };
  readonly total: WeeklyCounts;
  /** Units with rows to report. */
  readonly units: readonly {
    readonly unit: string;
    readonly counts: WeeklyCounts;
    /** The most urgent rows; fewer than `counts.total` where the list was cut. */
    readonly items: readonly WeeklyListed[];
  }[];
}

/** The most rows that are put into words. */
const listedAtMost = 20_000;

/** 周清: what was decided this week and is not reported, and what falls due, by unit. */
export const weeklyTask: Task<WeeklySettings, WeeklyDetail> = {
  initial: ({ today, ledgers }) => ({ ledgers: ledgersWithReceipt(ledgers), day: isoDate(today) }),
  run(input, settings) {
    const day = readDay(settings.day, false);
    if (day === null) return err(noDay);
    const chosen = fitLedgers(chosenLedgers(input, settings.ledgers), receiptNeeds);
    if (!chosen.ok) return chosen;

    const { env } = input;
    const reports = chosen.value.map(({ report }) => report);
    const groups = unitGroups(
      reports.map(({ ledger }) => ledger),
      input.roster,
    );
    const week = uploadWeek(day, env.calendar);
    const found = weeklyRows(reports, groups, week, env);
    const listed = new Set(found.rows.slice(0, listedAtMost));
    const itemOf = (row: WeeklyRow): readonly WeeklyListed[] => {
      const ledger = chosen.value[row.ledger];
      if (ledger === undefined || !listed.has(row)) return [];
      return [{ ...weeklyItem({ ledger: ledger.report.ledger, env, day }, row), source: ledger.source.id }];
    };
    const units = weeklyUnits(found.rows, groups.names).map(({ name, counts, rows }) => ({
      unit: name,
      counts,
      items: rows.flatMap(itemOf),
    }));
    const total = countWeekly(found.rows);
    const notes = [
      ...withoutReceiptNotes(input, settings.ledgers),
      ...weeklyNotes(found),
      ...(total.total > listedAtMost ? [cutWords(total.total)] : []),
    ];
    const ofNone = new Set(
      found.rows.filter(({ unit }) => unit === groups.names.length).map(({ ledger, row }) => `${ledger} ${row}`),
    );
    return ok({
      plans: [
        weeklySheetPlan(
          week,
          total,
          units,
          notes.map(({ zh }) => zh),
        ),
      ],
      figures: figuresOf(total, units.length),
      notes,
      unresolved: unresolvedUnits(groups, (ledger, row) => ofNone.has(`${ledger} ${row}`)),
      records: [],
      detail: {
        day: isoDate(day),
        week: isoSpan(week.week),
        uploadOn: week.uploadOn === null ? null : isoDate(week.uploadOn),
        next: isoSpan(week.next),
        total,
        units,
      },
    });
  },
};

const isoSpan = ({ from, to }: { readonly from: number; readonly to: number }): WeeklyDetail["week"] => ({
  from: isoDate(from),
  to: isoDate(to),
});

const figuresOf = ({ total, ofWeek, states }: WeeklyCounts, units: number): readonly Words[] => [
  {
    zh: `本周决定未报送 ${ofWeek} 行，本周到期 ${states["this-week"]} 行，下周到期 ${states["next-week"]} 行`,
    en: `${ofWeek} rows decided this week are not reported; ${states["this-week"]} fall due this week, ${states["next-week"]} next week`,
  },
  { zh: `逾期未报 ${states.overdue} 行`, en: `${states.overdue} rows are overdue` },
  {
    zh: `待报合计 ${total} 行（不重复计），涉及 ${units} 个单位`,
    en: `${total} rows in all (each counted once), of ${units} units`,
  },
];

const cutWords = (total: number): Words => ({
  zh: `共 ${total} 行，只逐行列出截止日最早的 ${listedAtMost} 行；各项合计仍是全部。`,
  en: `Of ${total} rows only the ${listedAtMost} with the earliest deadlines are listed; the counts are of all.`,
});

const noDay: Words = { zh: "日期请写成 2024-02-29。", en: "Write the day like 2024-02-29." };
