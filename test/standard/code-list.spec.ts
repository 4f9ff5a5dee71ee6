import { listedNames, listedValue, readListed, readListedOrOther } from "../../src/standard/code-list";
import { type CodeList } from "../../src/standard/standard";

const list: CodeList = [
  { value: "身份证", aliases: ["居民身份证", "身份证(大陆)"], basis: "found" },
  { value: "护照号", basis: "found" },
];

test("a value is listed, its other spellings stand for it, and the rest is unlisted", () => {
  expect(readListed(list, "护照号")).toEqual({ state: "listed", value: "护照号" });
  expect(readListed(list, "居民身份证")).toEqual({ state: "spelling", value: "身份证" });
  expect(readListed(list, "护照")).toEqual({ state: "unlisted" });
  expect(listedValue(list, "护照")).toBe(null);
});

test("width, brackets and spaces make another spelling, not another value", () => {
  expect(readListed(list, "身份证（大陆）")).toEqual({ state: "spelling", value: "身份证" });
  expect(readListed(list, "护 照 号")).toEqual({ state: "spelling", value: "护照号" });
});

test("beside the values 其他 needs an explanation after a hyphen", () => {
  expect(readListedOrOther(list, "其他-军官证")).toEqual({ state: "listed", value: "其他-军官证" });
  expect(readListedOrOther(list, "其他-军官证（现役）")).toEqual({ state: "listed", value: "其他-军官证（现役）" });
  for (const bare of ["其他", "其它", "其他-", "其他－ ", "其他（）"]) {
    expect(readListedOrOther(list, bare)).toEqual({ state: "unexplained" });
  }
  for (const near of ["其它-军官证", "其他—军官证", "其他--军官证", "其他：军官证", "其他(军官证)", "其他 - 军官证"]) {
    expect(readListedOrOther(list, near)).toEqual({ state: "spelling", value: "其他-军官证" });
  }
  for (const none of ["其他军官证", "其他证件", "军官证-其他"]) {
    expect(readListedOrOther(list, none)).toEqual({ state: "unlisted" });
  }
});

test("a message names the values in the order of the list", () => {
  expect(listedNames(list)).toBe("身份证、护照号");
});
