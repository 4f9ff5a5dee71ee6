import { type AnnexCell, noData } from "../annexes/annex";
import { resultSheets } from "../ledger/own-sheets";
import { officialSheet, type OfficialLine } from "../plans/official-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { baseCounts } from "./base-count";
import { dailyColumnIds, dailyColumns } from "./daily-column";
import { type DailyRow, type DailyTable, identityOf } from "./daily-table";
import { chineseSpan } from "../calendar/chinese-day";

/** 每日统计表: the nine columns by unit, and under them how each is counted. */
export function dailySheetPlan(table: DailyTable): SheetPlan {
  const { units, unplaced, total, span } = table;
  const rows = [
    ...units.map((unit, place) => [place + 1, unit.name, ...shownRow(unit)]),
    ...(unplaced.counts.received === 0 ? [] : [["", "不在名录或未写明单位", ...shownRow(unplaced)]]),
  ];
  const names = dailyColumnIds.map((id) => {
    const { name, kind } = dailyColumns[id];
    return kind === "rate" ? `${name}(%)` : name;
  });
  return officialSheet({
    name: resultSheets.daily,
    columnWidths: [7, 30, 13, 10, 11, 12, 13, 11, 10, 12, 12],
    proseColumns: [],
    orientation: "landscape",
    lines: [
      { kind: "title", text: `“双公示”信息报送情况每日统计表（${chineseSpan(span)}）` },
      { kind: "header", cells: ["序号", "单位名称", ...names] },
      ...rows.map((cells): OfficialLine => ({ kind: "row", cells })),
      { kind: "total", cells: ["合计", "", ...dailyColumnIds.map((id) => total.values[id])] },
      ...footer(table).map((text): OfficialLine => ({ kind: "note", text })),
    ],
  });
}

/** A unit that sent nothing has no data, which is not the same as nothing wrong. */
const shownRow = ({ counts, values }: DailyRow): readonly AnnexCell[] =>
  dailyColumnIds.map((id) => (counts.received === 0 ? noData : values[id]));

function footer({ definitions, total }: DailyTable): readonly string[] {
  const used = dailyColumnIds.map((id) => `${dailyColumns[id].name} = ${definitions[id].text}`);
  const meanings = Object.values(baseCounts).map(({ word, meaning }) => `${word}：${meaning}`);
  const { left, right } = identityOf(total);
  const identity = `信息报送量 ${left} ${left === right ? "=" : "≠"} 正确数量 + 问题量 + 重复量 + 待清洗量 = ${right}（问题量 ${total.counts.problem}）`;
  return [
    `口径（可在“统计口径”表中修改）：${used.join("；")}。`,
    `其中：${meanings.join("；")}。`,
    `合计核对：${identity}。`,
  ];
}
