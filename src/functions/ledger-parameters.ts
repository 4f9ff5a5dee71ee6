import { type Words } from "../support/words";
import { dayOrBlank, profile } from "./cell-readers";
import { optionalSetting } from "./parameter";
import { wholeRange } from "./range-readers";

export const ledgerName = { zh: "台账", en: "ledger" } as const satisfies Words;

/** A ledger with its header row. */
export const ledgerParameter = wholeRange(ledgerName);

/** The day of checking; what depends on it is not judged when it is left out. */
export const asOfParameter = optionalSetting({ zh: "核验日", en: "as_of" }, dayOrBlank);

export const profileParameter = optionalSetting({ zh: "规则方案", en: "profile" }, profile);
