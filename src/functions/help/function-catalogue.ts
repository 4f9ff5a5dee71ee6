import { type CellValue } from "../../sheets/cell";
import { type Language } from "../../support/words";
import { sharedRanges } from "./example-ranges";
import { type ExampleRange } from "./function-help";
import { functionPages, type FunctionPage, type ShownExample } from "./function-pages";

const headings = {
  zh: {
    title: "工作表函数",
    note: "由 `npm run docs` 从函数表生成；例子是真的算出来的。参数能是一个单元格，也能是整列：给整列就一次算完一列。",
    parameters: "参数",
    optional: "可省略",
    result: "结果",
    basis: "依据",
    shared: "例子里的台账和名录",
    cells: "单元格",
  },
  en: {
    title: "Worksheet functions",
    note: "Written by `npm run docs` from the table of functions; the examples are calculated. Arguments may be one cell or a column; a column is answered by a column.",
    parameters: "Arguments",
    optional: "may be left out",
    result: "Result",
    basis: "Basis",
    shared: "The ledger and the roster of the examples",
    cells: "Cells",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The help of all functions as one Markdown document. */
export function renderFunctionCatalogue(language: Language): string {
  const { title, note, shared } = headings[language];
  const ranges = sharedRanges.map((range) => renderRange(range, language));
  return `${[
    `# ${title}`,
    note,
    `## ${shared}`,
    `\`\`\`text\n${ranges.join("\n\n")}\n\`\`\``,
    ...functionPages(language).map((page) => renderPage(page, language)),
  ].join("\n\n")}\n`;
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
  const cells = ranges.map((range) => `${renderRange(range, language)}\n\n`);
  return `\`\`\`text\n${cells.join("")}${formula}\n${answer.map(line).join("\n")}\n\`\`\``;
}

const renderRange = ({ address, cells }: ExampleRange, language: Language): string =>
  `${headings[language].cells} ${address}:\n${cells.map(line).join("\n")}`;

/** A row of cells as text; blanks at its end leave no space behind. */
const line = (row: readonly CellValue[]): string =>
  row
    .map((cell) => cell ?? "")
    .join(" | ")
    .trimEnd();
