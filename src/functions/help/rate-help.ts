import { type Words } from "../../support/words";
import { asOfText, ledgerText, profileText, tableNotes } from "./common-words";
import { exampleLedgerRange } from "./example-ranges";
import { column, type FunctionHelp } from "./function-help";

const lateParameters: readonly Words[] = [
  { zh: "决定日期那一列。", en: "The column of decision dates." },
  { zh: "上报（接收）日期那一列，与决定日期一行对一行。", en: "The column of days of reporting, row beside row." },
  { zh: "只算这一天（含）以后上报的行，省略为不限。", en: "Only rows reported on or after this day; none is left out otherwise." }, // prettier-ignore
  { zh: "只算这一天（含）以前上报的行，省略为不限。", en: "Only rows reported on or before this day." },
  profileText,
];

const lateNotes: Words = {
  zh: "两列都空的行不算；日期读不出的行算在总量里、不算迟报，与任务窗格一致。重复行和简易程序等不上报的行要先筛掉，或改用 UNITS_TABLE。算到没有放假安排的年份时返回 #N/A。",
  en: "Rows without any date do not count; rows with an unreadable date count in the total and not as late, as in the task pane. Take out duplicates and rows that are not to be reported first, or use UNITS_TABLE. A year without a calendar gives #N/A.",
};

const lateBasis: Words = {
  zh: "迟报率 = 迟报数据量 ÷ 报送数据总量 × 100%。",
  en: "Late rate = rows reported late ÷ all rows reported.",
};

const decisions = column("C", 2, "2024-02-01", "2024-02-01", "2024-02-02", "2024-02-08");
const reports = column("D", 2, "2024-02-05", "2024-02-20", "2024-02-18", "2024-03-01");

export const lateCountHelp: FunctionHelp = {
  title: { zh: "迟报量", en: "Late rows" },
  what: { zh: "有多少行迟报。", en: "How many rows were reported late." },
  parameters: lateParameters,
  result: { zh: "整数。", en: "A whole number." },
  notes: lateNotes,
  basis: lateBasis,
  examples: [{ args: [decisions, reports] }, { args: [decisions, reports, "2024-02-01", "2024-02-29"] }],
};

export const lateRateHelp: FunctionHelp = {
  title: { zh: "迟报率", en: "Late rate" },
  what: {
    zh: "迟报的行占全部行的比率，0 到 1（请把单元格设为百分比格式）。",
    en: "The share of the rows that were reported late, from 0 to 1; give the cell a percent format.",
  },
  parameters: lateParameters,
  result: { zh: "0 到 1 之间的比率；没有行可算时返回 #N/A，不是 0。", en: "A rate from 0 to 1; #N/A, not 0, when there are no rows." }, // prettier-ignore
  notes: lateNotes,
  basis: lateBasis,
  examples: [
    { args: [decisions, reports] },
    { args: [decisions, reports, "2024-02-01", "2024-02-29"] },
    { args: [decisions, reports, "2025-01-01"] },
  ],
};

export const complianceRateHelp: FunctionHelp = {
  title: { zh: "合规率", en: "Compliance rate" },
  what: {
    zh: "台账里没有错误的行占全部行的比率。完全重复的行和不上报的行（简易程序、不予公开）不计。",
    en: "The share of a ledger's rows without an error. Exact duplicates and rows that are not to be reported are left out.",
  },
  parameters: [ledgerText, asOfText, profileText],
  result: { zh: "0 到 1 之间的比率；没有数据行时返回 #N/A。", en: "A rate from 0 to 1; #N/A when there are no rows." },
  notes: {
    zh: "与任务窗格、命令行和附件出自同一套规则；豁免登记要用任务窗格。认不出表头时返回 #VALUE! 并说明原因。",
    en: "The same rules as in the pane, the command line and the annexes; waivers need the pane. A range without a header gives #VALUE! and says why.",
  },
  basis: { zh: "合规率 = 合规数据量 ÷ 报送数据总量 × 100%。", en: "Compliance rate = compliant rows ÷ all rows." },
  examples: [{ args: [exampleLedgerRange] }, { args: [column("C", 2, 1, 2)] }],
};

export const concealmentRateHelp: FunctionHelp = {
  title: { zh: "瞒报率", en: "Concealment rate" },
  what: {
    zh: "瞒报数量合计占应报送数量合计的比率：先合计再相除，不是各单位比率的平均。",
    en: "The concealed rows of all sampled units over all that they should have reported: the ratio of the sums, not the mean of ratios.",
  },
  parameters: [
    {
      zh: "各单位台账应报送的数量，一个单元格或一列。",
      en: "What each unit should have reported: one cell or a column.",
    },
    { zh: "各单位瞒报的数量。", en: "What each unit concealed." },
  ],
  result: { zh: "0 到 1 之间的比率；应报送合计为 0 时返回 #N/A。", en: "A rate from 0 to 1; #N/A when nothing should have been reported." }, // prettier-ignore
  notes: {
    zh: "空单元格算 0；不是非负整数的返回 #VALUE! 并指出是第几行。",
    en: "Blanks are 0; anything but a whole number from 0 gives #VALUE! and says in which row.",
  },
  basis: {
    zh: "瞒报率 = Σ瞒报数据量 ÷ Σ台账应报送数据量 × 100%。",
    en: "Concealment rate = Σ concealed ÷ Σ that should have been reported.",
  },
  examples: [{ args: [column("B", 2, 100, 300), column("C", 2, 5, 1)] }, { args: [0, 0] }],
};

export const duplicatesHelp: FunctionHelp = {
  title: { zh: "重复行", en: "Duplicate rows" },
  what: {
    zh: "列出重复报送的行：完全重复的，和文书号等关键字相同、内容不同的（疑似更正重报）。",
    en: "Lists the rows that repeat an earlier one: alike in every field (完全重复), or with the same key and other content (疑似更正重报).",
  },
  parameters: [ledgerText, profileText],
  result: { zh: "区域行号、与第几行重复、类型、文书号。", en: "Row, the row that it repeats, kind, document number." },
  notes: tableNotes,
  basis: { zh: "避免重复报送。", en: "Nothing is to be sent twice." },
  examples: [{ args: [exampleLedgerRange] }, { args: [column("C", 2, "文书号", "1号")] }],
};

export const rateTextHelp: FunctionHelp = {
  title: { zh: "比率的公文写法", en: "A rate in words of notices" },
  what: {
    zh: "把比率写成通报里的样子：0.02%；表格里不带百分号，零写 0，没有数据写 -。",
    en: "Writes a rate as notices do: 0.02%; in tables without the sign, 0 for none and - for no data.",
  },
  parameters: [
    { zh: "比率，一个单元格或一列；#N/A 写成 -。", en: "The rate: one cell or a column; #N/A becomes -." },
    { zh: "“文字”（省略时）或“表格”。", en: "text (when left out) or table." },
  ],
  result: { zh: "文本。四舍五入到万分之一。", en: "A text, rounded half up to two decimals." },
  notes: { zh: "比率要在 0 到 1 之间，否则返回 #VALUE!。", en: "Anything but a rate from 0 to 1 gives #VALUE!." },
  basis: { zh: "通报正文写 0.02%、0.00%，附件表格写 0.22、0、-。", en: "Notices write 0.02% in sentences, 0.22, 0 and - in tables." }, // prettier-ignore
  examples: [{ args: [0.0002007629] }, { args: [0, "表格"] }, { args: [0.002237, "表格"] }, { args: [28] }],
};
