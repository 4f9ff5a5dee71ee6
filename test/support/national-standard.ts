import { loadStandard } from "../../src/standard/load-standard";
import { type Standard } from "../../src/standard/standard";

/** The standard of the default profile. */
export const nationalStandard: Standard = standardOf("national-2018");

/** The standard of a shipped profile. */
export function standardOf(profile: string): Standard {
  const loaded = loadStandard(profile);
  if (!loaded.ok) throw new Error(`The profile ${profile} does not load`);
  return loaded.value;
}
