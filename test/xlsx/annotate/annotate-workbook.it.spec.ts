import { annotated } from "../../support/annotated";
import { findingsPlan, ledgerMarks, markColors } from "../../support/ledger-marks";
import { converted, pageColors, pageTexts } from "../../support/libre-office";
import { richWorkbook } from "../../support/rich-workbook";

jest.setTimeout(120_000);

let marked: Buffer;
let original: Buffer;

beforeAll(async () => {
  original = await richWorkbook();
  ({ bytes: marked } = await annotated(original, { sheets: [ledgerMarks()], appended: [findingsPlan] }));
});

test("LibreOffice paints the marked cells in the colours of the marks, and no others", async () => {
  const colors = await pageColors(await converted(marked, "pdf"));
  const plain = await pageColors(await converted(original, "pdf"));
  for (const color of Object.values(markColors)) {
    // A cell of these columns is some 70 by 13 pixels.
    expect([color, (colors.get(color) ?? 0) > 500]).toEqual([color, true]);
    expect([color, plain.get(color)]).toEqual([color, undefined]);
  }
  // The user's own fill of the header, of which the marks take nothing away.
  expect(colors.get("DDEBF7")).toBe(plain.get("DDEBF7"));
});

test("LibreOffice reads the marks beside the rows they belong to", async () => {
  const rows = (await converted(marked, "csv")).toString().trimEnd().split("\n");
  expect(rows.map((row) => row.replaceAll(`"`, "").split(",").slice(-2).join(","))).toEqual([
    ",",
    ",",
    "核验结果,核验标记",
    "错误：文书号不规范,.e...",
    ",",
    "=提示：金额 < 0 & “备注”,...w.",
    ",",
    "错误：空行,e....",
    "警告：日期晚于今天,..ew.",
    ",",
    ",",
  ]);
});

test("LibreOffice prints the appended sheet with its text as text", async () => {
  const pages = await pageTexts(await converted(marked, "pdf"));
  expect(pages.at(-1)).toMatch(/单元格\s+问题\s+B4\s+=文书号不规范/);
});
