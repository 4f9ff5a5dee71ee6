import fc from "fast-check";
import {
  isPlaceholderUscc,
  organisationPartFault,
  usccCharset,
  usccCheckCharacter,
  usccDepartment,
  usccFault,
} from "../../src/codes/uscc";
import { substitutionsOf, swapsOf } from "./typing-errors";

/** The ten public bodies of annex 3 of a city's bulletin of February 2024. */
const publishedCodes = [
  "11410482005507070X",
  "124104820868908166",
  "124104823580395839",
  "124104824170651094",
  "1241048241706750X7",
  "1241040058439900XN",
  "12410400MB1954586R",
  "12410425077827479X",
  "12410425MB1M739494",
  "124104044168501211",
];

const first17 = fc.string({ unit: fc.constantFrom(...Array.from(usccCharset)), minLength: 17, maxLength: 17 });
const lawfulCode = first17.map((body) => body + String(usccCheckCharacter(body)));

describe("a unified social credit code", () => {
  test.each(publishedCodes)("%s, published by a city, has no fault", (code) => {
    expect(usccFault(code)).toBeNull();
    expect(organisationPartFault(code)).toBeNull();
  });

  it("has a charset of 31 characters without I, O, S, V and Z", () => {
    expect(usccCharset).toHaveLength(31);
    expect(Array.from("IOSVZ").filter((letter) => usccCharset.includes(letter))).toEqual([]);
  });

  it("may start with a letter", () => {
    const body = "N241048200550707X";
    expect(usccFault(body + String(usccCheckCharacter(body)))).toBeNull();
  });

  test.each(publishedCodes)("%s with any one character replaced is faulty", (code) => {
    expect(substitutionsOf(code, usccCharset).filter((wrong) => usccFault(wrong) === null)).toEqual([]);
  });

  test.each(publishedCodes)("%s with any two neighbours swapped is faulty", (code) => {
    expect(swapsOf(code).filter((wrong) => usccFault(wrong) === null)).toEqual([]);
  });

  it("shows every single substitution and swap of neighbours, whatever the code", () => {
    fc.assert(
      fc.property(lawfulCode, (code) => {
        const undetected = [...substitutionsOf(code, usccCharset), ...swapsOf(code)].filter(
          (w) => usccFault(w) === null,
        );
        expect(usccFault(code)).toBeNull();
        expect(undetected).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("names the check character that the others ask for", () => {
    expect(usccFault("114104820055070700")).toEqual({ code: "check-character", expected: "X" });
  });
});

describe("a code of unlawful form", () => {
  test.each([
    ["lower case", "11410482005507070x"],
    ["full-width characters", "１１４１０４８２００５５０７０７０Ｘ"],
    ["full-width lower case", "11410482005507070ｘ"],
    ["spaces inside", "114104 82005507 070X"],
    ["an ideographic space before it", "\u300011410482005507070X"],
    ["a no-break space after it", "11410482005507070X\u00a0"],
    ["zero-width characters", "\ufeff1141\u200b0482005507070X\u2060"],
    ["a tab and a line break", "\t11410482005507070X\r\n"],
  ])("with %s is repaired", (_fault, code) => {
    expect(usccFault(code)).toEqual({ code: "form", repaired: "11410482005507070X" });
  });

  test.each([
    ["too short", "11410482005507070"],
    ["too long", "11410482005507070XX"],
    ["empty", ""],
    ["with a letter outside the charset", "1141048200550707OX"],
    ["with a check character outside the charset", "11410482005507070Z"],
    ["hyphenated", "11410482-005507070X"],
    ["lower case with a wrong check character", "11410482005507070y"],
    ["with a character that only compatibility would fold", "11410482005507070Ⅹ"],
    ["with a ligature that upper case would spread", "114104820055070ﬀ"],
  ])("that is %s is not repaired", (_fault, code) => {
    expect(usccFault(code)).toEqual({ code: "form", repaired: null });
  });
});

describe("the placeholder of sole traders", () => {
  it("is 17 zeros and X, nothing else", () => {
    expect(isPlaceholderUscc("00000000000000000X")).toBe(true);
    expect(isPlaceholderUscc("000000000000000000")).toBe(false);
    expect(isPlaceholderUscc("00000000000000000x")).toBe(false);
  });

  it("is what its misspellings are repaired to", () => {
    expect(usccFault("00000000000000000x")).toEqual({ code: "form", repaired: "00000000000000000X" });
  });
});

describe("the check character", () => {
  it("is not told for anything but 17 characters of the charset", () => {
    expect(usccCheckCharacter("11410482005507070")).toBe("X");
    expect(usccCheckCharacter("1141048200550707")).toBeNull();
    expect(usccCheckCharacter("11410482005507070X")).toBeNull();
    expect(usccCheckCharacter("1141048200550707汉")).toBeNull();
    expect(usccCheckCharacter("1141048200550707I")).toBeNull();
  });
});

describe("the organisation part", () => {
  it("names the 17th character that the eight before it ask for", () => {
    const body = "11410482005507071";
    const code = body + String(usccCheckCharacter(body));
    expect(usccFault(code)).toBeNull();
    expect(organisationPartFault(code)).toEqual({ code: "check-character", expected: "0" });
  });
});

describe("the registration department", () => {
  it("is told by the first character and the class by the second", () => {
    expect(usccDepartment("11410482005507070X")).toEqual({
      department: { code: "1", name: { zh: "机构编制", en: "establishment office" } },
      class: { code: "1", name: { zh: "机关", en: "government body" } },
    });
    expect(usccDepartment("92410400MA00000000")?.class?.name.zh).toBe("个体工商户");
    expect(usccDepartment("N2")?.class?.name.zh).toBe("村级集体经济组织");
  });

  it("exists for the twelve characters of the standard only", () => {
    expect(
      Array.from(usccCharset)
        .filter((character) => usccDepartment(character) !== null)
        .join(""),
    ).toBe("123456789ANY");
    expect(usccDepartment("000000000000000000")).toBeNull();
    expect(usccFault("000000000000000000")).toBeNull();
  });

  it("may lack the class", () => {
    expect(usccDepartment("8300")?.class).toBeNull();
  });
});
