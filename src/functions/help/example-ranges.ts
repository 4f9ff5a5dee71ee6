import { type ExampleRange } from "./function-help";

const licence = (
  name: string,
  code: string,
  number: string,
  unit: string,
  decided: string,
  reported: string,
): readonly string[] => [
  name,
  "法人及非法人组织",
  code,
  "张某某",
  "行政许可决定书",
  number,
  "普通",
  "从事食品经营",
  decided,
  decided,
  "2099/12/31",
  unit,
  "11410400005512347C",
  "1",
  unit,
  "11410400005512347C",
  reported,
];

/** A ledger for the examples: a clean row, one reported late, one sent twice, and one with a faulty code. */
export const exampleLedgerRange: ExampleRange = {
  address: "A1:Q5",
  cells: [
    [
      "行政相对人名称",
      "行政相对人类别",
      "行政相对人代码_1(统一社会信用代码)",
      "法定代表人",
      "行政许可决定文书名称",
      "行政许可决定文书号",
      "许可类别",
      "许可内容",
      "许可决定日期",
      "有效期自",
      "有效期至",
      "许可机关",
      "许可机关统一社会信用代码",
      "当前状态",
      "数据来源单位",
      "数据来源单位统一社会信用代码",
      "上报时间",
    ],
    licence("平顶山市示例甲有限公司", "91410400MA0T5T018R", "平审批许〔2024〕15号", "市水利局", "2024/02/01", "2024/02/05"), // prettier-ignore
    licence("平顶山市示例乙有限公司", "91410400MA0T5T018R", "平审批许〔2024〕16号", "叶县水利局", "2024/02/01", "2024/02/20"), // prettier-ignore
    licence("平顶山市示例乙有限公司", "91410400MA0T5T018R", "平审批许〔2024〕16号", "叶县水利局", "2024/02/01", "2024/02/20"), // prettier-ignore
    licence("平顶山市示例丙有限公司", "91410400ma0t5t018r", "平审批许〔2024〕18号", "市水利局", "2024/02/19", "2024/02/21"), // prettier-ignore
  ],
  isShared: true,
};

/** The header of the example ledger, and its rows, as ranges of their own. */
export const exampleHeader: ExampleRange = {
  address: "A1:Q1",
  cells: exampleLedgerRange.cells.slice(0, 1),
  isShared: true,
};

export const exampleRows: ExampleRange = {
  address: "A2:Q5",
  cells: exampleLedgerRange.cells.slice(1),
  isShared: true,
};

/** A roster for the examples. */
export const exampleRoster: ExampleRange = {
  address: "S1:U4",
  cells: [
    ["单位名称", "别名", "分组"],
    ["市水利局", "平顶山市水利局", "市直"],
    ["市民政局", "平顶山市民政局", "市直"],
    ["叶县", "平顶山市叶县", "县（市、区）"],
  ],
  isShared: true,
};

/** The ranges that several examples refer to, shown once. */
export const sharedRanges: readonly ExampleRange[] = [exampleLedgerRange, exampleRoster];
