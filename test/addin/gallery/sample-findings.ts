import { type FindingGroup, type FindingIndex, type ListedFinding } from "../../../addin/ports/engine";
import { type Language } from "../../../src";

const sheet = "2024年2月处罚台账";

const common = {
  sheet,
  basis: "《公共信用信息公示标准》（2018）",
  requirement: null,
  fix: null,
  waiver: null,
  isStale: false,
  documentNumber: "平市监处罚〔2024〕118号",
  rowKey: "平市监处罚〔2024〕118号",
} as const;

const invalidDate = (language: Language): ListedFinding => ({
  ...common,
  id: "date/form:25:W",
  rule: "date/form",
  severity: "error",
  row: 25,
  column: "W",
  address: "W25",
  field: "CF_JDRQ",
  fieldName: "处罚决定日期",
  value: "2024/2/30",
  title: language === "zh" ? "日期不是有效日期" : "Date that does not exist",
  message: language === "zh" ? "2 月没有 30 日。" : "February has no 30th.",
  hint: language === "zh" ? "请按决定书改正，格式 2024/02/28。" : "Write it as in the decision, like 2024/02/28.",
  why:
    language === "zh"
      ? "日期读不出来，期限就算不出来，平台也会退回。"
      : "Without a date no deadline can be counted, and the platform sends the row back.",
});

const blankFacts = (language: Language): ListedFinding => ({
  ...common,
  id: "required/blank:26:P",
  rule: "required/blank",
  severity: "error",
  row: 26,
  column: "P",
  address: "P26",
  field: "CF_WFSS",
  fieldName: "违法事实",
  value: "　",
  title: language === "zh" ? "必填项为空" : "Required cell is blank",
  message: language === "zh" ? "违法事实只有空格。" : "The facts are only spaces.",
  hint: language === "zh" ? "请按决定书填写。" : "Fill it in from the decision.",
  why: language === "zh" ? "公示标准规定此项必填。" : "The standard requires this field.",
});

const forever = (language: Language): ListedFinding => ({
  ...common,
  id: "date/forever:27:X",
  rule: "date/forever",
  severity: "error",
  row: 27,
  column: "X",
  address: "X27",
  field: "CF_YXQ",
  fieldName: "处罚有效期",
  value: "长期",
  fix: { kind: "safe", value: "2099/12/31" },
  title: language === "zh" ? "长期应写 2099/12/31" : "Forever is written 2099/12/31",
  message: language === "zh" ? "长期有效用 2099/12/31 表示。" : "Without end is written 2099/12/31.",
  hint: language === "zh" ? "可以直接修正。" : "It can be mended at once.",
  why: language === "zh" ? "平台只收日期。" : "The platform takes dates only.",
});

const amount = (language: Language, row: number): ListedFinding => ({
  ...common,
  id: `amount/stated:${row}:U`,
  rule: "amount/stated",
  severity: "warning",
  row,
  column: "U",
  address: `U${row}`,
  field: "CF_NR_FK",
  fieldName: "罚款金额（万元）",
  value: 5,
  fix: { kind: "ask", value: 0.5 },
  title: language === "zh" ? "罚款金额与处罚内容不一致" : "Fine differs from its wording",
  message:
    language === "zh"
      ? "填 5 万元，处罚内容写“罚款5000元”即 0.5 万元。"
      : "5 here, but the wording says 5000 yuan: 0.5.",
  hint: language === "zh" ? "请核对单位是元还是万元。" : "See whether yuan or ten thousands are meant.",
  why: language === "zh" ? "单位弄错会差一万倍。" : "A wrong unit is wrong by ten thousand.",
  isStale: row === 40,
});

const late = (language: Language): ListedFinding => ({
  ...common,
  id: "timeliness/late:37",
  rule: "timeliness/late",
  severity: "warning",
  row: 37,
  column: null,
  address: "37:37",
  field: null,
  fieldName: null,
  value: null,
  title: language === "zh" ? "迟报" : "Late",
  message:
    language === "zh"
      ? "02-02 决定，应于 02-18（周日，补班）前报送；02-21 报送，迟 3 个工作日。"
      : "Decided 02-02, due 02-18, reported 02-21: 3 working days late.",
  hint: language === "zh" ? "计入迟报率。" : "Counts in the late rate.",
  why: language === "zh" ? "自决定之日起 7 个工作日内报送。" : "To be reported within 7 working days.",
});

/** A small list with one of everything. */
export const smallFindings = (language: Language): Readonly<Record<string, readonly ListedFinding[]>> => ({
  "date/form": [invalidDate(language)],
  "required/blank": [blankFacts(language)],
  "date/forever": [forever(language)],
  "timeliness/late": [late(language)],
  "amount/stated": [amount(language, 31), amount(language, 40)],
});

export const waivedFindings = (language: Language): Readonly<Record<string, readonly ListedFinding[]>> => ({
  "amount/stated": [
    {
      ...amount(language, 31),
      waiver: {
        rule: "amount/stated",
        rowKey: "平市监处罚〔2024〕118号",
        reason: "决定书附件另有没收 4.5 万元",
        approver: "王科长",
        until: null,
      },
    },
  ],
});

/** A hundred thousand findings in forty rules. */
export const manyFindings = (language: Language): Readonly<Record<string, readonly ListedFinding[]>> =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, rule) => [
      `rule/${rule}`,
      Array.from({ length: 2_500 }, (_each, position) => ({
        ...amount(language, position + 5),
        id: `rule/${rule}:${position}`,
        title: `${language === "zh" ? "第" : "Rule"} ${rule + 1} ${language === "zh" ? "条规则" : ""}`,
      })),
    ]),
  );

export function indexOf(findings: Readonly<Record<string, readonly ListedFinding[]>>): FindingIndex {
  const groups = Object.entries(findings).map(([key, list]): FindingGroup => {
    const fixes = list.flatMap(({ fix }) => (fix === null ? [] : [fix]));
    const [first] = list;
    return {
      key,
      title: first?.title ?? key,
      severity: first?.severity ?? "info",
      count: list.length,
      fixable: fixes.length,
      safe: fixes.filter(({ kind }) => kind === "safe").length,
      rule: first?.rule ?? null,
    };
  });
  return { id: 1, groups, total: groups.reduce((sum, { count }) => sum + count, 0) };
}
