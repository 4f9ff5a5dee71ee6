import { isPlaceholderUscc } from "../../codes/uscc";
import { isZeroCode } from "../../codes/zero-code";
import { partyKind, type PartyKind } from "../../standard/party-kind";
import { cellRule } from "../cell-rule";

export const usccPlaceholder = cellRule({
  id: "uscc/placeholder",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "found" },
  problem: { zh: "占位代码用得不对", en: "Placeholder code misused" },
  title: {
    zh: "17个0加X只用于没有代码、但填有工商注册号的个体工商户",
    en: "17 zeros and X stand only for a sole trader without a code, whose registration number is given",
  },
  why: {
    zh: "占位代码不指向任何主体，只有工商注册号能说明是谁；行政机关都有自己的代码。",
    en: "The placeholder names nobody, so only the registration number tells who it is; agencies all have codes of their own.",
  },
  at: ["partyUscc", "agencyCode", "sourceUnitCode"],
  with: ["partyCategory", "registrationNumber"],
  contextMayBeAbsent: true,
  reads: "raw",
  check(cell, partyCategory, registrationNumber, { field, standard }) {
    if (typeof cell !== "string" || !isZeroCode(cell)) return null;
    const fault =
      field.role === "partyUscc"
        ? partyFault(cell, partyKind(partyCategory, standard), registrationNumber !== null)
        : "agency";
    return fault === null ? null : { fault };
  },
  message: {
    zh: ({ fault }) => words[fault].message.zh,
    en: ({ fault }) => words[fault].message.en,
  },
  hint: {
    zh: ({ fault }) => words[fault].hint.zh,
    en: ({ fault }) => words[fault].hint.en,
  },
  fix: ({ fault }) => (fault === "ending" ? { kind: "ask", value: "00000000000000000X" } : null),
  examples: {
    pass: [{ partyUscc: "00000000000000000X", partyCategory: "个体工商户", registrationNumber: "410402600123450" }],
    fail: [
      { partyUscc: "00000000000000000X", partyCategory: "个体工商户" },
      { partyUscc: "00000000000000000X", partyCategory: "法人及非法人组织", registrationNumber: "410402600123450" },
      { partyUscc: "000000000000000000", partyCategory: "个体工商户", registrationNumber: "410402600123450" },
      { agencyCode: "00000000000000000X" },
    ],
    notApplicable: [
      { partyUscc: "92410402MA0T5T0349", partyCategory: "个体工商户" },
      { partyUscc: "00000000000000000X", partyCategory: "自然人" },
    ],
  },
});

type Fault = keyof typeof words;

/** A natural person has no code at all, which `party/foreign-fields` says. */
function partyFault(code: string, party: PartyKind | null, hasRegistrationNumber: boolean): Fault | null {
  if (party === "person") return null;
  if (party === "organisation") return "organisation";
  if (!hasRegistrationNumber) return "no-number";
  return isPlaceholderUscc(code) ? null : "ending";
}

const words = {
  agency: {
    message: {
      zh: "机关或来源单位填了全0的占位代码，应填它自己的统一社会信用代码。",
      en: "An agency or source unit has a code of zeros; it must have its own unified social credit code.",
    },
    hint: {
      zh: "请填写该单位统一社会信用代码证书上的代码。",
      en: "Copy the code from the certificate of the agency.",
    },
  },
  organisation: {
    message: {
      zh: "法人及非法人组织填了全0的占位代码，占位代码只用于没有代码的个体工商户。",
      en: "An organisation has a code of zeros, which only a sole trader without a code may have.",
    },
    hint: {
      zh: "请填写营业执照或登记证书上的统一社会信用代码。",
      en: "Copy the code from the business licence or the registration certificate.",
    },
  },
  "no-number": {
    message: {
      zh: "用了占位代码而没有填工商注册号，用占位代码时工商注册号必填。",
      en: "The placeholder stands without a business registration number, which is required beside it.",
    },
    hint: {
      zh: "请补填工商注册号；已经换发新照的，填写新的统一社会信用代码。",
      en: "Give the registration number, or the new code if the licence has been renewed.",
    },
  },
  ending: {
    message: {
      zh: "占位代码写法不对，应为17个0加大写字母X。",
      en: "The placeholder is not written as it must be: 17 zeros and a capital X.",
    },
    hint: {
      zh: "确认该户没有统一社会信用代码后，改为规定的写法；有代码的填写代码。",
      en: "Make sure that the trader has no code of its own, then write it that way; else give the code.",
    },
  },
} as const;
