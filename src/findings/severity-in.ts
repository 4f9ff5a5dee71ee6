import { type Rule } from "../rules/rule";
import { type Standard } from "../standard/standard";
import { severities, type Severity } from "./severity";

/** How severe a finding of a rule is by the standard: an override replaces the rule's own severity and caps milder ones. */
export function severityIn({ severities: overrides }: Standard, rule: Rule): (given: Severity) => Severity {
  const override = overrides[rule.id] ?? "off";
  if (override === "off") return (given) => given;
  return (given) =>
    given === rule.severity || severities.indexOf(given) < severities.indexOf(override) ? override : given;
}
