import { allRules } from "../../src/rules";
import { type Fix } from "../../src/rules/rule";
import { buildLedger } from "../support/build-ledger";
import { runRules } from "../support/run-rules";

const characters = allRules.filter(({ id }) => id === "name/characters");
const category = allRules.filter(({ id }) => id === "name/category");

test.each<[string | number, string, Fix | null]>([
  ["示例\n(平顶山) 公司", "error", { kind: "ask", value: "示例（平顶山） 公司" }],
  ["平顶山市示例公司\n", "error", { kind: "safe", value: "平顶山市示例公司" }],
  ["Acme\r\nLtd", "error", { kind: "ask", value: "Acme Ltd" }],
  [" 示例(平顶山)公司", "warning", { kind: "safe", value: "示例（平顶山）公司" }],
  [12345, "error", null],
  ["——／", "error", null],
  ["Acme (China) Ltd", "warning", null],
])("%j is an %s, repaired as %j", (partyName, severity, fix) => {
  const said = runRules(characters, buildLedger([{ partyName }]));
  expect(said.map((each) => ({ severity: each.severity, fix: each.zh.fix }))).toEqual([{ severity, fix }]);
});

test.each(["𠮷野家餐饮有限公司", "ABC商贸（平顶山）有限公司", "Бюро", "个体工商户"])("%s is a name", (partyName) => {
  expect(runRules(characters, buildLedger([{ partyName }]))).toEqual([]);
});

test.each([
  ["法人及非法人组织", "欧阳娜娜", 1],
  ["法人及非法人组织", "平煤集团", 0],
  ["法人及非法人组织", "A公司", 0],
  ["自然人", "叶县第一中心", 1],
  ["自然人", "阿依古丽·买买提", 0],
  ["个体工商户", "叶县某某店", 0],
  ["企业", "李某某", 0],
])("as %s the name %s has %i findings", (partyCategory, partyName, count) => {
  expect(runRules(category, buildLedger([{ partyCategory, partyName }]))).toHaveLength(count);
});
