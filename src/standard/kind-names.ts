import { type Words } from "../support/words";
import { type Kind } from "./field";

/** What each kind of ledger is called. */
export const kindNames: Readonly<Record<Kind, Words>> = {
  licence: { zh: "行政许可", en: "licences" },
  penalty: { zh: "行政处罚", en: "penalties" },
};
