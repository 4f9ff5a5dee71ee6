import { type Words } from "../../support/words";
import { ledgerText, profileText, tableNotes } from "./common-words";
import { exampleLedgerRange, exampleRoster } from "./example-ranges";
import { column, type FunctionHelp } from "./function-help";

const tableParameters: readonly Words[] = [
  ledgerText,
  {
    zh: "带表头的单位名录区域（单位名称、别名、分组），或 pingdingshan-2024、yuncheng-2021。",
    en: "A roster with its header (单位名称, 别名, 分组), or pingdingshan-2024 or yuncheng-2021.",
  },
  { zh: "统计的第一天。", en: "The first day." },
  { zh: "统计的最后一天。", en: "The last day." },
  profileText,
];

const volumeNotes: Words = {
  zh: "按上报时间归入统计期；没有上报时间的按公示日期，再没有的按决定日期。完全重复的行和不上报的行不计。名录里没有的单位列在合计之后，不会丢掉。",
  en: "Rows belong to the span by their day of reporting, else of publication, else of decision. Exact duplicates and rows that are not to be reported are left out. Units that the roster does not know are listed below the total, never dropped.",
};

const volumeBasis: Words = {
  zh: "通报附件的格式：按数据总量排序，没有数据的单位写 -，排在最后。",
  en: "The annexes of the notices: by volume, units without data last with -.",
};

const volumeResult: Words = {
  zh: "序号、成员单位名称、数据总量、迟报量、迟报率(%)，最后一行合计。",
  en: "Number, unit, volume, late rows, late rate in percent; the total last.",
};

export const unitsTableHelp: FunctionHelp = {
  title: { zh: "市直单位统计表", en: "Table of municipal units" },
  what: {
    zh: "一段时间里各市直单位的报送量和迟报情况，就是通报附件 1 的表。",
    en: "What each municipal unit reported in a span of days and how much of it late: annex 1 of the notices.",
  },
  parameters: tableParameters,
  result: volumeResult,
  notes: volumeNotes,
  basis: volumeBasis,
  examples: [
    { args: [exampleLedgerRange, exampleRoster, "2024-02-01", "2024-02-29"] },
    { args: [exampleLedgerRange, exampleRoster, "2024-03-01", "2024-02-01"] },
  ],
};

export const countiesTableHelp: FunctionHelp = {
  title: { zh: "县（市、区）统计表", en: "Table of counties" },
  what: {
    zh: "一段时间里各县（市、区）的报送量和迟报情况，就是通报附件 2 的表。",
    en: "The same county by county: annex 2 of the notices.",
  },
  parameters: tableParameters,
  result: volumeResult,
  notes: volumeNotes,
  basis: volumeBasis,
  examples: [
    { args: [exampleLedgerRange, exampleRoster, "2024-02-01", "2024-02-29"] },
    { args: [exampleLedgerRange, exampleRoster, "2025-02-01", "2025-02-28"] },
  ],
};

export const concealedHelp: FunctionHelp = {
  title: { zh: "平台没有的文书号", en: "What the platform lacks" },
  what: {
    zh: "列出台账里有、平台上没有的文书号。括号样式、空格、“第”“号”、前导零不同的视为同一个。",
    en: "Lists the document numbers of a ledger that the platform does not have. Brackets, spaces, 第, 号 and leading zeros make no difference.",
  },
  parameters: [
    {
      zh: "台账的文书号，一列或几列（几列合起来作关键字）；先去掉不应公示的行。",
      en: "The ledger's numbers: one column, or several that together are the key. Take out rows that are not to be published first.",
    },
    { zh: "平台导出的文书号，列数相同。", en: "The platform's numbers, as many columns." },
  ],
  result: { zh: "文书号、区域行号、说明。", en: "Number, row, remark." },
  notes: tableNotes,
  basis: {
    zh: "瞒报：台账应报送而平台没有的数据，依规不归集公示的除外。",
    en: "Concealed: what the ledger should have reported and the platform does not have, but for what is not to be published.",
  },
  examples: [
    {
      args: [
        column("A", 2, "平市监罚〔2024〕1号", "平市监罚〔2024〕2号", null, "平市监罚〔2024〕4号"),
        column("D", 2, "平市监罚[2024]第001号", "平市监罚（2024）4号"),
      ],
    },
    { args: [column("A", 2, "平市监罚〔2024〕1号"), column("D", 2, "平市监罚(2024)1 号")] },
  ],
};

export const missingNumbersHelp: FunctionHelp = {
  title: { zh: "文书号缺号", en: "Gaps in document numbers" },
  what: {
    zh: "按文号字头和年份找出最小号到最大号之间缺了哪些号，用来提前发现漏报。",
    en: "Which numbers are missing between the first and the last of each agency and year: a hint at rows not reported.",
  },
  parameters: [{ zh: "文书号那一列。", en: "The column of document numbers." }],
  result: {
    zh: "文号字头、年份、缺号自、缺号至、缺几个。",
    en: "Agency, year, first and last missing number, how many.",
  },
  notes: tableNotes,
  basis: { zh: "抽查时按发文字号核查有无跳号。", en: "Samples are checked for gaps in the numbers." },
  examples: [
    { args: [column("A", 1, "文书号", "平市监罚〔2024〕1号", "平市监罚〔2024〕2号", "平市监罚〔2024〕6号", "叶住建罚〔2024〕9号")] }, // prettier-ignore
    { args: [column("A", 1, "文书号", "无")] },
  ],
};
