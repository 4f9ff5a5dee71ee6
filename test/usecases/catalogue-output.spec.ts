import { allRules } from "../../src/rules";
import { catalogueOutput } from "../../src/usecases/catalogue-output";

test("each rule says whether it can repair, and only such rules have examples that do", () => {
  const { rules } = catalogueOutput({ name: "gongshi", version: "0.0.0" }, allRules, "en");
  expect(rules.map(({ id, fixable }) => [id, fixable])).toEqual(allRules.map(({ id, fixable }) => [id, fixable]));
  expect(new Set(rules.map(({ fixable }) => fixable))).toEqual(new Set([true, false]));
  const repairing = rules.filter(({ examples }) =>
    examples.some(({ findings }) => findings.some(({ fix }) => fix !== undefined)),
  );
  expect(repairing.every(({ fixable }) => fixable)).toBe(true);
});
