import { type SampleOutput } from "../../../src/usecases/tasks/sample-output";
import { runMain } from "../../cli/run-main";
import { intent, officeFile, printed } from "./city-on-disk";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

test("Each month's draw is the one that Node's own digest gives, units of the two draws before it avoided", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gongshi-city-"));
  const registers: string[] = [];
  for (const { month, draw } of intent.months) {
    const out = join(folder, `sample-${month}.xlsx`);
    const line = [
      "sample",
      officeFile(month),
      "--day",
      draw.day,
      "--seed",
      draw.seed,
      "--as-of",
      draw.day,
      ...registers,
    ];
    const { groups } = await printed<SampleOutput>(...line);
    expect(groups.flatMap(({ drawn }) => drawn)).toEqual(draw.units);
    expect(await runMain(...line, "--out", out)).toMatchObject({ exitCode: 0 });
    registers.splice(0, 2, "--registers", out);
  }
  await rm(folder, { recursive: true });
});
