import { type BackfillOutput } from "../../../src/usecases/tasks/backfill-output";
import { backfillFile, intent, officeFile, printed } from "./city-on-disk";
import { lastDayOf } from "./month-steps";

test("the campaign exempts what it was planned to exempt, and nothing else", async () => {
  const { month, decided, acceptedBy, units } = intent.campaign;
  const output = await printed<BackfillOutput>(
    ...["backfill", backfillFile(month), "--month", month],
    ...["--settings", officeFile(month), "--as-of", lastDayOf(month)],
  );
  expect(output.windows).toMatchObject([{ decisionFrom: decided[0], decisionTo: decided[1], acceptedBy }]);
  for (const { unit, volume, late, lateWithout, ...fates } of units) {
    const found = output.units.find((each) => each.unit === unit);
    expect([unit, found?.volume, found?.late, found?.lateWithout]).toEqual([unit, volume, late, lateWithout]);
    // Rows of another month are no part of the month's figures.
    expect(found?.cohorts).toMatchObject({ ...fates, "other-month": 0 });
  }
  const others = units.reduce((sum, each) => sum + each["other-month"], 0);
  expect([output.inWindow["other-month"], output.total.volume]).toEqual([
    others,
    units.reduce((sum, { volume }) => sum + volume, 0),
  ]);
});
