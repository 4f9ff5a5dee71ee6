import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { type Role } from "../../src/standard/role";
import { buildLedger } from "../support/build-ledger";
import { nationalStandard } from "../support/national-standard";
import { ruleEnv, runRules } from "../support/run-rules";

const required = allRules.filter(({ id }) => id === "required/blank");

const blankRoles = (row: ExampleRow, kind: Kind = "penalty") =>
  runRules(required, buildLedger([row], { kind })).map(({ role }) => role);

const always = (kind: Kind): readonly Role[] =>
  nationalStandard.fields[kind].flatMap(({ role, required: asked }) => (asked === "required" ? [role] : []));

test.each(["licence", "penalty"] as const)("of a blank %s row every required cell is found, no other", (kind) => {
  expect(blankRoles({}, kind).sort()).toEqual([...always(kind)].sort());
});

const alsoRequired = (row: ExampleRow) =>
  blankRoles(row).filter((role) => role !== null && !always("penalty").includes(role));

test.each<[ExampleRow, Role[]]>([
  [{ partyCategory: "自然人" }, ["personDocumentType", "personDocumentNumber"]],
  [{ partyCategory: "法人及非法人组织" }, ["partyUscc", "legalRepresentative"]],
  [{ partyCategory: "个体户" }, ["partyUscc", "legalRepresentative"]],
  [{ partyCategory: "企业" }, []],
  [{ penaltyCategory: "警告;罚款" }, ["fineAmount"]],
  [{ penaltyCategory: "没收非法财物" }, ["confiscationAmount"]],
  [{ penaltyCategory: "罚款;没收违法所得" }, ["fineAmount", "confiscationAmount"]],
  [{ penaltyCategory: "吊销执照" }, ["seizedCertificate"]],
  [{ penaltyCategory: "警告" }, []],
])("%j asks for %j as well", (row, roles) => {
  expect([...alsoRequired(row)].sort()).toEqual([...roles].sort());
});

test("a cell of nothing but invisible characters is blank, a zero is not", () => {
  expect(blankRoles({ agency: "\u00a0\u200b\n" })).toContain("agency");
  expect(blankRoles({ penaltyCategory: "罚款", fineAmount: 0 })).not.toContain("fineAmount");
});

test("a cell that cannot be read is not blank", () => {
  const roles = blankRoles({ decisionDate: "待定", agencyCode: 114104000055123470 });
  expect(roles.filter((role) => role === "decisionDate" || role === "agencyCode")).toEqual([]);
});

test("without the columns of the conditions only what is always required is asked for", () => {
  const ledger = buildLedger([{}], { columns: ["partyName", "partyUscc"] });
  expect(runRules(required, ledger).map(({ role }) => role)).toEqual(["partyName"]);
});

test("a required column that the sheet lacks makes the rule skipped, not passed", () => {
  const roles = always("licence").filter((role) => role !== "decisionDate");
  const ledger = buildLedger([], { columns: roles });
  expect(required[0]?.run(ledger, ruleEnv(ledger)).missing).toEqual(["XK_JDRQ"]);
});

test("an office can make an optional field required", () => {
  const fields = nationalStandard.fields.licence.map((field) =>
    field.role === "certificateName" ? { ...field, required: "required" as const } : field,
  );
  const standard = { ...nationalStandard, fields: { ...nationalStandard.fields, licence: fields } };
  const ledger = buildLedger([{}], { standard, columns: ["certificateName"] });
  expect(runRules(required, ledger, ruleEnv(ledger, { standard })).map(({ role }) => role)).toEqual([
    "certificateName",
  ]);
});

test("a cell that an office has made optional is asked for on no condition", () => {
  const fields = nationalStandard.fields.penalty.map((field) =>
    field.role === "partyUscc" ? { ...field, required: "optional" as const } : field,
  );
  const standard = { ...nationalStandard, fields: { ...nationalStandard.fields, penalty: fields } };
  const ledger = buildLedger([{ partyCategory: "法人及非法人组织" }], { kind: "penalty", standard });
  const roles = runRules(required, ledger, ruleEnv(ledger, { standard })).map(({ role }) => role);
  expect([roles.includes("partyUscc"), roles.includes("legalRepresentative")]).toEqual([false, true]);
});
