import { type FoundColumn, type FoundLedger, type ProfileInUse, type Survey } from "../../../addin/ports/engine";
import { type OpenWorkbook } from "../../../addin/ports/workbook";

const penaltyFields = [
  ["CF_XDR_MC", "行政相对人名称"],
  ["CF_XDR_LB", "行政相对人类别"],
  ["CF_XDR_SHXYM", "统一社会信用代码"],
  ["CF_WSH", "行政处罚决定书文号"],
  ["CF_WFXW", "违法行为类型"],
  ["CF_WFSS", "违法事实"],
  ["CF_CFYJ", "处罚依据"],
  ["CF_CFLB", "处罚类别"],
  ["CF_NR", "处罚内容"],
  ["CF_NR_FK", "罚款金额（万元）"],
  ["CF_JDRQ", "处罚决定日期"],
  ["CF_YXQ", "处罚有效期"],
  ["CF_GSJZQ", "公示截止期"],
  ["CF_CFJG", "处罚机关"],
  ["REPORTED_AT", "报送日期"],
] as const;

const fields = penaltyFields.map(([code, name]) => ({ code, name }));

const letters = "ABCDEFGHIJKLMNOPQRST";

const columns: readonly FoundColumn[] = [
  ...fields.map((field, index) => ({
    column: letters.charAt(index),
    index,
    header: field.name,
    field,
    duplicateOf: null,
  })),
  { column: "P", index: 15, header: "经办人", field: null, duplicateOf: null },
  { column: "Q", index: 16, header: "处罚机关", field: { code: "CF_CFJG", name: "处罚机关" }, duplicateOf: "N" },
];

export const penaltyLedger: FoundLedger = {
  sheet: "2024年2月处罚台账",
  kind: "penalty",
  headerRows: [4],
  firstRow: 5,
  lastRow: 64,
  rowCount: 60,
  columns,
  missing: [],
};

export const licenceLedger: FoundLedger = {
  sheet: "许可",
  kind: "licence",
  headerRows: [2, 3],
  firstRow: 4,
  lastRow: 131,
  rowCount: 126,
  columns: columns.slice(0, 12),
  missing: ["有效期自", "有效期至"],
};

export const profileInUse: ProfileInUse = {
  id: "henan-2024",
  version: "1.0.0",
  name: "河南省（2024 年口径）",
  deadlines: ["自作出决定之日起 7 个工作日内报送"],
  dueSoonWorkingDays: 2,
  calendarYears: [2004, 2026],
  roster: { source: "workbook", units: 39 },
};

export const sampleSurvey: Survey = {
  ledgers: [penaltyLedger, licenceLedger],
  ignored: [
    { sheet: "附件1", why: "附件统计表，不是台账" },
    { sheet: "Sheet3", why: "空表" },
    { sheet: "联系人", why: "第 1 行只认出 2 个栏目（单位、日期），不足以认定为许可或处罚台账" },
  ],
  parameterFaults: [],
  profile: profileInUse,
  fields: { penalty: fields, licence: fields },
};

const openSheet = (name: string, rowCount: number, id: string) => ({
  name,
  id,
  rowCount,
  columnCount: rowCount === 0 ? 0 : 17,
  isVisible: true,
  isProtected: false,
});

export const sampleWorkbook: OpenWorkbook = {
  name: "2024年2月双公示.xlsx",
  sheets: [
    openSheet("2024年2月处罚台账", 64, "1"),
    openSheet("许可", 131, "2"),
    openSheet("附件1", 30, "3"),
    openSheet("Sheet3", 0, "4"),
    openSheet("联系人", 12, "5"),
  ],
  activeSheet: "2024年2月处罚台账",
  selectedRows: { sheet: "2024年2月处罚台账", firstRow: 12, lastRow: 40 },
  isReadOnly: false,
  isStructureProtected: false,
  date1904: false,
};
