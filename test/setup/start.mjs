import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { ensurePackages, root } from "./ensure.mjs";
import { findChromium } from "./find-chromium.cjs";

// Shows our add-in in the workbench: npm start [-- workbook.xlsx] [--en] [--headless]
ensurePackages();
const { require: load } = createRequire(import.meta.url)("tsx/cjs/api");
const part = (path) => load(`../workbench/${path}.ts`, import.meta.url);

const args = process.argv.slice(2);
const workbook = resolve(root, args.find((arg) => !arg.startsWith("--")) ?? "assets/sample/pingdingshan-2024-02.xlsx");
if (!existsSync(workbook)) {
  console.error(`没有这个文件 No such file: ${workbook}`);
  process.exit(2);
}
const locale = args.includes("--en") ? "en-US" : "zh-CN";
const server = await part("server/start-workbench").startWorkbench({ root, workbook, locale });

if (args.includes("--headless")) {
  const chromium = findChromium();
  console.log(
    await (chromium
      ? part("chromium/check-page").checkPage(server, chromium)
      : part("headless/check-client").checkClient()),
  );
  console.log(server.address);
  process.exit(0);
}

console.log(`
  工作台 workbench   ${server.address}
  加载项 add-ins     ${server.addinOrigins.join(" ")}

  浏览器会提示本机证书，选择“继续”即可。 The browser asks about this machine's certificate: go on.
  按 Ctrl+C 结束。 Ctrl+C ends it.
`);
