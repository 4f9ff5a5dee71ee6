import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { annotated } from "../../support/annotated";
import { findingsPlan, ledgerMarks, markColors } from "../../support/ledger-marks";
import { makeZip } from "../../support/make-zip";
import { richWorkbook } from "../../support/rich-workbook";
import { partText, zipParts } from "../../support/zip-parts";

type Parts = ReadonlyMap<string, Buffer>;

const annotations = { sheets: [ledgerMarks()], appended: [findingsPlan] };
const ledgerPart = "xl/worksheets/sheet1.xml";
const findingsPart = "xl/worksheets/sheet7.xml";

let original: Buffer;
let marked: Buffer;
let before: Parts;
let after: Parts;

beforeAll(async () => {
  original = await richWorkbook();
  ({ bytes: marked } = await annotated(original, annotations));
  before = await zipParts(original);
  after = await zipParts(marked);
});

async function opened(bytes: Uint8Array, sheet: string): Promise<Worksheet> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  const found = workbook.getWorksheet(sheet);
  if (found === undefined) throw new Error(`No sheet ${sheet}`);
  return found;
}

/** Takes everything out of the ledger's part that the marks of this test put into it. */
function withoutMarks(xml: string): string {
  return xml
    .replace(/<c r="[FG]\d+"[^>]*>.*?<\/c>/g, "")
    .replace(`<row r="8"></row>`, "")
    .replace(/(<row r="[3469]"[^>]*spans="1:)7"/g, `$15"`)
    .replace(`<dimension ref="A1:G11"/>`, `<dimension ref="A1:E11"/>`)
    .replace(/<sheetViews>.*?<\/sheetViews>/, "")
    .replace(/<col min="[67]"[^>]*\/>/g, "")
    .replace(`<autoFilter ref="A3:F9"/>`, "")
    .replace(/<conditionalFormatting [^>]*><cfRule [^>]*><formula>MID.*?<\/conditionalFormatting>/g, "");
}

/** Takes out of the styles what is behind what was there, given the length of each list. */
function withoutAddedStyles(xml: string, counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts).reduce((text, [list, count]) => {
    const [, open = "", items = ""] = new RegExp(`(<${list} count=")\\d+("[^>]*>.*?)</${list}>`).exec(text) ?? [];
    const kept = items.match(/^"[^>]*>|<(\w+)(?:[^>]*\/>|(?: [^>]*)?>.*?<\/\1>)/g) ?? [];
    return text.replace(
      new RegExp(`<${list} .*?</${list}>`),
      `${open}${count}${kept.slice(0, count + 1).join("")}</${list}>`,
    );
  }, xml);
}

describe("everything else", () => {
  const touched = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", ledgerPart, "xl/styles.xml"];

  test("is there byte for byte, in the order it was in", () => {
    const untouched = [...before.keys()].filter((name) => !touched.includes(name));
    expect(untouched).toContain("xl/media/image1.png");
    expect(untouched).toHaveLength(18);
    for (const name of untouched) expect([name, after.get(name)]).toEqual([name, before.get(name)]);
    const order = [...before.keys()].filter((name) => name !== "xl/styles.xml");
    expect([...after.keys()]).toEqual([...order, findingsPart, "xl/styles.xml"]);
  });

  test("in the ledger's sheet is what it was, once the marks are taken out", () => {
    expect(partText(after, ledgerPart)).toContain(`<dimension ref="A1:G11"/>`);
    expect(withoutMarks(partText(after, ledgerPart))).toBe(partText(before, ledgerPart));
  });

  test("in the styles comes first and unchanged", () => {
    const counts = { fonts: 2, fills: 3, borders: 2, cellXfs: 5, dxfs: 1 };
    const text = partText(after, "xl/styles.xml");
    expect(text).not.toBe(partText(before, "xl/styles.xml"));
    expect(withoutAddedStyles(text, counts)).toBe(partText(before, "xl/styles.xml"));
  });

  test("in the workbook, its links and its content types is unchanged", () => {
    const workbook = partText(after, "xl/workbook.xml")
      .replace(/<sheet name="问题清单"[^>]*\/>/, "")
      .replace(/<definedName name="[^"]*" localSheetId="6"[^>]*>.*?<\/definedName>/g, "")
      .replace(/<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">.*?<\/definedName>/, "");
    expect(workbook).toBe(partText(before, "xl/workbook.xml"));
    const links = partText(after, "xl/_rels/workbook.xml.rels").replace(/<Relationship Id="rId10"[^>]*\/>/, "");
    expect(links).toBe(partText(before, "xl/_rels/workbook.xml.rels"));
    const types = partText(after, "[Content_Types].xml").replace(/<Override PartName="[^"]*sheet7.xml"[^>]*\/>/, "");
    expect(types).toBe(partText(before, "[Content_Types].xml"));
  });
});

describe("the marks", () => {
  test("stand in the two columns of their rows and nowhere else", async () => {
    const ledger = await opened(marked, "行政许可");
    const columns = [6, 7].map((column) =>
      Array.from({ length: 12 }, (_, row) => ledger.getRow(row + 1).getCell(column).value),
    );
    expect(columns).toEqual([
      [
        null,
        null,
        "核验结果",
        "错误：文书号不规范",
        null,
        "=提示：金额 < 0 & “备注”",
        null,
        "错误：空行",
        "警告：日期晚于今天",
        null,
        null,
        null,
      ],
      [null, null, "核验标记", ".e...", null, "...w.", null, "e....", "..ew.", null, null, null],
    ]);
    expect(ledger.getCell("D5").value).toEqual({ formula: "D4*2", result: 200 });
    expect(ledger.getRow(6).hidden).toBe(true);
  });

  test("have headers like the one beside them, text for data, and only the first column is seen", async () => {
    const ledger = await opened(marked, "行政许可");
    for (const header of ["F3", "G3"]) expect(ledger.getCell(header).style).toEqual(ledger.getCell("E3").style);
    expect([ledger.getCell("F4").numFmt, ledger.getCell("G9").numFmt]).toEqual(["@", "@"]);
    expect([6, 7].map((column) => ledger.getColumn(column).hidden)).toEqual([false, true]);
    expect(ledger.getColumn(6).width).toBe(40.71484375);
    expect([1, 2, 3, 4, 5].map((column) => ledger.getColumn(column).width)).toEqual([20, 12, 30, 14, 18]);
    expect(ledger.getColumn(3).hidden).toBe(true);
  });

  test("colour the ledger after the user's own rules", async () => {
    const ledger = await opened(marked, "行政许可");
    const rules = ledger.conditionalFormattings.flatMap(({ ref, rules: list }) =>
      list.map((rule) => ({ ref, ...rule })),
    );
    expect(rules).toMatchObject([
      { ref: "D4:D9", priority: 3, type: "cellIs" },
      { ref: "A4:E9", priority: 4, formulae: [`MID($G4,COLUMN()-COLUMN($A4)+1,1)="e"`] },
      { ref: "A4:E9", priority: 5, style: { fill: { bgColor: { argb: `FF${markColors.w}` } } } },
    ]);
  });

  test("come with a filter over header and data, and with the header frozen", async () => {
    const ledger = await opened(marked, "行政许可");
    expect(ledger.autoFilter).toBe("A3:F9");
    expect(ledger.views).toMatchObject([{ state: "frozen", ySplit: 3, topLeftCell: "A4" }]);
    expect(partText(after, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'行政许可'!$A$3:$F$9</definedName>`,
    );
  });
});

describe("an appended sheet", () => {
  test("is drawn after the others with its styles, filter and repeated rows", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(marked);
    expect(workbook.worksheets.map(({ name }) => name).at(-1)).toBe("问题清单");
    const findings = await opened(marked, "问题清单");
    expect(findings.getCell("B2").value).toBe("=文书号不规范");
    expect(findings.getCell("A1").font).toMatchObject({ bold: true, name: "Calibri", size: 11 });
    expect(findings.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
    expect(findings.pageSetup.printTitlesRow).toBe("1:1");
  });

  test("takes the place of the sheet of its name, with what Excel kept about that one", async () => {
    const plan = { ...findingsPlan, name: "行政许可" };
    const { bytes } = await annotated(original, { appended: [plan] });
    const parts = await zipParts(bytes);
    expect([...parts.keys()]).not.toContain("xl/worksheets/_rels/sheet1.xml.rels");
    expect(partText(parts, "xl/workbook.xml")).not.toContain("_xlnm.Print_Area");
    expect(partText(parts, "xl/workbook.xml")).toMatch(
      /<definedNames><definedName name="单位">.*?<\/definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'行政许可'!\$1:\$1<\/definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'行政许可'!\$A\$1:\$B\$2<\/definedName><\/definedNames>/,
    );
    const sheet = await opened(bytes, "行政许可");
    expect(sheet.getCell("A1").value).toBe("单元格");
    expect(parts.size).toBe(before.size - 1);
  });
});

describe("annotating again", () => {
  test("with the same marks gives the same bytes", async () => {
    expect((await annotated(marked, annotations)).bytes.equals(marked)).toBe(true);
  });

  test("leaves nothing of other marks, longer ones included", async () => {
    const fewer = {
      sheets: [ledgerMarks({ lastRow: 6, cells: (row) => (row === 5 ? ["错误", "e...."] : null) })],
      appended: [{ ...findingsPlan, rows: findingsPlan.rows.slice(0, 1) }],
    };
    const once = await zipParts((await annotated(original, fewer)).bytes);
    const twice = await zipParts((await annotated(marked, fewer)).bytes);
    const cells = /<c r="[FG]\d+".*?<\/c>|<cfRule.*?<\/cfRule>/g;
    expect(partText(twice, ledgerPart).match(cells)).toEqual(partText(once, ledgerPart).match(cells));
    expect(partText(twice, findingsPart)).toBe(partText(once, findingsPart));
    expect(partText(twice, "xl/workbook.xml").match(/<sheet name="问题清单"/g)).toHaveLength(1);
  });

  test("after a column was moved in before the ledger finds its own colours", async () => {
    const moved = ledgerMarks({ resultColumn: 6, maskColumn: 7, firstColumn: 1, lastColumn: 5 });
    const xml = partText(await zipParts((await annotated(marked, { sheets: [moved] })).bytes), ledgerPart);
    expect(xml.match(/<formula>MID.*?<\/formula>/g)).toEqual([
      "<formula>MID($H4,COLUMN()-COLUMN($B4)+1,1)=&quot;e&quot;</formula>",
      "<formula>MID($H4,COLUMN()-COLUMN($B4)+1,1)=&quot;w&quot;</formula>",
    ]);
  });
});

describe("a sheet that cannot bear marks", () => {
  const small = { headerRow: 1, firstRow: 2, lastRow: 3, lastColumn: 0, resultColumn: 1, maskColumn: 2 };

  test.each([
    ["锁定", "protected-sheet"],
    ["合并", "merged-area"],
    ["表格", "table-area"],
    ["没有", "missing-sheet"],
  ] as const)("%s is named with the reason %s and left as it was", async (sheet, code) => {
    const { bytes, unmarked } = await annotated(original, {
      sheets: [ledgerMarks({ ...small, sheet }), ledgerMarks()],
      appended: [findingsPlan],
    });
    expect(unmarked).toEqual([{ code, sheet }]);
    expect(bytes.equals(marked)).toBe(true);
  });

  test("is not one whose title or merged headers end before the columns", async () => {
    expect((await annotated(original, { sheets: [ledgerMarks()] })).unmarked).toEqual([]);
  });
});

test("a ledger in a table gets its columns beside the table and no second filter", async () => {
  const place = { sheet: "表格", headerRow: 1, firstRow: 2, lastRow: 3, lastColumn: 1, resultColumn: 2, maskColumn: 3 };
  const marks = ledgerMarks({ ...place, cells: (row) => [`错误${row}`, "e."] });
  const { bytes, unmarked } = await annotated(original, { sheets: [marks] });
  const parts = await zipParts(bytes);
  expect(unmarked).toEqual([]);
  expect(parts.get("xl/tables/table1.xml")).toEqual(before.get("xl/tables/table1.xml"));
  expect(partText(parts, "xl/worksheets/sheet3.xml")).not.toContain("autoFilter");
  expect(partText(parts, "xl/workbook.xml")).not.toContain("_FilterDatabase");
  const sheet = await opened(bytes, "表格");
  expect(sheet.getRow(3).values).toEqual([undefined, "乙", "2号", "错误3", "e."]);
  expect((await annotated(bytes, { sheets: [marks] })).bytes.equals(bytes)).toBe(true);
  // Somebody has drawn the table over our columns since.
  const grown = [...parts].map(([name, data]) => ({
    name,
    data: data.toString("latin1").replace(/ref="A1:B3"/g, `ref="A1:D3"`),
  }));
  const again = makeZip(grown.map(({ name, data }) => ({ name, data: Buffer.from(data, "latin1") })));
  expect((await annotated(again, { sheets: [marks] })).unmarked).toEqual([]);
});

test("a filter and a pane that are there are kept, the filter widened", async () => {
  const place = { headerRow: 1, firstRow: 2, lastRow: 2, lastColumn: 1, resultColumn: 2, maskColumn: 3 };
  const marks = ledgerMarks({ ...place, sheet: "参数 & 'x'组", cells: () => ["错误", "e."] });
  const { bytes } = await annotated(original, { sheets: [marks] });
  const parts = await zipParts(bytes);
  const xml = partText(parts, "xl/worksheets/sheet2.xml");
  expect(xml.match(/<autoFilter.*?>/g)).toEqual([`<autoFilter ref="A1:C2"/>`]);
  const views = /<sheetViews>.*<\/sheetViews>/;
  expect(views.exec(xml)?.[0]).toBe(views.exec(partText(before, "xl/worksheets/sheet2.xml"))?.[0]);
  expect(partText(parts, "xl/workbook.xml")).toContain(
    `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'参数 &amp; ''x''组'!$A$1:$C$2</definedName>`,
  );
});

test("nothing to add gives the parts back as they were", async () => {
  const parts = await zipParts((await annotated(original, {})).bytes);
  for (const [name, part] of before) expect([name, parts.get(name)]).toEqual([name, part]);
  expect(parts.size).toBe(before.size);
});
