import { placeRows } from "../../src/annexes/place-rows";
import { readMonth } from "../../src/annexes/month";
import { dayOf } from "../../src/calendar/day";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { createUnitResolver } from "../../src/units/resolve-unit";
import { buildLedger } from "../support/build-ledger";

const february = readMonth("2024-02");
if (february === null) throw new Error("2024-02 is a month");

const { units } = builtInRoster("pingdingshan-2024");
const resolve = createUnitResolver({ id: "test", units });

const place = (rows: readonly ExampleRow[], columns: readonly Role[]) =>
  placeRows(buildLedger(rows, { columns }), february, units, resolve);

/** Where each row went: a unit's name, `?` for none of the roster, `-` for outside the month. */
const placesOf = (rows: readonly ExampleRow[], columns: readonly Role[]) =>
  Array.from(place(rows, columns).unitOf, (index) => (index === -1 ? "-" : (units[index]?.name ?? "?")));

const inMonth = { reportedAt: "2024-02-10" };

describe("a row belongs", () => {
  const columns: readonly Role[] = ["agency", "sourceUnit", "county", "reportedAt"];
  const placeOf = (row: ExampleRow, having = columns) => placesOf([{ ...inMonth, ...row }], having)[0];

  test("to its municipal unit, whatever the county beside it says", () => {
    expect(placeOf({ sourceUnit: "平顶山市公安局", county: "市本级" })).toBe("市公安局");
    expect(placeOf({ sourceUnit: "平顶山市公安局", county: "鲁山县" })).toBe("市公安局");
  });

  test("to the county that the export names beside a unit of no city", () => {
    expect(placeOf({ sourceUnit: "平顶山市湛河区市场监督管理局", county: "湛河" })).toBe("湛河区");
    expect(placeOf({ sourceUnit: "某某中队", county: "示范区" })).toBe("城乡一体化示范区");
    expect(placeOf({ sourceUnit: null, county: "宝丰县" })).toBe("宝丰县");
  });

  test("to the county beside it before the county in its name", () => {
    expect(placeOf({ sourceUnit: "鲁山县公安局", county: "叶县" })).toBe("叶县");
  });

  test("to the county in its name where none stands beside it, or none that is known", () => {
    expect(placeOf({ sourceUnit: "鲁山县市场监督管理局" })).toBe("鲁山县");
    expect(placeOf({ sourceUnit: "鲁山县市场监督管理局", county: "某某镇" })).toBe("鲁山县");
    expect(placeOf({ sourceUnit: "鲁山县市场监督管理局" }, ["sourceUnit", "reportedAt"])).toBe("鲁山县");
  });

  test("by its source unit, and by its agency where there is no such column", () => {
    const row = { agency: "平顶山市水利局", sourceUnit: "平顶山市公安局" };
    expect([placeOf(row), placeOf(row, ["agency", "reportedAt"])]).toEqual(["市公安局", "市水利局"]);
  });

  test("to nobody where no name is known, and the name is counted", () => {
    const rows = [
      { ...inMonth, sourceUnit: "洛阳市公安局" },
      { ...inMonth, sourceUnit: "洛阳市公安局", county: "某某镇" },
      { reportedAt: "2024-03-01", sourceUnit: "洛阳市公安局" },
      { ...inMonth, sourceUnit: "某某办" },
      { ...inMonth, sourceUnit: null },
    ];
    expect(placesOf(rows, columns)).toEqual(["?", "?", "-", "?", "?"]);
    expect([...place(rows, columns).unresolved]).toEqual([
      ["洛阳市公安局", 2],
      ["某某办", 1],
      ["", 1],
    ]);
  });
});

describe("the month", () => {
  const columns: readonly Role[] = ["sourceUnit", "reportedAt"];
  const isIn = (reportedAt: string | number) => placesOf([{ reportedAt }], columns)[0] === "?";

  test.each<readonly [string, string | number, boolean]>([
    ["the last minute of January", dayOf(2024, 1, 31) + 86_340 / 86_400, false],
    ["the last second of January", "2024-01-31 23:59:59", false],
    ["the first moment of February", dayOf(2024, 2, 1), true],
    ["a second later", dayOf(2024, 2, 1) + 1 / 86_400, true],
    ["the leap day", "2024/02/29", true],
    ["its last second", dayOf(2024, 2, 29) + 86_399 / 86_400, true],
    ["its last second in text", "2024-02-29 23:59:59", true],
    ["the first moment of March", dayOf(2024, 3, 1), false],
    ["the same day of another year", "2023-02-10", false],
  ])("%s", (_name, reportedAt, expected) => {
    expect(isIn(reportedAt)).toBe(expected);
  });

  test("has no row without a readable day, and says how many there are", () => {
    const rows = [{ reportedAt: null }, { reportedAt: "已报" }, { reportedAt: "2024-02-30" }, inMonth];
    expect([place(rows, columns).undated, placesOf(rows, columns)]).toEqual([3, ["-", "-", "-", "?"]]);
  });

  test("is that of receipt, else of publication, else of the decision", () => {
    const row = { reportedAt: "2024-02-01", publishedAt: "2024-03-01", decisionDate: "2024-02-01" };
    const by = (...having: readonly Role[]) => {
      const { basis, unitOf, undated } = place([row], having);
      return [basis, unitOf[0] !== -1, undated];
    };
    expect(by("decisionDate", "publishedAt", "reportedAt")).toEqual(["reportedAt", true, 0]);
    expect(by("decisionDate", "publishedAt")).toEqual(["publishedAt", false, 0]);
    expect(by("decisionDate")).toEqual(["decisionDate", true, 0]);
    expect(by("sourceUnit")).toEqual([null, false, 1]);
  });

  test("is not taken from another column where the first one is blank", () => {
    const { undated } = place([{ reportedAt: null, decisionDate: "2024-02-01" }], ["reportedAt", "decisionDate"]);
    expect(undated).toBe(1);
  });
});
