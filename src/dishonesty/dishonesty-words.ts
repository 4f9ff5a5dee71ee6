import { isoDate } from "../calendar/day";
import { type Words } from "../support/words";
import { type CountyStanding, type DishonestyMonth } from "./dishonesty-month";

/** The counties with bodies on the list, as the bulletin names them: `汝州市5家，郟县2家`. */
const countiesText = (counties: readonly CountyStanding[]): string =>
  counties
    .filter(({ listed }) => listed > 0)
    .map(({ county, listed }) => `${county === "" ? "未填县（市、区）" : county}${listed}家`)
    .join("，");

/** The sentence of the bulletin (Pingdingshan's notice of February 2024, 四). */
export function dishonestyBulletin({ to, listed, counties }: DishonestyMonth): string {
  const month = Number(isoDate(to).slice(5, 7));
  const all = `${month}月份全市共有${listed.length}家政府部门及事业单位被列入严重失信主体名单`;
  return listed.length === 0
    ? `${month}月份全市没有政府部门及事业单位被列入严重失信主体名单。`
    : `${all}，其中${countiesText(counties)}。`;
}

/** The list in figures; those on it are the sum of the four states. */
export function dishonestyFigures({ from, to, listed, closed, counties }: DishonestyMonth): readonly Words[] {
  const count = (status: string): number => listed.filter((body) => body.status === status).length;
  const [overdue, inPlan, noDay, noPlan] = ["overdue", "in-plan", "no-day", "no-plan"].map(count);
  const added = [...listed, ...closed].filter(({ isNew }) => isNew).length;
  const late = closed.filter(({ daysOverdue }) => daysOverdue !== null).length;
  return [
    {
      zh: `截至 ${isoDate(to)} 在册 ${listed.length} 家 = 超期未销号 ${overdue} + 整改中 ${inPlan} + 未明确移出日期 ${noDay} + 未登记整改计划 ${noPlan}`,
      en: `${listed.length} on the list on ${isoDate(to)} = ${overdue} overdue + ${inPlan} within their plans + ${noDay} without a day + ${noPlan} without a plan`,
    },
    {
      zh: `自 ${isoDate(from)} 起新列入 ${added} 家，销号 ${closed.length} 家${late === 0 ? "" : `（其中超期销号 ${late} 家）`}`,
      en: `Since ${isoDate(from)}: ${added} listed, ${closed.length} off the list${late === 0 ? "" : ` (${late} of them late)`}`,
    },
    ...(listed.length === 0
      ? []
      : [
          {
            zh: `各县（市、区）：${countiesText(counties)}`,
            en: `By county: ${counties
              .filter((each) => each.listed > 0)
              .map((each) => `${each.county} ${each.listed}`)
              .join(", ")}`,
          },
        ]),
  ];
}

/** What the figures rest upon. */
export interface DishonestyBasis {
  readonly sheet: string;
  readonly hasPoints: boolean;
  /** Whether the month is not over on the day of judgement. */
  readonly isRunning: boolean;
  readonly hasSender: boolean;
  readonly letters: number;
}

/** What the figures leave out or rest upon. */
export function dishonestyNotes({ to, listed, months }: DishonestyMonth, basis: DishonestyBasis): readonly Words[] {
  const undated = listed.filter((body) => body.listed === null).length;
  const odd = listed.filter(({ issues }) => issues.length > 0).length;
  const repeated = listed.filter(({ issues }) => issues.some(({ code }) => code.startsWith("same-"))).length;
  const note = (isTrue: boolean, zh: string, en: string): readonly Words[] => (isTrue ? [{ zh, en }] : []);
  return [
    {
      zh: `名单取自工作表“${basis.sheet}”；移出（销号）当日起不再计入在册，计划移出日期当日不算超期。`,
      en: `The list is that of sheet ${basis.sheet}. A body is off it from the day of its removal, and not overdue on the planned day itself.`,
    },
    ...note(
      basis.isRunning,
      `本月尚未结束，截至 ${isoDate(to)}。`,
      `The month is not over; these are the figures of ${isoDate(to)}.`,
    ),
    ...note(
      undated > 0,
      `${undated} 家没有登记列入日期，视为一直在册，不计在册月数。`,
      `${undated} bodies have no day of listing: always on the list, for no known months.`,
    ),
    ...note(
      listed.length > 0 && months.length === 0,
      "名单里有单位没有列入日期，不能逐月回算，未画逐月图。",
      "Some bodies are undated, so the months cannot be counted back and are not charted.",
    ),
    ...note(
      repeated > 0,
      `${repeated} 家与名单内另一行代码或名称相同，各计一家；请核对后删去重复的行。`,
      `${repeated} bodies share a code or a name with another row and count once each; remove the row that repeats.`,
    ),
    ...note(
      odd > 0,
      `${odd} 家有核对提示（代码、区划、重复等），见跟踪台账；提示不影响家数。`,
      `${odd} bodies have something to look at (code, area, repetition); no count depends on it.`,
    ),
    ...note(
      !basis.hasPoints,
      "通报只说对长期未销号的予以扣分，没有规定分值，因此没有计算扣分；本地有规定的，请填每家、每家超期、每家每满一月各扣多少分。",
      "The notice says that points will be deducted, not how many, so none are counted. Give the points a body, an overdue body and a month where your own rules have them.",
    ),
    ...note(
      basis.letters > 0 && !basis.hasSender,
      "没有填写提示函的署名，函上留有“（请填发函单位）”。",
      "Nobody is named to sign the letters; they say （请填发函单位）.",
    ),
  ];
}
