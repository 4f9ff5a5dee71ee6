/** The sheets in which an office keeps what it may change (design §4). */
export const parameterSheets = {
  roster: "单位名录",
  rules: "规则参数",
  calendar: "节假日",
  backfill: "补报窗口",
  waivers: "豁免登记",
  subjects: "主体名录",
  history: "历史",
} as const;
