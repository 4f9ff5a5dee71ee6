import { loadStandard } from "../../src/standard/load-standard";
import { profileIds } from "../../src/standard/profiles";
import { shippedTimeRules } from "../../src/standard/shipped-time-rules";

test.each(profileIds)("the time rules of %s are those of its standard", (id) => {
  const loaded = loadStandard(id);
  if (!loaded.ok) throw new Error(id);
  const { deadlines, backfillWindows, dueSoonWorkingDays } = loaded.value;
  expect({ deadlines, backfillWindows, dueSoonWorkingDays }).toMatchObject(shippedTimeRules(id));
  expect(shippedTimeRules(id).backfillWindows).toHaveLength(backfillWindows.length);
});
