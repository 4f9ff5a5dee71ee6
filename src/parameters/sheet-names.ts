/** The sheets in which an office keeps what it may change (design §4). */
export const parameterSheets = {
  roster: "单位名录",
  rules: "规则参数",
  calendar: "节假日",
  backfill: "补报窗口",
  waivers: "豁免登记",
  subjects: "主体名录",
} as const;

/** The sheets in which an office keeps what happened, or what people found out: one row an entry. */
export const registerSheets = {
  assessment: "考核登记",
  scheme: "考核方案",
  history: "历史",
  samples: "抽样记录",
  pairs: "比对确认",
  definitions: "统计口径",
  exposures: "曝光登记",
  indicators: "城市信用指标",
  submissions: "指标报送登记",
  bulletin: "通报模板",
  dishonesty: "严重失信主体名单",
} as const;
