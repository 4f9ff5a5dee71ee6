import { amountFault, readAmount } from "../../money/amount";
import { fenOf, fenOfYuan, looksLikeYuan, statedAmount } from "../../money/stated-amount";
import { type Role } from "../../standard/role";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

const amounts = ["fineAmount", "confiscationAmount"] as const satisfies readonly Role[];

export const form = cellRule({
  id: "amount/form",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表；decimal(18,6)", status: "found" },
  problem: { zh: "金额格式不对", en: "Amount malformed" },
  title: {
    zh: "金额是不小于 0 的数字，以万元为单位，最多 6 位小数",
    en: "An amount is a number of 万元, not below 0, with at most 6 decimals",
  },
  why: {
    zh: "平台按数字接收金额，带有文字的无法入库；1 分钱是 0.000001 万元，小数不会更多。",
    en: "The platform stores a number and cannot take in text; one fen is 0.000001 万元, so more decimals mean a slip.",
  },
  at: amounts,
  reads: "raw",
  check(cell) {
    const fault = amountFault(cell);
    if (fault === null) return null;
    const written = quote(String(cell));
    if (fault.code === "unit-text" && fault.amount !== null) {
      // Only 万元 is dropped without asking; what was written in 元 is converted.
      const isSame = readAmount(String(cell).replace(/万元?\s*$/, "")) === fault.amount;
      return { fault: isSame ? "unit" : "other-unit", written, amount: fault.amount };
    }
    return { fault: fault.code, written, amount: fault.code === "decimals" ? fault.decimals : 0 };
  },
  message: {
    zh: ({ fault, written, amount }) => {
      if (fault === "negative") return `金额是 ${written}，应不小于 0。`;
      if (fault === "decimals") return `金额 ${written} 有 ${amount} 位小数，最多 6 位（1 分为 0.000001 万元）。`;
      if (fault === "not-a-number") return `“${written}”不是数字，应为以万元为单位的数字。`;
      return `“${written}”带有单位，本栏只填以万元为单位的数字。`;
    },
    en: ({ fault, written, amount }) => {
      if (fault === "negative") return `The amount is ${written}; it cannot be below 0.`;
      if (fault === "decimals") return `${written} has ${amount} decimals; there can be 6 (one fen is 0.000001 万元).`;
      if (fault === "not-a-number") return `“${written}” is not a number; the cell takes a number of 万元.`;
      return `“${written}” has its unit written beside it; the cell takes a bare number of 万元.`;
    },
  },
  hint: {
    zh: ({ fault, amount }) =>
      fault === "unit" || fault === "other-unit"
        ? `按万元计是 ${amount}，请核对后改填。`
        : "请对照决定书改填；没有这项金额的，留空。",
    en: ({ fault, amount }) =>
      fault === "unit" || fault === "other-unit"
        ? `In 万元 it is ${amount}; compare with the decision and enter that.`
        : "Compare with the decision and correct it; where there is no such amount, leave the cell blank.",
  },
  fix({ fault, amount }) {
    if (fault === "unit") return { kind: "safe", value: amount };
    return fault === "other-unit" ? { kind: "ask", value: amount } : null;
  },
  examples: {
    kind: "penalty",
    pass: [{ fineAmount: 0.155295 }, { fineAmount: 0 }, { confiscationAmount: "1,200.5" }],
    fail: [
      { fineAmount: "3万元" },
      { fineAmount: "30,000元" },
      { fineAmount: "叁万" },
      { fineAmount: -0.5 },
      { fineAmount: 0.1234567 },
      { confiscationAmount: "无" },
    ],
    notApplicable: [{ fineAmount: null }, { fineAmount: " " }],
  },
});

