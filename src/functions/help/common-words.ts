import { type Words } from "../../support/words";

export const calendarNotes: Words = {
  zh: "工作日按国务院放假安排：法定节假日不算，调休补班的周末算。日历未公布的年份返回 #N/A，绝不按周一至周五猜。",
  en: "Working days follow the State Council's notices: holidays do not count, make-up weekends do. A year that is not announced gives #N/A instead of a guess.",
};

export const profileText: Words = {
  zh: "规则方案的标识，省略为 national-2018（7 个工作日）；另有 hubei-2022、nanchang-county-2023、pingdingshan-2024、yuncheng-2021。",
  en: "Id of the profile; national-2018 (7 working days) when left out. Others: hubei-2022, nanchang-county-2023, pingdingshan-2024, yuncheng-2021.",
};

export const decisionText: Words = {
  zh: "行政决定的日期，一个单元格或一列。",
  en: "The date of the decision: one cell or a column.",
};

export const ledgerText: Words = {
  zh: "台账区域，连同表头一起选；多张表分开算。",
  en: "The ledger with its header row; several sheets are several calls.",
};

export const asOfText: Words = {
  zh: "在哪一天核验，如 TODAY()；省略时不判断与当天有关的问题（日期在未来、将到期、逾期）。",
  en: "The day of checking, such as TODAY(). When left out, nothing is judged that depends on it: dates in the future, what is due soon or overdue.",
};

export const deadlineBasis: Words = {
  zh: "自作出行政决定之日起7个工作日内上网公开，次日起算（规则方案另有规定的从其规定）。",
  en: "Published within 7 working days from the decision, counted from the next day, unless the profile says otherwise.",
};

export const schemeText: Words = {
  zh: "评分方案的标识，省略为 yuncheng-2021。",
  en: "Id of the score scheme; yuncheng-2021 when left out.",
};

export const scoreBasis: Words = {
  zh: "运城市信用办 2021 年评分办法：工作方案 5、专栏 10、合规性 30、及时性 30、完整性 25，加分后最高 100。",
  en: "The scheme of Yuncheng of 2021: plan 5, column 10, compliance 30, timeliness 30, completeness 25; 100 at most.",
};

export const fieldTableBasis: Words = {
  zh: "发改办财金〔2018〕790号的数据标准。",
  en: "The data standard of 发改办财金〔2018〕790号.",
};

/** An output that begins with a header row. */
export const tableNotes: Words = {
  zh: "结果是一张会向下向右展开的表，第一行是标题；没有内容时只有标题行。“区域行号”从所选区域的第一行数起。",
  en: "The answer is a table that spills, its first row a header; with nothing to list there is only that. Rows are counted from the first row of the range.",
};
