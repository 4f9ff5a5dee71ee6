import { type Words } from "../../src";
import { type Notice } from "./app-state";

/** A sentence that is neither success nor failure. */
export const plainInfo = (words: Words): Notice => ({ kind: "info", words, details: null, action: null });

export const checkFirst: Words = {
  zh: "还没有核验。请先点“核验”。",
  en: "Nothing was checked yet. Press Check first.",
};

export const chooseCell: Words = { zh: "请先在表中选中一个单元格。", en: "Select a cell in the sheet first." };

/** What is wrong with a file that the disk does not hand over. */
export const unreadableFile: Words = {
  zh: "读不出来，可能已被移走、改名，或正被别的程序占用；请再选一次。",
  en: "it cannot be read; it may have been moved, renamed or locked by another program. Choose it once more.",
};

/** A sentence that something could not be done. */
export const failed = (words: Words): Notice => ({ kind: "error", words, details: null, action: null });

/** A sentence that something was done. */
export const success = (words: Words): Notice => ({ kind: "success", words, details: null, action: null });
