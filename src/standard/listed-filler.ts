import { oncePer } from "../support/once-per";
import { fillerTest } from "../text/fillers";
import { listWords } from "./list-words";
import { type CodeList } from "./standard";

const testOf = oncePer((list: CodeList) => fillerTest(listWords(list)));

/** Whether a trimmed text only fills the cell, by the fillers of the list or by being nothing but punctuation. */
export const isListedFiller = (text: string, list: CodeList): boolean => testOf(list)(text);
