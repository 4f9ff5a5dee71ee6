import { Workbook } from "@cj-tech-master/excelts";

/** A PNG of one red pixel. */
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";

/**
 * A workbook with a bit of everything that an annotation must leave alone. The ledger is on 行政许可: a title in row 1,
 * two header rows (3 the last), data in rows 4 to 9, columns A to E; row 8 is not in the file, row 6 is hidden.
 */
export async function richWorkbook(): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = "某某局";
  const ledger = workbook.addWorksheet("行政许可", { properties: { tabColor: { argb: "FF00B050" } } });
  ledger.columns = [{ width: 20 }, { width: 12 }, { width: 30, hidden: true }, { width: 14 }, { width: 18 }];
  ledger.addRow(["行政许可信息台账"]);
  ledger.mergeCells("A1:E1");
  ledger.addRow(["行政相对人", "决定", null, "金额", "备注"]);
  ledger.addRow([null, "文书号", "日期", null, null]);
  ledger.mergeCells("A2:A3");
  ledger.mergeCells("B2:C2");
  for (const row of [2, 3]) {
    ledger.getRow(row).eachCell({ includeEmpty: true }, (cell) => {
      cell.font = { bold: true, name: "黑体", size: 12 };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } };
      cell.border = { bottom: { style: "thin" } };
    });
  }
  ledger.addRow(["平顶山市甲公司", "平许〔2024〕1号", new Date("2024-02-01"), 100, "a < b & c"]);
  ledger.addRow(["乙公司 ", "平许〔2024〕2号", new Date("2024-02-02"), { formula: "D4*2", result: 200 }, ""]);
  ledger.addRow(["丙公司", "平许〔2024〕3号", new Date("2024-02-03"), { formula: "SUM(D4:D5)", result: 300 }, true]);
  ledger.addRow([{ richText: [{ text: "丁" }, { font: { bold: true }, text: "公司" }] }, "平许4号", "二月四日", 4.5]);
  ledger.getRow(9).values = ["戊公司", "平许〔2024〕5号", new Date("2024-02-05"), 7];
  ledger.getRow(6).hidden = true;
  ledger.getRow(4).height = 30;
  ledger.getCell("A11").value = "填表人：张三";
  ledger.getCell("B4").note = "请核对文书号";
  ledger.getCell("E7").value = { text: "信用中国", hyperlink: "https://www.creditchina.gov.cn/" };
  ledger.getCell("E9").dataValidation = { type: "list", allowBlank: true, formulae: ['"是,否"'] };
  ledger.getColumn(4).numFmt = "#,##0.00";
  ledger.addConditionalFormatting({
    ref: "D4:D9",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [150],
        priority: 3,
        style: { font: { color: { argb: "FFFF0000" } } },
      },
    ],
  });
  Object.assign(ledger.pageSetup, {
    orientation: "landscape",
    paperSize: 9,
    printTitlesRow: "2:3",
    printArea: "A1:E11",
  });
  ledger.headerFooter.oddFooter = "第 &P 页";
  const image = workbook.addImage({ base64: pixel, extension: "png" });
  ledger.addImage(image, "G2:H4");

  const other = workbook.addWorksheet("参数 & 'x'组");
  other.addRow(["单位", "类别"]);
  other.addRow(["市直", 1]);
  other.views = [{ state: "frozen", ySplit: 1, xSplit: 0 }];
  other.autoFilter = "A1:B2";
  workbook.definedNames.add("表格!$A$1:$A$3", "单位");

  const table = workbook.addWorksheet("表格");
  table.addTable({
    name: "台账表",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "行政相对人" }, { name: "文书号" }],
    rows: [
      ["甲", "1号"],
      ["乙", "2号"],
    ],
  });

  const locked = workbook.addWorksheet("锁定");
  locked.addRows([["行政相对人"], ["甲"]]);
  await locked.protect("", {});
  const merged = workbook.addWorksheet("合并");
  merged.addRows([["行政相对人"], ["甲"]]);
  merged.mergeCells("A2:C2");
  workbook.addWorksheet("空表", { state: "hidden" });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
