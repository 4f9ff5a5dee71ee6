import { type Language } from "../../support/words";
import { functionPages, type FunctionPage, type ShownExample } from "./function-pages";

const headings = {
  zh: {
    title: "工作表函数",
    note: "由 `npm run docs` 从函数表生成；例子是真的算出来的。参数能是一个单元格，也能是整列：给整列就一次算完一列。",
    parameters: "参数",
    optional: "可省略",
    result: "结果",
    basis: "依据",
    cells: "单元格",
    formula: "公式",
    answer: "得到",
  },
  en: {
    title: "Worksheet functions",
    note: "Written by `npm run docs` from the table of functions; the examples are calculated. Arguments may be one cell or a column; a column is answered by a column.",
    parameters: "Arguments",
    optional: "may be left out",
    result: "Result",
    basis: "Basis",
    cells: "Cells",
    formula: "Formula",
    answer: "Gives",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The help of all functions as one Markdown document. */
export function renderFunctionCatalogue(language: Language): string {
  const { title, note } = headings[language];
  return `${[`# ${title}`, note, ...functionPages(language).map((page) => renderPage(page, language))].join("\n\n")}\n`;
}

function renderPage(page: FunctionPage, language: Language): string {
  const words = headings[language];
  const parameters = page.parameters.map(
    ({ name, text, isOptional }) => `- \`${name}\`${isOptional ? ` (${words.optional})` : ""}: ${text}`,
  );
  return [
    `## ${page.id}`,
    `**${page.title}** \`${page.syntax}\``,
    page.what,
    `${words.parameters}:\n\n${parameters.join("\n")}`,
    `${words.result}: ${page.result}`,
    page.notes,
    `${words.basis}: ${page.basis}`,
    ...page.examples.map((example) => renderExample(example, language)),
  ].join("\n\n");
}

function renderExample({ formula, ranges, answer }: ShownExample, language: Language): string {
  const words = headings[language];
  const cells = ranges.map(
    (range) => `${words.cells} ${range.address}:\n${range.cells.map((row) => row.join(" | ")).join("\n")}\n\n`,
  );
  return `\`\`\`text\n${cells.join("")}${formula}\n${answer.map((row) => row.join(" | ")).join("\n")}\n\`\`\``;
}
