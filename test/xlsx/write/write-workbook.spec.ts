import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type DocumentInfo } from "../../../src/plans/document-info";
import { type PlanRow, type SheetPlan } from "../../../src/plans/sheet-plan";
import { type CellValue } from "../../../src/sheets/cell";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { collectBytes } from "../../support/collect-bytes";
import { partText, zipParts } from "../../support/zip-parts";

const info: DocumentInfo = { title: "通报 <2月>", creator: "gongshi 0.1.0", created: "2024-03-01T08:00:00Z" };

function planOf(rows: readonly (readonly CellValue[])[], more: Partial<SheetPlan> = {}): SheetPlan {
  const plain = rows.map((values): PlanRow => ({ values, style: "body" }));
  return { name: "表", columnWidths: [], styles: { body: {} }, rows: plain, merges: [], ...more };
}

const written = (...plans: readonly SheetPlan[]): Promise<Buffer> =>
  collectBytes(writeWorkbook(plans, info, nodeByteCodec));

async function readBack(...plans: readonly SheetPlan[]): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await written(...plans));
  return workbook;
}

async function sheetOf(plan: SheetPlan): Promise<Worksheet> {
  const sheet = (await readBack(plan)).getWorksheet(plan.name);
  if (sheet === undefined) throw new Error(`No sheet ${plan.name}`);
  return sheet;
}

describe("values", () => {
  test("numbers, booleans and texts come back as they are, a blank as nothing", async () => {
    const sheet = await sheetOf(planOf([[1, -0.25, 1e21, 2e-7, true, false, "平顶山市", null, "𠮷😀"]]));
    expect(sheet.getRow(1).values).toEqual([
      undefined,
      1,
      -0.25,
      1e21,
      2e-7,
      true,
      false,
      "平顶山市",
      undefined,
      "𠮷😀",
    ]);
  });

  test.each(["=1+1", "+1", "-", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"])(
    "%j is text, and stays text when somebody edits the cell",
    async (text) => {
      const parts = await zipParts(await written(planOf([[text, "plain"]])));
      const xml = partText(parts, "xl/worksheets/sheet1.xml");
      expect(xml).not.toContain("<f>");
      expect(xml).toMatch(/<c r="A1" s="1" t="inlineStr"><is><t[ >]/);
      expect(xml).toContain(`<c r="B1" t="inlineStr"><is><t>plain</t></is></c>`);
      expect(partText(parts, "xl/styles.xml")).toMatch(/<cellXfs count="2"><xf [^>]*><xf [^>]*quotePrefix="1"/);
      const sheet = await sheetOf(planOf([[text]]));
      expect(sheet.getCell("A1").formula).toBeUndefined();
      expect(sheet.getCell("A1").value).toBe(text);
    },
  );

  test("spaces, line breaks and markup in a text are kept", async () => {
    const texts = ["  a ", "a\nb", '<a> & "b"', "_x0041_"];
    const sheet = await sheetOf(planOf([texts]));
    expect(sheet.getRow(1).values).toEqual([undefined, "  a ", "a\nb", '<a> & "b"', "_x0041_"]);
  });

  test("a text longer than a cell holds is cut where a reader sees it, and not in the middle of a character", async () => {
    const sheet = await sheetOf(planOf([["字".repeat(32_767), "字".repeat(32_768), `${"字".repeat(32_765)}𠮷𠮷`]]));
    expect(sheet.getCell("A1").value).toBe("字".repeat(32_767));
    expect(sheet.getCell("B1").value).toBe(`${"字".repeat(32_766)}…`);
    expect(sheet.getCell("C1").value).toBe(`${"字".repeat(32_765)}…`);
  });

  test("a number that is none is an error value and not a broken file", async () => {
    const sheet = await sheetOf(planOf([[NaN, -Infinity]]));
    expect(sheet.getCell("A1").value).toEqual({ error: "#NUM!" });
    expect(sheet.getCell("B1").value).toEqual({ error: "#NUM!" });
  });
});

describe("styles", () => {
  const styles = {
    title: { fonts: ["方正小标宋简体", "宋体"], fontSize: 22, align: "center", verticalAlign: "center" },
    head: { bold: true, color: "9C0006", fill: "DDEBF7", border: "thin", wrap: true },
    rate: { numberFormat: "0.00%", align: "right", verticalAlign: "top" },
    money: { numberFormat: `#,##0.00"万元"` },
    plain: {},
  } as const;

  test("fonts, fills, borders, alignment and number formats are drawn", async () => {
    const sheet = await sheetOf(
      planOf([], {
        styles,
        rows: [
          { values: ["标题", null], style: "title", height: 36 },
          { values: ["a", "b"], style: "head" },
          { values: [0.5, 12, "c", null], style: ["rate", "money", "plain", "head"] },
        ],
      }),
    );
    expect(sheet.getCell("A1").font).toMatchObject({ name: "方正小标宋简体", size: 22, charset: 134 });
    expect(sheet.getCell("B1").alignment).toEqual({ horizontal: "center", vertical: "middle" });
    expect(sheet.getRow(1).height).toBe(36);
    const head = sheet.getCell("B2");
    expect(head.font).toMatchObject({ bold: true, color: { argb: "FF9C0006" }, name: "宋体", size: 11 });
    expect(head.fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } });
    expect(Object.entries(head.border ?? {}).map(([side, line]) => [side, (line as { style: string }).style])).toEqual(
      ["left", "right", "top", "bottom"].map((side) => [side, "thin"]),
    );
    expect(head.alignment).toEqual({ wrapText: true });
    expect(sheet.getCell("A3").numFmt).toBe("0.00%");
    expect(sheet.getCell("B3").numFmt).toBe(`#,##0.00"万元"`);
    expect(sheet.getCell("C3").style).toEqual(sheet.getCell("Z99").style);
    expect(sheet.getCell("D3").font).toMatchObject({ bold: true });
  });

  test("equal styles are written once, whatever their names and sheets", async () => {
    const one = planOf([["a"]], { styles: { body: { bold: true, fill: "FFFFFF" } } });
    const other = planOf([["b"]], { name: "二", styles: { body: { fill: "FFFFFF", bold: true } } });
    const xml = partText(await zipParts(await written(one, other)), "xl/styles.xml");
    expect(xml).toContain(`<cellXfs count="2">`);
    expect(xml).toContain(`<fonts count="2">`);
    expect(xml).toContain(`<fills count="3">`);
    expect(xml).toContain(`<borders count="1">`);
  });

  test("a row that names no style of its plan is a fault of ours", async () => {
    await expect(written(planOf([["a"]], { styles: {} }))).rejects.toThrow("Sheet plan 表 has no style body");
  });
});

