import { labelledParts, pairLabelled, scoreInWords, scoreOf } from "./score-labelled";

/** Prints the proofreader's scores on the labelled set, and what it gets wrong of a part: `--misses dev`. */
async function print(part: string | undefined): Promise<void> {
  for (const [name, bulletins] of Object.entries(labelledParts)) {
    const score = scoreOf(await pairLabelled(bulletins));
    process.stdout.write(`${name.padEnd(5)} ${scoreInWords(score)}\n`);
    if (name === part) process.stdout.write(`${score.misses.join("\n")}\n`);
  }
}

void print(process.argv[2] === "--misses" ? process.argv[3] : undefined);
