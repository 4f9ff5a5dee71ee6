import { readSubjectsSheet } from "../../src/parameters/read-subjects-sheet";
import { buildWorkbook } from "../support/build-workbook";

test("subjects are names with their codes", () => {
  const workbook = buildWorkbook({
    主体名录: [
      ["企业名录（2024）", null],
      ["企业名称", "信用代码"],
      ["甲公司", "91410400XN9100108N"],
      [null, null],
      ["乙公司", "91410400XN9100116H"],
    ],
  });
  const read = readSubjectsSheet(workbook);
  expect(read.ok && read.value !== null && [...read.value]).toEqual([
    ["甲公司", "91410400XN9100108N"],
    ["乙公司", "91410400XN9100116H"],
  ]);
});

test("a subject without a code is refused with its cell", () => {
  const read = readSubjectsSheet(
    buildWorkbook({
      主体名录: [
        ["主体名称", "统一社会信用代码"],
        ["甲公司", null],
      ],
    }),
  );
  expect(read.ok ? [] : read.error.map(({ sheet, cell }) => [sheet, cell])).toEqual([["主体名录", "B2"]]);
});
