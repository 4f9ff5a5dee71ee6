import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleFiles } from "./sample-files";

const root = join(__dirname, "..", "..");

/** Writes the sample workbooks and what the messy one is meant to show; run as `npx tsx test/sample/write-samples.ts`. */
async function writeSamples(): Promise<void> {
  for (const { path, bytes } of await sampleFiles()) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), bytes);
    process.stdout.write(`${path} ${bytes.length}\n`);
  }
}

void writeSamples();
