import { builtManifest, ownManifest } from "./addin-files";
import { lintManifest } from "./lint-manifest";

/** Checks manifest.xml, or the one in a folder: npm run manifest [-- dist/addin] */
function runLinter(folder: string | undefined): void {
  const faults = lintManifest(folder === undefined ? ownManifest() : builtManifest(folder));
  for (const { check, line, text } of faults) process.stderr.write(`manifest.xml:${line} ${text} [${check}]\n`);
  if (faults.length > 0) process.exitCode = 1;
}

runLinter(process.argv[2]);
