import { columnLetters } from "../../sheets/address";
import { oncePer } from "../../support/once-per";
import { type FactTable } from "../fact-table";
import { type Evidence } from "../proofreader";
import { type Series, type SeriesValue } from "../tables/series";
import { allSeries } from "../tables/table-series";
import { headerParts } from "../text/header-parts";
import { plainKey } from "../text/plain-text";
import { unitNames } from "../text/unit-names";
import { categoryOf, type Claim } from "./claim";
import { type Readings } from "./claimed-series";
import { combined } from "./combined-series";
import { isOfBefore, isNextBefore, valuePairs } from "./change-series";
import { timeMarks } from "./time-mark";

/** The places that the units of a table have now, and those they had before where the table tells. */
interface Places {
  readonly now: Series;
  readonly then: Series | null;
}

/** The places of the same units at two times. */
export interface PlacePair {
  readonly now: Series;
  readonly then: Series;
}

/** The columns of places of every table, those of the same thing together; the values are the places. */
const placesIn: (evidence: Evidence) => readonly Places[] = oncePer((evidence: Evidence) =>
  evidence.tables.flatMap((table) => {
    const columns = placeColumns(table, evidence);
    return columns.flatMap((now) => {
      const others = columns.filter((each) => each !== now && each.category === now.category);
      const before = others.filter((each) => stoodBefore(each.header, now.header));
      const isPast = isOfBefore(now.header) || others.some((each) => stoodBefore(now.header, each.header));
      return isPast || before.length > 1 ? [] : [{ now, then: before[0] ?? null }];
    });
  }),
);

/** Whether a column of places is of before another: by their times, and what names none is of now. */
const stoodBefore = (then: string, now: string): boolean =>
  isNextBefore(then, now) || (!isOfBefore(now) && timeMarks(now).length === 0 && timeMarks(then).length > 0);

const placeHeader = /排名|名次|位次/u;
const noPlaceHeader = /变化|升降|变动|增减|得分|分值/u;

function placeColumns(table: FactTable, evidence: Evidence): readonly Series[] {
  const frame = allSeries(evidence).find((series) => series.table === table);
  if (frame === undefined) return [];
  return table.columns.flatMap(({ header, column }, place): readonly Series[] => {
    const key = plainKey(header);
    const numbers = table.rows.filter(({ cells }) => typeof cells[place] === "number");
    if (!placeHeader.test(key) || noPlaceHeader.test(key) || numbers.length * 2 < table.rows.length) return [];
    const values = table.rows.map(({ name, row, cells }): SeriesValue => {
      const cell = cells[place];
      const value = typeof cell === "number" ? cell : null;
      return { name, key: unitNames(evidence).keyOf(name), value, cells: `${columnLetters(column)}${row + 1}` };
    });
    const { category } = headerParts(header);
    return [{ ...frame, header, aspect: "rank", category, period: null, values, total: null, derived: true }];
  });
}

/** The places that a claim may mean: those a table gives, of the kind of thing that is spoken of. */
export function placesOf(claim: Claim): readonly Places[] {
  const category = categoryOf(claim);
  const given = placesIn(claim.evidence).filter(({ now }) => now.category === category);
  return given.filter(({ then }) => then === null || isOfSpokenTime(then.header, spokenIn(claim)));
}

/** Places at two times that a claim may mean; where no table gives them, by the marks at two times. */
export function placePairs(claim: Claim): readonly PlacePair[] {
  const given = placesOf(claim).flatMap(({ now, then }) => (then === null ? [] : [{ now, then }]));
  if (given.length > 0) return given;
  return valuePairs(claim, "score")
    .filter(({ then }) => isOfSpokenTime(then.header, spokenIn(claim)))
    .map(({ now, then }) => ({ now: byPlace(now), then: byPlace(then) }));
}

/** By how many places units rose; those who fell have less than 0. */
export const placeChangeReadings = (claim: Claim): Readings =>
  placePairs(claim).flatMap(({ now, then }) => {
    const change = combined([then, now], ([was, is]) => (was == null || is == null ? null : was - is));
    return change === null ? [] : [[{ ...change, aspect: "count" }]];
  });

/** Whose equals stand there too has no place of its own. */
function byPlace(series: Series): Series {
  const values = series.values.map((each): SeriesValue => {
    const numbers = series.values.flatMap(({ value }) => value ?? []);
    const isShared = numbers.filter((value) => value === each.value).length > 1;
    const place =
      each.value === null || isShared ? null : numbers.filter((value) => value > (each.value ?? 0)).length + 1;
    return { ...each, value: place };
  });
  return { ...series, aspect: "rank", values, total: null, derived: true };
}

/** Its clause, else the nearest before it in its sentence that names a time: 与上季度相比，… */
const spokenIn = ({ clause, before }: Claim): string =>
  [clause, ...before].find(({ text }) => timeUnit(text) !== null)?.text ?? clause.text;

/** A change since last year is not told by the places of last month. */
function isOfSpokenTime(header: string, text: string): boolean {
  const [own, spoken] = [timeUnit(header), timeUnit(text)];
  return own === null || spoken === null || own === spoken;
}

const timeUnit = (text: string): string | null =>
  /上年|去年|同比|同期|两年|\d{4}年(?!\d)/u.test(text)
    ? "year"
    : /上一?季度|[一二三四]季度|两个季度/u.test(text)
      ? "quarter"
      : /上个?月|\d月|环比|两个月/u.test(text)
        ? "month"
        : null;
