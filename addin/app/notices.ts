import { type Words } from "../../src";
import { type Notice } from "./app-state";

/** A sentence that is neither success nor failure. */
export const plainInfo = (words: Words): Notice => ({ kind: "info", words, details: null, action: null });

export const checkFirst: Words = {
  zh: "还没有核验。请先点“核验”。",
  en: "Nothing was checked yet. Press Check first.",
};

export const chooseCell: Words = { zh: "请先在表中选中一个单元格。", en: "Select a cell in the sheet first." };

/** A sentence that something was done. */
export const success = (words: Words): Notice => ({ kind: "success", words, details: null, action: null });
