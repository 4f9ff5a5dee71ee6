import fc from "fast-check";
import { organisationCheckCharacter, organisationCodeFault } from "../../src/codes/organisation-code";
import { changedPlace, substitutionsOf, swapsOf } from "./typing-errors";

const digits = "0123456789";
const charset = `${digits}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

const codeOver = (characters: string) =>
  fc
    .string({ unit: fc.constantFrom(...Array.from(characters)), minLength: 8, maxLength: 8 })
    .map((body) => body + String(organisationCheckCharacter(body)));

const value = (character: string) => charset.indexOf(character);

describe("an organisation code", () => {
  test.each(["D2143569X", "D2143569-X", "00550707-0", "086890816", "MB1954586", "MB1M73949"])(
    "%s has no fault",
    (code) => {
      expect(organisationCodeFault(code)).toBeNull();
    },
  );

  it("names the check character that the others ask for", () => {
    expect(organisationCodeFault("D2143569-1")).toEqual({ code: "check-character", expected: "X" });
    expect(organisationCodeFault("005507071")).toEqual({ code: "check-character", expected: "0" });
  });

  it("is repaired when only case, width or spaces are wrong", () => {
    expect(organisationCodeFault(" d２143569－x")).toEqual({ code: "form", repaired: "D2143569-X" });
  });

  test.each(["", "D2143569", "D2143569XX", "D214356-9X", "d2143569-1", "D214356汉X"])(
    "%p is of no lawful form",
    (code) => {
      expect(organisationCodeFault(code)).toEqual({ code: "form", repaired: null });
    },
  );

  it("has no check character before eight characters are there", () => {
    expect(organisationCheckCharacter("D214356")).toBeNull();
    expect(organisationCheckCharacter("D214356x")).toBeNull();
  });
});

describe("what the check character of an organisation code can show", () => {
  it("is every wrong digit among digits", () => {
    fc.assert(
      fc.property(codeOver(digits), (code) => {
        expect(substitutionsOf(code, digits).filter((wrong) => organisationCodeFault(wrong) === null)).toEqual([]);
      }),
    );
  });

  it("is every wrong character except, in the first eight places, one whose value differs by a multiple of 11", () => {
    fc.assert(
      fc.property(codeOver(charset), (code) => {
        const undetectable = substitutionsOf(code, charset).filter((wrong) => {
          const place = changedPlace(code, wrong);
          return place < 8 && (value(code.charAt(place)) - value(wrong.charAt(place))) % 11 === 0;
        });
        const undetected = substitutionsOf(code, charset).filter((wrong) => organisationCodeFault(wrong) === null);
        expect(undetected).toEqual(undetectable);
      }),
    );
  });

  it("is every swap of neighbours except of two whose values differ by a multiple of 11, and of 1 and X at the end", () => {
    fc.assert(
      fc.property(fc.oneof(codeOver(charset), codeOver("01BMX")), (code) => {
        const undetectable = swapsOf(code).filter((wrong) => {
          const place = changedPlace(code, wrong);
          const pair = code.slice(place, place + 2);
          if (place === 7) return pair === "1X" || pair === "X1";
          return (value(pair.charAt(0)) - value(pair.charAt(1))) % 11 === 0;
        });
        expect(swapsOf(code).filter((wrong) => organisationCodeFault(wrong) === null)).toEqual(undetectable);
      }),
      { numRuns: 500 },
    );
  });

  it("includes examples of each exception", () => {
    expect(["00000000-0", "B0000000-0", "0M000000-0"].map(organisationCodeFault)).toEqual([null, null, null]);
    expect(["0B000000-0", "B0000000-0"].map(organisationCodeFault)).toEqual([null, null]);
  });
});
