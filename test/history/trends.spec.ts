import { type CellValue } from "../../src/sheets/cell";
import { historyOf } from "../../src/history/read-history";
import { topMovers, trendsOf } from "../../src/history/trends";
import { trendFigures } from "../../src/history/trend-words";
import { trendsPlan } from "../../src/history/trends-plan";
import { buildWorkbook } from "../support/build-workbook";
import { historyRow, historySheet } from "./history-grid";

function trends(month: string, ...rows: readonly (readonly CellValue[])[]) {
  const history = historyOf(buildWorkbook(historySheet(...rows)), null);
  if (!history.ok) throw new Error(JSON.stringify(history.error));
  return trendsOf(history.value, month, null);
}

const unit = (found: ReturnType<typeof trends>, name: string) => found.units.find((each) => each.name === name);

describe("the trend of a month", () => {
  const found = trends(
    "2024-02",
    historyRow("2023-02", "甲局", [200, 190, 10, 50, 5, 88, 2]),
    historyRow("2023-12", "甲局", [100, 100, 0, 20, 0, 95.5, 1]),
    historyRow("2024-01", "甲局", [359, 350, 1, 30, 2, 90.1, 3]),
    historyRow("2024-01", "乙局", [4622, 4600, 0]),
    historyRow("2024-02", "甲局", [400, 399, 2, 40, 1, 92.35, 1]),
    historyRow("2024-02", "乙局", [100, 90, 5]),
  );

  test("goes back to the first month that is known within a year; months without data are gaps", () => {
    expect([found.months[0], found.months.length, found.gaps.length]).toEqual(["2023-02", 13, 9]);
    expect(unit(found, "甲局")?.points.map((point) => point?.volume ?? null)).toEqual([
      ...[200, null, null, null, null, null, null, null, null, null, 100, 359, 400],
    ]);
    expect(found.unitCounts.slice(-2)).toEqual([2, 2]);
  });

  test("compares with the month before and with the same month of the year before, by exact ratios", () => {
    // 2/400 − 1/359 is 0.2214 %; 399/400 − 350/359 is 2.2569 %; 1/40 − 2/30 is −4.1667 %.
    expect(unit(found, "甲局")?.sinceMonth).toEqual({
      ...{ volume: 41, compliance: 2.26, late: 0.22, concealment: -4.17, score: 2.25, rank: 2 },
    });
    expect(unit(found, "甲局")?.sinceYear).toEqual({
      ...{ volume: 200, compliance: 4.75, late: -4.5, concealment: -7.5, score: 4.35, rank: 1 },
    });
    expect(unit(found, "乙局")?.sinceYear).toBeNull();
  });

  test("of all units has ratios of sums, and no score", () => {
    expect(found.all.points.at(-2)).toMatchObject({
      volume: 4981,
      late: { numerator: 1, denominator: 4981 },
      concealment: { numerator: 2, denominator: 30 },
      score: null,
    });
    expect(trendFigures(found.all).map(({ zh }) => zh)).toEqual([
      "2024-02 全部单位数据总量 500 条（较上月 -4481 条，较去年同月 +300 条）",
      "合规率 97.80% = 489 / 500（较上月 -1.58 个百分点，较去年同月 +2.80 个百分点）",
      "迟报率 1.40% = 7 / 500（较上月 +1.38 个百分点，较去年同月 -3.60 个百分点）",
      "瞒报率 2.50% = 1 / 40（较上月 -4.17 个百分点，较去年同月 -7.50 个百分点）",
    ]);
  });

  test("the units that moved most come first: by score where any is known, else by late rate", () => {
    const names = (units: typeof found.units) => topMovers(units, 5).map(({ name }) => name);
    expect(names(found.units)).toEqual(["甲局"]);
    const unscored = trends(
      "2024-02",
      ...["甲局", "乙局", "丙局"].flatMap((name, place) => [
        historyRow("2024-01", name, [100, 100, 5]),
        historyRow("2024-02", name, [100, 100, [6, 1, 5][place] ?? 0]),
      ]),
    );
    expect(names(unscored.units)).toEqual(["乙局", "甲局"]);
  });

  test("is drawn with charts over its own cells; a gap is a blank cell", () => {
    const plan = trendsPlan(found, topMovers(found.units, 5));
    expect(plan.charts?.map(({ title }) => title)).toEqual([
      "数据总量（条）",
      "迟报率、瞒报率（%）",
      "合规率（%）",
      "得分：变化较大的单位",
    ]);
    const cells = (area: { top: number; left: number; right: number } | undefined) =>
      plan.rows[area?.top ?? 0]?.values.slice(area?.left, (area?.right ?? 0) + 1);
    const [volume, rates, compliance, scores] = plan.charts ?? [];
    expect(cells(volume?.categories)).toEqual(found.months);
    expect(cells(volume?.series[0]?.values)).toEqual(found.all.points.map((point) => point?.volume ?? null));
    expect([volume?.at.left, rates?.at.left, compliance?.at.right]).toEqual([
      0,
      (volume?.at.right ?? 0) + 1,
      plan.columnWidths.length - 1,
    ]);
    expect(cells(rates?.series[0]?.values)).toEqual([5, ...Array.from({ length: 9 }, () => null), 0, 0.02, 1.4]);
    expect(scores?.series.map(({ name }) => name)).toEqual(["甲局"]);
    expect(cells(scores?.series[0]?.values)?.slice(-3)).toEqual([95.5, 90.1, 92.35]);
  });
});

test("a part that is more than its whole makes no rate and is said", () => {
  const found = trends("2024-02", historyRow("2024-02", "甲局", [10, 12, 1]));
  expect(found.contradictory).toEqual([{ month: "2024-02", unit: "甲局" }]);
  expect(unit(found, "甲局")?.points[0]).toMatchObject({ compliance: null, late: { numerator: 1, denominator: 10 } });
});

test.each([
  ["2024-02-15", true],
  ["2024-02-29", false],
  ["2024-02-29 10:00", true],
  ["2024-03-01 08:00", false],
  [null, false],
] as const)("a month that was recorded at %s is provisional: %s", (madeAt, isProvisional) => {
  const found = trends(
    "2024-03",
    historyRow("2024-02", "甲局", [1, 1, 0], madeAt),
    historyRow("2024-03", "甲局", [1, 1, 0]),
  );
  expect(found.provisional).toEqual(isProvisional ? ["2024-02"] : []);
});
