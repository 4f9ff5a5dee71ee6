import { type ReturnedOutput } from "../../../src/usecases/tasks/returned-output";
import { type ReturnsOutput } from "../../../src/usecases/tasks/returns-output";
import { intent, officeFile, platformFile, printed, returnedFolder } from "./city-on-disk";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const sortBy = <T extends { readonly unit: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.unit < b.unit ? -1 : 1));

const { month, units } = intent.returned;

test("Problem rows go back to each unit that has some, and to no other", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gongshi-city-"));
  for (const { month: each, units: all, assessed } of intent.months) {
    const out = join(folder, each);
    const line = ["returns", platformFile(each), "--settings", officeFile(each), "--as-of", assessed, "--out", out];
    const output = await printed<ReturnsOutput>(...line);
    // A row that was sent twice is an error, too.
    const meant = all
      .map(({ unit, volume, compliant, duplicates }) => ({ unit, rows: volume - compliant + duplicates }))
      .filter(({ rows }) => rows > 0);
    expect(output.units.filter(({ isKnown }) => isKnown).map(({ unit, rows }) => ({ unit, rows }))).toEqual(meant);
    const files = await readdir(out);
    const ofKind = (ending: string): number => files.filter((file) => file.endsWith(ending)).length;
    // A workbook and a letter a unit, and the list of all.
    expect([ofKind(".xlsx"), ofKind(".docx")]).toEqual([output.units.length + 1, output.units.length]);
  }
  await rm(folder, { recursive: true });
});

test("What two units have corrected is counted row by row", async () => {
  const output = await printed<ReturnedOutput>(
    "returned",
    ...["--original", platformFile(month), "--returned", returnedFolder(month)],
    ...["--settings", officeFile(month), "--as-of", "2021-10-09"],
  );
  const answered = output.units.filter(({ hasAnswered }) => hasAnswered);
  const counted = answered.map(({ unit, sent, fixed, stillWrong, newProblem, missing }) => ({
    ...{ unit, sent, fixed, stillWrong, newProblem, missing },
    added: output.added.filter(({ file }) => file.includes(unit)).length,
  }));
  expect(sortBy(counted)).toEqual(sortBy(units));
});
