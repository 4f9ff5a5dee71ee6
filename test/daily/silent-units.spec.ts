import { unitGroups } from "../../src/annexes/unit-groups";
import { dayOf, isoDate } from "../../src/calendar/day";
import { silenceNotes } from "../../src/daily/daily-notes";
import { reminderText } from "../../src/daily/silent-sheet-plan";
import { silentUnits } from "../../src/daily/silent-units";
import { type ExampleRow } from "../../src/rules/rule";
import { parseRoster } from "../../src/units/roster";
import { buildLedger } from "../support/build-ledger";

const day = dayOf(2022, 8, 31);
const ago = (days: number) => isoDate(day - days);

const parsed = parseRoster({
  id: "test",
  units: [
    { name: "市水利局", aliases: [], group: "municipal", functions: ["licence", "penalty"], order: 1 },
    { name: "市教体局", aliases: [], group: "municipal", functions: ["licence"], order: 2 },
    { name: "市城管局", aliases: [], group: "municipal", functions: ["penalty"], order: 3 },
  ],
});
if (!parsed.ok) throw new Error("bad roster");
const roster = parsed.value;

const received = (sourceUnit: string, reportedAt: string): ExampleRow => ({ sourceUnit, reportedAt });
/** A row of nobody in the roster, so that the export reaches back and is fresh. */
const filler = (days: number) => received("别的单位", ago(days));

function silent(licences: readonly ExampleRow[], penalties: readonly ExampleRow[] | null = null) {
  const ledgers = [
    buildLedger(licences),
    ...(penalties === null ? [] : [buildLedger(penalties, { kind: "penalty" as const })]),
  ];
  return silentUnits(ledgers, unitGroups(ledgers, roster), day);
}

const told = (...given: Parameters<typeof silent>) =>
  silent(...given).units.map(({ name, weeks, action }) => `${name} ${weeks} ${action}`);

/** Rows that keep everybody but 市水利局 from being silent. */
const others = [received("市教体局", ago(1)), filler(40)];

test.each([
  [13, []],
  [14, ["市水利局 2 warn"]],
  [27, ["市水利局 3 warn"]],
  [28, ["市水利局 4 call"]],
  [35, ["市水利局 5 call"]],
])("a unit whose last row is %i days old", (days, expected) => {
  expect(told([received("市水利局", ago(days)), received("市水利局", ago(days + 3)), ...others])).toEqual(expected);
});

test("nothing before the export is taken for silence", () => {
  const withRows = (back: number) => told([received("市教体局", ago(0)), filler(back)]);
  expect(withRows(12)).toEqual([]);
  expect(withRows(13)).toEqual(["市水利局 2 warn"]);
  expect(withRows(26)).toEqual(["市水利局 3 warn"]);
  expect(withRows(27)).toEqual(["市水利局 4 call"]);
  expect(silenceNotes(silent([filler(12), filler(0)]), day).map(({ zh }) => zh)[0]).toBe(
    "行政许可数据最早只到 2022-08-19，不足两周，连续两周、四周未报送的无法判断。",
  );
  expect(silenceNotes(silent([filler(13), filler(0)]), day).map(({ zh }) => zh)[0]).toBe(
    "行政许可数据最早只到 2022-08-18，不足四周，连续四周未报送的无法判断。",
  );
});

test("a unit is asked for what it decides, as far as every kind of it reaches back", () => {
  const fresh = [filler(0), filler(60)];
  expect(told(fresh)).toEqual(["市水利局 8 call", "市教体局 8 call"]);
  expect(silent(fresh).notAsked).toEqual(["市城管局"]);
  const short = [filler(0), filler(20)];
  expect(told(fresh, short)).toEqual(["市水利局 3 warn", "市教体局 8 call", "市城管局 3 warn"]);
  expect(told([...fresh, received("市水利局", ago(30))], [...fresh, received("市水利局", ago(3))])).toEqual([
    "市教体局 8 call",
    "市城管局 8 call",
  ]);
});

test("an old export shows nobody's silence, nor does one without rows", () => {
  const old = silent([filler(14), filler(60)]);
  expect([old.units, old.seen.licence.unseen]).toEqual([[], "old"]);
  expect(silenceNotes(old, day)[0]?.zh).toBe(
    "行政许可数据最晚只到 2022-08-17，离 2022-08-31 已有两周以上，可能不是最新导出，没有据此判断连续未报送；请重新导出。",
  );
  expect(silent([filler(13), filler(60)]).units).toHaveLength(2);
  expect(silent([received("市水利局", isoDate(day + 1))]).seen.licence.unseen).toBe("no-rows");
});

test("rows after the day are not seen from it", () => {
  expect(told([received("市水利局", isoDate(day + 1)), ...others, filler(0)])).toEqual(["市水利局 5 call"]);
});

test("the reminder says since when", () => {
  const [unit] = silent([received("市水利局", ago(30)), ...others]).units;
  if (unit === undefined) throw new Error("nobody");
  expect(reminderText(unit, day)).toBe(
    "市水利局：截至2022年8月31日，你单位已连续4周未报送“双公示”信息（最近一次报送为2022年8月1日，按收到日期统计）。请核查这段时间作出的行政许可、行政处罚决定，应报尽报；确无数据的，请反馈说明。",
  );
});
