import fc from "fast-check";
import { readPenaltyCategories } from "../../src/standard/penalty-categories";
import { nationalStandard } from "../support/national-standard";

const list = nationalStandard.codeLists.penaltyCategories;
const read = (text: string) => readPenaltyCategories(text, list);

test.each(["罚款", "警告;罚款", "警告；罚款", "警告; 罚款", "罚款;", "其他-责令改正、限期拆除;罚款"])(
  "%s is right as it stands",
  (text) => {
    expect(read(text)).toMatchObject({ unlisted: [], standardText: text });
  },
);

test.each([
  ["罚款、没收违法所得", "罚款;没收违法所得"],
  ["罚款，警告", "罚款;警告"],
  ["吊销营业执照；罚款", "吊销执照;罚款"],
  ["暂扣、吊销许可证", "暂扣或者吊销许可证"],
  ["警告、其它：责令改正", "警告;其他-责令改正"],
])("%s is understood as %s", (text, standardText) => {
  expect(read(text)).toEqual({ values: standardText.split(";"), unlisted: [], standardText });
});

test("what is in no list is named, and nothing is guessed around it", () => {
  expect(read("罚款;没收、罚金")).toEqual({ values: ["罚款"], unlisted: ["没收", "罚金"], standardText: null });
  expect(read("罚款;其他")).toEqual({ values: ["罚款"], unlisted: [], standardText: null });
  expect(read("；")).toEqual({ values: [], unlisted: ["；"], standardText: null });
});

test("any values of the list read back as themselves, however they are joined", () => {
  const names = list.map(({ value }) => value).filter((value) => value !== "其他");
  fc.assert(
    fc.property(
      fc.subarray(names, { minLength: 1 }),
      fc.constantFrom(";", "；", "、", "，", ","),
      (values, separator) => {
        expect(read(values.join(separator)).values).toEqual(values);
      },
    ),
  );
});
