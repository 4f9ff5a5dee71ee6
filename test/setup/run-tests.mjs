import { ensurePackages, ensureViewers, run, runScript } from "./ensure.mjs";

// Everything: types, lint, layers and unit tests, then the tests that look at files with LibreOffice and at pages in Chromium.
ensurePackages();
const viewers = ensureViewers();
runScript("check");
if (!viewers && process.env.CI !== undefined && process.platform === "linux") process.exit(1);
if (viewers)
  run(process.execPath, ["node_modules/jest/bin/jest.js", "--selectProjects", "integration", "--maxWorkers=100%"]);
else console.error("Without LibreOffice and Chromium the integration tests were not run.");
