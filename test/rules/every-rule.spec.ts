import { severities } from "../../src/findings/severity";
import { personalNumbersIn } from "../../src/privacy/personal-numbers";
import { allRules } from "../../src/rules";
import { type ExampleCase, exampleCases } from "../../src/rules/example-cases";
import { type Rule } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { buildLedger } from "../support/build-ledger";
import { runRules, type Said } from "../support/run-rules";

/** Every id of the standard, and the one of ours that says where the calendar ends. */
const ids = [
  ...["header/missing-column", "header/duplicate-column", "header/unknown-column", "required/blank"],
  ...["party/category", "party/category-code", "party/foreign-fields"],
  ...["uscc/form", "uscc/check-character", "uscc/organisation-part", "uscc/placeholder", "agency/code"],
  ...["identity/resident-id", "identity/document-type", "identity/document-pair"],
  ...["licence/category", "penalty/category", "penalty/amount-without-category"],
  ...["amount/form", "amount/unit", "amount/content"],
  ...["date/form", "date/future", "date/order", "date/starts-before-decision", "date/long-term"],
  ...["publicity/end-date", "name/characters", "name/category", "text/filler", "document-number/form"],
  ...["basis/citation", "privacy/personal-number", "length/max", "data-loss/number-as-code"],
  ...["scope/simple-procedure", "scope/not-public", "scope/no-sanction", "master/name-code"],
  ...["duplicate/exact", "duplicate/key"],
  ...["timeliness/late", "timeliness/due-soon", "timeliness/overdue", "timeliness/calendar-missing"],
];

const cellRules = allRules.filter(({ examples }) => examples.scope === "cell");

const run = (rule: Rule, { ledger, env }: Pick<ExampleCase, "ledger" | "env">) => runRules([rule], ledger, env);

const casesOf = (rule: Rule, outcome: ExampleCase["outcome"]) =>
  exampleCases(rule)
    .filter((example) => example.outcome === outcome)
    .map((example) => ({ name: JSON.stringify(example.headers.length > 0 ? example.headers : example.rows), example }));

/** The other cell rules that speak of the cell that a rule found wrong. */
const othersOn = (role: Role | null, rule: Rule, { ledger, env }: Pick<ExampleCase, "ledger" | "env">) =>
  runRules(
    cellRules.filter((other) => other.id !== rule.id),
    ledger,
    env,
  )
    .filter((said) => said.role === role)
    .map((said) => said.rule);

const documentNumbers = ({ rows }: ExampleCase): readonly string[] =>
  rows
    .flatMap((row) => [row.personDocumentNumber ?? [], row.legalRepresentativeDocumentNumber ?? []])
    .flat()
    .map(String);

/** The example with the offered value in place of the wrong one. */
function repaired({ rows, ledger, env }: ExampleCase, { role, zh }: Said): ExampleCase | null {
  if (role === null || zh.fix === null) return null;
  const fixed = rows.map((row) => ({ ...row, [role]: zh.fix?.value ?? null }));
  return {
    ...{ outcome: "pass", rows: fixed, headers: [], env },
    ledger: buildLedger(fixed, { kind: ledger.kind, standard: env.standard }),
  };
}

test("the rules are those of the standard, each once", () => {
  expect(allRules.map(({ id }) => id).sort()).toEqual([...ids].sort());
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("is named group/kebab-case", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
  });

  test("names its findings in a few words of their own", () => {
    expect(rule.problem.zh).toMatch(/^(?=.*\p{Script=Han}).{2,16}$/u);
    expect(rule.problem.en).toMatch(/^[A-Z][^.。]{2,45}$/);
    const alike = allRules.filter(({ problem }) => problem.zh === rule.problem.zh || problem.en === rule.problem.en);
    expect(alike).toHaveLength(1);
  });

  test("states the requirement and its reason in plain sentences", () => {
    expect(rule.title.zh).toMatch(/^(?=.*\p{Script=Han}).{6,60}[^。.]$/u);
    expect(rule.title.en).toMatch(/^[A-Z0-9“].{10,110}[^.。]$/);
    expect(rule.why.zh).toMatch(/^(?=.*\p{Script=Han}).{10,120}。$/u);
    expect(rule.why.en).toMatch(/^[A-Z].{20,260}\.$/);
    expect(rule.title.en + rule.why.en).not.toMatch(/。|，/);
    expect(rule.basis.text).toMatch(/\p{Script=Han}|\d/u);
  });

  const wrong = casesOf(rule, "fail");

  test("shows right and wrong examples, and what it does not judge", () => {
    expect(casesOf(rule, "pass").length).toBeGreaterThan(0);
    expect(wrong.length).toBeGreaterThan(0);
    expect(casesOf(rule, "notApplicable").length > 0).toBe(rule.examples.scope !== "header");
  });

  test.each([...casesOf(rule, "pass"), ...casesOf(rule, "notApplicable")])("is silent about $name", ({ example }) => {
    expect(run(rule, example)).toEqual([]);
  });

  test.each(wrong)("finds one fault in $name, and says it once", ({ example }) => {
    const said = run(rule, example);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ rule: id, row: example.headers.length > 0 ? null : example.rows.length - 1 });
    expect(severities.indexOf(said[0]?.severity ?? "error")).toBeGreaterThanOrEqual(severities.indexOf(rule.severity));
    expect(rule.run(example.ledger, example.env).missing).toEqual([]);
  });

  test.each(wrong)("speaks in sentences of $name", ({ example }) => {
    for (const { zh, en } of run(rule, example)) {
      for (const sentence of [zh.message, zh.hint]) expect(sentence).toMatch(/^(?=.*\p{Script=Han})[^\n]{6,250}。$/u);
      for (const sentence of [en.message, en.hint]) expect(sentence).toMatch(/^[A-Z0-9“][^\n]{10,350}\.$/);
      for (const sentence of [zh.message, zh.hint, en.message, en.hint]) {
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object|\$\{|。。|\.\.|  /);
        expect(sentence).not.toContain(id);
        expect(personalNumbersIn(sentence)).toEqual([]);
        for (const number of documentNumbers(example)) expect(sentence).not.toContain(number);
      }
      expect(en.fix).toEqual(zh.fix);
    }
  });

  const wrongCells = rule.examples.scope === "cell" ? wrong : [];

  test("is the only rule that speaks of a cell that it finds wrong", () => {
    const others = wrongCells.flatMap(({ name, example }) =>
      run(rule, example)
        .flatMap(({ role }) => othersOn(role, rule, example))
        .map((other) => ({ name, other })),
    );
    expect(others).toEqual([]);
  });

  test("offers a repair if it says so, and never otherwise", () => {
    const offered = wrong.some(({ example }) => run(rule, example).some(({ zh }) => zh.fix !== null));
    expect(offered).toBe(rule.fixable);
  });

  test("is satisfied by its own repair, which leaves no other fault in the cell", () => {
    for (const { example } of wrongCells) {
      for (const said of run(rule, example)) {
        const after = repaired(example, said);
        if (after === null || said.role === null) continue;
        expect(after.rows[0]?.[said.role]).not.toBe(example.rows[0]?.[said.role]);
        expect([...run(rule, after), ...othersOn(said.role, rule, after)]).toEqual([]);
      }
    }
  });
});
