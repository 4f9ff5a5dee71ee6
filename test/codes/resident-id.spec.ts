import fc from "fast-check";
import { type Day, dayOf, slashDate } from "../../src/calendar/day";
import { residentIdFault } from "../../src/codes/resident-id";
import { substitutionsOf, swapsOf } from "./typing-errors";

const today = dayOf(2024, 3, 1);

/** The number with the check character that its 17 digits ask for. */
function lawful(first17: string): string {
  const fault = residentIdFault(`${first17}0`, today);
  return first17 + (fault?.code === "check-character" ? fault.expected : "0");
}

const bornOn = (day: Day) => `410402${slashDate(day).replaceAll("/", "")}001`;

const lawfulId = fc
  .record({
    area: fc.integer({ min: 0, max: 999_999 }),
    born: fc.integer({ min: dayOf(1800, 1, 1), max: today }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ area, born, order }) =>
    lawful(`${String(area).padStart(6, "0")}${slashDate(born).replaceAll("/", "")}${String(order).padStart(3, "0")}`),
  );

describe("a resident identity number", () => {
  test.each(["11010519491231002X", "440524188001010014"])("%s, an example of the standard, has no fault", (id) => {
    expect(residentIdFault(id, today)).toBeNull();
  });

  it("may have any area prefix", () => {
    expect(residentIdFault(lawful("00000019491231002"), today)).toBeNull();
  });

  it("names the check character that the others ask for", () => {
    expect(residentIdFault("110105194912310021", today)).toEqual({ code: "check-character", expected: "X" });
  });

  test.each(["11010519491231002x", "１１０１０５19491231002Ｘ", " 110105 19491231 002x\u200b"])(
    "written %p is repaired",
    (id) => {
      expect(residentIdFault(id, today)).toEqual({ code: "form", repaired: "11010519491231002X" });
    },
  );

  test.each([
    ["a check character that does not exist", "11010519491231002Y"],
    ["X before the end", "1101051949123100X2"],
    ["a lower-case x after a birth date that does not exist", "11010519491331002x"],
    ["a lower-case x that is wrong itself", "44052418800101001x"],
  ])("with %s is not repaired", (_fault, id) => {
    expect(residentIdFault(id, today)).toEqual({ code: "form", repaired: null });
  });

  it("of 15 digits is void", () => {
    expect(residentIdFault("110105491231002", today)).toEqual({ code: "void-15-digits" });
    expect(residentIdFault("110105 491231 002", today)).toEqual({ code: "void-15-digits" });
  });

  it("of another length says how long it is", () => {
    expect(residentIdFault("1101051949123100", today)).toEqual({ code: "length", length: 16 });
    expect(residentIdFault("11010519491231002XX", today)).toEqual({ code: "length", length: 19 });
    expect(residentIdFault("11010549123100X", today)).toEqual({ code: "length", length: 15 });
    expect(residentIdFault("", today)).toEqual({ code: "length", length: 0 });
  });

  test.each(["19490230", "19491301", "19490001", "19490100", "19000229", "19490431"])(
    "with %s as birth date is faulty",
    (born) => {
      expect(residentIdFault(`410402${born}0010`, today)).toEqual({ code: "birth-date", reason: "not-a-date" });
    },
  );

  it("may be of somebody born today, not tomorrow", () => {
    expect(residentIdFault(lawful(bornOn(today)), today)).toBeNull();
    expect(residentIdFault(lawful(bornOn(today)), today - 1)).toEqual({ code: "birth-date", reason: "in-future" });
  });

  it("may be of somebody born in 1800, not before", () => {
    expect(residentIdFault(lawful(bornOn(dayOf(1800, 1, 1))), today)).toBeNull();
    expect(residentIdFault(`${bornOn(dayOf(1799, 12, 31))}0`, today)).toEqual({
      code: "birth-date",
      reason: "too-early",
    });
  });

  it("shows every single substitution and every swap of neighbours", () => {
    fc.assert(
      fc.property(lawfulId, (id) => {
        const wrongs = [...substitutionsOf(id, "0123456789X"), ...swapsOf(id)];
        expect(residentIdFault(id, today)).toBeNull();
        expect(wrongs.filter((wrong) => residentIdFault(wrong, today) === null)).toEqual([]);
      }),
    );
  });
});
