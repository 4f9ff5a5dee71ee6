import { worstVerdict } from "../../src/usecases/worst-verdict";

test("any wrong makes it wrong, any unknown leaves it unknown, and of nothing it is unknown", () => {
  expect([
    worstVerdict(["compliant", "unknown", "not-compliant"]),
    worstVerdict(["compliant", "unknown"]),
    worstVerdict(["compliant", "compliant"]),
    worstVerdict([]),
  ]).toEqual(["not-compliant", "unknown", "compliant", "unknown"]);
});
