import { type MonthAnnexes } from "../annexes/make-annexes";
import { addTallies, complianceRate, lateRate, type Tally } from "../measures/tally";
import { type Words } from "../support/words";
import { groupOrder, groupWords } from "../units/group-words";
import { type Unit } from "../units/roster";
import { type Figure, type FigureValue, from, given, listed, unknown, wholeRate } from "./figure";
import { below, type Counted, highest, namesOf, withCounts } from "./ranked";
import { type RankRules } from "./rank-rules";

/** The three tallies that are told, and where their figures stand. */
const tallies: readonly {
  /** What their figures' names begin with. */
  readonly prefix: string;
  readonly volume: string;
  readonly what: Words;
  readonly origin: Words;
  readonly of: (annexes: MonthAnnexes) => Tally;
}[] = [
  {
    ...{ prefix: "", volume: "归集总量", what: { zh: "全市", en: "all" } },
    origin: { zh: "附件1、附件2合计之和", en: "the totals of annexes 1 and 2" },
    // Rows of units that are not in the roster stand in no annex, and a bulletin says what its annexes say.
    of: ({ municipal, county }) => addTallies(municipal, county),
  },
  {
    ...{ prefix: "市直", volume: "市直总量", what: { zh: "市直各单位", en: "municipal units" } },
    origin: { zh: "附件1合计行", en: "the total of annex 1" },
    of: ({ municipal }) => municipal,
  },
  {
    ...{ prefix: "县区", volume: "县区总量", what: { zh: "各县（市、区）", en: "counties" } },
    origin: { zh: "附件2合计行", en: "the total of annex 2" },
    of: ({ county }) => county,
  },
];

const tallyFigures = tallies.flatMap(({ prefix, volume, what, origin, of }): readonly Figure[] => [
  {
    name: volume,
    meaning: { zh: `${what.zh}数据总量`, en: `volume, ${what.en}` },
    origin,
    value: ({ annexes }) => from(annexes, (known) => given(of(known).volume)),
  },
  {
    name: `${prefix}合格率`,
    meaning: { zh: `${what.zh}数据质量合格率`, en: `compliance rate, ${what.en}` },
    origin: { zh: "台账核验：合规数据量 ÷ 数据总量", en: "the check of the ledgers: compliant rows ÷ volume" },
    value: ({ annexes }) => from(annexes, (known) => wholeRate(complianceRate(of(known)))),
  },
  {
    name: `${prefix}迟报量`,
    meaning: { zh: `${what.zh}迟报数据量`, en: `late rows, ${what.en}` },
    origin,
    value: ({ annexes }) => from(annexes, (known) => whereTimed(of(known), ({ late }) => given(late))),
  },
  {
    name: `${prefix}迟报率`,
    meaning: { zh: `${what.zh}迟报率`, en: `late rate, ${what.en}` },
    origin,
    value: ({ annexes }) => from(annexes, (known) => whereTimed(of(known), (tally) => wholeRate(lateRate(tally)))),
  },
]);

const volumes: Words = { zh: "附件1、附件2“数据总量”", en: "the volumes of annexes 1 and 2" };
const byRule: Words = { zh: "按排名口径", en: "by the rule of ranks" };

const rankFigures: readonly Figure[] = [
  {
    name: "报送数量高的单位",
    meaning: { zh: "按排名口径，县（市、区）在前", en: "by the rule of ranks, counties first" },
    origin: volumes,
    value: ({ annexes, rules }) =>
      from(annexes, (known) => listed([...groupOrder].reverse().flatMap((group) => highOf(known, group, rules)))),
  },
  ...groupOrder.map((group): Figure => ({
    name: `报送数量高的${groupWords[group].zh}`,
    meaning: byRule,
    origin: volumes,
    value: ({ annexes, rules }) => from(annexes, (known) => listed(highOf(known, group, rules))),
  })),
  {
    name: "报送较少的单位",
    meaning: { zh: "按排名口径，写作 石龙区（2条）", en: "by the rule of ranks, with their rows" },
    origin: { zh: "附件2“数据总量”", en: "the volumes of annex 2" },
    value: ({ annexes, rules }) =>
      from(annexes, (known) => listed(withCounts(below(volumesOf(known, "county", rules), rules.few), "条"))),
  },
  {
    name: "无数据的市直单位数",
    meaning: { zh: "当月没有数据的市直单位有几家", en: "how many municipal units have no rows" },
    origin: { zh: "附件1“数据总量”为“-”的行", en: "the rows of annex 1 without data" },
    value: ({ annexes }) => from(annexes, ({ units }) => given(units.filter(isSilent).length)),
  },
  {
    name: "存在迟报的单位",
    meaning: { zh: "写作 市市场监管局（1条），多的在前", en: "units with late rows, most first" },
    origin: { zh: "附件1、附件2“迟报量”", en: "the late rows of annexes 1 and 2" },
    value: ({ annexes }) =>
      from(annexes, ({ units, total }) => whereTimed(total, () => listed(withCounts(lateOf(units), "条")))),
  },
];

const dishonestList: Words = { zh: "附件3（严重失信主体名单）", en: "annex 3 (list of dishonest bodies)" };

const dishonestFigures: readonly Figure[] = [
  {
    name: "失信总数",
    meaning: { zh: "被列入严重失信主体名单的政府部门及事业单位有几家", en: "how many public bodies are listed" },
    origin: dishonestList,
    value: ({ annexes }) =>
      from(listOf(annexes), (bodies) => (bodies.length === 0 ? { state: "none" } : given(bodies.length))),
  },
  {
    name: "失信分县",
    meaning: { zh: "各县（市、区）几家，写作 汝州市5家", en: "listed bodies by county" },
    origin: dishonestList,
    value: ({ annexes }) =>
      from(listOf(annexes), () =>
        listed((annexes?.dishonestByCounty ?? []).map(({ county, count }) => `${county}${count}家`)),
      ),
  },
];

/** The dual-disclosure figures of notice 1: volumes and rates, ranks, late units, listed public bodies. */
export const dualFigures: readonly Figure[] = [...tallyFigures, ...rankFigures, ...dishonestFigures];

/** Where no row could be judged, nothing is said of lateness. */
const whereTimed = (tally: Tally, value: (tally: Tally) => FigureValue): FigureValue =>
  tally.volume > 0 && tally.timeUnknown === tally.volume ? unknown : value(tally);

const volumesOf = ({ units }: MonthAnnexes, group: Unit["group"], { leftOut }: RankRules): readonly Counted[] =>
  units
    .filter(({ unit }) => unit.group === group && !leftOut.includes(unit.name))
    .map(({ unit, tally }) => ({ name: unit.name, count: tally.volume }));

const highOf = (annexes: MonthAnnexes, group: Unit["group"], rules: RankRules): readonly string[] =>
  namesOf(highest(volumesOf(annexes, group, rules), rules.high));

const isSilent = ({ unit, tally }: MonthAnnexes["units"][number]): boolean =>
  unit.group === "municipal" && tally.volume === 0;

const lateOf = (units: MonthAnnexes["units"]): readonly Counted[] =>
  units
    .filter(({ tally }) => tally.late > 0)
    .map(({ unit, tally }) => ({ name: unit.name, count: tally.late }))
    .sort((a, b) => b.count - a.count);

/** The rows of annex 3; `null` where the workbook keeps no list. */
const listOf = (annexes: MonthAnnexes | null) => annexes?.annexes.find(({ id }) => id === "dishonest")?.rows ?? null;
