import fc from "fast-check";
import { usccCharset, usccCheckCharacter } from "../../src/codes/uscc";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { buildLedger } from "../support/build-ledger";
import { ruleEnv, runRules } from "../support/run-rules";

const cellRules = allRules.filter(({ examples }) => examples.scope === "cell");

/** The rules that speak of one cell of a row. */
const rulesOn = (role: Role, row: ExampleRow) =>
  runRules(cellRules, buildLedger([row])).flatMap((said) => (said.role === role ? [said.rule] : []));

const lawful = "91410400MA0T5T018R";
const categories = [null, "法人及非法人组织", "自然人", "个体工商户", "企业"];

describe("one fault in the cell of a code is one finding", () => {
  const character = fc.constantFrom(...Array.from(`${usccCharset}IOSVZabx ９Ａ-无`));
  const spoiltCode = fc
    .tuple(fc.integer({ min: 0, max: 17 }), character)
    .map(([place, wrong]) => lawful.slice(0, place) + wrong + lawful.slice(place + 1));

  test("whichever character of a lawful one is wrong", () => {
    fc.assert(
      fc.property(spoiltCode, fc.constantFrom(...categories), (partyUscc, partyCategory) => {
        const found = rulesOn("partyUscc", { partyUscc, partyCategory });
        expect(found.length).toBeLessThanOrEqual(1);
        expect(partyUscc === lawful || found.length === 1).toBe(true);
      }),
    );
  });

  test("whatever stands there", () => {
    const anything = fc.oneof(
      fc.string({ unit: character, maxLength: 20 }),
      fc.integer({ min: 1, max: 999999999999999 }),
      fc.constantFrom("00000000000000000X", "000000000000000000", "00000000000000000x", 914104001234567800, "9.1E+17"),
    );
    const roles = fc.constantFrom<Role>("partyUscc", "agencyCode", "personDocumentNumber");
    fc.assert(
      fc.property(anything, roles, fc.constantFrom(...categories), (cell, role, partyCategory) => {
        const found = rulesOn(role, { [role]: cell, partyCategory, personDocumentType: "身份证" });
        expect(found.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("any lawful code of the right class passes", () => {
    const middle = fc.string({ unit: fc.constantFrom(...Array.from(usccCharset)), minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(middle, (rest) => {
        const code = `91${rest}${usccCheckCharacter(`91${rest}`) ?? ""}`;
        const found = rulesOn("partyUscc", { partyUscc: code, partyCategory: "法人及非法人组织" });
        expect(found.filter((rule) => rule !== "uscc/organisation-part")).toEqual([]);
      }),
    );
  });
});

test("a code with a space around it is repaired, although its text is read without", () => {
  const [said] = runRules(cellRules, buildLedger([{ partyUscc: `${lawful}\u00a0` }])).filter(
    ({ role }) => role === "partyUscc",
  );
  expect(said).toMatchObject({ rule: "uscc/form", zh: { fix: { kind: "safe", value: lawful } } });
});

test("a letter that looks like a digit is only offered when the check character bears it out", () => {
  const fixes = ["9141O400MA0T5T018R", "9141O400MA0T5T0180"].map(
    (partyUscc) => runRules(cellRules, buildLedger([{ partyUscc }])).find(({ role }) => role === "partyUscc")?.zh.fix,
  );
  expect(fixes).toEqual([{ kind: "ask", value: lawful }, null]);
});

test("a resident number in the column of the code is never shown", () => {
  const said = runRules(
    cellRules,
    buildLedger([{ partyUscc: "410401199001010018", partyCategory: "法人及非法人组织" }]),
  );
  expect(said.some(({ rule }) => rule === "uscc/check-character")).toBe(true);
  expect(JSON.stringify(said)).not.toContain("19900101");
});

test("without a category column the codes are judged, and the class rules are skipped", () => {
  const ledger = buildLedger([{ partyUscc: "91410400MA0T5T0180" }], { columns: ["partyUscc"] });
  const said = runRules(cellRules, ledger).filter(({ role }) => role === "partyUscc");
  expect(said.map(({ rule }) => rule)).toEqual(["uscc/check-character"]);
  const skipped = allRules.find(({ id }) => id === "party/category-code")?.run(ledger, ruleEnv(ledger)).missing;
  expect(skipped).toEqual(["XK_XDR_LB"]);
});

test("the placeholder of a sole trader needs the registration number, in a sheet without that column too", () => {
  const row = { partyUscc: "00000000000000000X", partyCategory: "个体工商户" };
  const bare = buildLedger([row], { columns: ["partyUscc", "partyCategory"] });
  const on = (ledger: typeof bare) => runRules(cellRules, ledger).filter(({ rule }) => rule === "uscc/placeholder");
  expect(on(bare)).toHaveLength(1);
  expect(on(buildLedger([{ ...row, registrationNumber: "410402600123450" }]))).toEqual([]);
});

test("an agency is a government body, a public institution or another body of 11, 12 or 13; another's code is a question", () => {
  const on = (prefix: string) => {
    const first17 = `${prefix}410400005512347`;
    const ledger = buildLedger([{ agencyCode: `${first17}${usccCheckCharacter(first17)}` }]);
    return runRules(cellRules, ledger).flatMap(({ rule, role, severity }) =>
      role === "agencyCode" ? [`${rule} ${severity}`] : [],
    );
  };
  expect(["11", "12", "13"].flatMap(on)).toEqual([]);
  expect(on("91")).toEqual(["agency/code warning"]);
});

test("the placeholder is never put in without asking", () => {
  const row = { partyCategory: "个体工商户", registrationNumber: "410402600123456", partyUscc: "000000000000000000" };
  const repairs = runRules(cellRules, buildLedger([row])).flatMap(({ rule, zh }) =>
    rule === "uscc/placeholder" ? [zh.fix] : [],
  );
  expect(repairs).toEqual([{ kind: "ask", value: "00000000000000000X" }]);
});
