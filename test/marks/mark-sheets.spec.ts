import { dayOf } from "../../src/calendar/day";
import { markFormats } from "../../src/marks/mark-formats";
import { markSheets } from "../../src/marks/mark-sheets";
import { allRules } from "../../src/rules";
import { type CellValue } from "../../src/sheets/cell";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { type WorkbookData } from "../../src/sheets/workbook-data";
import { type SheetMarks } from "../../src/xlsx/annotate/sheet-marks";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { nationalStandard } from "../support/national-standard";

const licences = ["行政许可决定文书号", "许可类别", "许可决定日期", "许可机关统一社会信用代码"];
const penalties = ["行政处罚决定书文号", "处罚类别", "处罚决定日期", "处罚机关统一社会信用代码"];
const code = "11410400005512347C";
const licence = (number: number, category = "普通") => [`平审批许〔2024〕${number}号`, category, "2024/02/26", code];
const penalty = (number: number, category = "罚款") => [`平市监罚〔2024〕${number}号`, category, "2024/02/26", code];

function marksOf(workbook: WorkbookData): readonly SheetMarks[] {
  const checked = checkWorkbook(workbook, {
    ...{ standard: nationalStandard, isChosen: true, asOf: dayOf(2024, 3, 5), rules: allRules },
  });
  if (!checked.ok) throw new Error("The workbook has faults");
  return markSheets(workbook, checked.value.reports, "zh");
}

function onlyMarks(grid: Grid): SheetMarks {
  const [marks, ...others] = marksOf(buildWorkbook({ 台账: grid }));
  if (marks === undefined || others.length > 0) throw new Error("Not one sheet was marked");
  return marks;
}

/** The masks of sheet rows 1 to `last`. */
const masks = (marks: SheetMarks, last: number) =>
  Array.from({ length: last }, (_, index) => marks.cells(index + 1)?.[1] ?? null);

const place = ({ headerRow, firstRow, lastRow, firstColumn, lastColumn, resultColumn, maskColumn }: SheetMarks) => ({
  ...{ headerRow, firstRow, lastRow, firstColumn, lastColumn, resultColumn, maskColumn },
});

test("marks stand to the right of everything on the sheet, in the rows of the ledger", () => {
  const note = (text: string): readonly CellValue[] => [null, null, null, null, null, null, text];
  const marks = onlyMarks([["台账"], licences, licence(1), licence(2, "甲类"), [], licence(3), note("旁注")]);
  expect(place(marks)).toEqual({
    ...{ headerRow: 2, firstRow: 3, lastRow: 6, firstColumn: 0, lastColumn: 3, resultColumn: 7, maskColumn: 8 },
  });
  expect([marks.sheet, marks.headers]).toEqual(["台账", ["核验结果", "核验标记"]]);
  expect(masks(marks, 8)).toEqual([null, null, null, ".e..", null, null, null, null]);
  expect(marks.cells(4)?.[0]).toMatch(/^错误：.*甲类/);
  expect(marks.conditionalFormats).toEqual(markFormats(place(marks)));
});

test("rows may be asked for in any order", () => {
  const marks = onlyMarks([licences, licence(1, "甲类"), licence(2), licence(3, "乙类")]);
  const forwards = masks(marks, 6);
  expect([masks(marks, 6), [6, 5, 4, 3, 2, 1].map((row) => marks.cells(row)?.[1] ?? null).reverse()]).toEqual([
    ...[forwards, forwards],
  ]);
  expect(forwards).toEqual([null, ".e..", null, ".e..", null, null]);
});

test("the mask counts columns from the first that is a field, columns of no field included", () => {
  const apart = ([number = null, ...rest]: readonly CellValue[]) => ["x", number, "y", ...rest];
  const header = ["序号", ...licences.slice(0, 1), "经办人", ...licences.slice(1)];
  const marks = onlyMarks([header, apart(licence(1, "甲类"))]);
  expect([marks.firstColumn, marks.lastColumn, marks.resultColumn]).toEqual([1, 5, 6]);
  expect(marks.cells(2)?.[1]).toBe("..e..");
});

test("marks have their header beside the lower of two header rows", () => {
  const upper = ["谁", "法定代表人", null, null, "许可内容"];
  const lower = [null, "姓名", "证件类型", "证件号码", null];
  const { headerRow, firstRow } = onlyMarks([upper, lower, ["甲", "乙", "身份证", "1", "经营"]]);
  expect([headerRow, firstRow]).toEqual([2, 3]);
});

test("two ledgers on one sheet share two columns, and each row has the marks of its own", () => {
  const shifted = (cells: readonly CellValue[]) => [null, ...cells];
  const marks = onlyMarks([
    licences,
    licence(1, "甲类"),
    licence(2),
    [],
    shifted(penalties),
    shifted(penalty(1)),
    shifted(penalty(2, "瞪眼")),
  ]);
  expect(place(marks)).toEqual({
    ...{ headerRow: 1, firstRow: 2, lastRow: 7, firstColumn: 0, lastColumn: 4, resultColumn: 5, maskColumn: 6 },
  });
  expect(masks(marks, 7)).toEqual([null, ".e...", null, null, null, null, "..e.."]);
});

describe("a sheet that was marked before", () => {
  const marked = (
    row: readonly CellValue[],
    result: CellValue = null,
    mask: CellValue = null,
    more: CellValue = null,
  ) => [...row, ...[result, mask, more]];

  test("gets its marks in the same two columns", () => {
    const marks = onlyMarks([
      marked(licences, "核验结果", "核验标记"),
      marked(licence(1), "错误：旧", "e..."),
      marked(licence(2, "甲类")),
    ]);
    expect([marks.resultColumn, marks.maskColumn, marks.lastColumn]).toEqual([4, 5, 3]);
    expect(masks(marks, 3)).toEqual([null, null, ".e.."]);
  });

  test("gets them there also where the user has gone on to the right", () => {
    const marks = onlyMarks([marked(licences, "核验结果", "核验标记", "备注2"), marked(licence(1), null, null, "好")]);
    expect([marks.resultColumn, marks.maskColumn]).toEqual([4, 5]);
  });

  test("gets new ones where half of the old are gone, so that no column of the user's is written over", () => {
    expect(onlyMarks([marked(licences, "核验结果", "备注2"), marked(licence(1), null, "好")]).resultColumn).toBe(7);
    expect(onlyMarks([marked(licences, "核验标记"), marked(licence(1))]).resultColumn).toBe(7);
  });
});

test("hidden rows are marked like others", () => {
  const workbook = buildWorkbook({ 台账: [licences, licence(1, "甲类"), licence(2, "乙类")] });
  const hidden = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows: new Set([1, 2]) })) };
  const [marks] = marksOf(hidden);
  expect(marks && masks(marks, 3)).toEqual([null, ".e..", ".e.."]);
});

test("each ledger's sheet has marks, a sheet without data rows none", () => {
  const sheets = marksOf(
    buildWorkbook({
      许可: [licences, licence(1)],
      说明: [["说明"]],
      空台账: [penalties],
      处罚: [penalties, penalty(1)],
    }),
  );
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["许可", "处罚"]);
});
