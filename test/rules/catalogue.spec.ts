import { allRules } from "../../src/rules";
import { renderCatalogue } from "../../src/rules/catalogue";
import { type Rule } from "../../src/rules/rule";
import { catalogueOutput, catalogueOutputSchema } from "../../src/usecases/catalogue-output";

const entriesOf = (rules: readonly Rule[]) => catalogueOutput({ name: "gongshi", version: "0.0.0" }, rules, "zh").rules;

const chosen = allRules.filter(({ id }) => id === "party/category");

test("a rule is shown with what it really says and the value that it would write", () => {
  expect(renderCatalogue(chosen)).toContain(
    [
      `✗ 行政相对人类别: "个体户"`,
      "  info: “个体户”的规范写法是“个体工商户”。可以直接改为规范写法。",
      "  “个体户” is properly written “个体工商户”. It can be replaced by the proper form at once.",
      `  → safe: "个体工商户"`,
    ].join("\n"),
  );
});

test("the catalogue as data names cells by field code", () => {
  const [entry] = entriesOf(chosen);
  expect(entry).toMatchObject({
    id: "party/category",
    severity: "error",
    basisStatus: "found",
    title: "行政相对人类别是法人及非法人组织、自然人、个体工商户之一",
    kinds: ["licence", "penalty"],
    fixable: true,
  });
  expect(entry?.examples.find(({ findings }) => findings.some(({ fix }) => fix !== undefined))).toMatchObject({
    outcome: "fail",
    rows: [{ XK_XDR_LB: "个体户" }],
    findings: [{ fix: { kind: "safe", value: "个体工商户" } }],
  });
});

test("examples of headers are listed as headers", () => {
  const [entry] = entriesOf(allRules.filter(({ id }) => id === "header/unknown-column"));
  const wrong = entry?.examples.find(({ outcome }) => outcome === "fail");
  expect(wrong?.headers).toContain("经办人");
  expect(wrong?.rows).toBe(undefined);
  const output = catalogueOutput({ name: "gongshi", version: "0.0.0" }, allRules, "en");
  expect(catalogueOutputSchema.parse(JSON.parse(JSON.stringify(output)))).toEqual(output);
});
