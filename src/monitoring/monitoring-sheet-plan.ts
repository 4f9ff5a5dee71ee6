import { resultSheets } from "../ledger/own-sheets";
import { percent } from "../measures/ratio";
import { type Moment } from "../parameters/moment";
import { officialPage, officialStyles } from "../plans/official-styles";
import { type PlanRow, type SheetPlan } from "../plans/sheet-plan";
import { wrappedHeight } from "../plans/wrapped-height";
import { type CellValue } from "../sheets/cell";
import { completion, type ItemTally, type MonthAssessment, type UnitMonth } from "./assess-month";
import { type ItemStatus } from "./item-state";
import { bulletinText, deadlineText, momentText, monthText, stakeText } from "./monitoring-words";

const fontSize = 12;

/** How an item stands, in a narrow cell. */
const signs: Readonly<Record<ItemStatus, string>> = {
  done: "√",
  late: "迟",
  incomplete: "不全",
  missing: "缺",
  pending: "待报",
  exempt: "—",
};

const styles = {
  ...officialStyles,
  open: { ...officialStyles.text, bold: true, fill: "FCE4D6" },
  late: { ...officialStyles.text, fill: "FFF2CC" },
  total: { ...officialStyles.text, bold: true },
  totalRate: { ...officialStyles.rate, bold: true },
  note: { ...officialStyles.footer, wrap: true },
};

const styleOf: Readonly<Record<ItemStatus, keyof typeof styles>> = {
  done: "text",
  late: "late",
  incomplete: "open",
  missing: "open",
  pending: "text",
  exempt: "text",
};

/** 城市信用监测考核: units by rank against the items, what is done of what is due, and the points at stake. */
export function monitoringSheetPlan(assessment: MonthAssessment, asOf: Moment): SheetPlan {
  const { month, deadline, indicators, units, tally, stake, isOver } = assessment;
  const columnWidths = [8, 26, ...indicators.map(() => 7), 8, 10, 8, 10, 8, 12, 24];
  const last = columnWidths.length - 1;
  const wholeWidth = columnWidths.reduce((sum, width) => sum + width, 0);
  const across = (text: string, style: string, height: number): PlanRow => ({
    values: [text, ...Array.from({ length: last }, () => null)],
    style,
    height,
  });
  const note = (text: string): PlanRow => across(text, "note", wrappedHeight([text], [wholeWidth], fontSize) + 4);
  const sums = (each: ItemTally): readonly CellValue[] => [
    ...[each.due, each.done, each.late, each.incomplete, isOver ? each.missing : each.pending],
    each.due === 0 ? "-" : percent(completion(each)),
  ];
  const rows = byRank(units).map(({ unit, items, tally: own, rank, stake: ownStake }): PlanRow => {
    const values = [rank ?? "-", unit, ...items.map(({ status }) => signs[status]), ...sums(own), stakeText(ownStake)];
    return {
      values,
      style: [
        "count",
        "text",
        ...items.map(({ status }) => styleOf[status]),
        ...Array.from({ length: 5 }, () => "count"),
        "rate",
        "text",
      ],
      height: Math.max(20, wrappedHeight(values, columnWidths, fontSize)),
    };
  });
  const total: PlanRow = {
    values: [
      ...["合计", null],
      ...indicators.map((_, index) => units.filter(({ items }) => items[index]?.status === "done").length),
      ...[...sums(tally), stakeText(stake)],
    ],
    style: [
      "total",
      "total",
      ...indicators.map(() => "total"),
      ...Array.from({ length: 5 }, () => "total"),
      "totalRate",
      "total",
    ],
    height: Math.max(22, wrappedHeight([stakeText(stake)], [columnWidths[last] ?? 0], fontSize)),
  };
  const notes = [
    bulletinText(assessment),
    `指标：${indicators.map(({ number, name }) => `${number} ${name}`).join("；")}。`,
    "√ 按时报齐　迟 迟报　不全 内容不完整　缺 缺报　待报 未到期　— 无需报送。合计行各指标为按时报齐的单位数。",
    "完成率＝按时报齐项数÷应报项数；迟报、不完整、缺报不算完成。分值只计已知的，未知的只计项数。",
  ];
  const firstNote = 3 + rows.length + 1;
  return {
    name: resultSheets.monitoring,
    columnWidths,
    styles,
    rows: [
      across(`${monthText(month)}城市信用监测考核表`, "title", 36),
      across(`报送截止：${deadlineText(deadline)}　　统计截至：${momentText(asOf)}`, "footer", 22),
      {
        values: [
          ...["名次", "单位", ...indicators.map(({ number }) => number)],
          ...["应报", "按时报齐", "迟报", "不完整", isOver ? "缺报" : "未到期", "完成率(%)", "涉及分值"],
        ],
        style: "header",
        height: 36,
      },
      ...rows,
      total,
      ...notes.map(note),
    ],
    merges: [
      ...[0, 1, ...notes.map((_, index) => firstNote + index)].map((row) => ({
        ...{ top: row, left: 0, bottom: row, right: last },
      })),
      { top: firstNote - 1, left: 0, bottom: firstNote - 1, right: 1 },
    ],
    freezeRows: 3,
    page: { ...officialPage, orientation: "landscape", repeatRows: [3, 3] },
  };
}

/** Those without a rank last; ties as the roster has them. */
const byRank = (units: readonly UnitMonth[]): readonly UnitMonth[] =>
  [...units].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
