import { shownValue } from "../../src/annexes/annex";
import { readMonth, statisticsRange } from "../../src/annexes/month";
import { volumeAnnex } from "../../src/annexes/volume-annex";
import { emptyTally } from "../../src/measures/tally";

const month = readMonth("2024-02");
if (month === null) throw new Error("2024-02 is a month");

const unit = (name: string, order: number) =>
  ({ name, order, aliases: [], group: "municipal", functions: ["licence", "penalty"] }) as const;
const tally = (volume: number, late = 0) => ({ ...emptyTally, received: volume, volume, compliant: volume, late });
const shown = (rows: readonly (readonly Parameters<typeof shownValue>[0][])[]) =>
  rows.map((row) => row.map(shownValue));

test("units stand by volume, equals and those without data in the order of the roster", () => {
  const annex = volumeAnnex("units", month, [
    { unit: unit("甲局", 1), tally: tally(0) },
    { unit: unit("乙局", 2), tally: tally(3) },
    { unit: unit("丙局", 3), tally: tally(359, 1) },
    { unit: unit("丁局", 4), tally: tally(3) },
    { unit: unit("戊局", 5), tally: tally(0) },
  ]);
  expect(shown(annex.rows)).toEqual([
    [1, "丙局", 359, 1, 0.28],
    [2, "乙局", 3, 0, 0],
    [3, "丁局", 3, 0, 0],
    [4, "甲局", "-", "-", "-"],
    [5, "戊局", "-", "-", "-"],
  ]);
  expect(annex.total?.map(shownValue)).toEqual(["合计", "", 365, 1, 0.27]);
});

test("the order of the roster is that of its numbers, however the units come", () => {
  const annex = volumeAnnex("units", month, [
    { unit: unit("丙局", 3), tally: tally(0) },
    { unit: unit("乙局", 2), tally: tally(5) },
    { unit: unit("丁局", 4), tally: tally(5) },
    { unit: unit("甲局", 1), tally: tally(0) },
  ]);
  expect(annex.rows.map(([, name]) => name)).toEqual(["乙局", "丁局", "甲局", "丙局"]);
});

test("titles, header and footer are those of notice 1", () => {
  const annex = volumeAnnex("counties", month, []);
  expect(annex.title).toBe("2024年2月份各县（市、区）“双公示”工作情况统计表");
  expect(annex.header).toEqual(["序号", "成员单位名称", "数据总量", "迟报量", "迟报率(%)"]);
  expect(annex.footer).toBe("数据统计时间范围：2024-2-01 00:00:00 至 2024-2-29 23:59:59");
});

test("a month ends where the calendar ends it", () => {
  const other = readMonth("2023-12");
  expect(other === null ? null : statisticsRange(other)).toEqual({
    from: "2023-12-01 00:00:00",
    to: "2023-12-31 23:59:59",
  });
  expect([readMonth("2024-13"), readMonth("2024-2"), readMonth("二月")]).toEqual([null, null, null]);
});
