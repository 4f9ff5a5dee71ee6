import { type DishonestyOutput } from "../../../src/usecases/tasks/dishonesty-output";
import { intent, officeFile, printed } from "./city-on-disk";

test.each(intent.months)("The severe-dishonesty list of $month stands as it was planned", async (month) => {
  const { listed, closed, counts, counties, letters } = await printed<DishonestyOutput>(
    ...["dishonesty", officeFile(month.month), "--month", month.month, "--as-of", month.assessed],
  );
  const found = [...listed, ...closed].map(({ name, county, status, isNew, daysOverdue }) => ({
    ...{ name, county, standing: status, isNew, daysOverdue: daysOverdue ?? 0 },
  }));
  const sorted = (all: typeof found) => [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(sorted(found)).toEqual(sorted(month.dishonest));
  const meant = (standing: string) => month.dishonest.filter((each) => each.standing === standing);
  expect(counts).toMatchObject({ overdue: meant("overdue").length, closed: meant("removed").length });
  expect(counties.reduce((sum, { listed: count }) => sum + count, 0)).toBe(counts.listed);
  expect(letters.map(({ county }) => county).sort()).toEqual(
    [...new Set(meant("overdue").map((each) => each.county))].sort(),
  );
  // The codes are lawful; that of the zone is the city's.
  expect(listed.filter(({ issues }) => issues.length > 0).map(({ county }) => county)).toEqual(["运城开发区"]);
});
