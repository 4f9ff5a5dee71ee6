import { type ExposureOutput } from "../../../src/usecases/tasks/exposure-output";
import { intent, officeFile, platformFile, printed } from "./city-on-disk";

test("Exposures are found on the platform, perhaps, or not", async () => {
  const { exposures } = await printed<ExposureOutput>(
    "exposure",
    ...intent.months.map(({ month }) => platformFile(month)),
    ...["--settings", officeFile, "--as-of", "2021-11-08"],
  );
  const meant = intent.months
    .flatMap((month) => month.exposures)
    .map(({ isReported, tells }) => (isReported ? (tells === "short-party" ? "probable" : "reported") : "unmatched"));
  expect(exposures.map(({ verdict }) => verdict)).toEqual(meant);
});
