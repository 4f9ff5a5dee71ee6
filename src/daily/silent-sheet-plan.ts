import { type Day, isoDate } from "../calendar/day";
import { resultSheets } from "../ledger/own-sheets";
import { officialSheet, type OfficialLine } from "../plans/official-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { chineseDay } from "../calendar/chinese-day";
import { type Silence, type SilenceAction, type SilentUnit } from "./silent-units";

/** What the office does about a silent unit. */
export const actionWords: Readonly<Record<SilenceAction, string>> = { warn: "预警提醒", call: "电话沟通" };

/** What the office sends to a silent unit, or says on the telephone. */
export const reminderText = (unit: SilentUnit, day: Day): string => `${unit.name}：${silenceText(unit, day)}`;

/** The same without its name. */
export function silenceText({ lastDay, weeks }: SilentUnit, day: Day): string {
  const since = lastDay === null ? "" : `最近一次报送为${chineseDay(lastDay)}，`;
  return `截至${chineseDay(day)}，你单位已连续${weeks}周未报送“双公示”信息（${since}按收到日期统计）。请核查这段时间作出的行政许可、行政处罚决定，应报尽报；确无数据的，请反馈说明。`;
}

/** 未报送提醒: who has been silent for two weeks or four, and what to tell them. */
export function silentSheetPlan({ units }: Silence, day: Day, notes: readonly string[]): SheetPlan {
  const rows = units.map((unit, place): OfficialLine => {
    const { name, lastDay, weeks, action } = unit;
    const seen = lastDay === null ? "导出范围内没有" : isoDate(lastDay);
    return { kind: "row", cells: [place + 1, name, seen, weeks, actionWords[action], reminderText(unit, day)] };
  });
  return officialSheet({
    name: resultSheets.silent,
    columnWidths: [7, 28, 16, 17, 12, 66],
    proseColumns: [5],
    orientation: "landscape",
    lines: [
      { kind: "title", text: `连续未报送“双公示”信息单位提醒名单（截至${chineseDay(day)}）` },
      { kind: "header", cells: ["序号", "单位名称", "最近报送日期", "连续未报送周数", "处理", "提醒内容"] },
      ...(rows.length === 0 ? [{ kind: "note", text: "没有连续两周未报送的单位。" } as const] : rows),
      {
        kind: "note",
        text: "连续两周（14天，含当日）无信息的预警提醒，连续四周的电话沟通；周数只算到导出数据的最早一天。",
      },
      ...notes.map((text): OfficialLine => ({ kind: "note", text })),
    ],
  });
}
