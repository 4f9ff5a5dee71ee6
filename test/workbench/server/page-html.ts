import { type Locale, type UniverFiles } from "./univer-scripts";

/** The page of the workbench: Univer's own scripts as they are, then ours. */
export function pageHtml(files: UniverFiles, locale: Locale): string {
  const at = (path: string) => (path.startsWith("/") ? path : `/modules/${path}`);
  const scripts = [...files.scripts, ...files.locales[locale].map(({ script }) => script)];
  return [
    `<!doctype html>`,
    `<html lang="${locale}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>Gongshi workbench</title>`,
    `<link rel="icon" href="data:,">`,
    ...files.styles.map((style) => `<link rel="stylesheet" href="${at(style)}">`),
    `<link rel="stylesheet" href="/workbench.css">`,
    `<body>`,
    ...scripts.map((script) => `<script src="${at(script)}"></script>`),
    `<script src="/page.js"></script>`,
  ].join("\n");
}
