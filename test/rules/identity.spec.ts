import { dayOf } from "../../src/calendar/day";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { buildLedger } from "../support/build-ledger";
import { nationalStandard } from "../support/national-standard";
import { ruleEnv, runRules } from "../support/run-rules";

const identityRules = allRules.filter(({ id }) => id.startsWith("identity/"));

const found = (row: ExampleRow, columns?: readonly Role[]) =>
  runRules(identityRules, buildLedger([row], columns === undefined ? {} : { columns })).map(
    ({ rule, role }) => `${rule} ${role ?? ""}`,
  );

const wrongId = "410401188001010018";

test("each number is judged by its own type", () => {
  expect(
    found({
      ...{ personDocumentType: "护照号", personDocumentNumber: wrongId },
      ...{ legalRepresentativeDocumentType: "身份证", legalRepresentativeDocumentNumber: wrongId },
    }),
  ).toEqual(["identity/resident-id legalRepresentativeDocumentNumber"]);
});

test("without a type, as in old templates, only what can be nothing else is a resident number", () => {
  const columns: readonly Role[] = ["legalRepresentativeDocumentNumber"];
  expect(found({ legalRepresentativeDocumentNumber: wrongId }, columns)).toEqual([
    "identity/resident-id legalRepresentativeDocumentNumber",
  ]);
  expect(found({ legalRepresentativeDocumentNumber: "E12345678" }, columns)).toEqual([]);
});

test("a birth date is in the future as seen from the day of checking", () => {
  const ledger = buildLedger([{ personDocumentType: "身份证", personDocumentNumber: "410401202403060018" }]);
  const messages = (day: number) =>
    runRules(identityRules, ledger, ruleEnv(ledger, { asOf: dayOf(2024, 3, day) })).map(({ en }) => en.message);
  expect(messages(5)[0]).toContain("later than today");
  expect(messages(6)[0]).not.toContain("later than today");
});

test("the document of a sole trader or an organisation is not judged: it should not be there at all", () => {
  for (const partyCategory of ["个体工商户", "法人及非法人组织"]) {
    expect(found({ partyCategory, personDocumentType: "营业执照", personDocumentNumber: wrongId })).toEqual([]);
  }
});

test("of a type and a number the blank one is found, whichever it is", () => {
  expect(found({ legalRepresentativeDocumentType: "护照号" })).toEqual([
    "identity/document-pair legalRepresentativeDocumentNumber",
  ]);
  expect(found({ legalRepresentativeDocumentNumber: "E12345678" })).toEqual([
    "identity/document-pair legalRepresentativeDocumentType",
  ]);
});

test("a number that has lost digits is not blank", () => {
  const row = { legalRepresentativeDocumentType: "身份证", legalRepresentativeDocumentNumber: 410401188001010000 };
  expect(found(row)).toEqual([]);
});

test("where an office requires the number, its blank cell is left to required/blank", () => {
  const fields = nationalStandard.fields.licence.map((field) =>
    field.role === "legalRepresentativeDocumentNumber" ? { ...field, required: "required" as const } : field,
  );
  const standard = { ...nationalStandard, fields: { ...nationalStandard.fields, licence: fields } };
  const ledger = buildLedger([{ legalRepresentativeDocumentType: "身份证" }], { standard });
  expect(runRules(identityRules, ledger, ruleEnv(ledger, { standard }))).toEqual([]);
});
