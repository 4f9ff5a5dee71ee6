import { dayOf } from "../../../src/calendar/day";
import { seededRandom } from "../seeded-random";
import { inventedUscc, openCodeBook, partyMaker } from "../make-parties";
import { type CityMonth, cityMonths } from "./city-months";
import { type CityBody } from "./city-body";
import { countyBodies } from "./county-bodies";
import { ledgerPlan } from "./ledger-plan";
import { type CityCase, makeUnitMonth, type UnitBook } from "./make-unit-month";
import { penalty } from "./matter";
import { municipalBodies } from "./municipal-bodies";
import { planCases } from "./plan-cases";
import { unitPlan } from "./unit-plan";

export const cityBodies: readonly CityBody[] = [...municipalBodies, ...countyBodies];

const grainMatter = penalty(
  "粮罚",
  "粮油、面粉",
  "未按规定报送统计数据",
  "未按规定报送粮食购销统计数据。",
  "《粮食流通管理条例》第四十五条第一款第（四）项",
  [3000, 9000],
);

/** Reports all the same, and is in no roster. */
const stranger: CityBody = {
  unit: "运城市粮食和物资储备局",
  place: "运城市",
  area: "140800",
  mark: "运",
  county: "市本级",
  departments: [{ name: "运城市粮食和物资储备局", licences: [], penalties: [grainMatter] }],
};

const knownAt = dayOf(2021, 11, 30);

const city = makeCity();

/** Every case of the city by month and unit; the same each time. */
export const cityCases: ReadonlyMap<CityMonth, ReadonlyMap<string, readonly CityCase[]>> = city.cases;

/** Each unit's book as it stands after the last month. */
export const cityBooks: readonly UnitBook[] = city.books;

function makeCity() {
  const random = seededRandom(202_108);
  const codes = openCodeBook(500_001);
  const books = [...cityBodies, stranger].map((body): UnitBook => ({
    body,
    parties: partyMaker(body.place, body.area, random, codes, knownAt),
    codeOf: new Map(body.departments.map(({ name }) => [name, inventedUscc("11", body.area, codes.next())])),
    serials: new Map(),
  }));
  const cases = new Map(
    cityMonths.map((month) => [month, new Map(books.map((book) => [book.body.unit, casesOf(book, month)]))]),
  );
  return { books, cases };

  function casesOf(book: UnitBook, month: CityMonth): readonly CityCase[] {
    const { unit, departments } = book.body;
    const planned = unitPlan(unit, month, random);
    const plan = departments.every(({ penalties }) => penalties.length === 0) ? { ...planned, simple: 0 } : planned;
    return makeUnitMonth(book, planCases(plan, ledgerPlan(unit, month)), month, plan.until, random);
  }
}
