import { builtInCalendar } from "../calendar/calendar-data";
import { readDay } from "../calendar/read-day";
import { judgeTimeliness } from "../ledger/ledger-timeliness";
import { type Ledger } from "../ledger/ledger";
import { loadStandard } from "../standard/load-standard";
import { exampleHeaderLedger, exampleLedger } from "./example-ledger";
import { type ExampleRow, type Rule, type RuleEnv, type RuleExamples, type TableEnv } from "./rule";

/** One example of a rule, made into a ledger that the rule can be run on. */
export interface ExampleCase {
  readonly outcome: "pass" | "fail" | "notApplicable";
  /** Empty where the example is a header. */
  readonly rows: readonly ExampleRow[];
  readonly headers: readonly string[];
  readonly ledger: Ledger;
  readonly env: TableEnv;
}

/** Every example of a rule: the right ones, the wrong ones, then those that it does not judge. */
export function exampleCases({ examples }: Rule): readonly ExampleCase[] {
  const env = exampleEnv(examples);
  const setting = { kind: examples.kind ?? "licence", standard: env.standard } as const;
  const ofRows =
    (outcome: ExampleCase["outcome"]) =>
    (rows: readonly ExampleRow[]): ExampleCase => {
      const ledger = exampleLedger(rows, setting);
      return { outcome, rows, headers: [], ledger, env: { ...env, timeliness: judgeTimeliness(ledger, env) } };
    };
  const ofHeaders =
    (outcome: ExampleCase["outcome"]) =>
    (headers: readonly string[]): ExampleCase => ({
      outcome,
      rows: [],
      headers,
      ledger: exampleHeaderLedger(headers, setting),
      env: { ...env, timeliness: new Uint8Array() },
    });
  if (examples.scope === "header") {
    return [...examples.pass.map(ofHeaders("pass")), ...examples.fail.map(ofHeaders("fail"))];
  }
  const tables = examples.scope === "table" ? examples : inTables(examples);
  return (["pass", "fail", "notApplicable"] as const).flatMap((outcome) => tables[outcome].map(ofRows(outcome)));
}

const inTables = ({ pass, fail, notApplicable }: RuleExamples & { readonly scope: "cell" }) => ({
  pass: pass.map((row) => [row]),
  fail: fail.map((row) => [row]),
  notApplicable: notApplicable.map((row) => [row]),
});

function exampleEnv({ profile = "national-2018", asOf = "2024-03-05", subjects }: RuleExamples): RuleEnv {
  const standard = loadStandard(profile);
  const day = readDay(asOf, false);
  if (!standard.ok || day === null) throw new Error(`An example asks for the profile ${profile} on ${asOf}`);
  return {
    standard: standard.value,
    calendar: builtInCalendar,
    asOf: day,
    subjects: subjects === undefined ? null : new Map(Object.entries(subjects)),
  };
}
