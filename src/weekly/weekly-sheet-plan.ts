import { chineseDay, chineseSpan } from "../calendar/chinese-day";
import { resultSheets } from "../ledger/own-sheets";
import { officialSheet, type OfficialLine } from "../plans/official-sheet";
import { type SheetPlan } from "../plans/sheet-plan";
import { type UploadWeek } from "./upload-week";
import { type WeeklyItem } from "./weekly-item";
import { type WeeklyState } from "./weekly-rows";
import { type WeeklyCounts } from "./weekly-units";

/** A unit of the list with the rows that are shown of it. */
export interface WeeklyBlock {
  readonly unit: string;
  readonly counts: WeeklyCounts;
  readonly items: readonly WeeklyItem[];
}

const stateWords: Readonly<Record<WeeklyState, string>> = {
  overdue: "逾期未报",
  "this-week": "本周到期",
  "next-week": "下周到期",
  later: "未到期",
  unknown: "期限不明",
};

/** 周清: what is to be reported, counted by unit, then a block for each unit with the arithmetic of every deadline. */
export function weeklySheetPlan(
  { week, next, uploadOn, day }: UploadWeek,
  total: WeeklyCounts,
  blocks: readonly WeeklyBlock[],
  notes: readonly string[],
): SheetPlan {
  const upload = uploadOn === null ? "" : `本周上传日为${chineseDay(uploadOn)}；`;
  return officialSheet({
    name: resultSheets.weekly,
    columnWidths: [6, 28, 13, 13, 18, 18, 24, 46],
    proseColumns: [7],
    orientation: "landscape",
    hasBlocks: true,
    lines: [
      { kind: "title", text: `“双公示”信息周清清单（${chineseSpan(week)}）` },
      {
        kind: "note",
        text: `${upload}截至${chineseDay(day)}未报送的：本周作出的决定、本周和下周（${chineseSpan(next)}）到期的决定，以及已逾期的决定。同一行可以既是本周决定又到期，合计不重复计。`,
      },
      {
        kind: "header",
        cells: ["序号", "单位名称", "本周决定未报", "本周到期", "下周到期", "逾期未报", "合计"],
      },
      ...blocks.map(({ unit, counts }, place): OfficialLine => ({
        kind: "row",
        cells: [place + 1, unit, ...summary(counts)],
      })),
      { kind: "total", cells: ["合计", "", ...summary(total)] },
      ...notes.map((text): OfficialLine => ({ kind: "note", text })),
      ...blocks.flatMap(blockLines),
    ],
  });
}

const summary = ({ total, ofWeek, states }: WeeklyCounts): readonly number[] => [
  ofWeek,
  states["this-week"],
  states["next-week"],
  states.overdue,
  total,
];

function blockLines({ unit, counts, items }: WeeklyBlock): readonly OfficialLine[] {
  const overdue = counts.states.overdue === 0 ? "" : `，其中逾期 ${counts.states.overdue} 条`;
  const hidden = counts.total - items.length;
  return [
    { kind: "section", text: `${unit}：待报 ${counts.total} 条${overdue}` },
    {
      kind: "header",
      cells: ["序号", "文书号", "决定日期", "截止日期", "情况", "所在行", "行政相对人", "期限推算"],
    },
    ...items.map((item, place): OfficialLine => ({
      kind: "row",
      cells: [
        place + 1,
        item.documentNumber,
        item.decision,
        item.due ?? "",
        item.isOfWeek ? `本周决定，${stateWords[item.state]}` : stateWords[item.state],
        `${item.sheet} 第 ${item.row} 行`,
        item.party,
        item.arithmetic.zh,
      ],
    })),
    ...(hidden === 0 ? [] : [{ kind: "note", text: `还有 ${hidden} 条没有列出。` } as const]),
  ];
}
