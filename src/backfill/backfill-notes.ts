import { type BackfillWindow } from "../calendar/deadline";
import { isoDate } from "../calendar/day";
import { type Words } from "../support/words";
import { type BackfillTable } from "./backfill-table";

/** A window in words: its decisions, its last days, the month that it exempts. */
export function windowWords({ decisionFrom, decisionTo, acceptedBy, cityDeadline, scopeMonth }: BackfillWindow): Words {
  const [from, to, by] = [decisionFrom, decisionTo, acceptedBy].map(isoDate);
  const city =
    cityDeadline === undefined
      ? { zh: "", en: "" }
      : { zh: `（市级截止 ${isoDate(cityDeadline)}）`, en: ` (the city's own deadline is ${isoDate(cityDeadline)})` };
  return {
    zh: `决定日期 ${from} 至 ${to}（含两端），${by} 前（含当日）受理的合规数据${city.zh}，不计 ${scopeMonth} 的迟报`,
    en: `decided from ${from} to ${to}, both included, and accepted without errors by ${by}${city.en}: not late in ${scopeMonth}`,
  };
}

/**
 * What the figures rest upon.
 *
 * @param month the exempted one, `YYYY-MM`.
 */
export function backfillNotes(table: BackfillTable, month: string): readonly Words[] {
  const { total, inWindow, byCity, isOver, unreported, unreadable, listed, listedTotal } = table;
  const { counts } = total;
  return [
    {
      zh: `免计的 ${counts.exempt} 行只从迟报量（分子）中减去，仍计入报送总量（分母）${total.figures.volume} 行；通知没有说从总量中减去。`,
      en: `The ${counts.exempt} exempt rows leave the late ones (numerator) and stay in the volume of ${total.figures.volume} rows (denominator): the notice does not say that they leave it.`,
    },
    ...(byCity === null || counts.exempt === 0
      ? []
      : [
          {
            zh: `免计的行中，市级截止日前收到 ${byCity.inTime} 行，之后收到 ${byCity.after} 行；是否免计只看省级受理截止日。`,
            en: `Of the exempt rows ${byCity.inTime} came by the city's own deadline and ${byCity.after} after it; only the province's counts.`,
          },
        ]),
    ...(counts["not-accepted"] === 0
      ? []
      : [
          isOver
            ? {
                zh: `${counts["not-accepted"]} 行在截止日前收到但不合规、没有重报，未受理，计为迟报；附表按收到日期判断，这些行在附表中不计迟报。`,
                en: `${counts["not-accepted"]} rows came by the last day with errors and not again: not accepted, so late. The annexes judge by the day of receipt and do not count them as late.`,
              }
            : {
                zh: `${counts["not-accepted"]} 行已收到但不合规，截止日前改正重报的仍可免计，暂不计迟报。`,
                en: `${counts["not-accepted"]} rows came with errors; corrected and sent again by the last day they can still be exempt, so they are not late yet.`,
              },
        ]),
    ...(counts.returned === 0
      ? []
      : [
          {
            zh: `${counts.returned} 行是退回前的原件，以最后一次报送为准，不计迟报，仍计入报送总量。`,
            en: `${counts.returned} rows are versions before a return: the case counts by its last one; they stay in the volume.`,
          },
        ]),
    ...(inWindow["other-month"] === 0
      ? []
      : [
          {
            zh: `窗口内决定的另有 ${inWindow["other-month"]} 行在 ${month} 以外的月份迟报，窗口不影响那些月份。`,
            en: `${inWindow["other-month"]} more rows decided in the window were late in another month than ${month}, which the window does not touch.`,
          },
        ]),
    ...(unreported === 0
      ? []
      : [
          {
            zh: `窗口内决定的还有 ${unreported} 行没有报送。`,
            en: `${unreported} rows decided in the window are not reported.`,
          },
        ]),
    ...(unreadable === 0
      ? []
      : [
          {
            zh: `窗口内决定的有 ${unreadable} 行报送日期无法识别，没有计入。`,
            en: `${unreadable} rows decided in the window have a day of report that cannot be read and are left out.`,
          },
        ]),
    ...(listed.length === listedTotal
      ? []
      : [
          {
            zh: `需要核对的共 ${listedTotal} 行，只逐行列出前 ${listed.length} 行；各项合计仍是全部。`,
            en: `Of ${listedTotal} rows in question the first ${listed.length} are listed; the counts are of all.`,
          },
        ]),
  ];
}
