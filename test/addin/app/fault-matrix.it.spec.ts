import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultMatrix, type Outcome } from "./fault-matrix";
import { renderFaults } from "./render-faults";
import { steps } from "./steps";

const outcomes: Outcome[] = [];

test.each(steps)(
  "$name: whole or as before under every fault, and the pane says which",
  async (step) => {
    const found = await faultMatrix(step);
    outcomes.push(...found);
    expect(found.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  },
  240_000,
);

test("docs/faults.md says what happens (run with UPDATE_DOCS=1)", () => {
  const path = join(__dirname, "../../../docs/faults.md");
  const page = formatted(path, renderFaults(outcomes));
  expect(written(path, page)).toBe(page);
});

/** As `npm run format` leaves it. */
const formatted = (path: string, text: string): string =>
  execFileSync(process.execPath, [require.resolve("prettier/bin/prettier.cjs"), "--stdin-filepath", path], {
    input: text,
    encoding: "utf8",
  });

/** What the file says; it is written anew on request. */
function written(path: string, page: string): string {
  if (process.env.UPDATE_DOCS !== undefined) writeFileSync(path, page);
  return readFileSync(path, "utf8");
}
