import { dayOf, type Day, isoDate, slashDate } from "../../../src/calendar/day";
import { type CellValue } from "../../../src/sheets/cell";
import { type ExampleRow } from "../../../src/rules/rule";
import { seededRandom } from "../seeded-random";
import { cityMonths } from "./city-months";
import { cityBooks } from "./make-city";
import { type CityCase, makeCaseOf } from "./make-unit-month";
import { plain } from "./plan-cases";

const [, , october] = cityMonths;
if (october === undefined) throw new Error("The city has no third month");

/** The month of the campaign in which old decisions may be reported without being late. */
export const campaignMonth = october;

const window = {
  decisionFrom: dayOf(2020, 7, 31),
  decisionTo: dayOf(2021, 7, 31),
  acceptedBy: dayOf(2021, 10, 25),
  cityDeadline: dayOf(2021, 10, 22),
} as const;

/** The row of 补报窗口 in the office's workbook of that month. */
export const windowRow: Readonly<Record<string, CellValue>> = {
  decisionFrom: slashDate(window.decisionFrom),
  decisionTo: slashDate(window.decisionTo),
  acceptedBy: slashDate(window.acceptedBy),
  scopeMonth: campaignMonth.id,
  source: "示例：集中补报历史数据的通知（虚构）",
  cityDeadline: slashDate(window.cityDeadline),
};

/** What becomes of a case of the campaign; one that was returned comes in twice. */
const fates = [
  "exempt",
  "not-accepted",
  "late-after-return",
  "late-after-deadline",
  "other-month",
  "normal-late",
] as const;

type Fate = (typeof fates)[number];

/** How many cases of each fate a unit has. */
const planned: Readonly<Record<string, Readonly<Record<Fate, number>>>> = {
  市公安局: fatesOf(8, 0, 1, 0, 0, 1),
  市水务局: fatesOf(3, 2, 1, 2, 1, 0),
  盐湖区: fatesOf(6, 1, 0, 1, 0, 0),
  夏县: fatesOf(0, 0, 2, 3, 2, 1),
  垣曲县: fatesOf(5, 0, 0, 0, 0, 0),
};

function fatesOf(...counts: readonly number[]): Readonly<Record<Fate, number>> {
  return Object.fromEntries(fates.map((fate, place) => [fate, counts[place] ?? 0])) as Record<Fate, number>;
}

interface Dates {
  /** Both included. */
  readonly decision: readonly [from: Day, to: Day];
  readonly received: readonly [from: Day, to: Day];
}

const ofWindow = [window.decisionFrom, window.decisionTo] as const;
const untilDeadline = [dayOf(2021, 10, 8), window.acceptedBy] as const;
const afterDeadline = [window.acceptedBy + 1, campaignMonth.last] as const;

/** When a case was decided and first came in. The ends of the window are among its days. */
const datesOf: Readonly<Record<Fate, Dates>> = {
  exempt: { decision: ofWindow, received: untilDeadline },
  "not-accepted": { decision: ofWindow, received: untilDeadline },
  "late-after-return": { decision: ofWindow, received: untilDeadline },
  "late-after-deadline": { decision: ofWindow, received: afterDeadline },
  "other-month": { decision: ofWindow, received: [dayOf(2021, 9, 22), dayOf(2021, 9, 29)] },
  "normal-late": { decision: [dayOf(2021, 8, 2), dayOf(2021, 8, 20)], received: untilDeadline },
};

const campaign: readonly { readonly unit: string; readonly fate: Fate; readonly made: CityCase }[] = makeCampaign();

function makeCampaign() {
  const random = seededRandom(202_110);
  return Object.entries(planned).flatMap(([unit, counts]) => {
    const book = cityBooks.find(({ body }) => body.unit === unit);
    if (book === undefined) throw new Error(`${unit} is no body of the city`);
    return fates.flatMap((fate) =>
      Array.from({ length: counts[fate] }, (_, place) => {
        const { decision, received } = datesOf[fate];
        // The first two of a fate stand on the very ends of the spans.
        const on = ([from, to]: readonly [Day, Day]): Day => [from, to][place] ?? random.int(from, to);
        const isWrong = fate === "not-accepted" || fate === "late-after-return";
        const days = [on(decision), on(received)] as const;
        const made = makeCaseOf(book, { ...plain, received: "late", isWrong }, days, random);
        return {
          unit,
          fate,
          made: fate === "late-after-return" ? sentAgain(made, random.int(...afterDeadline)) : made,
        };
      }),
    );
  });
}

/** The case with its lawful row, as it came again on another day. */
function sentAgain(made: CityCase, day: Day): CityCase {
  const again: ExampleRow = { ...made.lawful, reportedAt: day + 0.5 };
  return { ...made, platform: [...made.platform, again] };
}

/** What the platform received in the campaign. */
export const campaignCases: readonly CityCase[] = campaign.map(({ made }) => made);

/** What becomes of it. */
export const campaignIntent = () => ({
  month: campaignMonth.id,
  decided: [isoDate(window.decisionFrom), isoDate(window.decisionTo)],
  acceptedBy: isoDate(window.acceptedBy),
  units: Object.entries(planned).map(([unit, counts]) => {
    const returned = counts["late-after-return"];
    const late = returned + counts["not-accepted"] + counts["late-after-deadline"] + counts["normal-late"];
    // A version that was returned is counted in the volume; whether the case is late its last version says.
    const lateWithout = counts.exempt + late;
    return { unit, ...counts, returned, volume: lateWithout + returned, late, lateWithout };
  }),
});
