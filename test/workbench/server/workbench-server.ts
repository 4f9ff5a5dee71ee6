import { basename, dirname, join } from "node:path";
import { installedClientTable } from "../client/node-client";
import { tableRecord } from "../client/table-record";
import { type PageConfig } from "../page/page-config";
import { addinFiles } from "./addin-files";
import { keyFingerprint, localCertificate } from "./certificate";
import { describeAddin } from "./describe-addin";
import { listen } from "./https-server";
import { pageHtml } from "./page-html";
import { type Locale, univerFiles } from "./univer-scripts";
import { content, fileUnder } from "./static-files";
import { pagePackages } from "./page-packages";

/** An add-in on this machine: the folder that its web server would serve, with its manifest in it. */
export interface AddinFolder {
  readonly folder: string;
  readonly manifest: string;
  /** Office.js with or without its names. */
  readonly client?: "release" | "debug";
}

export interface ServerOptions {
  /** The project's folder. */
  readonly root: string;
  readonly addins: readonly AddinFolder[];
  readonly locale?: Locale;
  /** The port that is taken when it is free. */
  readonly port?: number;
  /** A workbook that the page opens at its start. */
  readonly workbook?: string;
}

export interface WorkbenchServer {
  /** Where the page is: https://localhost:3100. */
  readonly address: string;
  /** Where each add-in is served, an origin of its own. */
  readonly addinOrigins: readonly string[];
  /** Fingerprint of the key behind all of them. */
  readonly fingerprint: string;
  close(): Promise<void>;
}

/** Serves the page and, each on an origin of its own, the add-ins. */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const { root, addins, locale: usual = "zh-CN", port = 3100, workbook } = options;
  const modules = join(root, "node_modules");
  const certificate = localCertificate(join(modules, ".cache/workbench"));
  const officeJs = join(modules, "@microsoft/office-js/dist");
  const served = await Promise.all(addins.map((addin) => listen(certificate, addinFiles(addin, officeJs))));
  const files = univerFiles(modules, pagePackages);
  const config = (locale: Locale): PageConfig => ({
    locale,
    addins: addins.map((addin, index) => describeAddin(addin, served[index]!.origin, locale)),
    textVariables: files.locales[locale].map(({ variable }) => variable),
    ...(workbook === undefined ? {} : { workbook: { name: basename(workbook), url: "/workbook.xlsx" } }),
  });
  const localeOf = (query: URLSearchParams): Locale => locales.find((one) => one === query.get("locale")) ?? usual;
  const page = await listen(
    certificate,
    [
      [/^\/$/, (_, query) => content("text/html", pageHtml(files, localeOf(query)))],
      [/^\/config\.json$/, (_, query) => content("application/json", JSON.stringify(config(localeOf(query))))],
      [/^\/client-table\.json$/, () => content("application/json", tableText())],
      [/^\/react-jsx\.js$/, () => content("text/javascript", reactJsx)],
      [/^\/modules\/(.+)$/, ([, path = ""]) => fileUnder(modules, path, { keep: true })],
      [
        /^\/workbook\.xlsx$/,
        () => (workbook === undefined ? undefined : fileUnder(dirname(workbook), basename(workbook))),
      ],
      [/^\/(workbench\.css)$/, ([, path = ""]) => fileUnder(join(root, "test/workbench/page"), path)],
      [/^\/(page\.js(?:\.map)?)$/, ([, path = ""]) => fileUnder(join(root, "out/workbench"), path)],
    ],
    port,
  );
  return {
    address: page.origin,
    addinOrigins: served.map(({ origin }) => origin),
    fingerprint: keyFingerprint(certificate),
    close: async () => {
      await Promise.all([page, ...served].map((server) => server.close()));
    },
  };
}

const locales: readonly Locale[] = ["zh-CN", "en-US"];

let table: string | undefined;
const tableText = () => (table ??= JSON.stringify(tableRecord(installedClientTable())));

/** React's script for plain pages has no JSX functions, which Univer's scripts look for beside `createElement`. */
const reactJsx = `React.jsx = React.jsxs = (type, { children, ...props }, key) =>
  React.createElement(type, key === undefined ? props : { ...props, key },
    ...(children === undefined ? [] : Array.isArray(children) ? children : [children]));`;
