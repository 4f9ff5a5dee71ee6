import { Workbook } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { type CellValue } from "../../../src/sheets/cell";
import { bytesSource } from "../../support/bytes-source";
import { gridOf, inChunks } from "../../support/sheet-grid";

/** Characters that XML, escapes, chunk borders and encodings stumble over. */
const character = fc.oneof(
  fc.constantFrom(...Array.from("许可罚款〔2024〕号é𠮷😀&<>\"' \n\t_x000D_,;\u3000")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
// excelts writes control characters and halves of surrogate pairs in its own way; other tests hold those.
const text = fc
  .array(character, { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join(""))
  .filter(
    (whole) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/.test(whole) && !/_x[0-9A-Fa-f]{4}_/.test(whole),
  );
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
);
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });

/** As the reader gives a grid: no blank rows at the end, no blank columns at the right, all rows equally long. */
function trimmed(cells: readonly (readonly CellValue[])[]): CellValue[][] {
  const isFilled = (value: CellValue): boolean => value !== null;
  const height = cells.reduce((most, row, index) => (row.some(isFilled) ? index + 1 : most), 0);
  const width = cells.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce<number>((last, value, column) => (isFilled(value) ? column + 1 : last), 0),
      ),
    0,
  );
  return cells.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

jest.setTimeout(30_000);

describe("what excelts writes", () => {
  test("is read as it was written, whatever the values, the sheets and the chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(grid, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 300 }),
        async (grids, size) => {
          const workbook = new Workbook();
          grids.forEach((rows, index) => {
            const sheet = workbook.addWorksheet(`表${index}`);
            rows.forEach((row, rowIndex) => {
              row.forEach((value, column) => {
                if (value !== null) sheet.getCell(rowIndex + 1, column + 1).value = value;
              });
            });
          });
          const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
          const read = await readWorkbook(bytesSource(bytes), inChunks(nodeByteCodec, size));
          expect(read.ok && read.value.sheets.map(gridOf)).toEqual(grids.map(trimmed));
          const columns = read.ok ? read.value.sheets.flatMap((sheet) => sheet.columns) : [];
          expect(columns.filter(({ values }) => new Set(values).size !== values.length || values[0] !== null)).toEqual(
            [],
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test("with merges, hidden rows and columns, formulas and dates is read the same", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("台账", { state: "hidden" });
    sheet.getCell("A1").value = "2024年2月行政许可台账";
    sheet.mergeCells("A1:C1");
    sheet.getCell("A2").value = { formula: "1+1", result: 2 };
    sheet.getCell("B2").value = { formula: '"甲"&"乙"', result: "甲乙" };
    sheet.getCell("C2").value = new Date(Date.UTC(2024, 1, 29));
    sheet.getCell("A3").value = { richText: [{ text: "有限", font: { bold: true } }, { text: "公司 " }] };
    sheet.getCell("B3").value = { error: "#DIV/0!" };
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).hidden = true;
    const read = await readWorkbook(bytesSource(new Uint8Array(await workbook.xlsx.writeBuffer())), nodeByteCodec);
    const found = read.ok ? read.value.sheets[0] : undefined;
    expect(found && { ...found, columns: gridOf(found) }).toEqual({
      name: "台账",
      visibility: "hidden",
      rowCount: 3,
      columns: [
        ["2024年2月行政许可台账", null, null],
        [2, "甲乙", 45351],
        ["有限公司 ", "#DIV/0!", null],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([1]),
    });
  });
});
