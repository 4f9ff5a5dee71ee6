import {
  type Language,
  type ProofreadDetail,
  type ProofreadStatement,
  statementKindWords,
  statementVerdicts,
  statementVerdictWords,
  taskTitles,
} from "../../src";

/** What a person reads at a terminal: what is contradicted, then how many there are of the rest, or all of them. */
export function proofreadSummary({ statements, counts }: ProofreadDetail, all: boolean, language: Language): string {
  const shown = statementVerdicts.filter((verdict) => all || verdict === "contradicted");
  const lines = statementVerdicts.flatMap((verdict) => [
    `${statementVerdictWords[verdict][language]} ${counts[verdict]}`,
    ...(shown.includes(verdict)
      ? statements.filter((each) => each.verdict === verdict).flatMap((each) => linesOf(each, language))
      : []),
  ]);
  return `${[taskTitles.proofread[language], ...lines.map((line) => `  ${line}`)].join("\n")}\n`;
}

function linesOf(statement: ProofreadStatement, language: Language): readonly string[] {
  const { kind, text, found, expected, source, why } = statement;
  const [says, told, where] = { zh: ["通报", "应为", "依据"], en: ["says", "expected", "where"] }[language];
  return [
    `- [${statementKindWords[kind][language]}] ${text}`,
    `    ${says ?? ""}: ${found}`,
    ...(expected === null ? [] : [`    ${told ?? ""}: ${expected}`]),
    ...(source === null ? [] : [`    ${where ?? ""}: ${source.table} ${source.cells}`]),
    ...(why === null ? [] : [`    ${why}`]),
  ];
}
