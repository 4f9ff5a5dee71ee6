import { BooleanNumber, type IWorkbookData, LocaleType } from "@univerjs/core";
import { type StoredRule } from "../book/conditional-format-recovery";
import { type ConditionalRule } from "../book/conditional-format-rule";
import { projected } from "../book/conditional-format-projection";
import { newRules } from "../book/new-conditional-rule";
import { nothingAllowed } from "../book/protection";
import { defaultPageLayout } from "../book/page-layout";
import { commentBody } from "../book/comment-text";
import { signedIn } from "../book/people";

export const firstSheet = "{00000000-0001-0000-0000-000000000000}";
export const secondSheet = "{00000000-0001-0000-0100-000000000000}";
export const thirdSheet = "{00000000-0001-0000-0200-000000000000}";

const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

const numbers = [range(1, 1, 9, 1)];
const look = { bl: BooleanNumber.TRUE, bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } };

const excelRules: readonly ConditionalRule[] = [
  { type: "Custom", formula: "=$B2>5" },
  { type: "CellValue", rule: { formula1: "3", formula2: "7", operator: "Between" } },
  { type: "CellValue", rule: { formula1: "=$D$1", operator: "GreaterThan" } },
  { type: "ContainsText", rule: { operator: "Contains", text: '迟"报' } },
  { type: "ContainsText", rule: { operator: "NotContains", text: "a" } },
  { type: "ContainsText", rule: { operator: "BeginsWith", text: "b" } },
  { type: "ContainsText", rule: { operator: "EndsWith", text: "c" } },
  { type: "TopBottom", rule: { rank: 5, type: "TopItems" } },
  { type: "TopBottom", rule: { rank: 10, type: "BottomPercent" } },
  { type: "PresetCriteria", rule: { criterion: "Blanks" } },
  { type: "PresetCriteria", rule: { criterion: "NonErrors" } },
  { type: "PresetCriteria", rule: { criterion: "LastMonth" } },
  { type: "PresetCriteria", rule: { criterion: "NextWeek" } },
  { type: "PresetCriteria", rule: { criterion: "AboveAverage" } },
  { type: "PresetCriteria", rule: { criterion: "EqualOrBelowAverage" } },
  { type: "PresetCriteria", rule: { criterion: "TwoStdDevBelowAverage" } },
  { type: "PresetCriteria", rule: { criterion: "DuplicateValues" } },
  { type: "PresetCriteria", rule: { criterion: "UniqueValues" } },
  newRules.ColorScale,
  newRules.DataBar,
  {
    ...newRules.DataBar,
    lowerBoundRule: { type: "Number", formula: "1" },
    upperBoundRule: { type: "Formula", formula: "=$D$1" },
    showDataBarOnly: true,
    axisFormat: "None",
    barDirection: "RightToLeft",
    positive: { fillColor: "#00B050", borderColor: "#00B050", gradientFill: false },
    negative: {
      fillColor: "#C00000",
      borderColor: "#FF0000",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  },
  newRules.IconSet,
  {
    ...newRules.IconSet,
    style: "ThreeStars",
    reverseIconOrder: true,
    criteria: [
      { type: "Invalid", operator: "Invalid", formula: "" },
      { type: "Number", operator: "GreaterThan", formula: "3" },
      { type: "Percentile", operator: "GreaterThanOrEqual", formula: "67" },
    ],
  },
];

const withoutLook = new Set(["ColorScale", "DataBar", "IconSet"]);

const conditionalFormats = excelRules.map((excel, index): StoredRule => {
  const rule = projected(excel, numbers, withoutLook.has(excel.type) ? {} : look);
  return { cfId: `format-${index + 1}`, ranges: numbers, stopIfTrue: index === 0, rule, excel };
});

const validation = (uid: number, type: string, rest: object) => ({
  uid: `validation-${uid}`,
  type,
  ranges: [range(uid, 5, uid, 6), range(uid, 8, uid, 8)],
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: 1,
  ...rest,
});

const validations = [
  validation(1, "list", { formula1: "甲,乙,丙", showDropDown: true }),
  validation(2, "list", {
    formula1: "='第二 表'!$A$1:$A$3",
    showDropDown: false,
    errorStyle: 2,
    error: "选择",
    errorTitle: "错误",
  }),
  validation(3, "whole", { formula1: "1", formula2: "=D1", operator: "between" }),
  validation(4, "decimal", { formula1: "0.5", operator: "greaterThanOrEqual", allowBlank: false, errorStyle: 0 }),
  validation(5, "date", {
    formula1: "2024-03-01",
    formula2: "2024-03-31",
    operator: "notBetween",
    prompt: "第一行\n第二行",
    promptTitle: "日期",
  }),
  validation(6, "time", { formula1: "0.5", operator: "lessThan" }),
  validation(7, "textLength", { formula1: "18", operator: "equal" }),
  validation(8, "custom", { formula1: "=LEN(F9)>2", showErrorMessage: false }),
  validation(9, "any", { prompt: "随意" }),
];

const thread = (sheet: string) => ({ unitId: "workbook", subUnitId: sheet });

const comment = {
  ...thread(firstSheet),
  id: "{00000000-0002-0000-0000-000000000001}",
  threadId: "{00000000-0002-0000-0000-000000000001}",
  ref: "D4",
  dT: "2024/03/01 09:30:00",
  personId: "{00000000-0004-0000-0000-000000000001}",
  text: commentBody({
    richContent: '请 <at id="0">李四</at> 核对',
    mentions: [{ id: 0, name: "李四", email: "li@example.com" }],
  }),
  resolved: true,
};

const comments = [
  {
    ...comment,
    children: [
      {
        ...comment,
        id: "{00000000-0002-0000-0000-000000000002}",
        parentId: comment.id,
        ref: "",
        personId: signedIn.id,
        text: commentBody({ richContent: "已改 <好>" }),
        resolved: undefined,
      },
    ],
  },
];

const table = {
  id: "table-1",
  name: "台账",
  range: range(0, 0, 4, 1),
  options: { showHeader: true, tableStyleId: "table-default-0" },
  filters: {},
  columns: [
    {
      id: "1",
      displayName: "单位",
      dataType: "none",
      formula: "",
      meta: { totalsRowLabel: "合计" },
      style: {},
    },
    {
      id: "2",
      displayName: "数量",
      dataType: "none",
      formula: "=ROW()",
      meta: { totalsRowFunction: "sum" },
      style: {},
    },
  ],
  meta: {
    style: "TableStyleLight9",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    showFilterButton: true,
    showTotals: true,
  },
};

const texts = (left: string, center: string, right: string) => ({
  leftHeader: left,
  centerHeader: center,
  rightHeader: right,
  leftFooter: "",
  centerFooter: "第 &P 页 && 共 &N 页",
  rightFooter: "",
});

const sheetDefaults = {
  rightToLeft: BooleanNumber.FALSE,
  rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
  columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
  showGridlines: BooleanNumber.TRUE,
  tabColor: "",
  hidden: BooleanNumber.FALSE,
  freeze: { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 },
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  defaultStyle: { ff: "等线", fs: 11 },
  rowCount: 1000,
  columnCount: 60,
  mergeData: [],
  rowData: {},
  columnData: {},
  custom: {},
};

/** A workbook with one of everything that files keep, spelled as reading it gives it. */
export function richBook(): IWorkbookData {
  const line = (s: number, rgb: string) => ({ s, cl: { rgb } });
  return {
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
    sheets: {
      [firstSheet]: {
        ...sheetDefaults,
        id: firstSheet,
        name: "台账 & '一'",
        tabColor: "#70AD47",
        showGridlines: BooleanNumber.FALSE,
        freeze: { xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 },
        mergeData: [range(11, 0, 12, 2)],
        cellData: {
          0: {
            0: { v: "文字 <&> \"'", t: 1, s: "1" },
            1: { v: 45352.5, t: 2, s: "2" },
            2: { v: 1, t: 3, s: "3" },
            3: { v: "#DIV/0!", t: 1, f: "=1/0" },
            4: { v: "#N/A", t: 1 },
          },
          1: {
            0: { v: " 两端 空格 \n第二行\t_x000D_", t: 1, s: "4" },
            1: { v: 0.1, t: 2, f: "=SUM(B3:B4)+'第二 表'!A1", s: "5" },
            2: { v: "ab", t: 1, f: '=A1&"<x>"' },
            3: { v: 0, t: 3, f: "=1>2" },
            4: { v: 3, t: 2, f: "=XLOOKUP(1,A1:A3,LET(x,2,B1:B3*x))" },
          },
          2: {
            0: { v: "00123", t: 4 },
            1: { v: -1.5e-7, t: 2, custom: { locked: false } },
            2: { v: "#REF!", t: 4, custom: { formulaHidden: true, indentLevel: 2, shrinkToFit: true } },
            3: { s: "6" },
            4: {
              v: 1,
              t: 2,
              f: "=SEQUENCE(2,2)",
              ref: "E3:F4",
              custom: {
                spill: [
                  [null, { v: 2, t: 2 }],
                  [
                    { v: 3, t: 2 },
                    { v: 4, t: 2 },
                  ],
                ],
              },
            },
          },
          4: {
            0: {
              v: "链接",
              t: 1,
              custom: {
                hyperlink: { address: "https://example.com/?a=1&b=2", screenTip: "提示", textToDisplay: "链接" },
              },
            },
            1: { custom: { hyperlink: { documentReference: "'第二 表'!A1" } } },
          },
          6: {
            1: {
              v: 123456789012345680,
              t: 2,
              custom: { horizontalAlignment: "CenterAcrossSelection", readingOrder: "RightToLeft" },
            },
          },
        },
        rowData: {
          1: { h: 40, ia: BooleanNumber.FALSE },
          2: { ah: 24 },
          5: { hd: BooleanNumber.TRUE },
          7: { custom: { outlineLevel: 1 } },
          20: { s: "2" },
        },
        columnData: {
          0: { w: 150 },
          2: { hd: BooleanNumber.TRUE },
          9: { w: 30, s: "3" },
          10: { w: 30, s: "3" },
          11: { w: 64, custom: { outlineLevel: 2, collapsed: true } },
        },
        custom: {
          pageLayout: {
            orientation: "Landscape",
            paperSize: "A3",
            margins: { top: 36, bottom: 50.4, left: 18, right: 18.5, header: 21.6, footer: 7.2 },
            zoom: { horizontalFitToPages: 1 },
            printArea: [{ row: 0, column: 0, rows: 10, columns: 3 }],
            titleRows: { first: 0, count: 2 },
            titleColumns: { first: 0, count: 1 },
            horizontalBreaks: [5],
            verticalBreaks: [2],
            headersFooters: {
              ...defaultPageLayout.headersFooters,
              state: "FirstOddAndEven",
              useSheetScale: false,
              defaultForAllPages: texts("左", "&A", "右"),
              evenPages: texts("", "偶数", ""),
              firstPage: texts("", "", "首页"),
            },
            centerHorizontally: true,
            centerVertically: true,
            printGridlines: true,
            printHeadings: true,
            blackAndWhite: true,
            draftMode: true,
            printComments: "EndSheet",
            printErrors: "Dash",
            printOrder: "OverThenDown",
            firstPageNumber: 5,
          },
          protection: {
            options: { ...nothingAllowed, allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" },
            password: 'fingerprint:{"password":"CC1A"}',
          },
        },
      },
      [secondSheet]: {
        ...sheetDefaults,
        id: secondSheet,
        name: "第二 表",
        rightToLeft: BooleanNumber.TRUE,
        rowHeader: { width: 46, hidden: BooleanNumber.TRUE },
        columnHeader: { height: 20, hidden: BooleanNumber.TRUE },
        defaultColumnWidth: 100,
        defaultRowHeight: 30,
        cellData: {
          0: { 0: { v: "单位", t: 1 }, 1: { v: "数量", t: 1 } },
          1: { 0: { v: "甲", t: 1 }, 1: { v: 2, t: 2, f: "=ROW()" } },
          2: { 0: { v: "乙", t: 1 }, 1: { v: 3, t: 2, f: "=ROW()" } },
          3: { 0: { v: "丙", t: 1 }, 1: { v: 4, t: 2, f: "=ROW()" } },
          4: { 0: { v: "合计", t: 1 }, 1: { v: 9, t: 2, f: "=SUBTOTAL(109,台账[数量])" } },
        },
      },
      [thirdSheet]: {
        ...sheetDefaults,
        id: thirdSheet,
        name: "隐藏",
        hidden: BooleanNumber.TRUE,
        cellData: {
          0: { 0: { v: "头", t: 1 }, 1: { v: "数", t: 1 } },
          1: { 0: { v: "a", t: 1 } },
          2: { 1: { v: 5, t: 2 } },
        },
        custom: { veryHidden: true },
      },
    },
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
