import { type z } from "zod";
import { type annexOutputSchema } from "../../../src/usecases/annex-output";
import { intent, platformFile, printed } from "./city-on-disk";

type AnnexOutput = z.infer<typeof annexOutputSchema>;

test.each(intent.months)("The annexes of $month have each unit's volume and late rows", async (month) => {
  const { annexes, unresolvedUnits, totals } = await printed<AnnexOutput>(
    "annex",
    platformFile(month.month),
    ...["--month", month.month, "--profile", intent.profile, "--as-of", month.assessed],
  );
  const found = annexes
    .filter(({ id }) => id === "units" || id === "counties")
    .flatMap(({ rows }) => rows)
    .map(([, unit, volume, late]) => ({ unit, volume, late }));
  const meant = month.units.map(({ unit, volume, late }) =>
    volume === 0 ? { unit, volume: "-", late: "-" } : { unit, volume, late },
  );
  const byUnit = (a: { unit?: unknown }, b: { unit?: unknown }) => (String(a.unit) < String(b.unit) ? -1 : 1);
  expect(found.sort(byUnit)).toEqual(meant.sort(byUnit));
  expect(unresolvedUnits).toEqual(month.strangers);
  const rowsOfStrangers = month.strangers.reduce((sum, { rows }) => sum + rows, 0);
  expect(totals.rows).toBe(month.units.reduce((sum, { volume }) => sum + volume, rowsOfStrangers));
});
