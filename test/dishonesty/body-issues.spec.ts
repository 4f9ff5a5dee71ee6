import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type BodyIssue, bodyIssues, bodyIssueWords } from "../../src/dishonesty/body-issues";
import { type DishonestyEntry } from "../../src/registers/dishonesty-register";
import { listEntry } from "./list-entry";

const issuesOf = (...bodies: readonly Partial<DishonestyEntry>[]) =>
  bodyIssues(
    bodies.map((parts, at) => listEntry({ row: at + 2, ...parts })),
    (one, other) => one === other,
  );

/** The ten bodies of annex 3 of the notice of February 2024. */
const published = readFileSync(join(__dirname, "../golden/2024-02-annex3-dishonest-public-bodies.csv"), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((text): Partial<DishonestyEntry> => {
    const [, name = "", uscc = "", county = ""] = text.split(",");
    return { name, uscc, county };
  });

test("the ten codes of the notice are lawful; two are the city's own and only to be looked at", () => {
  const found = issuesOf(...published);
  expect(found.map((issues) => issues.map(({ code }) => code))).toEqual([
    ...[[], [], [], [], [], ["city-area"], ["city-area"], [], [], []],
  ]);
});

test("a wrong character is told with the right one", () => {
  expect(issuesOf({ uscc: "124104820868908167" })[0]).toEqual([{ code: "uscc-check", expected: "6" }]);
});

test("a code in small letters or with spaces is told with what it should read, and its area is still looked at", () => {
  expect(issuesOf({ uscc: "1241048241706750x7" })[0]).toEqual([{ code: "uscc-form", repaired: "1241048241706750X7" }]);
  expect(issuesOf({ uscc: " 124104044168501211" })[0]?.map(({ code }) => code)).toEqual(["uscc-form", "other-area"]);
  expect(issuesOf({ uscc: "12410482086890816" })[0]).toEqual([{ code: "uscc-form", repaired: null }]);
});

test("a code that another county gave out is a thing to look at, either spelling of a name is the same", () => {
  expect(issuesOf({ uscc: "124104044168501211", county: "汝州市" })[0]).toEqual([
    { code: "other-area", area: "石龙区" },
  ]);
  for (const county of ["郟县", "郏县"]) expect(issuesOf({ uscc: "12410425077827479X", county })[0]).toEqual([]);
});

test("a code of a county that is not known is not judged by its area", () => {
  expect(issuesOf({ uscc: "12110105400886524E" })[0]?.map(({ code }) => code)).not.toContain("other-area");
});

test("a body without code or county, and one that was to come off before it was listed", () => {
  expect(issuesOf({ uscc: "" }, { uscc: "00000000000000000X", name: "乙" })).toEqual([
    [{ code: "no-uscc" }],
    [{ code: "no-uscc" }],
  ]);
  expect(issuesOf({ county: "" })[0]).toEqual([{ code: "no-county" }]);
  expect(issuesOf({ listed: 10, planned: 9 })[0]).toEqual([{ code: "planned-before-listed" }]);
});

test("codes and names that stand twice point at each other, however they are written", () => {
  const [first, second, third] = issuesOf({}, { name: "别名", uscc: "１24104820868908166" }, { uscc: "" });
  expect(first).toEqual([{ code: "same-uscc", rows: [3] }]);
  expect(second).toContainEqual({ code: "same-uscc", rows: [2] });
  expect(third).toEqual([{ code: "no-uscc" }, { code: "same-name", rows: [2] }]);
});

const examples: Readonly<Record<BodyIssue["code"], BodyIssue>> = {
  "no-uscc": { code: "no-uscc" },
  "no-county": { code: "no-county" },
  "city-area": { code: "city-area" },
  "planned-before-listed": { code: "planned-before-listed" },
  "uscc-form": { code: "uscc-form", repaired: "1X" },
  "uscc-check": { code: "uscc-check", expected: "6" },
  "organisation-check": { code: "organisation-check", expected: "6" },
  "other-area": { code: "other-area", area: "石龙区" },
  "same-uscc": { code: "same-uscc", rows: [3, 4] },
  "same-name": { code: "same-name", rows: [3, 4] },
};

test("every issue says something of its own in both languages", () => {
  const said = Object.values(examples).flatMap((issue) => Object.values(bodyIssueWords(issue)));
  expect(new Set(said).size).toBe(20);
});
