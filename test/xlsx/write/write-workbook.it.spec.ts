import { Workbook } from "@cj-tech-master/excelts";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { type PlanRow, type SheetPlan } from "../../../src/plans/sheet-plan";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook";
import { collectBytes } from "../../support/collect-bytes";
import { converted, pageColors, pageTexts } from "../../support/libre-office";

jest.setTimeout(120_000);

const rows = Array.from({ length: 100 }, (_, index): PlanRow => ({
  values: [`单位${index + 1}`, index, index / 100],
  style: ["text", "text", "rate"],
}));

const plan: SheetPlan = {
  name: "附件1",
  columnWidths: [30, 12, 12],
  styles: {
    title: { fonts: ["宋体"], fontSize: 18, bold: true, align: "center" },
    head: { bold: true, fill: "DDEBF7", border: "thin", align: "center" },
    text: { border: "thin" },
    rate: { border: "thin", numberFormat: "0.00%" },
  },
  rows: [
    { values: ["二月迟报情况", null, null], style: "title", height: 30 },
    { values: ["=单位", "迟报数", "迟报率"], style: "head" },
    ...rows,
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  freezeRows: 2,
  autoFilter: { top: 1, left: 0, bottom: 101, right: 2 },
  conditionalFormats: [
    { area: { top: 2, left: 0, bottom: 101, right: 2 }, formula: "$B3>=90", style: { fill: "FFC7CE" } },
    { area: { top: 2, left: 0, bottom: 101, right: 2 }, formula: "$B3<2", style: { fill: "FFEB9C" } },
  ],
  page: {
    orientation: "portrait",
    margins: { top: 37, bottom: 35, left: 28, right: 26 },
    repeatRows: [1, 2],
    fitToWidth: true,
    centerHorizontally: true,
    footer: "— &P —",
  },
};

let bytes: Buffer;

beforeAll(async () => {
  const info = { title: "附件", creator: "gongshi 0.1.0", created: "2024-03-01T00:00:00Z" };
  bytes = await collectBytes(writeWorkbook([plan], info, nodeByteCodec));
});

test("LibreOffice prints every page with the repeated rows and its number", async () => {
  const pages = await pageTexts(await converted(bytes, "pdf"));
  expect(pages.length).toBeGreaterThan(1);
  for (const [index, page] of pages.entries()) {
    expect(page).toMatch(/二月迟报情况\s+=单位\s+迟报数\s+迟报率/);
    expect(page).toMatch(new RegExp(`—\\s*${index + 1}\\s*—\\s*$`));
  }
  expect(pages.at(-1)).toMatch(/单位100\s+99\s+99\.00%/);
});

test("LibreOffice paints fills and conditional formats", async () => {
  const colors = await pageColors(await converted(bytes, "pdf"));
  for (const color of ["DDEBF7", "FFEB9C"]) expect([color, (colors.get(color) ?? 0) > 1000]).toEqual([color, true]);
  // The rows that turn red are on the last page.
  expect(colors.get("FFC7CE")).toBeUndefined();
});

test("what LibreOffice saves again is what was planned", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(await converted(bytes, "xlsx"));
  const sheet = workbook.getWorksheet("附件1");
  expect(sheet?.getCell("A2").text).toBe("=单位");
  expect(sheet?.getCell("C102").value).toBe(0.99);
  expect(sheet?.getCell("C102").numFmt).toBe("0.00%");
  expect(sheet?.getCell("C1").master.address).toBe("A1");
  expect(sheet?.getCell("A1").font).toMatchObject({ size: 18, bold: true });
  expect(sheet?.getColumn(1).width).toBeCloseTo(30.71, 0);
  expect(sheet?.autoFilter).toBe("A2:C102");
  expect(sheet?.conditionalFormattings.flatMap(({ rules }) => rules.map((rule) => rule.type))).toEqual([
    "expression",
    "expression",
  ]);
});
