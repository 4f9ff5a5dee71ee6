import { listWords, mentionedWord } from "../../src/standard/list-words";
import { type CodeList } from "../../src/standard/standard";

const list: CodeList = [
  { value: "涉密", aliases: ["国家秘密"], basis: "found" },
  { value: "不予公开", basis: "found" },
];

test("the words of a list are its values with their spellings, gathered once", () => {
  expect(listWords(list)).toEqual(["涉密", "国家秘密", "不予公开"]);
  expect(listWords(list)).toBe(listWords(list));
});

test.each([
  ["本案涉密", "涉密"],
  ["涉及国家秘密", "国家秘密"],
  ["不涉密", null],
  ["不涉及国家秘密", null],
  ["没有不予公开的情形", null],
  ["不涉密，但依法不予公开", "不予公开"],
  ["不涉密；后认定涉密", "涉密"],
  ["公开", null],
  ["", null],
])("in “%s” the word that is used is %s", (text, word) => {
  expect(mentionedWord(text, list)).toBe(word);
});
