import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { ensurePackages, root, run } from "./ensure.mjs";

// Shows the add-in in the Excel of this Windows or Mac: npm run sideload [-- workbook.xlsx]
// Microsoft's tools for that are fetched when this runs; they are no part of the project's packages.
const tools = { certificates: "office-addin-dev-certs@3.0.0", excel: "office-addin-debugging@5.1.6" };
const port = 3000;

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(`
  这台机器没有桌面版 Excel。可以：
  - npm start：在浏览器里的工作台中打开加载项和示例；
  - npm run build:addin，把 dist/addin 放到 https 服务器上，再在网页版 Excel 中上传 manifest.xml（见 docs/install.md）。

  This machine has no Excel of its own. Instead:
  - npm start opens the add-in with the sample in the workbench, in a browser;
  - npm run build:addin, serve dist/addin over https, and upload manifest.xml in Excel on the web (see docs/install.md).
`);
  process.exit(2);
}

const workbook = process.argv[2] && resolve(root, process.argv[2]);
if (workbook && !existsSync(workbook)) {
  console.error(`没有这个文件 No such file: ${workbook}`);
  process.exit(2);
}

ensurePackages();
const { require: load } = createRequire(import.meta.url)("tsx/cjs/api");
const part = (path) => load(`../workbench/server/${path}.ts`, import.meta.url);
const shell = { shell: process.platform === "win32" };
const npx = (tool, ...args) => run("npx", ["--yes", tool, ...args], shell);

await part("build-bundle").buildBundle(root, "addin");
npx(tools.certificates, "install");

const folder = join(root, "dist/addin");
const [key, cert] = ["localhost.key", "localhost.crt"].map((name) =>
  readFileSync(join(homedir(), ".office-addin-dev-certs", name), "utf8"),
);
const { fileUnder } = part("static-files");
const served = await part("https-server").listen(
  { key, cert },
  [[/^\/(.*)$/, ([, path = ""]) => fileUnder(folder, path)]],
  port,
);
if (served.origin !== `https://localhost:${port}`) {
  console.error(`端口 ${port} 已被占用，请先关闭占用它的程序。 Port ${port} is taken; end the program that has it.`);
  process.exit(1);
}

const manifest = join("dist", "addin", "manifest.xml");
const document = workbook ? ["--document", shell.shell ? `"${workbook}"` : workbook] : [];
npx(tools.excel, "start", manifest, "desktop", "--app", "excel", "--no-debug", "--no-live-reload", ...document);
console.log(`
  Excel 正在打开加载项；改动源码后请重新运行。按 Ctrl+C 结束并移除。
  Excel opens with the add-in. Run this again after a change of the source. Ctrl+C ends it and takes the add-in away.
`);
process.on("SIGINT", () => {
  spawnSync("npx", ["--yes", tools.excel, "stop", manifest], { cwd: root, stdio: "inherit", ...shell });
  process.exit(0);
});
