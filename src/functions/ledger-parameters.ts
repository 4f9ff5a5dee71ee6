import { type Words } from "../support/words";
import { loadStandard } from "../standard/load-standard";
import { type ProfileId } from "../standard/profiles";
import { type Standard } from "../standard/standard";
import { ok } from "../support/result";
import { dayOrBlank, profileId } from "./cell-readers";
import { type CellReader, optionalSetting } from "./parameter";
import { wholeRange } from "./range-readers";

export const ledgerName = { zh: "台账", en: "ledger" } as const satisfies Words;

/** A ledger with its header row. */
export const ledgerParameter = wholeRange(ledgerName);

/** The day of checking; what depends on it is not judged when it is left out. */
export const asOfParameter = optionalSetting({ zh: "核验日", en: "as_of" }, dayOrBlank);

const standards = new Map<ProfileId, Standard>();

/** The standard of a shipped profile, loaded once, so that what was judged by it can be found again. */
const standard: CellReader<Standard> = (cell, environment) => {
  const id = profileId(cell, environment);
  if (!id.ok) return id;
  const known = standards.get(id.value);
  if (known !== undefined) return ok(known);
  const loaded = loadStandard(id.value);
  if (!loaded.ok) throw new Error(`The shipped profile ${id.value} does not load`);
  standards.set(id.value, loaded.value);
  return loaded;
};

export const profileParameter = optionalSetting({ zh: "规则方案", en: "profile" }, standard);
