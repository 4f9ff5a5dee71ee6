import { isWorkday, type WorkingCalendar } from "../calendar/working-calendar";
import { rateInText } from "../measures/ratio";
import { type Words } from "../support/words";
import { completion, type MonthAssessment } from "./assess-month";
import { type QuarterAssessment } from "./assess-quarter";
import { monitoringFacts } from "./monitoring-facts";
import { deadlineText, monthText, stakeText } from "./monitoring-words";

/** What the month comes to, each figure with what it is of. */
export function monitoringFigures(
  { month, tally, units, indicators, isOver, stake }: MonthAssessment,
  quarter: QuarterAssessment | null,
): readonly Words[] {
  const { points, itemCount, namedItems, basis } = monitoringFacts;
  const share = rateInText({ numerator: points.city, denominator: points.all });
  const open = isOver
    ? { zh: `缺报 ${tally.missing}`, en: `${tally.missing} missing` }
    : { zh: `未到期 ${tally.pending}`, en: `${tally.pending} not due yet` };
  return [
    {
      zh: `${monthText(month)}应报 ${tally.due} 项次（${units.length} 个单位、${indicators.length} 项指标）：按时报齐 ${tally.done}，迟报 ${tally.late}，不完整 ${tally.incomplete}，${open.zh}`,
      en: `${month}: ${tally.due} due (${units.length} units, ${indicators.length} indicators): ${tally.done} whole and in time, ${tally.late} late, ${tally.incomplete} incomplete, ${open.en}`,
    },
    {
      zh: `完成率 ${rateInText(completion(tally))} = ${tally.done} / ${tally.due}`,
      en: `Completion ${rateInText(completion(tally))} = ${tally.done} / ${tally.due}`,
    },
    {
      zh: `尚未报齐的指标涉及分值：${stakeText(stake)}`,
      en: `At stake with what is open: ${stake.points} points known, ${stake.unknown} items of unknown points`,
    },
    {
      zh: `总分 ${points.all} 分，城市报送 ${points.city} 分，占 ${share}；可上报 ${itemCount} 项，文件列名 ${namedItems.length} 项（${basis} 二）`,
      en: `${points.all} points in all, ${points.city} of them reported by the city (${share}); ${itemCount} items, ${namedItems.length} of them named (${basis}, 二)`,
    },
    ...(quarter === null
      ? []
      : [
          {
            zh: `${quarter.title}完成率 ${rateInText(completion(quarter.tally))} = ${quarter.tally.done} / ${quarter.tally.due}`,
            en: `${quarter.title}: completion ${rateInText(completion(quarter.tally))} = ${quarter.tally.done} / ${quarter.tally.due}`,
          },
        ]),
  ];
}

/**
 * What the figures rest upon and leave out.
 *
 * @param isNamedOnly whether the indicators are the notice's named ones, for want of a sheet.
 */
export function monitoringNotes(
  { deadline, indicators }: MonthAssessment,
  quarter: QuarterAssessment | null,
  { movesFromHolidays, isNamedOnly }: { readonly movesFromHolidays: boolean; readonly isNamedOnly: boolean },
  calendar: WorkingCalendar,
): readonly Words[] {
  const { points, itemCount, basis } = monitoringFacts;
  const unknown = indicators.filter((each) => each.points === null).length;
  const known = indicators.reduce((sum, each) => sum + (each.points ?? 0), 0);
  const works = isWorkday(calendar, deadline.day);
  const notes: (Words | null)[] = [
    {
      zh: `“17:00前”含 17:00 这一分钟，之后算迟报（约定）。完成率只算按时报齐的；分几次报的，以报齐的时间为准；条数为 0 的是零报告，不要求内容。`,
      en: `What comes at 17:00 is in time, later is late (assumed). Completion counts what was whole in time; what came in parts counts when it was whole; a nil return has no contents to be complete.`,
    },
    movesFromHolidays
      ? {
          zh: `报送截止遇节假日顺延：${deadlineText(deadline)}（文件没有规定，是所选的口径）。`,
          en: `A deadline on a day off gives way to the next working day (a choice; the notice does not say so).`,
        }
      : works.ok && !works.value
        ? {
            zh: `${deadlineText(deadline)}是休息日；${basis}没有说顺延，仍按这一时间算。`,
            en: `The deadline is on a day off; ${basis} does not move it, and neither is it moved here.`,
          }
        : null,
    indicators.length < itemCount
      ? {
          zh: `${isNamedOnly ? "没有“城市信用指标”工作表，按文件列名的" : "“城市信用指标”登记了"} ${indicators.length} 项统计；文件说共 ${itemCount} 项，其余不在统计内。`,
          en: `${isNamedOnly ? "There is no sheet 城市信用指标: the named" : "城市信用指标 has"} ${indicators.length} of the ${itemCount} items are counted, the others are not.`,
        }
      : null,
    unknown > 0
      ? {
          zh: `${unknown} 项指标的分值未知，没有计入涉及分值。`,
          en: `The points of ${unknown} items are unknown and not in the points at stake.`,
        }
      : null,
    known > points.city
      ? {
          zh: `已填分值合计 ${known} 分，超过城市报送的 ${points.city} 分，请核对。`,
          en: `The points entered add up to ${known}, more than the ${points.city} that cities report; please check.`,
        }
      : null,
    quarter !== null && quarter.leftOut.length > 0
      ? {
          zh: `季通报未计入 ${quarter.leftOut.map(monthText).join("、")}：未到期或没有登记。`,
          en: `The quarter leaves out ${quarter.leftOut.join(", ")}: not over, or nothing entered.`,
        }
      : null,
  ];
  return notes.filter((note) => note !== null);
}
