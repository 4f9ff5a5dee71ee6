import { type Kind, type Words } from "../../src";

/** How the two kinds of ledger are called. */
export const kindWords: Readonly<Record<Kind, Words>> = {
  licence: { zh: "行政许可", en: "Licences" },
  penalty: { zh: "行政处罚", en: "Penalties" },
};
