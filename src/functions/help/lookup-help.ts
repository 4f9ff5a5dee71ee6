import { fieldTableBasis } from "./common-words";
import { exampleRoster } from "./example-ranges";
import { column, type FunctionHelp } from "./function-help";

export const unitHelp: FunctionHelp = {
  title: { zh: "单位规范名称", en: "Name of a unit" },
  what: {
    zh: "按单位名录把简称、别名、县区部门名称变成规范名称。",
    en: "The name in the roster that an alias, or a county's department, stands for.",
  },
  parameters: [
    { zh: "单位名称，一个单元格或一列。", en: "The name: one cell or a column." },
    {
      zh: "带表头的单位名录区域，或 pingdingshan-2024（省略时）、yuncheng-2021。",
      en: "A roster with its header, or pingdingshan-2024 (when left out) or yuncheng-2021.",
    },
  ],
  result: {
    zh: "名录里的名称；认不出的返回 #N/A。",
    en: "The name of the roster; #N/A for one that it does not know.",
  },
  notes: { zh: "空格、全角半角、括号样式不影响。", en: "Spaces, width and brackets make no difference." },
  basis: { zh: "以单位名录为准。", en: "The roster decides." },
  examples: [{ args: ["鲁山"] }, { args: [column("A", 2, "平顶山市水利局", "叶县水利局", "某某局"), exampleRoster] }],
};

export const ruleHelp: FunctionHelp = {
  title: { zh: "规则说明", en: "What a rule means" },
  what: { zh: "一条规则要求什么、为什么。", en: "What a rule demands and why." },
  parameters: [{ zh: "规则编号，如 uscc/form。", en: "The rule's id, such as uscc/form." }],
  result: { zh: "文字：级别、要求、原因。", en: "A text: severity, demand, reason." },
  notes: { zh: "编号见 CHECK_LEDGER 的最后一列。", en: "CHECK_LEDGER gives the ids in its last column." },
  basis: fieldTableBasis,
  examples: [{ args: ["uscc/form"] }, { args: ["uscc/colour"] }],
};
