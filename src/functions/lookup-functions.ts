import { severityWords } from "../findings/severity";
import { allRules } from "../rules";
import { err, ok } from "../support/result";
import { trim } from "../text/trim";
import { createUnitResolver } from "../units/resolve-unit";
import { type Roster } from "../units/roster";
import { oncePer } from "../support/once-per";
import { noAnswer } from "./cell-answer";
import { cellFunction } from "./cell-function";
import { type CellReader, cells } from "./parameter";
import { optionalRosterParameter } from "./roster-parameter";

const text: CellReader<string> = (cell) =>
  typeof cell === "string" || typeof cell === "number"
    ? ok(trim(String(cell)))
    : err({ zh: "应为文字", en: "a text was expected" });

const resolverOf = oncePer((roster: Roster) => createUnitResolver(roster));

/** The name of the roster that a name as written means. */
export const unit = cellFunction(
  [cells({ zh: "名称", en: "name" }, text), optionalRosterParameter],
  ([name, roster]) =>
    resolverOf(roster)(name)?.name ??
    noAnswer(
      `名录里没有“${name}”，请在单位名录里补上名称或别名。`,
      `The roster knows no “${name}”; add the name or alias to it.`,
    ),
);

const ruleOf = new Map<string, (typeof allRules)[number]>(allRules.map((rule) => [rule.id, rule]));

/** What a rule demands and why. */
export const rule = cellFunction([cells({ zh: "规则编号", en: "rule" }, text)], ([id], { language }) => {
  const found = ruleOf.get(id);
  if (found === undefined) {
    return noAnswer(`没有编号为“${id}”的规则，如 uscc/form。`, `There is no rule “${id}”; uscc/form is one.`);
  }
  const severity = severityWords[found.severity][language];
  return {
    zh: `${severity}：${found.title.zh}。${found.why.zh}`,
    en: `${severity}: ${found.title.en}. ${found.why.en}`,
  }[language];
});
