import { parseArgs } from "node:util";
import { labelledParts, pairLabelled, scoreInWords, scoreOf } from "./score-labelled";

/**
 * Prints the proofreader's scores on the labelled set: `--json` for machines, `--misses dev` with what it gets wrong
 * of a part.
 */
const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, misses: { type: "string" } },
});

async function print(): Promise<void> {
  const parts = await Promise.all(
    Object.entries(labelledParts).map(async ([name, bulletins]) => {
      const labels = bulletins.flatMap((bulletin) => bulletin.labels).length;
      return { name, bulletins: bulletins.length, labels, ...scoreOf(await pairLabelled(bulletins)) };
    }),
  );
  if (options.json) {
    process.stdout.write(`${JSON.stringify(parts, null, 2)}\n`);
    return;
  }
  for (const part of parts) {
    const size = `${part.labels} statements in ${part.bulletins} bulletins`;
    process.stdout.write(`${part.name.padEnd(5)} ${size}; ${scoreInWords(part)}\n`);
    if (part.name === options.misses) process.stdout.write(`${part.misses.join("\n")}\n`);
  }
}

void print();
