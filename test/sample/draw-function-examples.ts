import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { type CellAnswer, isFault } from "../../src/functions/cell-answer";
import { functionHelp } from "../../src/functions/help";
import { sharedRanges } from "../../src/functions/help/example-ranges";
import { functionNamespace } from "../../src/functions/help/function-pages";
import { columnIndex, type Area } from "../../src/sheets/address";
import { exampleColumns, exampleSheets, placedExamples, type PlacedExample, shortReference } from "./function-examples";

/**
 * The workbook of the worksheet functions: each example as a formula, what it gives as the value that Excel shows until
 * it has calculated, and the same once more as plain cells beside it.
 */
export async function drawFunctionExamples(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const moment = new Date(Date.UTC(2024, 2, 1));
  workbook.creator = "gongshi sample";
  workbook.lastModifiedBy = "gongshi sample";
  workbook.created = moment;
  workbook.modified = moment;
  drawExamples(workbook.addWorksheet(exampleSheets.examples));
  drawLedger(workbook.addWorksheet(exampleSheets.ledger));
  return workbook.xlsx.writeBuffer({ zip: { modTime: new Date(2024, 2, 1), timestamps: "dos" } });
}

const headers: readonly (readonly [column: number, header: string])[] = [
  [exampleColumns.name, "函数"],
  [exampleColumns.name + 1, "名称"],
  [exampleColumns.formula, "公式"],
  [exampleColumns.input, "用到的单元格"],
  [exampleColumns.answer, "算出"],
  [exampleColumns.expected, "应为"],
];

function drawExamples(sheet: Worksheet): void {
  sheet.getCell(1, 1).value =
    "函数示例：“算出”一栏是公式，“应为”一栏是数值，装有“公示”加载项时两栏应当一致；台账和名录在工作表“台账示例”，都是虚构数据。";
  for (const [column, header] of headers) {
    sheet.getCell(2, column + 1).value = header;
    sheet.getCell(2, column + 1).font = { bold: true };
  }
  for (const [column, width] of [
    [0, 20],
    [1, 20],
    [2, 46],
    [3, 20],
    [4, 20],
    [6, 16],
    [16, 16],
  ] as const)
    // prettier-ignore
    sheet.getColumn(column + 1).width = width;
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: 2 }];
  for (const example of placedExamples("zh")) drawExample(sheet, example);
}

function drawExample(sheet: Worksheet, { id, example, formula, inputs, area, expected }: PlacedExample): void {
  const row = area.top + 1;
  sheet.getCell(row, exampleColumns.name + 1).value = `${functionNamespace}.${id}`;
  sheet.getCell(row, exampleColumns.name + 2).value = functionHelp[id].title.zh;
  sheet.getCell(row, exampleColumns.formula + 1).value = formula;
  for (const input of inputs) fill(sheet, input.area, input.cells);
  const shift = exampleColumns.expected - exampleColumns.answer;
  const beside = { ...area, left: area.left + shift, right: area.right + shift };
  const cells = expected.map((line) => line.map(cellValue));
  fill(sheet, area, cells);
  fill(sheet, beside, cells);
  const [[first = ""] = []] = expected;
  if (isFault(first)) sheet.getCell(beside.top + 1, beside.right + 2).value = first.words.zh;
  sheet.getCell(row, area.left + 1).value = {
    formula: fileSpelling(formula),
    result: cellValue(first),
    ...{ shareType: "array", ref: shortReference(area), isDynamicArray: true },
  };
  if (example.isDay === true) for (const each of [area, beside]) showAsDays(sheet, each);
}

/** The name that Excel gives functions of add-ins in a file, so that it is not lost where the add-in is missing. */
const fileSpelling = (formula: string): string =>
  formula.replaceAll(`${functionNamespace}.`, `_xldudf_${functionNamespace}_`);

const cellValue = (cell: CellAnswer) => (isFault(cell) ? { error: errorValue(cell.error) } : cell);

function errorValue(error: string): "#N/A" | "#VALUE!" {
  if (error === "#N/A" || error === "#VALUE!") return error;
  throw new Error(`No example should give ${error}`);
}

function fill(
  sheet: Worksheet,
  { top, left }: Area,
  cells: readonly (readonly (ReturnType<typeof cellValue> | null)[])[],
): void {
  for (const [down, line] of cells.entries())
    for (const [right, value] of line.entries()) sheet.getCell(top + down + 1, left + right + 1).value = value;
}

function showAsDays(sheet: Worksheet, { top, left, bottom }: Area): void {
  for (let row = top; row <= bottom; row += 1) sheet.getCell(row + 1, left + 1).numFmt = "yyyy-mm-dd";
}

function drawLedger(sheet: Worksheet): void {
  for (const { address, cells } of sharedRanges) {
    const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
    const top = Number(row) - 1;
    const left = columnIndex(letters);
    fill(sheet, { top, left, bottom: top, right: left }, cells);
  }
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column) => {
    column.width = 18;
  });
}
