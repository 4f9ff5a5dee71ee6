import fc from "fast-check";
import { assess } from "../../src/scores/assess";
import { type ScoreScheme } from "../../src/scores/score-scheme";
import { scoreSchemes } from "../../src/scores/score-schemes";
import { formulaWords, pointsText, whatIfWords } from "../../src/scores/score-words";
import { type UnitFacts } from "../../src/scores/unit-facts";
import { whatIf } from "../../src/scores/what-if";

const scheme: ScoreScheme = scoreSchemes["yuncheng-2021"];
const given = { 工作方案: 1, 专栏目录: 1, 公示信息: 1 };

const body = (unit: string, parts: Partial<UnitFacts> = {}): UnitFacts => ({
  ...{ unit, group: "municipal", volume: 140, compliant: 140, late: 0, sample: null, given },
  ...parts,
});

const leversOf = (facts: readonly UnitFacts[], index = 0) => {
  const now = assess(facts, scheme, new Set())[index];
  return now === undefined ? [] : whatIf(facts, scheme, new Set(), now);
};

test("correcting 7 rows of 140 gives +1.50 and the place that comes with it", () => {
  const facts = [body("甲", { compliant: 133 }), body("乙", { late: 1 }), body("丙")];
  const levers = leversOf(facts);
  expect(levers.map((each) => whatIfWords(each).zh)).toEqual(["改正 7 行不合规数据：+1.50 分，总分 100.00，第 1 名"]);
  expect(levers[0]?.gain).toBeCloseTo(1.5, 10);
});

test("each lever is there with its words, and all of them together", () => {
  const levers = leversOf([
    body("甲", { compliant: 133, sample: { should: 50, concealed: 1 }, given: { 工作方案: 0, 专栏目录: 1 } }),
  ]);
  expect(levers.map((each) => whatIfWords(each).zh)).toEqual([
    "改正 7 行不合规数据：+1.50 分，总分 89.50，第 1 名",
    "补报 1 行瞒报数据：+0.50 分，总分 88.50，第 1 名",
    "提供“工作方案”印证资料：+5.00 分，总分 93.00，第 1 名",
    "提供“公示信息”印证资料：+5.00 分，总分 93.00，第 1 名",
    "以上全部做到：+12.00 分，总分 100.00，第 1 名",
  ]);
});

test("late rows stay late, and a unit that is not ranked has no levers", () => {
  expect(leversOf([body("甲", { late: 9 })])).toEqual([]);
  expect(leversOf([body("甲", { volume: 0, compliant: 0, given: {} })])).toEqual([]);
});

test("what is promised is what the next assessment gives", () => {
  const unit = fc.record({ volume: fc.integer({ min: 1, max: 50 }), bad: fc.nat(50), concealed: fc.nat(10) });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), (units) => {
      const facts = units.map(({ volume, bad, concealed }, index) =>
        body(`单位${index}`, {
          volume,
          compliant: Math.max(0, volume - bad),
          sample: index % 2 === 0 ? { should: 10, concealed } : null,
        }),
      );
      for (const { lever, total, rank, gain } of leversOf(facts)) {
        const fixed = lever.kind !== "report-concealed" ? { compliant: facts[0]?.volume ?? 0 } : {};
        const reported = lever.kind !== "fix-rows" ? { sample: { should: 10, concealed: 0 } } : {};
        const then = assess(
          facts.map((each, index) => (index === 0 ? { ...each, ...fixed, ...reported } : each)),
          scheme,
          new Set(),
        )[0];
        expect([total, rank]).toEqual([then?.total, then?.rank]);
        expect(gain).toBeGreaterThan(0);
      }
    }),
  );
});

test("every item is written out with its numbers", () => {
  const facts = [
    body("甲", { volume: 450, compliant: 447, late: 1, sample: { should: 80, concealed: 3 } }),
    body("乙", { volume: 0, compliant: 0, group: "county", given: { 综合扣分: 1 } }),
  ];
  const [first, second] = assess(facts, scheme, new Set());
  expect(first?.items.map((item) => formulaWords(item, scheme).zh)).toEqual([
    "有：5.00",
    "有：5.00",
    "有：5.00",
    "30 × 447/450 = 29.80",
    "30 × (1 − 1/450) = 29.93",
    "25 × (1 − 3/80) = 24.06（本组抽查合计）",
    "10 × 0 = 0.00",
    "3 × 0 = 0.00",
    "2 × 0 = 0.00",
  ]);
  expect(second?.items.slice(2, 7).map((item) => formulaWords(item, scheme).zh)).toEqual([
    "未登记，按没有印证资料计：0.00",
    "本月无数据，不计分、不排名",
    "本月无数据，不计分、不排名",
    "没有台账可比对，按满分计：25.00",
    "10 × 1 = 10.00",
  ]);
});

test("two decimals are half up whatever the binary fraction", () => {
  expect([1.005, 2.675, 29.8, 24.0625].map(pointsText)).toEqual(["1.01", "2.68", "29.80", "24.06"]);
});
