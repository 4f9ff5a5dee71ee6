import { partyKind } from "../../src/standard/party-kind";
import { nationalStandard } from "../support/national-standard";

test.each([
  ["法人及非法人组织", "organisation"],
  ["法人和非法人组织", "organisation"],
  ["自然人", "person"],
  ["个体工商户", "sole-trader"],
  ["个体户", "sole-trader"],
  ["企业", null],
  ["", null],
  [null, null],
])("%p is %p", (category, kind) => {
  expect(partyKind(category, nationalStandard)).toBe(kind);
});

test("the kinds are the values of the code list", () => {
  for (const { value } of nationalStandard.codeLists.partyCategories) {
    expect(partyKind(value, nationalStandard)).not.toBe(null);
  }
});
