import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultMatrix, type Outcome } from "./fault-matrix";
import { renderFaults } from "./render-faults";
import { steps } from "./steps";

/** Everything takes minutes: `npm run faults` does it and writes the page, every other run takes a sample. */
const isWhole = process.env.ALL_FAULTS !== undefined;
const SAMPLED = 14;

const outcomes: Outcome[] = [];

test.each(steps)(
  "$name: whole or as before under faults, and the pane says which",
  async (step) => {
    const found = await faultMatrix(step, (at) => isWhole || at % SAMPLED === 0);
    outcomes.push(...found);
    expect(found.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  },
  600_000,
);

afterAll(() => {
  if (!isWhole) return;
  const path = join(__dirname, "../../../docs/faults.md");
  writeFileSync(path, formatted(path, renderFaults(outcomes)));
});

/** As `npm run format` leaves it; in this process it cannot be loaded. */
const formatted = (path: string, text: string): string =>
  execFileSync(process.execPath, [require.resolve("prettier/bin/prettier.cjs"), "--stdin-filepath", path], {
    input: text,
    encoding: "utf8",
  });
