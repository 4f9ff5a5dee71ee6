import {
  type ExampleRange,
  type FunctionPage,
  functionPages,
  type Language,
  sharedRanges,
  type ShownExample,
} from "../../src";

const headings = {
  zh: {
    title: "公示 · 工作表函数",
    parameters: "参数",
    optional: "可省略",
    result: "结果",
    basis: "依据",
    shared: "例子里的台账和名录",
    examples: "例子",
  },
  en: {
    title: "Gongshi · Worksheet functions",
    parameters: "Arguments",
    optional: "may be left out",
    result: "Result",
    basis: "Basis",
    shared: "The ledger and the roster of the examples",
    examples: "Examples",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "Microsoft YaHei", sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; }
nav a { display: inline-block; margin-right: 1rem; }
h2 { margin-top: 2.5rem; font-size: 1.2rem; }
code, pre { font-family: ui-monospace, Consolas, monospace; font-size: 0.9rem; }
pre { overflow-x: auto; border: 1px solid; border-radius: 4px; padding: 0.5rem 0.75rem; }
div { overflow-x: auto; }
table { border-collapse: collapse; margin: 0.5rem 0; }
td { border: 1px solid; padding: 0.1rem 0.5rem; }
dt { font-weight: 600; }
`;

/** The help of all functions as a page of its own; Excel opens it at the function's id. */
export function helpPage(language: Language): string {
  const words = headings[language];
  const pages = functionPages(language);
  return [
    `<!doctype html>`,
    `<html lang="${{ zh: "zh-CN", en: "en" }[language]}">`,
    `<head>`,
    `<meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" />`,
    `<title>${words.title}</title>`,
    `<style>${style}</style>`,
    `</head>`,
    `<body>`,
    `<h1>${words.title}</h1>`,
    `<nav>${pages.map(({ id, title }) => `<a href="#${id}">${id} ${escaped(title)}</a>`).join("\n")}</nav>`,
    `<section>`,
    `<h2>${words.shared}</h2>`,
    ...sharedRanges.map(rangeOf),
    `</section>`,
    ...pages.map((page) => section(page, language)),
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
}

function section(page: FunctionPage, language: Language): string {
  const words = headings[language];
  return [
    `<section id="${page.id}">`,
    `<h2>${page.id} · ${escaped(page.title)}</h2>`,
    `<p><code>=${escaped(page.syntax)}</code></p>`,
    `<p>${escaped(page.what)}</p>`,
    `<h3>${words.parameters}</h3>`,
    `<dl>`,
    ...page.parameters.map(
      ({ name, text, isOptional }) =>
        `<dt>${escaped(name)}${isOptional ? ` (${words.optional})` : ""}</dt><dd>${escaped(text)}</dd>`,
    ),
    `</dl>`,
    `<h3>${words.result}</h3>`,
    `<p>${escaped(page.result)}</p>`,
    `<p>${escaped(page.notes)}</p>`,
    `<h3>${words.basis}</h3>`,
    `<p>${escaped(page.basis)}</p>`,
    `<h3>${words.examples}</h3>`,
    ...page.examples.map(exampleOf),
    `</section>`,
  ].join("\n");
}

function exampleOf({ formula, ranges, answer }: ShownExample): string {
  const [single] = answer.length === 1 && answer[0]?.length === 1 ? answer[0] : [];
  const shown = single === undefined ? table(answer) : `<p>${escaped(single)}</p>`;
  return `${ranges.map(rangeOf).join("")}<pre>${escaped(formula)}</pre>${shown}`;
}

const rangeOf = ({ address, cells }: ExampleRange): string =>
  `<p>${address}</p>${table(cells.map((row) => row.map((cell) => String(cell ?? ""))))}`;

const table = (rows: readonly (readonly string[])[]): string =>
  `<div><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table></div>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
