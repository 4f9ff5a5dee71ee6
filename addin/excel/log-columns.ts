/** The columns of the log 修改记录, from A on: the header, the width in characters, the number format. */
export const logColumns = [
  { header: "时间", width: 17, format: "@" },
  { header: "批次", width: 7, format: "0" },
  { header: "工作表", width: 18, format: "@" },
  { header: "单元格", width: 9, format: "@" },
  // Before and after have the number format of the cell itself, so that a number stays a number and a day shows as one.
  { header: "修改前", width: 30, format: null },
  { header: "修改后", width: 30, format: null },
  { header: "修改依据", width: 30, format: "@" },
  { header: "规则", width: 26, format: "@" },
  { header: "状态", width: 26, format: "@" },
] as const;

/** Places of the columns that are read back. */
export const logColumn = {
  at: 0,
  batch: 1,
  sheet: 2,
  address: 3,
  before: 4,
  after: 5,
  ruleTitle: 6,
  rule: 7,
  status: 8,
} as const;

/** What the log says of a change that stands. */
export const standing = "已修改";

/** What it says of one that was taken back. */
export const revertedAt = (when: string): string => `已恢复 ${when}`;
