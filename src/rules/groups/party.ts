import { codeText } from "../../codes/code-text";
import { usccFault } from "../../codes/uscc";
import { isZeroCode } from "../../codes/zero-code";
import { listedNames, readListed } from "../../standard/code-list";
import { partyKind } from "../../standard/party-kind";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

const fieldTable = { text: "发改办财金〔2018〕790号字段表", status: "found" } as const;

export const category = cellRule({
  id: "party/category",
  severity: "error",
  basis: fieldTable,
  problem: { zh: "相对人类别不对", en: "Party category not allowed" },
  title: {
    zh: "行政相对人类别是法人及非法人组织、自然人、个体工商户之一",
    en: "The party category is one of the three that the standard names",
  },
  why: {
    zh: "相对人类别决定要填哪些代码和证件，也决定公示时是否隐去个人信息。",
    en: "The category decides which codes and documents must be given, and whether personal data are hidden in public.",
  },
  at: ["partyCategory"],
  check(value, { standard }) {
    const reading = readListed(standard.codeLists.partyCategories, value);
    if (reading.state === "listed") return null;
    return {
      value,
      standardValue: reading.state === "spelling" ? reading.value : "",
      listed: listedNames(standard.codeLists.partyCategories),
    };
  },
  severityOf: ({ standardValue }) => (standardValue === "" ? "error" : "info"),
  message: {
    zh: ({ value, standardValue, listed }) =>
      standardValue === ""
        ? `“${quote(value)}”不是规定的相对人类别，应为${listed}之一。`
        : `“${quote(value)}”的规范写法是“${standardValue}”。`,
    en: ({ value, standardValue, listed }) =>
      standardValue === ""
        ? `“${quote(value)}” is no party category; it must be one of ${listed}.`
        : `“${quote(value)}” is properly written “${standardValue}”.`,
  },
  hint: {
    zh: ({ standardValue }) => (standardValue === "" ? "请按相对人的实际身份选填其中一类。" : "可以直接改为规范写法。"),
    en: ({ standardValue }) =>
      standardValue === "" ? "Choose the one that fits the party." : "It can be replaced by the proper form at once.",
  },
  fix: ({ standardValue }) => (standardValue === "" ? null : { kind: "safe", value: standardValue }),
  examples: {
    pass: [{ partyCategory: "法人及非法人组织" }, { partyCategory: "自然人" }, { partyCategory: "个体工商户" }],
    fail: [{ partyCategory: "企业" }, { partyCategory: "法人" }, { partyCategory: "个体户" }],
    notApplicable: [{ partyCategory: null }, { partyCategory: "　" }],
  },
});

export const categoryCode = cellRule({
  id: "party/category-code",
  severity: "error",
  basis: { text: "GB 32100-2015；某市信用平台问答", status: "found" },
  problem: { zh: "类别与代码开头不符", en: "Category and code do not match" },
  title: {
    zh: "个体工商户的统一社会信用代码以92开头，其他组织的不以92开头",
    en: "The code of a sole trader starts with 92, that of an organisation does not",
  },
  why: {
    zh: "统一社会信用代码的前两位表示登记部门和主体类别，92是个体工商户；与相对人类别不一致，说明其中一项填错。",
    en: "The first two characters of the code name the register and the class of party, 92 being sole traders; if they disagree with the category, one of the two is wrong.",
  },
  at: ["partyUscc"],
  with: ["partyCategory"],
  reads: "raw",
  // A code that is wrong in itself is for `uscc/*`: a slip in its first two characters breaks the check character too.
  check(cell, partyCategory, { standard }) {
    const code = codeText(cell);
    const party = partyKind(partyCategory, standard);
    if (code === null || partyCategory === null || (party !== "sole-trader" && party !== "organisation")) return null;
    if (code.startsWith("92") === (party === "sole-trader")) return null;
    return isZeroCode(code) || usccFault(code) !== null ? null : { code, partyCategory };
  },
  message: {
    zh: ({ code, partyCategory }) =>
      `相对人类别是“${partyCategory}”，而代码以${code.slice(0, 2)}开头；个体工商户的代码应以92开头，其他组织的不以92开头。`,
    en: ({ code, partyCategory }) =>
      `The party category is “${partyCategory}”, but the code starts with ${code.slice(0, 2)}; codes of sole traders start with 92, those of organisations do not.`,
  },
  hint: {
    zh: () => "请对照营业执照，改正相对人类别或者代码。",
    en: () => "Compare with the business licence and correct the category or the code.",
  },
  examples: {
    pass: [
      { partyCategory: "个体工商户", partyUscc: "92410402MA0T5T0349" },
      { partyCategory: "个体工商户", partyUscc: "00000000000000000X" },
      { partyCategory: "法人及非法人组织", partyUscc: "91410400MA0T5T018R" },
    ],
    fail: [
      { partyCategory: "个体工商户", partyUscc: "91410400MA0T5T018R" },
      { partyCategory: "法人及非法人组织", partyUscc: "92410402MA0T5T0349" },
    ],
    notApplicable: [
      { partyCategory: "个体工商户", partyUscc: null },
      { partyCategory: null, partyUscc: "92410402MA0T5T0349" },
      { partyCategory: "个体工商户", partyUscc: "91410400MA0T5T0180" },
    ],
  },
});

