import { oncePer } from "../support/once-per";
import { type CodeList } from "./standard";

/** Every spelling of every value of a list. */
export const listWords = oncePer((list: CodeList): readonly string[] =>
  list.flatMap(({ value, aliases = [] }) => [value, ...aliases]),
);

const denied = /(?:不|未|非|无|没有)(?:适用|属于|涉及|存在|采用|使用|含有|是|属|按|含)?$/;

/** The first word of the list that the text uses without denying it, as 不适用简易程序 does; `null` when there is none. */
export function mentionedWord(text: string, list: CodeList): string | null {
  for (const word of listWords(list)) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (!denied.test(text.slice(Math.max(0, at - 4), at))) return word;
    }
  }
  return null;
}
