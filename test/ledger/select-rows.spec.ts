import { findLedgers } from "../../src/ledger/find-ledgers";
import { buildSheet } from "../support/build-workbook";
import { penaltyColumns, penaltyHeader, penaltyRow, shapes, standard } from "./ledger-shapes";

describe("data rows", () => {
  test("leave out blank rows, totals and notes, wherever they stand", () => {
    const grid = [
      penaltyHeader,
      penaltyRow(1),
      [" ", "\u3000", "\u200B", null, ""],
      [null, "小 计：", "1件", null, null],
      penaltyRow(2),
      ["合计", "2", null, null, null],
      ["填表人：张三", null, "审核人：李四", "填表日期：2024年2月29日"],
      [null, null, null, "联系电话：0375-0000000", "传真"],
      ["注1：本表一式两份", "2.", "3."],
      ["制表 王五", null, null, "2024年2月"],
      ["某局", "小计", "3件", null, null],
      ["只有一格"],
    ];
    expect(shapes(grid)).toEqual([`penalty 1 rows 2,5: ${penaltyColumns}`]);
  });

  test("stay data when a party or its document number begins like a note", () => {
    const rows = [
      ["说明书印刷厂", "1号", "罚款", 45322, "某局"],
      ["合计", "2号", "罚款", 45322, "某局"],
      ["联系电话：公司", "3号", "罚款", 45322, "某局"],
      ["甲公司", "4号", "合计", null, "某局"],
      [null, null, "罚款", 45322, "某局"],
    ];
    expect(shapes([penaltyHeader, ...rows])).toEqual([`penalty 1 rows 2,3,4,5,6: ${penaltyColumns}`]);
  });

  test("leave out made-up cases, and totals whatever they count, where a column of their own says so", () => {
    const grid = [
      ["序号", ...penaltyHeader],
      ["示例", ...penaltyRow(1)],
      [1, ...penaltyRow(2)],
      ["合计", null, "1件", "罚款", "2024-02-29"],
    ];
    expect(shapes(grid).join()).toContain("rows 3:");
  });

  test("leave out a third row of the header and what stands under it", () => {
    const grid = [
      ["CF_XDR_MC", "CF_FRDB", "CF_FR_ZJLX", "CF_WSH", "CF_JDRQ"],
      ["行政相对人名称", "法定代表人", null, "行政处罚决定", null],
      [null, "姓名", "证件类型", "书文号", "日期"],
      ["字符型（200）", "字符型（50）", "字符型（64）", "字符型（128）", "日期型"],
      ["必填", "选填", "选填", "必填", "必填"],
      ["甲公司", "张三", "身份证", "1号", 45322],
    ];
    expect(shapes(grid)).toEqual(["penalty 1 rows 6: A=CF_XDR_MC B=CF_FRDB C=CF_FR_ZJLX D=CF_WSH E=CF_JDRQ"]);
  });

  test("may be none", () => {
    expect(shapes([penaltyHeader])).toEqual([`penalty 1 rows : ${penaltyColumns}`]);
  });

  test("are kept when they are hidden", () => {
    const sheet = { ...buildSheet("表", [penaltyHeader, penaltyRow(1), penaltyRow(2)]), hiddenRows: new Set([1]) };
    expect(findLedgers({ date1904: false, sheets: [sheet] }, standard).ledgers[0]?.rows.join()).toBe("2,3");
  });
});
