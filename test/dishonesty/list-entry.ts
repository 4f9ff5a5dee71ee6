import { type DishonestyEntry } from "../../src/registers/dishonesty-register";

/** A body on the list of which nothing is known but what a test says. */
export const listEntry = (parts: Partial<DishonestyEntry> = {}): DishonestyEntry => ({
  ...{ row: 2, name: "汝州市某某医院", uscc: "124104820868908166", county: "汝州市" },
  ...{ reason: "", listed: null, plan: "", planned: null, removed: null, note: "" },
  ...parts,
});
