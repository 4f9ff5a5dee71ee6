import { addMonths, dayOf } from "../../src/calendar/day";
import { inventedResidentId } from "./make-parties";
import { messyAsOf, workingDaysAfter } from "./messy-cases";
import { trouble, wrongCheckCharacter, type Trouble } from "./trouble";

const twoYears = (day: unknown): number => addMonths(Number(day), 24);

/** The document numbers of the rows in the sheet 豁免登记: one waiver holds, the other has expired. */
export const waivedNumbers = { open: "鹰城管罚〔2023〕901号", expired: "鹰城管罚〔2023〕902号" } as const;

/** What goes wrong in the cells about the decision. */
export const decisionTroubles: readonly Trouble[] = [
  trouble("company", "文书号空白", { documentNumber: null }, ["required/blank"]),
  trouble("company", "违法事实只有全角空格", { violationFact: "　　" }, ["required/blank"]),
  trouble("company", "处罚机关只有零宽字符", { agency: "\u200b" }, ["required/blank"]),
  trouble("company", "法人没有统一社会信用代码", { partyUscc: null }, ["required/blank"]),
  trouble("company", "法人没有法定代表人", { legalRepresentative: null }, ["required/blank"]),
  trouble("person", "自然人没有证件号码", { personDocumentNumber: null }, ["required/blank"]),
  trouble("company", "罚款没有金额", { fineAmount: null }, ["required/blank"]),
  trouble(
    "company",
    "没收违法所得没有金额",
    { penaltyCategory: "没收违法所得;罚款", penaltyContent: "1.没收违法所得；2.罚款3000元。", fineAmount: 0.3 },
    ["required/blank"],
  ),
  trouble(
    "company",
    "没收和罚款都有金额",
    {
      penaltyCategory: "没收违法所得;罚款",
      penaltyContent: "1.没收违法所得1552.95元，2.罚款1552.95元。",
      fineAmount: 0.155295,
      confiscationAmount: 0.155295,
    },
    [],
  ),
  trouble(
    "company",
    "暂扣许可证没有证照名称",
    {
      penaltyCategory: "暂扣许可证件",
      penaltyContent: "暂扣城市建筑垃圾处置核准证三个月。",
      fineAmount: null,
      seizedCertificate: null,
    },
    ["required/blank"],
  ),
  trouble("company", "处罚类别不在目录中", { penaltyCategory: "罚款;罚没" }, ["penalty/category"]),
  trouble("company", "处罚类别用顿号分隔", { penaltyCategory: "警告、罚款" }, ["penalty/category"]),
  trouble("company", "其他类别没有说明", { penaltyCategory: "罚款;其他" }, ["penalty/category"]),
  trouble("company", "其他类别有说明", { penaltyCategory: "罚款;其他-责令限期改正" }, []),
  trouble(
    "company",
    "有罚款金额而类别没有罚款",
    { penaltyCategory: "警告", penaltyContent: "给予警告。", fineAmount: 0.5 },
    ["penalty/amount-without-category"],
  ),
  trouble("company", "金额带单位", { penaltyContent: "罚款5000元。", fineAmount: "5000元" }, ["amount/form"]),
  trouble("company", "金额小数超过六位", { penaltyContent: "罚款0.1234567万元。", fineAmount: 0.1234567 }, [
    "amount/form",
  ]),
  trouble("company", "金额是负数", { penaltyContent: "罚款。", fineAmount: -1 }, ["amount/form"]),
  trouble("company", "金额填成了元", { penaltyContent: "罚款5000元。", fineAmount: 5000 }, ["amount/unit"]),
  trouble("company", "金额大得像元", { penaltyContent: "罚款，数额见银行回单。", fineAmount: 20_000 }, ["amount/unit"]),
  trouble("company", "金额与大写不符", { penaltyContent: "罚款人民币壹万元整。", fineAmount: 2 }, ["amount/content"]),
  trouble("company", "金额与大写相符", { penaltyContent: "罚款人民币壹万伍仟元整。", fineAmount: 1.5 }, []),
  trouble("company", "决定日期不存在", { decisionDate: "2024-02-30" }, ["date/form"]),
  trouble("company", "处罚有效期不是日期", { penaltyValidTo: "一年" }, ["date/form"]),
  trouble("company", "处罚有效期填长期", { penaltyValidTo: "长期" }, ["date/long-term"]),
  trouble("company", "处罚有效期超过 2099 年", { penaltyValidTo: dayOf(2199, 12, 31) }, ["date/long-term"]),
  trouble("company", "处罚有效期早于决定日期", ({ decisionDate }) => ({ penaltyValidTo: Number(decisionDate) - 30 }), [
    "date/order",
  ]),
  trouble("company", "公示期过长", ({ decisionDate }) => ({ publicityEnd: addMonths(Number(decisionDate), 60) }), [
    "publicity/end-date",
  ]),
  trouble("company", "公示期过短", ({ decisionDate }) => ({ publicityEnd: addMonths(Number(decisionDate), 1) }), [
    "publicity/end-date",
  ]),
  trouble("company", "公示期两年", ({ decisionDate }) => ({ publicityEnd: twoYears(decisionDate) }), []),
  trouble("company", "决定日期在将来", {}, ["date/future"], dayOf(2024, 6, 3)),
  trouble("company", "决定日期在建国以前", {}, ["date/future"], dayOf(1949, 3, 1)),
  trouble("company", "日历没有覆盖的年份", {}, ["timeliness/calendar-missing"], dayOf(2003, 6, 2)),
  trouble("company", "事实填“无”", { violationFact: "无" }, ["text/filler"]),
  trouble("company", "依据填“详见决定书”", { legalBasis: "详见决定书" }, ["text/filler"]),
  trouble("company", "文书号填斜杠", { documentNumber: "/" }, ["text/filler"]),
  trouble("company", "事实填“同上”", { violationFact: "同上" }, ["text/filler"]),
  trouble("company", "文书号没有数字", { documentNumber: "鹰城管罚决字" }, ["document-number/form"]),
  trouble("company", "文书号是日期", { documentNumber: "2023年12月5日" }, ["document-number/form"]),
  trouble("company", "文书号没有填完", { documentNumber: "鹰城管罚决字〔2023〕第X号" }, ["document-number/form"]),
  trouble("company", "文书号用方头括号", { documentNumber: "鹰城管罚【2023】801号" }, []),
  trouble("company", "文书号有空格", { documentNumber: "鹰城管罚〔2023〕802 号" }, []),
  trouble("company", "依据没有书名号", { legalBasis: "城市道路管理条例第四十二条" }, ["basis/citation"]),
  trouble("company", "依据没有条款", { legalBasis: "《城市道路管理条例》" }, ["basis/citation"]),
  trouble(
    "company",
    "事实里有身份证号",
    {
      violationFact: `当事人（身份证号${inventedResidentId("410400", dayOf(1990, 3, 7), messyAsOf)}）未经批准占道经营。`,
    },
    ["privacy/personal-number"],
  ),
  trouble("company", "备注里有手机号", { remarks: "联系电话13800000000" }, ["privacy/personal-number"]),
  trouble("company", "备注过长", { remarks: "案卷归档情况说明。".repeat(60) }, ["length/max"]),
  trouble("company", "简易程序", { remarks: "简易程序" }, ["scope/simple-procedure"]),
  trouble("company", "不予公开", { remarks: "涉密，不予公开" }, ["scope/not-public"]),
  trouble(
    "company",
    "不予处罚决定",
    { penaltyCategory: "其他-不予处罚", penaltyContent: "不予行政处罚。", fineAmount: null },
    ["scope/no-sanction"],
  ),
  trouble(
    "company",
    "迟报",
    ({ decisionDate }) => ({ reportedAt: workingDaysAfter(Number(decisionDate), 9) }),
    ["timeliness/late"],
    dayOf(2024, 1, 8),
  ),
  trouble("company", "快到期", { reportedAt: null }, ["timeliness/due-soon"], dayOf(2024, 2, 26)),
  trouble("company", "漏报", { reportedAt: null }, ["timeliness/overdue"], dayOf(2024, 2, 5)),
  trouble("company", "未到期", { reportedAt: null }, [], dayOf(2024, 3, 1)),
  trouble(
    "company",
    "代码校验位错误，已豁免",
    ({ partyUscc }) => ({ documentNumber: waivedNumbers.open, partyUscc: wrongCheckCharacter(partyUscc) }),
    ["uscc/check-character"],
  ),
  trouble(
    "company",
    "代码校验位错误，豁免已过期",
    ({ partyUscc }) => ({ documentNumber: waivedNumbers.expired, partyUscc: wrongCheckCharacter(partyUscc) }),
    ["uscc/check-character"],
  ),
  trouble("company", "日期写作 2024-1-15", { decisionDate: "2024-1-15" }, [], dayOf(2024, 1, 15)),
  trouble("company", "日期写作 2024年1月16日", { decisionDate: "2024年1月16日" }, [], dayOf(2024, 1, 16)),
  trouble("company", "日期写作 20240117", { decisionDate: "20240117" }, [], dayOf(2024, 1, 17)),
  trouble("company", "日期写作数字 20240118", { decisionDate: 20240118 }, [], dayOf(2024, 1, 18)),
  trouble("company", "日期写作 2024.1.19", { decisionDate: "2024.1.19" }, [], dayOf(2024, 1, 19)),
  trouble("company", "日期写作 2024/01/22", { decisionDate: "2024/01/22" }, [], dayOf(2024, 1, 22)),
];
