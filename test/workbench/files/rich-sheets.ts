import { BooleanNumber } from "@univerjs/core";
import { defaultPageLayout } from "../book/page-layout";
import { nothingAllowed } from "../book/protection";
import { firstSheet, range, secondSheet, thirdSheet } from "./rich-ranges";

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

/** Three sheets: of cells, with a table, and one that nobody sees. */
export const sheets = {
  [firstSheet]: {
    ...sheetDefaults,
    id: firstSheet,
    name: "台账 & 'a' 一",
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
};
