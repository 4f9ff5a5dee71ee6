import { createHash } from "node:crypto";
import fc from "fast-check";
import { dayOf, isoDate } from "../../src/calendar/day";
import { type SampleEntry } from "../../src/registers/samples-register";
import { drawSample, type GroupDraw, type SampleScheme } from "../../src/sampling/draw-sample";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { type Roster } from "../../src/units/roster";

const yuncheng = builtInRoster("yuncheng-2021");

/** The draw that Yuncheng's notice asks for every month. */
const scheme: SampleScheme = {
  day: dayOf(2021, 8, 2),
  seed: "2021089",
  asked: { municipal: 5, county: 5 },
  avoid: 2,
  kind: null,
};

const drawn = (draws: readonly GroupDraw[]): readonly (readonly string[])[] =>
  draws.map(({ candidates }) => candidates.filter(({ place }) => place !== null).map(({ unit }) => unit));

const entriesOf = (day: number, seed: string, units: readonly string[]) =>
  units.map((unit) => ({ day, seed, month: isoDate(day).slice(0, 7), unit }));

const shuffled = ({ id, units }: Roster, order: readonly number[]): Roster => ({
  id,
  units: [...units.keys()].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0)).flatMap((index) => units[index] ?? []),
});

describe("the draw", () => {
  it("takes 5 of the 33 departments and 5 of the 14 counties (运信用办〔2021〕25号, 二（五）)", () => {
    const draws = drawSample(yuncheng, [], scheme);
    expect(draws.map(({ group, candidates }) => [group, candidates.length])).toEqual([
      ["municipal", 33],
      ["county", 14],
    ]);
    expect(drawn(draws).map((units) => units.length)).toEqual([5, 5]);
  });

  it("can be repeated with any SHA-256: the smallest digests are drawn", () => {
    const digest = (name: string) =>
      createHash("sha256").update(`2021089|2021-08-02|县（市、区）|${name}`).digest("hex");
    const counties = yuncheng.units.filter(({ group }) => group === "county").map(({ name }) => name);
    const expected = [...counties].sort((a, b) => (digest(a) < digest(b) ? -1 : 1)).slice(0, 5);
    expect(drawn(drawSample(yuncheng, [], scheme))[1]).toEqual(expected);
  });

  it("is the same whatever the order of the roster", () => {
    const before = drawSample(yuncheng, [], scheme);
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 47, maxLength: 47 }), (order) => {
        expect(drawSample(shuffled(yuncheng, order), [], scheme)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it("avoids the last two draws as far as the others go: 23 departments but only 4 counties are left", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (one, two, three) => {
        const [first, second] = [scheme.day - 60, scheme.day - 30];
        const of = (day: number, seed: string, entries: Parameters<typeof drawSample>[1]) =>
          drawn(drawSample(yuncheng, entries, { ...scheme, day, seed })).flat();
        const firstDrawn = entriesOf(first, one, of(first, one, []));
        const secondDrawn = entriesOf(second, two, of(second, two, firstDrawn));
        const third = of(scheme.day, three, [...firstDrawn, ...secondDrawn]);
        const recent = [...firstDrawn, ...secondDrawn].map(({ unit }) => unit);
        const again = third.filter((unit) => recent.includes(unit));
        expect(again).toHaveLength(1);
        expect(firstDrawn.map(({ unit }) => unit)).toContain(again[0]);
        expect(new Set(third).size).toBe(10);
      }),
      { numRuns: 20 },
    );
  });

  it("falls back on those drawn longest ago where the others are too few", () => {
    const counties = yuncheng.units.filter(({ group }) => group === "county").map(({ name }) => name);
    const entries = [
      ...entriesOf(scheme.day - 60, "1", counties.slice(0, 7)),
      ...entriesOf(scheme.day - 30, "2", counties.slice(7, 12)),
    ];
    const [, county] = drawSample(yuncheng, entries, scheme);
    const places = county?.candidates.map(({ drawsAgo, place }) => [drawsAgo, place]);
    expect(places?.slice(0, 6)).toEqual([
      [null, 1],
      [null, 2],
      [2, 3],
      [2, 4],
      [2, 5],
      [2, null],
    ]);
  });

  it("comes out the same when it is recorded and repeated, and after later draws", () => {
    const before = drawSample(yuncheng, [], scheme);
    const own = entriesOf(scheme.day, scheme.seed, drawn(before).flat());
    const later = entriesOf(scheme.day + 30, "x", ["盐湖区"]);
    expect(drawSample(yuncheng, [...own, ...entriesOf(scheme.day, "y", ["盐湖区"]), ...later], scheme)).toEqual(before);
  });

  it("takes a draw of the same day for one before only where it stands above", () => {
    const other = entriesOf(scheme.day, "y", ["盐湖区"]);
    const own = entriesOf(scheme.day, scheme.seed, ["永济市"]);
    const agoOf = (entries: readonly SampleEntry[]) =>
      drawSample(yuncheng, entries, scheme)[1]?.candidates.find(({ unit }) => unit === "盐湖区")?.drawsAgo;
    expect([agoOf([...other, ...own]), agoOf([...own, ...other]), agoOf(other)]).toEqual([1, null, 1]);
  });

  it("counts draws of units that the register writes otherwise, and none beyond those to be avoided", () => {
    const entries = [
      ...entriesOf(scheme.day - 90, "0", ["永济市"]),
      ...entriesOf(scheme.day - 60, "1", ["运城市公安局"]),
      ...entriesOf(scheme.day - 30, "2", ["盐湖区"]),
    ];
    const ago = drawSample(yuncheng, entries, scheme).flatMap(({ candidates }) =>
      candidates.flatMap(({ unit, drawsAgo }) => (drawsAgo === null ? [] : [[unit, drawsAgo]])),
    );
    expect(ago).toEqual([
      ["市公安局", 2],
      ["盐湖区", 1],
    ]);
    expect(
      drawSample(yuncheng, entries, { ...scheme, avoid: 0 }).every(({ candidates }) =>
        candidates.every(({ drawsAgo }) => drawsAgo === null),
      ),
    ).toBe(true);
  });

  it("leaves out who decides nothing, or nothing of the kind, and draws all where there are too few", () => {
    const units = yuncheng.units.map((unit) => (unit.name === "市残联" ? { ...unit, functions: [] } : unit));
    const [any] = drawSample({ id: "x", units }, [], scheme);
    expect(any?.leftOut).toEqual(["市残联"]);
    const [licences] = drawSample(yuncheng, [], { ...scheme, kind: "licence", asked: { municipal: 10, county: 5 } });
    expect(licences?.leftOut).toHaveLength(24);
    expect(licences?.candidates.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
