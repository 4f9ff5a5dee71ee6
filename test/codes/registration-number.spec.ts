import fc from "fast-check";
import { registrationNumberFault } from "../../src/codes/registration-number";
import { changedPlace, substitutionsOf, swapsOf } from "./typing-errors";

const digits = "0123456789";

const lawfulNumber = fc
  .string({ unit: fc.constantFrom(...Array.from(digits)), minLength: 14, maxLength: 14 })
  .map((body) => {
    const fault = registrationNumberFault(`${body}0`);
    return body + (fault?.code === "check-character" ? fault.expected : "0");
  });

describe("a business registration number", () => {
  it("has no fault when the 15th digit agrees", () => {
    expect(registrationNumberFault("110108000000016")).toBeNull();
  });

  it("names the digit that the others ask for", () => {
    expect(registrationNumberFault("110108000000017")).toEqual({ code: "check-character", expected: "6" });
  });

  it("is repaired when only width or spaces are wrong", () => {
    expect(registrationNumberFault("１１０１０８ 000000016\u3000")).toEqual({
      code: "form",
      repaired: "110108000000016",
    });
  });

  test.each(["", "11010800000001", "1101080000000160", "11010800000001X", " 110108000000017"])(
    "%p is of no lawful form",
    (number) => {
      expect(registrationNumberFault(number)).toEqual({ code: "form", repaired: null });
    },
  );

  it("has exactly one check digit for every beginning", () => {
    fc.assert(
      fc.property(lawfulNumber, (number) => {
        const lawful = Array.from(digits).filter(
          (digit) => registrationNumberFault(number.slice(0, 14) + digit) === null,
        );
        expect(lawful).toEqual([number.charAt(14)]);
      }),
    );
  });

  it("shows every wrong digit", () => {
    fc.assert(
      fc.property(lawfulNumber, (number) => {
        expect(substitutionsOf(number, digits).filter((wrong) => registrationNumberFault(wrong) === null)).toEqual([]);
      }),
    );
  });

  it("shows every swap of neighbours except of two whose running sums would end in 5 and 6", () => {
    fc.assert(
      fc.property(lawfulNumber, (number) => {
        const undetectable = swapsOf(number).filter((wrong) => {
          const place = changedPlace(number, wrong);
          const before = runningProduct(number.slice(0, place));
          const sums = [number.charAt(place), number.charAt(place + 1)].map((digit) => (before + Number(digit)) % 10);
          return sums.includes(5) && sums.includes(6);
        });
        expect(swapsOf(number).filter((wrong) => registrationNumberFault(wrong) === null)).toEqual(undetectable);
      }),
      { numRuns: 1000 },
    );
  });

  it("does not show the swap of 4 and 5 after a running product of 1, for one", () => {
    expect(runningProduct("6")).toBe(1);
    expect(registrationNumberFault("645000000000007")).toEqual(registrationNumberFault("654000000000007"));
  });
});

/** The running product of ISO 7064 MOD 11,10 after the digits given; 10 at the start. */
function runningProduct(before: string): number {
  return Array.from(before).reduce((product, digit) => (((product + Number(digit)) % 10 || 10) * 2) % 11, 10);
}
