import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { buildLedger } from "../support/build-ledger";
import { ruleEnv, runRules } from "../support/run-rules";

const rules = allRules.filter(({ id }) => id === "master/name-code");
const subjects = new Map([
  ["示例（平顶山）有限公司", "91410400MA0T5T018R"],
  ["叶县示例有限公司", "91410402MA0T5T026H"],
]);

const wrongRows = (rows: readonly ExampleRow[], columns?: readonly Role[]) => {
  const ledger = buildLedger(rows, columns === undefined ? {} : { columns });
  return runRules(rules, ledger, ruleEnv(ledger, { subjects })).map(({ row }) => row);
};

test("without a list of subjects the rule is skipped for want of it", () => {
  const ledger = buildLedger([{ partyName: "叶县示例有限公司", partyUscc: "91410400MA0T5T018R" }]);
  expect(rules[0]?.run(ledger, ruleEnv(ledger))).toEqual({ hits: [], sheetFindings: [], missing: ["主体名录"] });
});

test("the rows that disagree are found among those that do not", () => {
  expect(
    wrongRows([
      { partyName: "示例(平顶山)有限公司", partyUscc: "91410400MA0T5T018R" },
      { partyName: "叶县示例有限公司", partyUscc: "91410400MA0T5T018R" },
      { partyName: "名录之外的公司", partyUscc: "9141040000551238XC" },
      { partyName: "示例公司", partyUscc: "91410402MA0T5T026H" },
    ]),
  ).toEqual([1, 3]);
});

test("what other rules own is left to them", () => {
  expect(
    wrongRows([
      { partyName: "叶县示例有限公司", partyUscc: "91410402MA0T5T0260" },
      { partyName: "叶县示例有限公司", partyUscc: "00000000000000000X" },
      { partyName: "叶县示例有限公司", partyUscc: "91410400MA0T5T018R", partyCategory: "自然人" },
      { partyName: null, partyUscc: "91410400MA0T5T018R" },
    ]),
  ).toEqual([]);
});

test("a sheet without categories is compared all the same", () => {
  expect(
    wrongRows([{ partyName: "叶县示例有限公司", partyUscc: "91410400MA0T5T018R" }], ["partyName", "partyUscc"]),
  ).toEqual([0]);
});
