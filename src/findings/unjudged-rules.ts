import { type Ledger } from "../ledger/ledger";
import { type Rule } from "../rules/rule";
import { type Standard } from "../standard/standard";
import { type Judgement } from "./ledger-report";
import { severityIn } from "./severity-in";

/** The rules that could have found an error and were not run because a required column is missing. */
export const unjudgedRules = (
  { ledger, skipped }: Pick<Judgement, "ledger" | "skipped">,
  standard: Standard,
  rules: readonly Rule[],
): Judgement["skipped"] =>
  skipped.filter(({ rule: id, missing }) => {
    const rule = rules.find((each) => each.id === id);
    const severity = rule === undefined ? undefined : severityIn(standard, rule)(rule.severity);
    return severity === "error" && isAnyRequired(ledger, standard, missing);
  });

function isAnyRequired({ kind }: Ledger, { fields }: Standard, codes: readonly string[]): boolean {
  return fields[kind].some(({ code, required }) => required === "required" && codes.includes(code));
}
