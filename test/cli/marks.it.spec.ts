import { type Row, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { marks } from "../../src/marks/mark-letter";
import { checkOutputSchema, type CheckOutput } from "../../src/usecases/check-output";
import { converted, pageColors, pageTexts } from "../support/libre-office";
import { zipParts } from "../support/zip-parts";
import { runMain, sample } from "./run-main";

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), "gongshi-marks-"));
const out = join(folder, "marked.xlsx");
const original = readFileSync(sample.messy);
let marked: Buffer;
let sheets: CheckOutput["inputs"][number]["sheets"];

beforeAll(async () => {
  const ended = await runMain("check", sample.messy, "--as-of", "2024-03-05", "--out", out, "--json");
  expect([ended.exitCode, ended.err]).toEqual([1, ""]);
  sheets = checkOutputSchema.parse(JSON.parse(ended.out)).inputs.flatMap((input) => input.sheets);
  marked = readFileSync(out);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function opened(bytes: Buffer): Promise<readonly Worksheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets;
}

describe("what LibreOffice shows of the marked workbook", () => {
  let before: ReadonlyMap<string, number>;
  let after: ReadonlyMap<string, number>;

  beforeAll(async () => {
    before = await pageColors(await converted(original, "pdf"), "all");
    after = await pageColors(await converted(marked, "pdf"), "all");
  });

  test.each(marks)("cells are filled with $fill for a finding of letter $letter", ({ fill }) => {
    // A cell is some 80 by 12 pixels.
    expect([before.get(fill), (after.get(fill) ?? 0) > 500]).toEqual([undefined, true]);
  });

  test("no colour but those of the marks is new, and the user's own fills stay", () => {
    const findingsHeader = "F3F2F1";
    const known = new Set<string>([
      ...before.keys(),
      ...marks.flatMap(({ fill, color }) => [fill, color]),
      findingsHeader,
    ]);
    expect([...after].filter(([color]) => !known.has(color))).toEqual([]);
    const fills = [...before].filter(([color, pixels]) => pixels > 5000 && color !== "FFFFFF" && color !== "000000");
    expect(fills.length).toBeGreaterThan(0);
    for (const [color, pixels] of fills) expect((after.get(color) ?? 0) / pixels).toBeGreaterThan(0.8);
  });

  test("the findings are on pages of their own, under the header repeated on each", async () => {
    const pages = await pageTexts(await converted(marked, "pdf"));
    const ofFindings = pages.filter((page) => /工作表\s+行\s+列\s+栏目\s+级别\s+当前值/.test(page));
    expect(ofFindings.length).toBeGreaterThan(1);
    expect(ofFindings.join("\n")).toContain("不予行政处罚");
  });
});

describe("in the marked workbook", () => {
  let before: readonly Worksheet[];
  let after: readonly Worksheet[];

  beforeAll(async () => {
    before = await opened(original);
    after = await opened(marked);
  });

  test("every part but those of the ledgers, their styles and their list is there byte for byte", async () => {
    const [parts, partsNow] = [await zipParts(original), await zipParts(marked)];
    const changed = [...parts].filter(([name, data]) => partsNow.get(name)?.equals(data) !== true);
    expect(changed.map(([name]) => name).sort()).toEqual([
      ...["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"],
      ...["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"],
    ]);
    expect([...partsNow.keys()].filter((name) => !parts.has(name))).toEqual(["xl/worksheets/sheet7.xml"]);
  });

  test("every cell of the user's has its value, formula and style, every row and column its size", () => {
    expect(after.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), "核验问题"]);
    let cells = 0;
    for (const [index, sheet] of before.entries()) {
      const now = after[index];
      expect(now?.mergedRegions).toEqual(sheet.mergedRegions);
      const columns = Array.from({ length: sheet.columnCount }, (_, column) => column + 1);
      const sizes = (of: Worksheet | undefined) =>
        columns.map((column) => [of?.getColumn(column).width, of?.getColumn(column).hidden]);
      expect(sizes(now)).toEqual(sizes(sheet));
      for (let row = 1; row <= sheet.rowCount; row += 1) {
        expect(contents(now?.getRow(row), columns)).toEqual(contents(sheet.getRow(row), columns));
        cells += columns.length;
      }
    }
    expect(cells).toBeGreaterThan(5000);
  });

  test("the rows with open findings have marks, the others none", () => {
    for (const { sheet, findings, firstRow, lastRow } of sheets) {
      const worksheet = after.find(({ name }) => name === sheet);
      const width = before.find(({ name }) => name === sheet)?.columnCount ?? 0;
      const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at);
      const open = findings.filter(({ waived }) => waived === undefined).map(({ row }) => row);
      expect(rows.filter((row) => worksheet?.getRow(row).getCell(width + 1).value !== null)).toEqual(
        rows.filter((row) => open.includes(row)),
      );
    }
  });
});

/** What a row and its cells are, look and are sized like. */
function contents(row: Row | undefined, columns: readonly number[]): unknown {
  const cells = columns.map((column) => {
    const cell = row?.getCell(column);
    return [cell?.value, cell?.style, cell?.note];
  });
  return [row?.number, row?.height, row?.hidden, cells];
}
