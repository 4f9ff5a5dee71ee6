import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cityFiles } from "./city/city-files";
import { sampleFiles } from "./sample-files";

const root = join(__dirname, "..", "..");

/** Writes the sample workbooks and what they are meant to show; run as `npx tsx test/sample/write-samples.ts`. */
async function writeSamples(): Promise<void> {
  for (const { path, bytes } of [...(await sampleFiles()), ...(await cityFiles())]) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), bytes);
    process.stdout.write(`${path} ${bytes.length}\n`);
  }
}

void writeSamples();