export const foreignFields = cellRule({
  id: "party/foreign-fields",
  severity: "error",
  basis: fieldTable,
  problem: { zh: "填了不该填的栏目", en: "Cells that this party must leave blank" },
  title: {
    zh: "自然人不填单位代码和法定代表人，单位和个体工商户不填自然人证件",
    en: "A natural person has no organisation codes or legal representative, an organisation no personal document",
  },
  why: {
    zh: "填了不属于该类相对人的内容，平台无法确定主体，还可能公开不该公开的证件号码。",
    en: "With cells that belong to another kind of party the platform cannot tell whom the row is about, and a personal number may become public.",
  },
  at: [
    "partyUscc",
    "registrationNumber",
    "organisationCode",
    "taxNumber",
    "institutionNumber",
    "socialOrganisationNumber",
    "legalRepresentative",
    "personDocumentType",
    "personDocumentNumber",
  ],
  with: ["partyCategory"],
  reads: "raw",
  check(cell, partyCategory, { field, standard }) {
    const party = partyKind(partyCategory, standard);
    const isPersonal = field.role === "personDocumentType" || field.role === "personDocumentNumber";
    if (partyCategory === null || party === null || isPersonal === (party === "person")) return null;
    // Lost digits are for `data-loss/number-as-code`.
    if (codeText(cell) === null) return null;
    return { name: field.name, partyCategory };
  },
  message: {
    zh: ({ name, partyCategory }) => `相对人类别是“${partyCategory}”，“${name}”应为空。`,
    en: ({ name, partyCategory }) => `The party category is “${partyCategory}”, so “${name}” must be blank.`,
  },
  hint: {
    zh: () => "请核对相对人类别；类别无误的，清空此单元格。",
    en: () => "Check the party category; if it is right, clear this cell.",
  },
  fix: () => ({ kind: "ask", value: null }),
  examples: {
    pass: [
      { partyCategory: "自然人", personDocumentType: "身份证", personDocumentNumber: "410401188001010019" },
      { partyCategory: "法人及非法人组织", partyUscc: "91410400MA0T5T018R", legalRepresentative: "李某某" },
    ],
    fail: [
      { partyCategory: "自然人", partyUscc: "92410402MA0T5T0349" },
      { partyCategory: "自然人", legalRepresentative: "李某某" },
      { partyCategory: "自然人", registrationNumber: "/" },
      { partyCategory: "法人及非法人组织", personDocumentType: "身份证" },
      { partyCategory: "个体工商户", personDocumentNumber: "410401188001010019" },
    ],
    notApplicable: [
      { partyCategory: null, partyUscc: "91410400MA0T5T018R" },
      { partyCategory: "企业", personDocumentType: "身份证" },
      { partyCategory: "自然人", partyUscc: null },
    ],
  },
});
