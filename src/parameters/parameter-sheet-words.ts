import { type ParameterSheetId } from "./parameter-table";
import { type ParameterSheetWords } from "./settings-sheet";

export const parameterSheetWords: Readonly<Record<ParameterSheetId, ParameterSheetWords>> = {
  roster: {
    title: { zh: "单位名录", en: "Units" },
    purpose: {
      zh: "哪些单位报送、有哪些叫法、属市直还是县（市、区）；附表按它统计。",
      en: "Who reports, under which names, and in which group; the annexes count by it.",
    },
    howTo: {
      zh: "分组填“市直”或“县（市、区）”；别名用顿号隔开；职能填“许可”“处罚”或“许可、处罚”，空白为两者都有。",
      en: "分组 is 市直 (municipal) or 县（市、区） (county); aliases are separated by 、; 职能 is 许可, 处罚 or 许可、处罚, and both when blank.",
    },
  },
  rules: {
    title: { zh: "规则参数", en: "Rules" },
    purpose: {
      zh: "用哪个规则方案、报送期限多长、提前几天提醒、哪条规则算错误。",
      en: "Which profile is used, how long the deadline is, when a reminder comes, and which rules are errors.",
    },
    howTo: {
      zh: "参数填“规则方案”“报送期限”“临期提醒工作日”或“规则级别”；期限写成“7个工作日”或“14天”，可以只对一段决定日期；级别填“错误”“提醒”“提示”或“关闭”，并写明规则编号。",
      en: "参数 is 规则方案 (profile), 报送期限 (deadline: 7个工作日 or 14天, for a span of decision dates if you like), 临期提醒工作日 (reminder) or 规则级别 (severity: 错误, 提醒, 提示 or 关闭, with the rule's id).",
    },
  },
  calendar: {
    title: { zh: "节假日", en: "Holidays" },
    purpose: {
      zh: "补充或更正放假和调休上班的日子；报送期限按它数工作日。",
      en: "Days off and make-up workdays to add or correct; deadlines count working days by it.",
    },
    howTo: {
      zh: "类型填“休息”或“上班”。一年的元旦、劳动节、国庆节都列出来，这一年才算已公布。",
      en: "类型 is 休息 (day off) or 上班 (workday). A year counts as known once its 1 January, 1 May and 1 October are all given.",
    },
  },
  backfill: {
    title: { zh: "补报窗口", en: "Backfill windows" },
    purpose: {
      zh: "集中补报旧数据的安排：在窗口内补报的，不计迟报。",
      en: "Campaigns in which old decisions may be reported without counting as late.",
    },
    howTo: {
      zh: "决定日期在区间内、受理截止日期前报送的，不计入“免计月份”的迟报；月份写成 2022-08。",
      en: "Decisions of the span that arrive by 受理截止日期 are not late in 免计月份, which is written 2022-08.",
    },
  },
  waivers: {
    title: { zh: "豁免登记", en: "Waivers" },
    purpose: {
      zh: "经人批准、不再算错的问题：哪一行、哪条规则、为什么、谁批准、到哪天。",
      en: "Findings that a person has accepted: which row and rule, why, by whom and until when.",
    },
    howTo: {
      zh: "规则填规则编号（如 uscc/form）；记录标识填文书号，重号时填“文书号 | 行政相对人 | 决定日期”；有效期至空白为长期。",
      en: "规则 is a rule's id such as uscc/form; 记录标识 is the document number, or number | party | decision date where several rows share it; 有效期至 may be blank.",
    },
  },
  subjects: {
    title: { zh: "主体名录", en: "Subjects" },
    purpose: {
      zh: "主体名称和统一社会信用代码的对照，用来核对台账里的代码。",
      en: "Names and their USCCs, against which the ledger's codes are checked.",
    },
    howTo: { zh: "每个主体一行，代码 18 位。", en: "One row a subject, its code with 18 characters." },
  },
};
