import { parameterSheets, registerSheets } from "../parameters/sheet-names";
import { headerKey } from "../text/header-key";

/** The sheets that a check, and the tasks of the month, write. */
export const resultSheets = {
  findings: "核验问题",
  changes: "修改记录",
  comparison: "比对结果",
  near: "疑似同一",
  gaps: "发文字号核查",
  sample: "抽样结果",
  scores: "考核得分",
  scoreDetails: "考核明细",
  daily: "每日统计表",
  silent: "未报送提醒",
  weekly: "周清",
  backfill: "补报核算",
  exposures: "曝光比对",
  reminders: "提示函",
  returnIndex: "退回清单",
  returned: "退回整改结果",
  returnedRows: "退回整改明细",
  trends: "历史趋势",
  findingChanges: "问题变化",
  conflicts: "汇总冲突",
  mergeSources: "汇总来源",
  feedback: "城市信用指标数据反馈表",
  monitoring: "城市信用监测考核",
  monitoringReminders: "城市信用监测提醒",
  monitoringQuarter: "城市信用监测季通报",
  eightDisclosures: "附件 八公示",
  creditEvaluations: "附件 信用评价",
  loanRegistrations: "附件 信易贷",
  coverage: "覆盖分析",
  coverageCharts: "覆盖图表",
  dishonestyTracking: "严重失信整改跟踪",
  dishonestyOverview: "严重失信概况",
  dishonestyLetters: "严重失信提示函",
  dualBulletin: "双公示通报",
  tenBulletin: "十公示通报",
  proofread: "核对结果",
} as const;

/** The sheet that tells where the results of a task come from is named so, and by the task. */
export const taskNotesPrefix = "任务说明 ";

/** Problem rows that go back to one unit stand on a sheet whose name begins so. */
export const returnSheetPrefix = "退回 ";

/** The headers of the two columns that a check writes to the right of a ledger (design §3). */
export const markHeaders = { result: "核验结果", mask: "核验标记" } as const;

/** Where a row of a merged table comes from, at its end; a table that is merged again keeps what it says. */
export const provenanceHeaders = { unit: "归属单位", file: "来源文件", sheet: "来源工作表", row: "来源行" } as const;

export type Provenance = keyof typeof provenanceHeaders;

const provenance: ReadonlySet<string> = new Set(Object.values(provenanceHeaders));

/** Whether a column says where the rows of a merged table come from. */
export const isProvenanceHeader = (header: string): boolean => provenance.has(header);

const ownNames: ReadonlySet<string> = new Set([
  ...Object.values(parameterSheets),
  ...Object.values(registerSheets),
  ...Object.values(resultSheets),
]);

/** The headers beside a row that goes back to its unit: what is wrong, and what to do about it. */
export const returnHeaders = { reasons: "退回原因", hints: "整改办法" } as const;

/**
 * Whether the sheet holds rows that go back to a unit. In the office's workbook they are copies of its ledgers' rows; a
 * workbook that holds no other ledger is one that came back, and they are what it is about.
 */
export const isReturnSheet = (name: string): boolean => name.startsWith(returnSheetPrefix);

const officeNames: ReadonlySet<string> = new Set([...Object.values(parameterSheets), ...Object.values(registerSheets)]);

/** Whether the sheet is one of an office's own: settings, or a register. */
export const isOfficeSheet = (name: string): boolean => officeNames.has(name);

/** Whether the sheet is one that Gongshi writes or reads as settings; a copy such as `核验问题 (2)` is one too. */
export const isOwnSheet = (name: string): boolean =>
  isReturnSheet(name) || name.startsWith(taskNotesPrefix) || ownNames.has(name.trim().replace(/\s*[(（]\d+[)）]$/, ""));

const markKeys: ReadonlySet<string> = new Set(
  [...Object.values(markHeaders), ...Object.values(returnHeaders)].map(headerKey),
);

/** Whether the header is that of a column of ours beside the ledger: such a column is no part of it. */
export const isMarkHeader = (header: string): boolean => markKeys.has(headerKey(header));
