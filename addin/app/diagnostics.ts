import { type AboutFacts } from "./about-facts";
import { type AppState } from "./app-state";

/** What somebody who helps has to know, as text; nothing of what the workbook holds but how much it is. */
export function diagnostics(facts: AboutFacts, state: AppState): string {
  const { language, theme, survey, checked } = state;
  const lines = [
    `Gongshi ${facts.version}`,
    facts.host,
    ...facts.requirementSets.map(
      ({ name, version, isSupported }) => `${name} ${version}: ${isSupported ? "yes" : "no"}`,
    ),
    `${language}, ${theme}`,
  ];
  if (survey.step === "ready") {
    const { profile, ledgers, parameterFaults } = survey.value;
    const [from, to] = profile.calendarYears;
    const rows = ledgers.map(({ kind, rowCount }) => `${kind} ${rowCount}`);
    lines.push(
      `profile ${profile.id} ${profile.version}, calendar ${from}-${to}, roster ${profile.roster?.source ?? "none"}`,
      `ledgers: ${rows.join(", ") || "none"}; parameter faults: ${parameterFaults.length}`,
    );
  }
  if (checked !== null) {
    const { error, warning, info, waived } = checked.summary.totals;
    const faults = checked.summary.ledgers.flatMap(({ toolFaults }) => toolFaults.map(({ rule }) => rule));
    lines.push(
      `last check: ${error} errors, ${warning} warnings, ${info} notes, ${waived} waived`,
      `faults of rules: ${[...new Set(faults)].join(", ") || "none"}`,
    );
  }
  return lines.join("\n");
}
