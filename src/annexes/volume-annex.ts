import { addTallies, emptyTally, lateRate, type Tally } from "../measures/tally";
import { type Unit } from "../units/roster";
import { noData, type Annex, type AnnexCell } from "./annex";
import { type Month, statisticsRange } from "./month";

/** A unit of the roster with what it reported. */
export interface UnitTally {
  readonly unit: Unit;
  readonly tally: Tally;
}

/** The 0-based columns of annexes 1 and 2 that hold more than a running number. */
export const volumeColumns = { name: 1, volume: 2, late: 3, rate: 4 } as const;

const titles = {
  units: (month: string) => `${month}市各单位“双公示”工作情况统计表`,
  counties: (month: string) => `${month}各县（市、区）“双公示”工作情况统计表`,
} as const;

/**
 * Annexes 1 and 2 of notice 1: the units (or counties) of the month by volume, those without data last in the
 * order of the roster, and the total.
 */
export function volumeAnnex(id: keyof typeof titles, month: Month, tallies: readonly UnitTally[]): Annex {
  const ranked = [...tallies].sort((a, b) => b.tally.volume - a.tally.volume || a.unit.order - b.unit.order);
  const total = tallies.map(({ tally }) => tally).reduce(addTallies, emptyTally);
  const range = statisticsRange(month);
  return {
    id,
    number: id === "units" ? 1 : 2,
    title: titles[id](`${month.year}年${month.month}月份`),
    header: ["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"],
    rows: ranked.map(({ unit, tally }, index) => [index + 1, unit.name, ...shownTally(tally)]),
    total: ["合计", "", ...shownTotal(total)],
    footer: `数据统计时间范围：${range.from} 至 ${range.to}`,
  };
}

function shownTally(tally: Tally): readonly AnnexCell[] {
  return tally.volume === 0 ? [noData, noData, noData] : shownTotal(tally);
}

function shownTotal(tally: Tally): readonly AnnexCell[] {
  return [tally.volume, tally.late, lateRate(tally)];
}
