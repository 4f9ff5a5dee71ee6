import { maskPersonalNumbers } from "../../privacy/mask";
import { personalNumbersIn } from "../../privacy/personal-numbers";
import { cellRule } from "../cell-rule";

export const personalNumber = cellRule({
  id: "privacy/personal-number",
  severity: "warning",
  basis: { text: "《个人信息保护法》；发改办财金〔2018〕790号字段表", status: "assumed" },
  problem: { zh: "公开栏目中有个人号码", en: "Personal number in a public column" },
  title: {
    zh: "名称和文字栏目中没有身份证件号码、手机号码和银行卡号",
    en: "No identity, mobile or bank card number stands in a name or a text",
  },
  why: {
    zh: "这些栏目会在网站上公开，其中的个人号码平台不会自动遮盖。",
    en: "These columns are published as they are; the platform does not hide personal numbers inside them.",
  },
  at: [
    "partyName",
    "legalRepresentative",
    "documentName",
    "certificateName",
    "licenceContent",
    "violationType",
    "violationFact",
    "legalBasis",
    "penaltyContent",
    "seizedCertificate",
    "remarks",
  ],
  check(text) {
    if (!mayHoldPersonalNumber(text)) return null;
    const [first, ...others] = personalNumbersIn(text);
    if (first === undefined) return null;
    return {
      kind: first.kind,
      shown: maskPersonalNumbers(text.slice(first.start, first.end)),
      count: 1 + others.length,
      masked: maskPersonalNumbers(text),
    };
  },
  message: {
    zh: ({ kind, shown, count }) =>
      `内容中有${numberKinds[kind].zh} ${shown}${count > 1 ? ` 等 ${count} 个个人号码` : ""}，公开的栏目不应出现个人号码。`,
    en: ({ kind, shown, count }) =>
      `The text holds ${numberKinds[kind].en} ${shown}${count > 1 ? ` and ${count - 1} more personal number${count > 2 ? "s" : ""}` : ""}; a published column should hold none.`,
  },
  hint: {
    zh: () => "请删去号码，或者遮盖中间的数字后再公示；相对人的证件号码填在证件号码栏。",
    en: () => "Remove the number or hide its middle before publishing; a party's own number goes into its column.",
  },
  fix: ({ masked }) => ({ kind: "ask", value: masked }),
  examples: {
    pass: [
      { licenceContent: "从事食品经营，面积 120 平方米" },
      { partyName: "平顶山市示例商贸有限公司" },
      { remarks: "统一社会信用代码 91410400MA0T5T018R" },
      { remarks: "订单 20240205123456 号" },
    ],
    fail: [
      { partyName: "李某某410401190001010013" },
      { remarks: "联系电话 13800000000" },
      { licenceContent: "法定代表人身份证 410401190001010013，电话 138-0000-0000" },
    ],
    notApplicable: [{ remarks: null }, { personDocumentNumber: "410401188001010019" }],
  },
});

const numberKinds = {
  "resident-id": { zh: "身份证件号码", en: "the identity number" },
  mobile: { zh: "手机号码", en: "the mobile number" },
  "bank-card": { zh: "疑似银行卡号", en: "what looks like the bank card number" },
} as const;

/** Whether eleven digits stand together, be it in groups: most texts have none and need no closer look. */
function mayHoldPersonalNumber(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) {
      digits += 1;
      if (digits === 11) return true;
    } else if (code !== 0x20 && code !== 0x2d && code !== 0x3000 && code !== 0xff0d) digits = 0;
  }
  return false;
}
