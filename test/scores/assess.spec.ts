import fc from "fast-check";
import { assess } from "../../src/scores/assess";
import { type ScoreScheme } from "../../src/scores/score-scheme";
import { scoreSchemes } from "../../src/scores/score-schemes";
import { type UnitFacts } from "../../src/scores/unit-facts";

const scheme: ScoreScheme = scoreSchemes["yuncheng-2021"];
const given = { 工作方案: 1, 专栏目录: 1, 公示信息: 1 };

const body = (unit: string, parts: Partial<UnitFacts> = {}): UnitFacts => ({
  ...{ unit, group: "municipal", volume: 100, compliant: 100, late: 0, sample: null, given },
  ...parts,
});

const noneWarned: ReadonlySet<string> = new Set();
const one = (parts: Partial<UnitFacts>, by = scheme) => assess([body("甲", parts)], by, noneWarned)[0];
const points = (parts: Partial<UnitFacts>, by = scheme) => one(parts, by)?.items.map(({ points: each }) => each);

describe("a unit's points (运信用办〔2021〕25号)", () => {
  it("are all or nothing for plan, directory and publicity; what nobody proved earns nothing (二（一）（二）, 六（一）)", () => {
    expect(points({ given: { 工作方案: 1, 专栏目录: 0 } })?.slice(0, 3)).toEqual([5, 0, 0]);
  });

  it("are 30 × 合规率 and 30 × (1 − 迟报率) (二（三）（四）)", () => {
    const earned = points({ volume: 450, compliant: 447, late: 1 });
    expect(earned?.[3]).toBeCloseTo(29.8, 10);
    expect(earned?.[4]).toBeCloseTo(30 * (449 / 450), 10);
  });

  it("for completeness are those of the drawn units together, a ratio of sums (二（五）)", () => {
    const facts = [
      body("甲", { sample: { should: 90, concealed: 0 } }),
      body("乙", { sample: { should: 10, concealed: 2 } }),
      body("丙"),
      body("县", { group: "county" }),
    ];
    // 2 of 100, not the mean of 0 % and 20 %.
    expect(assess(facts, scheme, noneWarned).map(({ items }) => items[5]?.points)).toEqual([24.5, 24.5, 24.5, 25]);
    const own = assess(facts, { ...scheme, completenessOf: "own" }, noneWarned);
    expect(own.map(({ items }) => items[5]?.points)).toEqual([25, 20, 24.5, 25]);
  });

  it("count every commendation and report, and every deduction (四, 五)", () => {
    const scored = one({ compliant: 50, given: { ...given, 表彰创建: 2, 报道批示: 1, 综合扣分: 1 } });
    expect(scored).toMatchObject({ base: 85, bonus: 8, deduction: 10, total: 83 });
  });

  it("need data: without any a unit is not ranked, or as the office decides", () => {
    const empty = { volume: 0, compliant: 0 };
    expect(one(empty)).toMatchObject({ total: null, rank: null, warned: false });
    expect(one(empty, { ...scheme, noData: "full" })?.total).toBe(100);
    expect(one(empty, { ...scheme, noData: "zero" })?.total).toBe(40);
  });

  it("are full for completeness where no ledger was compared, or as the office decides", () => {
    expect(one({})?.total).toBe(100);
    expect(one({}, { ...scheme, noSample: "zero" })?.total).toBe(75);
    expect(one({}, { ...scheme, noSample: "excluded" })?.total).toBeNull();
    expect(one({ sample: { should: 0, concealed: 0 } })?.items[5]?.ratio).toBeNull();
  });

  it("go by steps or by rows where an office's scheme says so", () => {
    const rule = {
      by: "steps",
      steps: [
        { from: 1, points: 2 },
        { from: 0.98, points: 1 },
      ],
    } as const;
    const steps: ScoreScheme = {
      ...scheme,
      items: [{ name: "合规率", kind: "compliance", points: 2, rule, clause: "" }],
    };
    expect([100, 98, 97].map((compliant) => one({ compliant }, steps)?.total)).toEqual([2, 1, 0]);
    const each: ScoreScheme = {
      ...scheme,
      items: [{ name: "瞒报", kind: "completeness", points: 2, rule: { by: "each", each: 0.5 }, clause: "" }],
    };
    expect([0, 3, 9].map((concealed) => one({ sample: { should: 50, concealed } }, each)?.total)).toEqual([2, 0.5, 0]);
  });
});

describe("the ranking (七)", () => {
  const late = (unit: string, rows: number, parts: Partial<UnitFacts> = {}) => body(unit, { late: rows, ...parts });

  it("warns the last three and whoever ties with them, and knows who was warned before", () => {
    const facts = [late("甲", 0), late("乙", 1), late("丙", 2), late("丁", 2), late("戊", 3), late("己", 4)];
    const scored = assess(facts, scheme, new Set(["乙", "己"]));
    expect(scored.map(({ rank, warned, repeated }) => [rank, warned, repeated])).toEqual([
      [1, false, false],
      [2, false, false],
      [3, true, false],
      [3, true, false],
      [5, true, false],
      [6, true, true],
    ]);
  });

  it("never warns the first, so that nobody is warned where all are alike", () => {
    expect(assess([late("甲", 0), late("乙", 0), late("丙", 0)], scheme, noneWarned).some(({ warned }) => warned)).toBe(
      false,
    );
  });

  it("takes scores for equal that differ by the noise of binary fractions only", () => {
    const facts = [body("甲", { volume: 30, compliant: 21 }), body("乙", { volume: 10, compliant: 7 })];
    expect(assess(facts, scheme, noneWarned).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it("ranks volume beside it, without points (二（六）)", () => {
    const facts = [body("甲", { volume: 10, compliant: 10 }), body("乙", { volume: 200, compliant: 100 })];
    expect(assess(facts, scheme, noneWarned).map(({ rank, volumeRank }) => [rank, volumeRank])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it("ranks each group by itself where the office decides so", () => {
    const facts = [late("甲", 1), late("县", 5, { group: "county" }), late("乙", 2)];
    expect(assess(facts, { ...scheme, ranking: "group" }, noneWarned).map(({ rank }) => rank)).toEqual([1, 1, 2]);
  });

  it("does not depend on the order of the units", () => {
    const unit = fc.record({
      volume: fc.integer({ min: 0, max: 40 }),
      good: fc.double({ min: 0, max: 1, noNaN: true }),
      late: fc.double({ min: 0, max: 1, noNaN: true }),
      group: fc.constantFrom("municipal" as const, "county" as const),
      should: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat()), (units, order) => {
        const facts = units.map(({ volume, good, late: share, group, should }, index) =>
          body(`单位${index}`, {
            ...{ volume, group, compliant: Math.floor(volume * good), late: Math.floor(volume * share) },
            sample: should === 0 ? null : { should, concealed: Math.floor(should * share) },
          }),
        );
        const keys = new Map(facts.map(({ unit: name }) => [name, order.next().value ?? 0]));
        const turned = [...facts].sort((a, b) => (keys.get(a.unit) ?? 0) - (keys.get(b.unit) ?? 0));
        const byName = (list: typeof facts) =>
          new Map(
            assess(list, scheme, noneWarned).map(({ unit: name, rank, total, warned }) => [
              name,
              [rank, total, warned],
            ]),
          );
        expect(new Map([...byName(turned)].sort())).toEqual(new Map([...byName(facts)].sort()));
      }),
    );
  });
});