describe("the sheet", () => {
  const area = { top: 1, left: 0, bottom: 3, right: 2 };
  const plan = planOf([["标题"], ["一", "二", "三"], [1, 2, 3], [4, 5, 6]], {
    name: "附件1 'A' & B",
    columnWidths: [10, 20.5],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    freezeRows: 2,
    autoFilter: area,
    conditionalFormats: [
      { area, formula: `AND(A2>"a",A2<5)`, style: { color: "9C0006", fill: "FFC7CE", bold: true } },
      { area, formula: "A2=1", style: { fill: "FFEB9C" } },
    ],
    page: {
      orientation: "landscape",
      margins: { top: 25.4, bottom: 12.7, left: 20, right: 0 },
      repeatRows: [1, 2],
      fitToWidth: true,
      centerHorizontally: true,
      footer: "第 &P 页，共 &N 页",
    },
  });

  test("has widths, merges, panes and a filter", async () => {
    const sheet = await sheetOf(plan);
    expect([sheet.getColumn(1).width, sheet.getColumn(2).width]).toEqual([10.71484375, 21.21484375]);
    expect(sheet.getCell("C1").master.address).toBe("A1");
    expect(sheet.getCell("C2").isMerged).toBe(false);
    expect(sheet.views).toMatchObject([{ state: "frozen", ySplit: 2, topLeftCell: "A3" }]);
    expect(sheet.autoFilter).toBe("A2:C4");
  });

  test("has conditional formats in their order", async () => {
    const sheet = await sheetOf(plan);
    const formats = sheet.conditionalFormattings;
    expect(formats.map(({ ref }) => ref)).toEqual(["A2:C4", "A2:C4"]);
    expect(formats.flatMap(({ rules }) => rules)).toMatchObject([
      {
        type: "expression",
        priority: 1,
        formulae: [`AND(A2>"a",A2<5)`],
        style: { font: { bold: true, color: { argb: "FF9C0006" } }, fill: { bgColor: { argb: "FFFFC7CE" } } },
      },
      { type: "expression", priority: 2, formulae: ["A2=1"], style: { fill: { bgColor: { argb: "FFFFEB9C" } } } },
    ]);
  });

  test("comes out of the printer as planned", async () => {
    const sheet = await sheetOf(plan);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 1, bottom: 0.5, left: 0.7874, right: 0 },
      printTitlesRow: "1:2",
    });
    expect(sheet.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页");
  });

  test("says in the workbook where its filter and its repeated rows are", async () => {
    const xml = partText(await zipParts(await written(planOf([["a"]]), plan)), "xl/workbook.xml");
    expect(xml).toContain(
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'附件1 ''A'' &amp; B'!$A$2:$C$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'附件1 ''A'' &amp; B'!$1:$2</definedName></definedNames>`,
    );
  });

  test("may be empty", async () => {
    const workbook = await readBack(planOf([]), planOf([], { name: "二" }));
    expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ["表", 0],
      ["二", 0],
    ]);
  });
});

test("the file says its title, its maker and its moment", async () => {
  const workbook = await readBack(planOf([["a"]]));
  expect([workbook.title, workbook.creator, workbook.created.toISOString()]).toEqual([
    "通报 <2月>",
    "gongshi 0.1.0",
    "2024-03-01T08:00:00.000Z",
  ]);
});

test("the same plans give the same bytes", async () => {
  expect(await written(planOf([["a", 1]]))).toEqual(await written(planOf([["a", 1]])));
});

test("rows are drawn when they are wanted and not before", async () => {
  let drawn = 0;
  const row: PlanRow = {
    get values() {
      drawn += 1;
      return ["平顶山市某某有限公司"];
    },
    style: "body",
  };
  const rows = Array.from({ length: 200_000 }, () => row);
  let first = 0;
  for await (const chunk of writeWorkbook([planOf([], { rows })], info, nodeByteCodec)) {
    if (first === 0 && drawn > 0 && chunk.length > 1000) first = drawn;
  }
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(150_000);
  expect(drawn).toBe(200_000);
});
