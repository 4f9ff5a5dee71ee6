import { dateOf, isoDate } from "../calendar/day";
import { rateInText } from "../measures/ratio";
import { type Moment } from "../parameters/moment";
import { type Words } from "../support/words";
import { completion, isOpenItem, type MonthAssessment, type Stake, type UnitMonth } from "./assess-month";
import { type ItemState, type ItemStatus } from "./item-state";
import { monitoringFacts } from "./monitoring-facts";
import { type ReportingDeadline } from "./reporting-deadline";

export const itemStatusWords: Readonly<Record<ItemStatus, Words>> = {
  done: { zh: "已报", en: "in time" },
  late: { zh: "迟报", en: "late" },
  incomplete: { zh: "不完整", en: "incomplete" },
  missing: { zh: "缺报", en: "missing" },
  pending: { zh: "未到期", en: "not due yet" },
  exempt: { zh: "无需报送", en: "not due from this unit" },
};

/** `2024-02-20 16:30`, the day alone where no more is known. */
export const momentText = ({ day, minutes }: Moment): string =>
  minutes === null ? isoDate(day) : `${isoDate(day)} ${clockText(minutes)}`;

const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** `2月20日17:00`. */
export function deadlineText({ day, minutes }: ReportingDeadline): string {
  const date = dateOf(day);
  return `${date.month}月${date.day}日${clockText(minutes)}`;
}

/** `2024年2月` of `2024-02`. */
export const monthText = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** A status with what it is about: how late, or what is lacking. */
export function stateText(state: ItemState): string {
  const name = itemStatusWords[state.status].zh;
  if (state.lateMinutes !== null) return `${name}（${lateText(state.lateMinutes, state.at?.minutes == null)}）`;
  return state.lacking.length === 0 ? name : `${name}（缺：${state.lacking.join("、")}）`;
}

/** `迟 1 天 2 小时`; at least so long where only the day is known. */
export function lateText(minutes: number, isLeast: boolean): string {
  const parts = [
    [Math.floor(minutes / 1440), "天"],
    [Math.floor(minutes / 60) % 24, "小时"],
    [minutes % 60, "分"],
  ] as const;
  const shown = parts.flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${name}`]));
  return `${isLeast ? "至少迟" : "迟"} ${shown.join(" ")}`;
}

/** `12.5 分，另 2 项分值未知`; `-` where nothing is open. */
export function stakeText({ points, unknown }: Stake): string {
  if (points === 0 && unknown === 0) return "-";
  if (points === 0) return `${unknown} 项分值未知`;
  const known = `${Number(points.toFixed(6))} 分`;
  return unknown === 0 ? known : `${known}，另 ${unknown} 项分值未知`;
}

/** The sentence of the 通报: how the city stands, who is whole and in time, who lacks what. */
export function bulletinText(assessment: MonthAssessment): string {
  const { month, tally, units, isOver } = assessment;
  const owing = units.filter((unit) => unit.tally.due > 0);
  const whole = owing.filter((unit) => unit.tally.done === unit.tally.due);
  const lacking = owing.filter((unit) => unit.items.some(isOpenItem));
  const open = isOver ? `缺报 ${tally.missing} 项次` : `尚未报送 ${tally.pending} 项次`;
  return [
    `${monthText(month)}城市信用指标数据应报 ${tally.due} 项次，按时报齐 ${tally.done} 项次，完成率 ${rateInText(completion(tally))}；` +
      `迟报 ${tally.late} 项次，不完整 ${tally.incomplete} 项次，${open}。`,
    whole.length === 0 ? "" : `全部按时报齐的单位：${whole.map(({ unit }) => unit).join("、")}。`,
    lacking.length === 0 ? "" : `尚未报齐的单位：${lacking.map(openText).join("、")}。`,
  ].join("");
}

const openText = ({ unit, items }: UnitMonth): string => `${unit}（${items.filter(isOpenItem).length} 项）`;

/** What is sent to a unit that has items open; `null` where it has none. */
export function reminderText(
  { unit, items }: UnitMonth,
  { month, deadline, isOver, indicators }: MonthAssessment,
): string | null {
  const open = indicators.flatMap(({ number, name }, index) => {
    const item = items[index];
    if (item === undefined || !isOpenItem(item)) return [];
    return [`${number}.${name}（${item.status === "incomplete" ? `缺：${item.lacking.join("、")}` : "未报"}）`];
  });
  if (open.length === 0) return null;
  const asked = isOver ? "已超过报送时限，请立即补报" : `请于${deadlineText(deadline)}前报送`;
  return (
    `${unit}：按照${monitoringFacts.basis}文件要求，《城市信用指标数据反馈表》应于每月20日17:00前报送。` +
    `你单位${monthText(month)}尚有 ${open.length} 项未报齐：${open.join("；")}。${asked}。`
  );
}
