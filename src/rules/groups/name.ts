import { partyKind } from "../../standard/party-kind";
import { trim } from "../../text/trim";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

export const characters = cellRule({
  id: "name/characters",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "assumed" },
  problem: { zh: "名称中有多余或不规范的字符", en: "Odd characters in a name" },
  title: {
    zh: "名称是一行完整的文字，首尾没有空格，括号用全角",
    en: "A name is one line of text without spaces around it, with full-width brackets",
  },
  why: {
    zh: "平台按名称和代码匹配主体，多一个换行、空格或半角括号就可能匹配不上。",
    en: "Parties are matched by name and code; one line break, space or half-width bracket too many can make the match fail.",
  },
  at: ["partyName", "agency", "sourceUnit"],
  reads: "raw",
  check(cell) {
    const name = String(cell);
    const fault = nameFault(name);
    return fault === null ? null : { name, fault };
  },
  severityOf: ({ fault }) => (fault === "line-break" || fault === "no-letter" ? "error" : "warning"),
  message: {
    zh: ({ name, fault }) => `名称“${quote(name)}”${faults[fault].zh}。`,
    en: ({ name, fault }) => `The name “${quote(name)}” ${faults[fault].en}.`,
  },
  hint: {
    zh: ({ fault }) =>
      fault === "no-letter" || fault === "latin"
        ? "请填写决定书上的全称；确为外文名称的，不必处理。"
        : "可以直接改为规范写法。",
    en: ({ fault }) =>
      fault === "no-letter" || fault === "latin"
        ? "Give the full name as in the decision; if it is a foreign name, nothing needs doing."
        : "It can be replaced by the proper form at once.",
  },
  fix({ name, fault }) {
    if (fault === "no-letter" || fault === "latin") return null;
    return { kind: lineBreak.test(trim(name)) ? "ask" : "safe", value: standardName(name) };
  },
  examples: {
    pass: [
      { partyName: "平顶山市示例商贸有限公司" },
      { partyName: "示例（平顶山）商贸有限公司" },
      { partyName: "阿依古丽·买买提" },
    ],
    fail: [
      { partyName: "示例(平顶山)商贸有限公司" },
      { partyName: " 平顶山市示例商贸有限公司" },
      { partyName: "平顶山市示例\n商贸有限公司" },
      { partyName: "12345" },
      { partyName: "John Smith" },
      { agency: "平顶山市市场监督管理局\u3000" },
    ],
    notApplicable: [{ partyName: null }],
  },
});

export const nameCategory = cellRule({
  id: "name/category",
  severity: "warning",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "assumed" },
  problem: { zh: "名称与类别不相称", en: "Name does not suit the category" },
  title: {
    zh: "名称与行政相对人类别相称",
    en: "The name is one that a party of this category can have",
  },
  why: {
    zh: "单位误标为自然人，名称会被隐去；自然人误标为法人，个人信息会被公开。",
    en: "An organisation taken for a person would be hidden, and a person taken for an organisation be made public.",
  },
  at: ["partyName"],
  with: ["partyCategory"],
  check(name, partyCategory, { standard }) {
    const party = partyKind(partyCategory, standard);
    if (partyCategory === null || party === null || party === "sole-trader") return null;
    const looksPersonal = party === "organisation" && personalName.test(name);
    if (party === "organisation" && !looksPersonal) return null;
    const isNamedAsOrganisation = standard.codeLists.organisationNameEndings.some(({ value }) => name.endsWith(value));
    return isNamedAsOrganisation === looksPersonal ? null : { name, partyCategory };
  },
  message: {
    zh: ({ name, partyCategory }) => `名称“${quote(name)}”与相对人类别“${partyCategory}”不相称，两者应一致。`,
    en: ({ name, partyCategory }) =>
      `The name “${quote(name)}” does not suit the category “${partyCategory}”; the two must agree.`,
  },
  hint: {
    zh: () => "请核对相对人类别，并确认填写的是全称；无误的不必处理。",
    en: () => "Check the category and that the name is given in full; if both are right, nothing needs doing.",
  },
  examples: {
    pass: [
      { partyName: "李某某", partyCategory: "自然人" },
      { partyName: "平顶山市示例商贸有限公司", partyCategory: "法人及非法人组织" },
      { partyName: "公安局", partyCategory: "法人及非法人组织" },
    ],
    fail: [
      { partyName: "平顶山市示例商贸有限公司", partyCategory: "自然人" },
      { partyName: "李某某", partyCategory: "法人及非法人组织" },
    ],
    notApplicable: [
      { partyName: "李某某", partyCategory: "个体工商户" },
      { partyName: "李某某", partyCategory: null },
      { partyName: null, partyCategory: "自然人" },
    ],
  },
});

const personalName = /^\p{Script=Han}{2,4}$/u;

const lineBreak = /[\r\n]/;

type NameFault = keyof typeof faults;

const faults = {
  "no-letter": { zh: "只有数字或标点，应为全称", en: "has only digits or punctuation; it must be the full name" },
  "line-break": { zh: "中有换行，应写在一行内", en: "has a line break; it must stand on one line" },
  spaces: { zh: "的首尾有空格，应去掉", en: "has spaces before or after it, which must go" },
  brackets: { zh: "用了半角括号，应为全角括号（）", en: "has half-width brackets, which must be the full-width （）" },
  latin: { zh: "中没有汉字，应为全称", en: "has no Chinese character; it must be the full name" },
} as const;

/** The worst fault of a name as the sheet holds it. */
function nameFault(name: string): NameFault | null {
  if (!hasOddCharacter(name)) return null;
  if (!/\p{L}/u.test(name)) return "no-letter";
  if (lineBreak.test(name)) return "line-break";
  if (trim(name) !== name) return "spaces";
  if (/\p{Script=Han}/u.test(name)) return /[()]/.test(name) ? "brackets" : null;
  return /[^\p{Script=Latin}\P{L}]/u.test(name) ? null : "latin";
}

/** Whether a name is anything but common Chinese characters, which most are through and through. */
function hasOddCharacter(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return true;
  }
  return false;
}

/** On one line, without spaces around it, brackets full-width among Chinese characters. */
function standardName(name: string): string {
  const isChinese = /\p{Script=Han}/u.test(name);
  const line = trim(name).replace(/\s*[\r\n]+\s*/g, isChinese ? "" : " ");
  return isChinese ? line.replaceAll("(", "（").replaceAll(")", "）") : line;
}
