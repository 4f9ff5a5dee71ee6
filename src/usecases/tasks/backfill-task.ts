import { readMonth } from "../../annexes/month";
import { unitGroups, unresolvedUnits } from "../../annexes/unit-groups";
import { type CohortCounts, type LateFigures, withoutWindow, withWindow } from "../../backfill/backfill-counts";
import { type BackfillItem, backfillItem } from "../../backfill/backfill-item";
import { backfillNotes, windowWords } from "../../backfill/backfill-notes";
import { type BackfillRow } from "../../backfill/backfill-rows";
import { backfillSheetPlan } from "../../backfill/backfill-sheet-plan";
import { type BackfillTable, backfillTable } from "../../backfill/backfill-table";
import { type BackfillWindow } from "../../calendar/deadline";
import { isoDate } from "../../calendar/day";
import { rateOf, rateWithParts } from "../../measures/ratio";
import { err, ok } from "../../support/result";
import { type Words } from "../../support/words";
import { trim } from "../../text/trim";
import { receivedOn } from "../urgent-rows";
import { fitLedgers } from "./fit-ledgers";
import { ledgersWithReceipt, receiptNeeds, withoutReceiptNotes } from "./receipt-needs";
import { chosenLedgers } from "./task-ledgers";
import { type LedgerRef, type Task } from "./task";

/** What the backfill accounts are set to. */
export interface BackfillSettings {
  readonly ledgers: readonly LedgerRef[];
  /** The exempted month, `YYYY-MM`; empty for the latest one that a window has. */
  readonly month: string;
}

/** Late rows of the exempted month with the window and without; rates in full precision. */
export type BackfillFigures = LateFigures & {
  readonly lateRate: number | null;
  readonly lateRateWithout: number | null;
  readonly cohorts: CohortCounts;
};

/** A row in question with the source that its sheet is in. */
export type BackfillListed = BackfillItem & { readonly source: string };

/** What the backfill accounts say. */
export interface BackfillDetail {
  readonly month: string;
  /** Days are `YYYY-MM-DD`. */
  readonly windows: readonly {
    readonly decisionFrom: string;
    readonly decisionTo: string;
    readonly acceptedBy: string;
    readonly cityDeadline: string | null;
    readonly source: string;
  }[];
  readonly total: BackfillFigures;
  readonly units: readonly (BackfillFigures & { readonly unit: string })[];
  /** Rows decided in the window, whenever they came. */
  readonly inWindow: CohortCounts;
  readonly items: readonly BackfillListed[];
}

/** 补报窗口: who is exempt, who is late after all, and the late rate with and without (Hubei's notice of 2022, 二). */
export const backfillTask: Task<BackfillSettings, BackfillDetail> = {
  initial: ({ ledgers }) => ({ ledgers: ledgersWithReceipt(ledgers), month: "" }),
  run(input, settings) {
    const { env } = input;
    const asked = trim(settings.month);
    const all = env.standard.backfillWindows;
    const latest = all
      .map(({ scopeMonth }) => scopeMonth)
      .sort()
      .at(-1);
    if (latest === undefined) return err(faults.noWindow);
    const month = asked === "" ? latest : asked;
    const span = readMonth(month);
    if (span === null) return err(faults.month);
    const windows = all.filter(({ scopeMonth }) => scopeMonth === month);
    if (windows.length === 0) return err(noSuchWindow(month, all));
    const chosen = fitLedgers(chosenLedgers(input, settings.ledgers), receiptNeeds);
    if (!chosen.ok) return chosen;

    const reports = chosen.value.map(({ report }) => report);
    const ledgers = reports.map(({ ledger }) => ledger);
    const groups = unitGroups(ledgers, input.roster);
    const table = backfillTable(reports, groups, { windows, month: span, ...env }, env.asOf);
    const itemOf = (row: BackfillRow): BackfillListed => ({
      ...backfillItem(ledgers, row, groups.names[groups.unitOf[row.at.ledger]?.[row.at.row] ?? -1] ?? ""),
      source: chosen.value[row.at.ledger]?.source.id ?? "",
    });
    const items = table.listed.map(itemOf);
    const notes = [...withoutReceiptNotes(input, settings.ledgers), ...backfillNotes(table, month)];
    return ok({
      plans: [
        backfillSheetPlan(table, items, {
          month,
          windows: windows.map((window) => windowWords(window).zh),
          notes: notes.map(({ zh }) => zh),
        }),
      ],
      figures: [...windows.map(windowWords), ...figuresOf(month, table)],
      notes,
      unresolved: unresolvedUnits(groups, (place, row) => {
        const ledger = ledgers[place];
        const received = ledger === undefined ? null : receivedOn(ledger, row);
        return received !== null && received >= span.from && received <= span.to;
      }),
      records: [],
      detail: {
        month,
        windows: windows.map(({ decisionFrom, decisionTo, acceptedBy, cityDeadline, source }) => ({
          decisionFrom: isoDate(decisionFrom),
          decisionTo: isoDate(decisionTo),
          acceptedBy: isoDate(acceptedBy),
          cityDeadline: cityDeadline === undefined ? null : isoDate(cityDeadline),
          source,
        })),
        total: backfillFigures(table.total.figures, table.total.counts),
        units: table.units.map(({ name, figures, counts }) => ({ unit: name, ...backfillFigures(figures, counts) })),
        inWindow: table.inWindow,
        items,
      },
    });
  },
};

const backfillFigures = (figures: LateFigures, counts: CohortCounts): BackfillFigures => ({
  ...figures,
  lateRate: rateOf(withWindow(figures)),
  lateRateWithout: rateOf(withoutWindow(figures)),
  cohorts: counts,
});

function figuresOf(month: string, { total: { figures, counts } }: BackfillTable): readonly Words[] {
  const [rate, without] = [withWindow(figures), withoutWindow(figures)].map(rateWithParts);
  return [
    {
      zh: `${month} 计入补报窗口：迟报率 ${rate}，免计 ${counts.exempt} 行`,
      en: `${month} with the window: late rate ${rate}, ${counts.exempt} rows exempt`,
    },
    {
      zh: `${month} 不计补报窗口：迟报率 ${without}`,
      en: `${month} without the window: late rate ${without}`,
    },
    {
      zh: `退回整改后逾截止日重报 ${counts["late-after-return"]} 行，逾截止日首次报送 ${counts["late-after-deadline"]} 行，窗口外迟报 ${counts["normal-late"]} 行`,
      en: `${counts["late-after-return"]} rows late after a return, ${counts["late-after-deadline"]} first sent after the last day, ${counts["normal-late"]} late by the normal deadline`,
    },
  ];
}

function noSuchWindow(month: string, windows: readonly BackfillWindow[]): Words {
  const known = windows.map(({ scopeMonth }) => scopeMonth).join("、");
  return {
    zh: `没有免计月份为 ${month} 的补报窗口；现有的是 ${known}。`,
    en: `No backfill window exempts ${month}; there are those of ${known}.`,
  };
}

const faults = {
  month: { zh: "月份请写成 2022-08。", en: "Write the month like 2022-08." },
  noWindow: {
    zh: "没有补报窗口。请在“补报窗口”表中填写决定日期的起止、受理截止日期和免计月份，或改用规则方案 hubei-2022。",
    en: "There is no backfill window. Fill in the sheet 补报窗口 with the span of decisions, the last day and the month, or use the profile hubei-2022.",
  },
} as const satisfies Readonly<Record<string, Words>>;
