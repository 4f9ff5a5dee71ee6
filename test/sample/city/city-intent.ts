import { isoDate } from "../../../src/calendar/day";
import { type CityMonth, cityMonths } from "./city-months";
import { campaignIntent } from "./backfill";
import { exposuresOf } from "./exposures";
import { ledgerAnswer } from "./ledger-plan";
import { cityBodies, cityCases } from "./make-city";
import { type CityCase } from "./make-unit-month";
import { assessmentOf } from "./assessments";
import { dishonestIntent } from "./dishonest-bodies";
import { drawnUnits } from "./draw-units";
import { returnedAnswers, returnedMonth, unitThatAdds } from "./returned-workbooks";
import { submissionsOf } from "./submissions";
import { waivedCases } from "./waivers";
import { weekIntent } from "./week";

/** What the platform has of a unit in a month. */
export interface UnitIntent {
  readonly unit: string;
  readonly received: number;
  readonly duplicates: number;
  readonly excluded: number;
  readonly volume: number;
  readonly compliant: number;
  readonly late: number;
  /** The day of its last row; `null` where the month has none. */
  readonly last: string | null;
}

/** How a drawn unit's ledger compares with the platform. */
export interface LedgerIntent {
  readonly unit: string;
  readonly answer: string;
  readonly reported: number;
  readonly late: number;
  readonly concealed: number;
  readonly excluded: number;
  readonly near: number;
  readonly platformOnly: number;
  /** Serials that stand between two of the ledger and are missing there. */
  readonly gaps: number;
}

export type CityIntent = ReturnType<typeof cityIntent>;

/** What the files of the city hold, told by the plan they were made from: but for the calendar, nothing was computed by the product. */
export const cityIntent = () => ({
  profile: "yuncheng-2021",
  months: cityMonths.map((month) => ({
    month: month.id,
    draw: { day: isoDate(month.draw.day), seed: month.draw.seed, units: drawnUnits.get(month) ?? [] },
    assessed: isoDate(month.assessed),
    strangers: [...casesOf(month)].filter(([unit, cases]) => !isOfRoster(unit) && cases.length > 0).map(stranger),
    units: cityBodies.map(({ unit }) => unitIntent(unit, casesOf(month).get(unit) ?? [])),
    assessments: cityBodies.map(({ unit }) => ({ unit, ...assessmentOf(unit, month) })),
    ledgers: (drawnUnits.get(month) ?? []).map((unit) => ledgerIntent(unit, month)),
    exposures: exposuresOf(month).map(({ unit, isReported, tells }) => ({ unit, isReported, tells })),
    week: weekIntent(month),
    submissions: submissionsOf(month).map(({ indicator: { number }, unit, state }) => ({ number, unit, state })),
    dishonest: dishonestIntent(month),
  })),
  campaign: campaignIntent(),
  returned: {
    month: returnedMonth.id,
    units: Object.entries(returnedAnswers).map(([unit, answers]) => returnedIntent(unit, answers)),
  },
});

function returnedIntent(unit: string, answers: readonly string[]) {
  const count = (answer: string): number => answers.filter((each) => each === answer).length;
  return {
    unit,
    sent: answers.length,
    fixed: count("fixed"),
    stillWrong: count("still-wrong"),
    newProblem: count("new-problem"),
    missing: count("missing"),
    added: unit === unitThatAdds ? 1 : 0,
  };
}

const casesOf = (month: CityMonth): ReadonlyMap<string, readonly CityCase[]> => cityCases.get(month) ?? new Map();

const isOfRoster = (name: string): boolean => cityBodies.some(({ unit }) => unit === name);

const stranger = ([name, cases]: readonly [string, readonly CityCase[]]) => ({
  name,
  rows: cases.flatMap(({ platform }) => platform).length,
});

function unitIntent(unit: string, cases: readonly CityCase[]): UnitIntent {
  const sent = cases.filter(({ received }) => received !== "never");
  const counted = sent.filter(({ remark }) => remark === null);
  const duplicates = counted.filter(({ again }) => again === "alike").length;
  const corrections = counted.filter(({ again }) => again === "corrected").length;
  const wrong = counted.filter((each) => each.broken !== null && each !== waivedCases.open).length;
  const volume = counted.length + corrections;
  const days = sent.flatMap(({ platform }) => platform).map(({ reportedAt }) => Math.floor(Number(reportedAt)));
  return {
    unit,
    received: sent.length + corrections + duplicates,
    duplicates,
    excluded: sent.length - counted.length,
    volume,
    compliant: volume - wrong,
    late: counted.filter(({ received }) => received === "late").length,
    last: days.length === 0 ? null : isoDate(Math.max(...days)),
  };
}

function ledgerIntent(unit: string, month: CityMonth): LedgerIntent {
  const answer = ledgerAnswer(unit, month) ?? "未报送";
  const cases = answer === "已报送" ? (casesOf(month).get(unit) ?? []) : [];
  const listed = cases.filter(({ inLedger }) => inLedger !== "no");
  const count = (is: (each: CityCase) => boolean): number => listed.filter(is).length;
  return {
    unit,
    answer,
    reported: count((each) => each.remark === null && each.inLedger === "same" && each.received === "in-time"),
    late: count((each) => each.remark === null && each.inLedger === "same" && each.received === "late"),
    concealed: count(({ remark, received }) => remark === null && received === "never"),
    excluded: count(({ remark }) => remark !== null),
    near: count(({ inLedger }) => inLedger === "near"),
    platformOnly: cases.length - listed.length,
    gaps: gapsOf(listed),
  };
}

/** The serials missing between the lowest and the highest of each series. */
function gapsOf(cases: readonly CityCase[]): number {
  const serials = new Map<string, number[]>();
  for (const { series, serial, inLedger } of cases) {
    const name = inLedger === "near" ? `near ${series}` : series;
    serials.set(name, [...(serials.get(name) ?? []), serial]);
  }
  return [...serials.values()].reduce(
    (sum, each) => sum + Math.max(...each) - Math.min(...each) + 1 - new Set(each).size,
    0,
  );
}
