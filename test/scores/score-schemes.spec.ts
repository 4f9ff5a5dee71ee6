import { rankScores } from "../../src/scores/rank";
import { score } from "../../src/scores/score";
import { partPoints, pointsOf } from "../../src/scores/score-scheme";
import { schemeOfProfile, scoreSchemes } from "../../src/scores/score-schemes";
import { baseTotal } from "../../src/scores/score-report";
import { builtInRoster } from "../../src/units/built-in-rosters";

const scheme = scoreSchemes["yuncheng-2021"];

describe("运信用办〔2021〕25号", () => {
  it("assesses 8 + 24 + 1 departments and 14 counties, 47 bodies (一)", () => {
    const { units } = builtInRoster("yuncheng-2021");
    const departments = units.filter(({ group }) => group === "municipal");
    const decide = (...kinds: readonly string[]) =>
      departments.filter(({ functions }) => functions.join() === kinds.join()).length;
    expect([decide("licence", "penalty"), decide("penalty"), decide("licence")]).toEqual([8, 24, 1]);
    expect([departments.length, units.length - departments.length, units.length]).toEqual([33, 14, 47]);
  });

  it("gives 5 + 10 + 30 + 30 + 25 points (二)", () => {
    const parts = [partPoints(scheme, "plan"), partPoints(scheme, "column")];
    const rates = (["compliance", "timeliness", "completeness"] as const).map((kind) => pointsOf(scheme, kind));
    expect([...parts, ...rates]).toEqual([5, 10, 30, 30, 25]);
    expect(baseTotal(scheme)).toBe(100);
  });

  it("takes 10 from the whole and adds to it, to 100 at most (四, 五)", () => {
    const month = { complianceRate: 1, lateRate: 0, concealmentRate: 0, plan: 5, column: 10, deduction: 0, bonus: 0 };
    expect(score(month, scheme)).toBe(100);
    expect(score({ ...month, bonus: 3 }, scheme)).toBe(100);
    expect(score({ ...month, deduction: 10, bonus: 3 + 2 }, scheme)).toBe(95);
    // Bonus before deduction would cap first and give 90.
    expect(score({ ...month, deduction: 10, bonus: 10 }, scheme)).toBe(100);
  });

  it("does not fall below 0 (assumed)", () => {
    const month = { complianceRate: 0, lateRate: 1, concealmentRate: 1, plan: 0, column: 0, deduction: 10, bonus: 0 };
    expect(score(month, scheme)).toBe(0);
  });

  it("is the scheme of its profile, and of those that have none", () => {
    expect(schemeOfProfile({ id: "yuncheng-2021" })).toBe(scheme);
    expect(schemeOfProfile({ id: "national-2018" })).toBe(scheme);
  });
});

test("whoever ties with the last but two is among the last (七)", () => {
  const last = rankScores([90, 80, 80, 80, 70], 3).map((each) => each?.isLast);
  expect(last).toEqual([false, true, true, true, true]);
});

test("scores that differ by the noise of binary fractions share a place", () => {
  expect(rankScores([0.1 + 0.2, 0.3, 0.2], 1).map((each) => each?.rank)).toEqual([1, 1, 3]);
});
