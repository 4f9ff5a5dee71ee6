import { schemeText, scoreBasis } from "./common-words";
import { column, type FunctionHelp } from "./function-help";

const complianceText = { zh: "合规率，0 到 1，一个单元格或一列。", en: "The compliance rate from 0 to 1: one cell or a column." }; // prettier-ignore
const lateText = { zh: "迟报率，0 到 1。", en: "The late rate from 0 to 1." };
const concealmentText = { zh: "瞒报率，0 到 1。", en: "The concealment rate from 0 to 1." };
const points = { zh: "分数，不四舍五入。", en: "Points in full precision." };
const noDataNotes = {
  zh: "比率是 #N/A（没有数据）时，得分也是 #N/A。",
  en: "A rate of #N/A, which is no data, gives a score of #N/A.",
};

export const scoreHelp: FunctionHelp = {
  title: { zh: "月度得分", en: "Score of the month" },
  what: {
    zh: "按评分方案算一个单位的月度得分。省略的工作方案、专栏、扣分、加分都按 0 分算。",
    en: "A unit's score of the month by the scheme. Plan, column, deduction and bonus count 0 when left out.",
  },
  parameters: [
    complianceText,
    lateText,
    concealmentText,
    { zh: "有工作方案填 TRUE 或 5，没有填 FALSE 或 0。", en: "TRUE or 5 with a work plan, FALSE or 0 without." },
    { zh: "专栏得分，0 到 10；TRUE 为满分。", en: "Points of the web column, 0 to 10; TRUE for all." },
    { zh: "综合扣分的分值，如 10。", en: "Points to deduct, such as 10." },
    { zh: "加分的分值，如 3。", en: "Points to add, such as 3." },
    schemeText,
  ],
  result: { zh: "0 到 100 分，不四舍五入。", en: "0 to 100 points in full precision." },
  notes: noDataNotes,
  basis: scoreBasis,
  examples: [
    { args: [0.995, 0.02, 0, true, 10] },
    { args: [1, 0, 0, true, true, null, 6] },
    { args: [0.9, 0.1, 0.05, 3] },
  ],
};

export const scoreComplianceHelp: FunctionHelp = {
  title: { zh: "合规性得分", en: "Points for compliance" },
  what: { zh: "合规率 × 30。", en: "The compliance rate times 30." },
  parameters: [complianceText, schemeText],
  result: points,
  notes: noDataNotes,
  basis: scoreBasis,
  examples: [{ args: [0.995] }, { args: [99.5] }],
};

export const scoreTimelinessHelp: FunctionHelp = {
  title: { zh: "及时性得分", en: "Points for timeliness" },
  what: { zh: "（1 − 迟报率）× 30。", en: "What the late rate leaves of 30." },
  parameters: [lateText, schemeText],
  result: points,
  notes: noDataNotes,
  basis: scoreBasis,
  examples: [{ args: [0.02] }, { args: [column("B", 2, 0, 0.5, null)] }],
};

export const scoreCompletenessHelp: FunctionHelp = {
  title: { zh: "完整性得分", en: "Points for completeness" },
  what: { zh: "（1 − 瞒报率）× 25。", en: "What the concealment rate leaves of 25." },
  parameters: [concealmentText, schemeText],
  result: points,
  notes: noDataNotes,
  basis: scoreBasis,
  examples: [{ args: [0.04] }, { args: [0, "beijing-2020"] }],
};

export const rankFlagsHelp: FunctionHelp = {
  title: { zh: "排名和警示", en: "Ranks and warnings" },
  what: {
    zh: "每个单位的名次，末三位标“警示”，连续两次末三位标“约谈”。",
    en: "The place of each unit; the last three are 警示, those who were so before as well are 约谈.",
  },
  parameters: [
    { zh: "各单位本月得分那一列。", en: "The column of this month's scores." },
    { zh: "各单位上月得分那一列，次序相同；省略时不判断连续两次。", en: "Last month's scores in the same order; without them nobody is 约谈." }, // prettier-ignore
  ],
  result: { zh: "两列：名次、标记；与得分一行对一行。", en: "Two columns beside the scores: place and flag." },
  notes: {
    zh: "同分同名次，与倒数第三名同分的都算末三位；空的或不是数的不排名。",
    en: "Equal scores share a place, and whoever ties with the last but two is among the last three. Blanks and what is no number are not ranked.",
  },
  basis: {
    zh: "得分排名后三位的警示，连续两次后三位的报告市政府并建议约谈。",
    en: "The last three are warned; twice in a row, they are reported and a talk is proposed.",
  },
  examples: [
    { args: [column("B", 2, 98, 91, 95, 91, 99, null), column("C", 2, 90, 97, 99, 91, 99, 98)] },
    { args: [column("B", 2, null, null)] },
  ],
};