export const unit = cellRule({
  id: "amount/unit",
  severity: "warning",
  basis: { text: "发改办财金〔2018〕790号字段表：单位为万元", status: "assumed" },
  problem: { zh: "金额可能填成了元", en: "Amount probably in yuan" },
  title: { zh: "金额以万元为单位，不以元为单位", en: "Amounts are in 万元, not in yuan" },
  why: {
    zh: "把元填进万元栏，金额会放大一万倍，公示后影响相对人，也影响统计。",
    en: "Yuan entered as 万元 make the amount ten thousand times too large, in public and in every total.",
  },
  at: amounts,
  with: ["penaltyContent"],
  contextMayBeAbsent: true,
  check(amount, penaltyContent, { field }) {
    const stated = statedAmount(penaltyContent, field.role);
    if (!looksLikeYuan(amount, stated) || amountFault(amount) !== null) return null;
    return { amount, converted: Math.round(amount * 100) / 1e6, isStated: stated === fenOfYuan(amount) ? 1 : 0 };
  },
  message: {
    zh: ({ amount, converted, isStated }) =>
      isStated === 1
        ? `金额填的是 ${amount}，处罚内容写的是 ${amount} 元；本栏以万元为单位，应为 ${converted}。`
        : `金额 ${amount} 万元大得像是以元填写的；本栏以万元为单位。`,
    en: ({ amount, converted, isStated }) =>
      isStated === 1
        ? `The amount is ${amount} and the decision says ${amount} yuan; the cell takes 万元, so it would be ${converted}.`
        : `${amount} 万元 is so much that it looks like yuan; the cell takes 万元.`,
  },
  hint: {
    zh: ({ converted }) => `请对照决定书；确是以元填写的，改为 ${converted}。`,
    en: ({ converted }) => `Compare with the decision; if it was entered in yuan, make it ${converted}.`,
  },
  fix: ({ converted }) => ({ kind: "ask", value: converted }),
  examples: {
    kind: "penalty",
    pass: [
      { fineAmount: 3, penaltyContent: "罚款30000元。" },
      { fineAmount: 12_000, penaltyContent: "罚款人民币1.2亿元。" },
      { fineAmount: 500, penaltyContent: null },
    ],
    fail: [
      { fineAmount: 30_000, penaltyContent: "罚款30000元。" },
      { fineAmount: 2000, penaltyContent: "罚款人民币贰仟元。" },
      { fineAmount: 50_000, penaltyContent: null },
      { confiscationAmount: 1552.95, penaltyContent: "1.没收广告费1552.95元，2.罚款1552.95元。" },
    ],
    notApplicable: [{ fineAmount: null, penaltyContent: "警告。" }, { fineAmount: "三万" }],
  },
});

export const content = cellRule({
  id: "amount/content",
  severity: "warning",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "assumed" },
  problem: { zh: "金额与处罚内容不一致", en: "Amount differs from the decision" },
  title: { zh: "金额与处罚内容写明的金额一致", en: "The amount is the one that the content of the penalty states" },
  why: {
    zh: "金额栏和处罚内容同时公示，两处不一致时，谁都不知道该信哪一个。",
    en: "The amount and the content are published side by side; when they differ nobody knows which is right.",
  },
  at: amounts,
  with: ["penaltyContent"],
  // Silent about what is not a lawful amount (`amount/form`) and what looks like yuan (`amount/unit`).
  check(amount, penaltyContent, { field }) {
    const stated = statedAmount(penaltyContent, field.role);
    if (typeof stated !== "number" || fenOf(amount) === stated) return null;
    if (looksLikeYuan(amount, stated) || amountFault(amount) !== null) return null;
    return { amount, stated: stated / 1e6, kind: field.role === "fineAmount" ? "fine" : "confiscation" };
  },
  message: {
    zh: ({ amount, stated, kind }) =>
      `金额填的是 ${amount} 万元，处罚内容写明${kind === "fine" ? "罚款" : "没收"} ${stated} 万元，两处应一致。`,
    en: ({ amount, stated, kind }) =>
      `The amount is ${amount} 万元, but the content states a ${kind} of ${stated} 万元; they must agree.`,
  },
  hint: {
    zh: () => "请对照决定书，改正其中一处。",
    en: () => "Compare with the decision and correct one of them.",
  },
  fix: ({ stated }) => ({ kind: "ask", value: stated }),
  examples: {
    kind: "penalty",
    pass: [
      { fineAmount: 3, penaltyContent: "罚款30000元。" },
      { fineAmount: 4.8, penaltyContent: "罚款人民币肆万捌仟元。" },
      { fineAmount: 0.155295, penaltyContent: "1.没收广告费1552.95元，2.罚款1552.95元。" },
      { confiscationAmount: 0.155295, penaltyContent: "1.没收广告费1552.95元，2.罚款1552.95元。" },
    ],
    fail: [
      { fineAmount: 0.3, penaltyContent: "罚款30000元。" },
      { fineAmount: 1, penaltyContent: "罚款2000元" },
      { fineAmount: 0, penaltyContent: "罚款人民币壹万元。" },
      { confiscationAmount: 0.5, penaltyContent: "没收违法所得3000元，罚款5000元。" },
    ],
    notApplicable: [
      { fineAmount: null, penaltyContent: "罚款30000元。" },
      { fineAmount: 3, penaltyContent: null },
      { fineAmount: 3, penaltyContent: "警告。" },
      { fineAmount: 30_000, penaltyContent: "罚款30000元。" },
    ],
  },
});
