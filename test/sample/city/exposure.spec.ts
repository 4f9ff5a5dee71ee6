import { type ExposureOutput } from "../../../src/usecases/tasks/exposure-output";
import { intent, officeFile, platformFile, printed } from "./city-on-disk";

test.each(intent.months)("Exposures until $month are found on the platform, perhaps, or not", async (month) => {
  const seen = intent.months.filter((each) => each.month <= month.month);
  const { exposures } = await printed<ExposureOutput>(
    "exposure",
    ...seen.map((each) => platformFile(each.month)),
    ...["--settings", officeFile(month.month), "--as-of", month.assessed],
  );
  const meant = seen
    .flatMap((each) => each.exposures)
    .map(({ isReported, tells }) => (isReported ? (tells === "short-party" ? "probable" : "reported") : "unmatched"));
  expect(exposures.map(({ verdict }) => verdict)).toEqual(meant);
});
