import { type CodeList, type Standard } from "../standard/standard";
import { compareKey } from "../text/compare-key";

/** Tells the cells of rows that are no data from others. */
export interface NoteWords {
  /** A total: `合 计`, `小计：`. */
  readonly isTotal: (text: string) => boolean;
  /** A note with its label: `填表人：张三`, `联系电话 0375-…`, `注1：…`. */
  readonly isNote: (text: string) => boolean;
  /** Anything that begins like a note or an instruction: `必填`, `填写法人全称`. */
  readonly isInstruction: (text: string) => boolean;
}

export function noteWords({ codeLists }: Standard): NoteWords {
  const totals = keysOf(codeLists.totalRowWords);
  const notes = keysOf(codeLists.noteRowWords);
  const mayBegin = beginningsOf([...totals, ...notes]);
  return {
    isTotal: (text) => mayBegin(text) && totals.has(labelOf(text)),
    isNote: (text) => mayBegin(text) && (notes.has(labelOf(text)) || notes.has(compareKey(firstWord(text)))),
    isInstruction: (text) => {
      const key = compareKey(text);
      return [...notes].some((word) => key.startsWith(word));
    },
  };
}

/** Whether a text may begin with one of the words, by its first two characters: most texts of a ledger do not. */
function beginningsOf(words: readonly string[]): (text: string) => boolean {
  const first = new Set(words.map((word) => word.charCodeAt(0)));
  const firstTwo = new Set(words.map((word) => word.slice(0, 2)));
  return (text) => {
    if (!isIdeograph(text.charCodeAt(0))) return true;
    if (!first.has(text.charCodeAt(0))) return false;
    return !isIdeograph(text.charCodeAt(1)) || firstTwo.has(text.slice(0, 2));
  };
}

/** Neither a space nor a bracket nor anything else that is left out when words are compared. */
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

const keysOf = (list: CodeList): ReadonlySet<string> =>
  new Set(list.flatMap(({ value, aliases = [] }) => [value, ...aliases]).map(compareKey));

/** What stands before the first colon or bracket, without a number at its end: 注 of `注 1：本表…`. */
const labelOf = (text: string): string =>
  compareKey(text.slice(0, 40).split(/[:：(（,，;；。.、]/, 1)[0] ?? "").replace(/\d+$/, "");

const firstWord = (text: string): string => text.trimStart().split(/\s/, 1)[0] ?? "";
