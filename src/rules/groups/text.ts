import { isListedFiller } from "../../standard/listed-filler";
import { documentNumberFault } from "../../text/document-number";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

export const filler = cellRule({
  id: "text/filler",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "assumed" },
  problem: { zh: "用占位文字代替内容", en: "Filler instead of content" },
  title: {
    zh: "文书号、内容、事实和依据写明实际内容，不用“无”“/”“详见”等占位",
    en: "Document number, content, facts and basis say something, not 无, / or 详见",
  },
  why: {
    zh: "公示是为了让公众看懂这项决定；占位的文字和空白一样，什么也没有公开。",
    en: "Publication is there for people to understand the decision; a placeholder publishes as little as a blank.",
  },
  at: ["documentNumber", "licenceContent", "violationFact", "legalBasis", "penaltyContent"],
  check: (text, { field, standard }) =>
    isListedFiller(text, standard.codeLists.fillers) ? { text, name: field.name, role: field.role } : null,
  message: {
    zh: ({ text, name }) => `“${quote(text)}”只是占位，“${name}”应写明实际内容。`,
    en: ({ text, name }) => `“${quote(text)}” only fills the cell; “${name}” must say what was decided.`,
  },
  hint: {
    zh: ({ role }) =>
      role === "documentNumber"
        ? "请按决定书补填；没有文书号的许可，填许可编号。"
        : "请按决定书补填；内容较长的，填写主要内容。",
    en: ({ role }) =>
      role === "documentNumber"
        ? "Fill it in from the decision; a licence without a document number takes its licence number."
        : "Fill it in from the decision; where that is long, give the main points.",
  },
  examples: {
    pass: [{ documentNumber: "平市监处罚〔2024〕15号" }, { licenceContent: "从事食品经营" }],
    fail: [
      { documentNumber: "无" },
      { documentNumber: 1 },
      { licenceContent: "详见许可决定书" },
      { licenceContent: "——" },
      { licenceContent: "同 上" },
    ],
    notApplicable: [{ documentNumber: null }, { remarks: "无" }],
  },
});

export const documentNumber = cellRule({
  id: "document-number/form",
  severity: "warning",
  basis: { text: "各地“双公示”实际数据", status: "found" },
  problem: { zh: "文书号不完整", en: "Document number malformed" },
  title: {
    zh: "文书号是完整的编号，不是日期或文书名称",
    en: "A document number is a complete number, neither a date nor the document's name",
  },
  why: {
    zh: "文书号用来认定同一份决定；不完整的文书号查不到决定书，也分不清重复和遗漏。",
    en: "The number tells decisions apart; without a complete one nobody finds the decision, and doubles and gaps stay hidden.",
  },
  at: ["documentNumber"],
  with: ["documentName"],
  contextMayBeAbsent: true,
  // A filler is for `text/filler`; it is asked about last because most numbers have no fault at all.
  check(text, documentName, { standard }) {
    const fault = documentNumberFault(text, documentName ?? undefined);
    return fault === null || isListedFiller(text, standard.codeLists.fillers) ? null : { text, fault };
  },
  message: {
    zh: ({ text, fault }) => `“${quote(text)}”${numberFaults[fault].zh}，应为决定书上的完整文书号。`,
    en: ({ text, fault }) => `“${quote(text)}” ${numberFaults[fault].en}; it should be the decision's full number.`,
  },
  hint: {
    zh: () => "请对照决定书改填；括号用〔〕、（）、【】或［］都可以。",
    en: () => "Compare with the decision and correct it; any style of brackets will do.",
  },
  examples: {
    pass: [
      { documentNumber: "（京）文执罚〔2021〕第400154号" },
      { documentNumber: "石市监处罚〔2022〕120 号" },
      { documentNumber: "市场【2019】1号" },
      { documentNumber: "JY24104020012345" },
    ],
    fail: [
      { documentNumber: "平市监处罚决定书" },
      { documentNumber: "2024年2月5日" },
      { documentNumber: "平市监处罚〔2024〕X号" },
      { documentNumber: "食品经营许可证2号", documentName: "食品经营许可证2号" },
    ],
    notApplicable: [{ documentNumber: null }, { documentNumber: "无" }],
  },
});

export const citation = cellRule({
  id: "basis/citation",
  severity: "warning",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "assumed" },
  problem: { zh: "处罚依据不完整", en: "Legal basis incomplete" },
  title: {
    zh: "处罚依据写明法律文件名称《……》和第……条",
    en: "The basis of a penalty names the law 《…》 and its article 第…条",
  },
  why: {
    zh: "只写文件或只写条款，公众无法查到处罚究竟依据什么。",
    en: "With the law or the article alone nobody can look up what the penalty rests on.",
  },
  kinds: ["penalty"],
  at: ["legalBasis"],
  check(text, { standard }) {
    const title = text.indexOf("《");
    const namesLaw = title >= 0 && text.indexOf("》", title) > title;
    const namesArticle = article.test(text);
    if ((namesLaw && namesArticle) || isListedFiller(text, standard.codeLists.fillers)) return null;
    const lacks: keyof typeof lacking = namesLaw ? "article" : namesArticle ? "law" : "both";
    return { lacks };
  },
  message: {
    zh: ({ lacks }) => `处罚依据中没有${lacking[lacks].zh}，应写明《法律文件名称》和第几条。`,
    en: ({ lacks }) => `The basis has no ${lacking[lacks].en}; it should name the law in 《》 and the article, 第…条.`,
  },
  hint: {
    zh: () => "请按决定书补全，例如《中华人民共和国广告法》第五十七条。",
    en: () => "Complete it from the decision, as in 《中华人民共和国广告法》第五十七条.",
  },
  examples: {
    kind: "penalty",
    pass: [
      { legalBasis: "《中华人民共和国广告法》第五十七条第一项" },
      { legalBasis: "依据《河南省消防条例》第 60 条" },
      { legalBasis: "《食品安全法》第一百二十四条之一" },
    ],
    fail: [
      { legalBasis: "《中华人民共和国广告法》" },
      { legalBasis: "广告法第五十七条" },
      { legalBasis: "有关法律法规" },
    ],
    notApplicable: [{ legalBasis: null }, { legalBasis: "无" }],
  },
});

const numberFaults = {
  "no-digit": { zh: "中没有编号", en: "has no number in it" },
  date: { zh: "是日期", en: "is a date" },
  "document-name": { zh: "是文书名称", en: "is the document's name" },
  unfilled: { zh: "中的编号没有填写完整", en: "has a number that was not filled in" },
} as const;

const article = /第[\s\d０-９〇零一二三四五六七八九十百千]+条/;

const lacking = {
  law: { zh: "《》括起的法律文件名称", en: "name of a law in 《》" },
  article: { zh: "条款（第几条）", en: "article (第…条)" },
  both: { zh: "法律文件名称和条款", en: "name of a law and no article" },
} as const;
