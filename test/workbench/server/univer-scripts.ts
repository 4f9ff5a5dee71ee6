import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Files of node_modules, in the order in which a page has to load them. */
export interface UniverFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Scripts with the texts of a language, and the global variable that each of them sets. */
  readonly locales: Readonly<Record<Locale, readonly LocaleScript[]>>;
}

export type Locale = "zh-CN" | "en-US";

export interface LocaleScript {
  readonly script: string;
  readonly variable: string;
}

/** What is no package of Univer: its script for a plain page. React's JSX functions are added to it by the page. */
const foreign: Readonly<Record<string, readonly string[]>> = {
  react: ["react/umd/react.production.min.js", "/react-jsx.js"],
  "react/jsx-runtime": ["react/umd/react.production.min.js", "/react-jsx.js"],
  "react-dom": ["react/umd/react.production.min.js", "/react-jsx.js", "react-dom/umd/react-dom.production.min.js"],
  "react-dom/client": [
    "react/umd/react.production.min.js",
    "/react-jsx.js",
    "react-dom/umd/react-dom.production.min.js",
  ],
  rxjs: ["rxjs/dist/bundles/rxjs.umd.min.js"],
  "rxjs/operators": ["rxjs/dist/bundles/rxjs.umd.min.js"],
  "@wendellhu/redi": ["@wendellhu/redi/dist/umd/index.js"],
  "@wendellhu/redi/react-bindings": ["@wendellhu/redi/dist/umd/react-bindings/index.js"],
};

/** The scripts, styles and texts of these packages and of all that they need, read from the packages themselves. */
export function univerFiles(modules: string, packages: readonly string[]): UniverFiles {
  const scripts = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const script = `${name}/lib/umd/index.js`;
    const others = foreign[name];
    if (others) for (const other of others) scripts.add(other);
    else {
      for (const needed of requiredBy(join(modules, script))) visit(needed);
      scripts.add(script);
    }
  };
  for (const name of packages) visit(name);
  const univer = [...seen].filter((name) => name.startsWith("@univerjs/"));
  const having = (path: string) => univer.filter((name) => existsSync(join(modules, name, path)));
  const localesOf = (locale: Locale) =>
    having(`lib/umd/locale/${locale}.js`).map((name) => ({
      script: `${name}/lib/umd/locale/${locale}.js`,
      variable: globalOf(name) + locale.split("-").map(capital).join(""),
    }));
  return {
    scripts: [...scripts],
    styles: having("lib/index.css").map((name) => `${name}/lib/index.css`),
    locales: { "zh-CN": localesOf("zh-CN"), "en-US": localesOf("en-US") },
  };
}

/** The global variable that a package's script sets: `@univerjs/sheets-ui` is `UniverSheetsUi`. */
export function globalOf(name: string): string {
  return name
    .replace(/^@univerjs\//, "univer-")
    .split("-")
    .map(capital)
    .join("");
}

/** Locale names have their second part in capitals, variables have not: zh-CN is ZhCN. */
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The packages that a script asks for when a module loader is there, which are those whose globals it reads. */
function requiredBy(file: string): string[] {
  const head = readFileSync(file, "utf8").slice(0, 4000).split("define.amd")[0] ?? "";
  return [...head.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1]!);
}
