import { readPenaltyCategories } from "../../standard/penalty-categories";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

export const penaltyCategory = cellRule({
  id: "penalty/category",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表；行政处罚法第九条", status: "found" },
  problem: { zh: "处罚类别不对", en: "Penalty category not allowed" },
  title: {
    zh: "处罚类别都在规定的种类之内，多个种类用分号隔开",
    en: "Every penalty category is in the list, and several are joined by semicolons",
  },
  why: {
    zh: "处罚类别决定哪些金额和证照必填，也决定公示多久；写法不一就无法归类。",
    en: "The category decides which amounts and certificates are required and how long the penalty is published; free wording cannot be classified.",
  },
  at: ["penaltyCategory"],
  check(value, { standard }) {
    const { unlisted, standardText } = readPenaltyCategories(value, standard.codeLists.penaltyCategories);
    if (standardText === value) return null;
    return { value, unlisted: unlisted.join("、"), standardText: standardText ?? "" };
  },
  severityOf: ({ standardText }) => (standardText === "" ? "error" : "info"),
  message: {
    zh: ({ value, unlisted, standardText }) =>
      standardText !== ""
        ? `“${quote(value)}”的规范写法是“${quote(standardText)}”。`
        : unlisted === ""
          ? "处罚类别中只写了“其他”，应写明具体种类，如“其他-责令改正”。"
          : `“${quote(unlisted)}”不是规定的处罚种类，应为警告、罚款等规定的种类，或者“其他-”加补充说明。`,
    en: ({ value, unlisted, standardText }) =>
      standardText !== ""
        ? `“${quote(value)}” is properly written “${quote(standardText)}”.`
        : unlisted === ""
          ? "One category is a bare 其他; the kind must be named, as in 其他-责令改正."
          : `“${quote(unlisted)}” is no penalty category; it must be in the list, such as 警告 or 罚款, or 其他- with an explanation.`,
  },
  hint: {
    zh: ({ standardText }) =>
      standardText !== "" ? "可以直接改为规范写法。" : "请按决定书选填规定的种类，多个种类用分号隔开。",
    en: ({ standardText }) =>
      standardText !== ""
        ? "It can be replaced by the proper form at once."
        : "Choose the categories that the decision names and join them by semicolons.",
  },
  fix: ({ standardText }) => (standardText === "" ? null : { kind: "safe", value: standardText }),
  examples: {
    kind: "penalty",
    pass: [
      { penaltyCategory: "罚款" },
      { penaltyCategory: "罚款;没收违法所得" },
      { penaltyCategory: "警告；罚款" },
      { penaltyCategory: "其他-责令改正" },
    ],
    fail: [
      { penaltyCategory: "罚金" },
      { penaltyCategory: "罚款;没收" },
      { penaltyCategory: "罚款;其他" },
      { penaltyCategory: "罚款、没收违法所得" },
      { penaltyCategory: "吊销营业执照" },
    ],
    notApplicable: [{ penaltyCategory: null }],
  },
});

export const amountWithoutCategory = cellRule({
  id: "penalty/amount-without-category",
  severity: "warning",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "assumed" },
  problem: { zh: "有金额而类别无罚没", en: "Amount without a fine in the category" },
  title: {
    zh: "有罚款或没收金额的，处罚类别中有罚款或没收",
    en: "Where an amount is given, the category names the fine or the confiscation",
  },
  why: {
    zh: "有金额而类别中没有相应种类，说明类别漏填，或者金额填错了列。",
    en: "An amount without its category means that the category is incomplete or the amount stands in the wrong column.",
  },
  kinds: ["penalty"],
  at: ["fineAmount", "confiscationAmount"],
  with: ["penaltyCategory"],
  check(amount, penaltyCategory, { field }) {
    const word = field.role === "fineAmount" ? "罚款" : "没收";
    if (amount <= 0 || penaltyCategory === null || penaltyCategory.includes(word)) return null;
    return { name: field.name, amount, penaltyCategory, word };
  },
  message: {
    zh: ({ name, amount, penaltyCategory, word }) =>
      `“${name}”为${amount}，而处罚类别“${quote(penaltyCategory)}”中没有${word}，两者应一致。`,
    en: ({ name, amount, penaltyCategory, word }) =>
      `“${name}” is ${amount}, but the category “${quote(penaltyCategory)}” has no ${word}; the two must agree.`,
  },
  hint: {
    zh: ({ word }) => `请对照决定书，在处罚类别中补上${word}，或者更正金额。`,
    en: ({ word }) => `Compare with the decision and add ${word} to the category or correct the amount.`,
  },
  examples: {
    kind: "penalty",
    pass: [
      { fineAmount: 0.2, penaltyCategory: "警告;罚款" },
      { confiscationAmount: 1.5, penaltyCategory: "没收违法所得" },
    ],
    fail: [
      { fineAmount: 0.2, penaltyCategory: "警告" },
      { confiscationAmount: 1.5, penaltyCategory: "罚款" },
    ],
    notApplicable: [
      { fineAmount: 0, penaltyCategory: "警告" },
      { fineAmount: null, penaltyCategory: "警告" },
      { fineAmount: 0.2, penaltyCategory: null },
    ],
  },
});
