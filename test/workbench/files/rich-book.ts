import { type IWorkbookData, LocaleType } from "@univerjs/core";
import { comments, table } from "./rich-annotations";
import { firstSheet, range, secondSheet, thirdSheet } from "./rich-ranges";
import { conditionalFormats, validations } from "./rich-rules";
import { sheets } from "./rich-sheets";

const line = (s: number, rgb: string) => ({ s, cl: { rgb } });

/** A workbook with one of everything that files keep, spelled as reading it gives it. */
export function richBook(): IWorkbookData {
  const book = {
    id: "workbook",
    name: "Book1.xlsx",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {
      "1": { ff: "宋体", fs: 18, bl: 1, it: 1, st: { s: 1 }, ul: { s: 1 }, cl: { rgb: "#FF0000" } },
      "2": { bg: { rgb: "#DDEBF7" }, n: { pattern: "yyyy/m/d" } },
      "3": {
        bd: {
          t: line(1, "#000000"),
          r: line(8, "#FF0000"),
          b: line(7, "#00FF00"),
          l: line(13, "#0000FF"),
          tl_br: line(4, "#123456"),
        },
      },
      "4": { ht: 2, vt: 2, tb: 3, tr: { a: -45 } },
      "5": { n: { pattern: '#,##0.00"万元";[Red]-0.0' }, ht: 6, vt: 1 },
      "6": { ul: { s: 1, t: 10 }, va: 3, tr: { a: 0, v: 1 } },
    },
    sheetOrder: [firstSheet, secondSheet, thirdSheet],
    sheets,
    resources: [
      resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", { [firstSheet]: conditionalFormats }),
      resource("SHEET_DATA_VALIDATION_PLUGIN", { [firstSheet]: validations }),
      resource("SHEET_NOTE_PLUGIN", {
        [firstSheet]: {
          6: { 1: { id: "note-B7", row: 6, col: 1, width: 160, height: 72, note: "第一行\n<第二行>" } },
          8: { 2: { id: "note-C9", row: 8, col: 2, width: 200, height: 100, show: true, note: "总是显示" } },
        },
      }),
      resource("SHEET_UNIVER_THREAD_COMMENT_PLUGIN", { [firstSheet]: comments }),
      resource("SHEET_TABLE_PLUGIN", { [secondSheet]: { tables: [table], tableFilteredOutRows: [] } }),
      resource("SHEET_FILTER_PLUGIN", {
        [thirdSheet]: {
          ref: range(0, 0, 2, 2),
          filterColumns: [
            { colId: 0, filters: { filters: ["a", "b&c"], blank: true } },
            {
              colId: 1,
              customFilters: {
                and: 1,
                customFilters: [
                  { val: "1", operator: "greaterThan" },
                  { val: "9", operator: "notEqual" },
                ],
              },
            },
            { colId: 2, colorFilters: { cellFillColors: ["#FFFF00"] } },
          ],
          cachedFilteredOut: [2],
        },
      }),
      resource("SHEET_DEFINED_NAME_PLUGIN", {
        "name-1": definedName("name-1", "税率", "=0.13", "AllDefaultWorkbook", { comment: "说明" }),
        "name-2": definedName("name-2", "区域", "'第二 表'!$A$1:$B$4", "AllDefaultWorkbook", { hidden: true }),
        "name-3": definedName("name-3", "区域", "隐藏!$A$1", thirdSheet, {}),
      }),
    ],
    custom: {
      date1904: true,
      activeSheet: secondSheet,
      protection: { password: 'fingerprint:{"workbookPassword":"CC1A"}' },
      people: {
        "{00000000-0004-0000-0000-000000000001}": {
          id: "{00000000-0004-0000-0000-000000000001}",
          name: "张三",
          email: "",
        },
      },
      properties: {
        title: "标题",
        subject: "主题",
        author: "作者",
        manager: "经理",
        company: "单位",
        category: "类别",
        keywords: "甲 乙",
        comments: "备注 <1>",
        lastAuthor: "某人",
        revisionNumber: 3,
        creationDate: "2024-03-01T08:00:00.000Z",
      },
      customProperties: { 版本: "1.0", 次数: 3, 比率: 0.5, 通过: true },
      settings: { 显示: { 列: [1, 2] }, 空: null },
      xmlParts: { "{12345678-0000-0000-0000-000000000001}": '<a xmlns="urn:x"><b c="1">文</b></a>' },
    },
  };
  return structuredClone(book);
}

const resource = (name: string, data: object) => ({ name, data: JSON.stringify(data) });

const definedName = (id: string, name: string, formulaOrRefString: string, localSheetId: string, rest: object) => ({
  id,
  name,
  formulaOrRefString,
  comment: "",
  hidden: false,
  localSheetId,
  ...rest,
});
