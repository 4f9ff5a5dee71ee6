import fc from "fast-check";
import { duplicateRows, exactDuplicates } from "../../src/ledger/group-rows";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { normaliseDocumentNumber } from "../../src/text/document-number";
import { buildLedger } from "../support/build-ledger";
import { nationalStandard } from "../support/national-standard";
import { runRules } from "../support/run-rules";

const groups = (rows: readonly ExampleRow[], kind: Kind = "licence") => {
  const { exactOf, keyOf } = duplicateRows(buildLedger(rows, { kind }), nationalStandard);
  return { exactOf: [...exactOf], keyOf: [...keyOf] };
};

const organisation: ExampleRow = {
  partyName: "平顶山市示例商贸有限公司",
  partyUscc: "91410400MA0T5T018R",
  documentNumber: "平审批许〔2024〕15号",
  agencyCode: "11410400005512347C",
};

const person: ExampleRow = {
  partyName: "李某某",
  personDocumentNumber: "410401190001010013",
  documentNumber: "平审批许〔2024〕15号",
  agencyCode: "11410400005512347C",
};

test("an equal row is an exact duplicate of the first of its like and no duplicate by key", () => {
  const other = { ...organisation, licenceContent: "从事食品经营" };
  expect(groups([organisation, other, organisation, other, organisation])).toEqual({
    exactOf: [-1, -1, 0, 1, 0],
    keyOf: [-1, 0, -1, -1, -1],
  });
});

describe("the key of a row", () => {
  const isSame = (one: ExampleRow, other: ExampleRow, kind?: Kind) =>
    groups([one, { ...other, licenceContent: "另一内容", penaltyContent: "另一内容" }], kind).keyOf[1] === 0;

  test.each<[string, ExampleRow, ExampleRow, boolean]>([
    [
      "any writing of the document number",
      organisation,
      { ...organisation, documentNumber: "平审批许 [2024] 第０015号" },
      true,
    ],
    ["another document number", organisation, { ...organisation, documentNumber: "平审批许〔2024〕151号" }, false],
    [
      "a zero that only the hash leaves out",
      { ...organisation, documentNumber: "平审05〔2024〕15号" },
      { ...organisation, documentNumber: "平审5〔2024〕15号" },
      false,
    ],
    ["the code and not the name of the party", organisation, { ...organisation, partyName: "平顶山示例公司" }, true],
    ["any writing of the code", organisation, { ...organisation, partyUscc: " 91410400ma0t5t018r" }, true],
    ["another party of a joint decision", organisation, { ...organisation, partyUscc: "91410402MA0T5T026K" }, false],
    ["name and number where there is no code", person, { ...person }, true],
    ["the number of the person", person, { ...person, personDocumentNumber: "410401190001010021" }, false],
    ["the name beside a placeholder", { ...person, partyUscc: "00000000000000000X" }, { ...person }, true],
    [
      "names beside placeholders",
      { ...person, partyUscc: "00000000000000000X" },
      { ...person, partyName: "王某某", partyUscc: "00000000000000000X" },
      false,
    ],
    ["a party with a code and one without", organisation, { ...organisation, partyUscc: null }, false],
    ["another agency", organisation, { ...organisation, agencyCode: "11410402MB0T5T018A" }, false],
    ["no party at all", { documentNumber: "1号" }, { documentNumber: "1号" }, false],
    ["no document number", { ...organisation, documentNumber: null }, { ...organisation, documentNumber: " " }, false],
    [
      "certificates with their own numbers",
      { ...organisation, licenceNumber: "JY1" },
      { ...organisation, licenceNumber: "JY2" },
      false,
    ],
  ])("%s", (_title, one, other, expected) => {
    expect(isSame(one, other)).toBe(expected);
  });

  test("of a penalty leaves the licence number out and takes the agency's name where it has no code", () => {
    const row = { ...organisation, agencyCode: null, agency: "平顶山市公安局" };
    expect(isSame(row, row, "penalty")).toBe(true);
    expect(isSame(row, { ...row, agency: "平顶山市水利局" }, "penalty")).toBe(false);
  });

  test("consists of the parts that an office chooses", () => {
    const rows = [person, { ...person, documentNumber: "另 2 号", agencyCode: null }, { ...person, partyName: null }];
    const duplicateKey = { ...nationalStandard.duplicateKey, licence: ["partyName", "decisionDate"] as const };
    const standard = { ...nationalStandard, duplicateKey: { ...duplicateKey, licence: [...duplicateKey.licence] } };
    expect([...duplicateRows(buildLedger(rows), standard).keyOf]).toEqual([-1, 0, -1]);
  });
});

test("grouping agrees with comparing every pair of rows", () => {
  const few = (values: readonly string[]) => fc.constantFrom(null, ...values);
  const row = fc.record({
    documentNumber: few(["1号", "第01号", "2号", "2"]),
    partyName: few(["甲公司", "乙公司"]),
    partyUscc: few(["91410400MA0T5T018R", "00000000000000000X"]),
    licenceContent: few(["许可"]),
  });
  const key = ({ documentNumber, partyName, partyUscc }: ExampleRow) => {
    const number = documentNumber === null ? "" : normaliseDocumentNumber(String(documentNumber));
    const party = partyUscc === "91410400MA0T5T018R" ? partyUscc : String(partyName ?? "");
    return number === "" || party === "" ? null : `${number} ${party}`;
  };
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const same = rows.map(
        (each, index) => rows.findIndex((earlier) => JSON.stringify(earlier) === JSON.stringify(each)) < index,
      );
      const { exactOf, keyOf } = groups(rows);
      rows.forEach((each, index) => {
        const first = rows.findIndex((earlier) => key(earlier) !== null && key(earlier) === key(each));
        expect(exactOf[index] !== -1).toBe(same[index]);
        expect(keyOf[index]).toBe(same[index] === true || first === index ? -1 : first);
      });
    }),
  );
});

test("the findings name the sheet row of the first of its like", () => {
  const rules = allRules.filter(({ id }) => id.startsWith("duplicate/"));
  const rows = [organisation, person, organisation, { ...person, remarks: "更正" }];
  expect(runRules(rules, buildLedger(rows)).map(({ rule, role, row, en }) => [rule, role, row, en.message])).toEqual([
    ["duplicate/exact", null, 2, "This row is the same as row 2 in every column; it should be reported once only."],
    ["duplicate/key", null, 3, "This is the decision of row 3 with other content; a decision should have one row."],
  ]);
});

test("without rows there is nothing to group", () => {
  expect(groups([])).toEqual({ exactOf: [], keyOf: [] });
  expect([...exactDuplicates(buildLedger([], { columns: ["partyName"] }))]).toEqual([]);
});
