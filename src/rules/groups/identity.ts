import { codeText } from "../../codes/code-text";
import { residentIdFault, type ResidentIdFault } from "../../codes/resident-id";
import { listedNames, listedValue, readListedOrOther } from "../../standard/code-list";
import { partyKind } from "../../standard/party-kind";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

const fieldTable = { text: "发改办财金〔2018〕790号字段表", status: "found" } as const;

export const residentId = cellRule({
  id: "identity/resident-id",
  severity: "error",
  basis: { text: "GB 11643-1999", status: "found" },
  problem: { zh: "身份证号码不对", en: "Resident id wrong" },
  title: {
    zh: "身份证号码是18位，出生日期真实，校验码相符",
    en: "A resident identity number has 18 characters, a real date of birth and the right check character",
  },
  why: {
    zh: "自然人靠证件号码识别，号码有误就会记到别人名下；15位的旧号码已停止使用。",
    en: "A natural person is told by this number, and with a wrong one the row is filed under somebody else; numbers of 15 digits are void.",
  },
  at: ["personDocumentNumber", "legalRepresentativeDocumentNumber"],
  with: ["personDocumentType", "legalRepresentativeDocumentType", "partyCategory"],
  contextMayBeAbsent: true,
  reads: "raw",
  check(cell, personType, representativeType, partyCategory, { field, standard, asOf }) {
    const isPerson = field.role === "personDocumentNumber";
    const id = codeText(cell);
    // An organisation has no personal document at all, which `party/foreign-fields` says.
    if (id === null || (isPerson && isOrganisation(partyKind(partyCategory, standard)))) return null;
    const type = isPerson ? personType : representativeType;
    const isResidentId =
      type === null ? eighteen.test(id) : listedValue(standard.codeLists.documentTypes, type) === residentIdType;
    const fault = isResidentId ? residentIdFault(id, asOf) : null;
    return fault === null ? null : { fault: faultName(fault), length: id.length, repaired: repairedId(fault) };
  },
  message: {
    zh: ({ fault, length }) => idFaults[fault].zh(length),
    en: ({ fault, length }) => idFaults[fault].en(length),
  },
  hint: {
    zh: ({ repaired }) =>
      repaired === "" ? "请对照身份证重新填写；是其他证件的，改正证件类型。" : "可以直接改为规范写法。",
    en: ({ repaired }) =>
      repaired === ""
        ? "Copy it again from the identity card; if it is another document, correct its type."
        : "It can be replaced by the proper form at once.",
  },
  fix: ({ repaired }) => (repaired === "" ? null : { kind: "safe", value: repaired }),
  examples: {
    pass: [
      { personDocumentType: "身份证", personDocumentNumber: "410401188001010019" },
      { legalRepresentativeDocumentType: "居民身份证", legalRepresentativeDocumentNumber: "410401188101010016" },
      { personDocumentNumber: "410401188001010019" },
    ],
    fail: [
      { personDocumentType: "身份证", personDocumentNumber: "410401188001010018" },
      { personDocumentType: "身份证", personDocumentNumber: "410401188013010019" },
      { personDocumentType: "身份证", personDocumentNumber: "410401800101001" },
      { personDocumentType: "身份证", personDocumentNumber: "41040118800101001" },
      {
        legalRepresentativeDocumentType: "身份证",
        legalRepresentativeDocumentNumber: "４１０４０１１８８００１０１００１９",
      },
    ],
    notApplicable: [
      { personDocumentType: "身份证", personDocumentNumber: null },
      { personDocumentType: "护照号", personDocumentNumber: "E00000000" },
      { personDocumentType: "身份证", personDocumentNumber: 410401188001010000 },
      { partyCategory: "法人及非法人组织", personDocumentType: "身份证", personDocumentNumber: "无" },
    ],
  },
});

export const documentType = cellRule({
  id: "identity/document-type",
  severity: "error",
  basis: fieldTable,
  problem: { zh: "证件类型不对", en: "Document type not allowed" },
  title: {
    zh: "证件类型是规定的五种之一，或者“其他-”加补充说明",
    en: "The document type is one of the five of the list, or 其他- with an explanation",
  },
  why: {
    zh: "平台按证件类型核对号码，类型写法不一就无法核对。",
    en: "The platform checks the number by the type of document, which it must recognise.",
  },
  at: ["personDocumentType", "legalRepresentativeDocumentType"],
  with: ["partyCategory"],
  contextMayBeAbsent: true,
  check(value, partyCategory, { field, standard }) {
    const list = standard.codeLists.documentTypes;
    const reading = readListedOrOther(list, value);
    if (reading.state === "listed") return null;
    if (field.role === "personDocumentType" && isOrganisation(partyKind(partyCategory, standard))) return null;
    const standardValue = reading.state === "spelling" ? reading.value : "";
    return { value, state: reading.state, standardValue, listed: listedNames(list) };
  },
  severityOf: ({ state }) => (state === "spelling" ? "info" : "error"),
  message: {
    zh: ({ value, state, standardValue, listed }) =>
      state === "spelling"
        ? `“${quote(value)}”的规范写法是“${quote(standardValue)}”。`
        : state === "unexplained"
          ? "证件类型只写了“其他”，应写明是什么证件，如“其他-军官证”。"
          : `“${quote(value)}”不是规定的证件类型，应为${listed}之一，或者“其他-”加补充说明。`,
    en: ({ value, state, standardValue, listed }) =>
      state === "spelling"
        ? `“${quote(value)}” is properly written “${quote(standardValue)}”.`
        : state === "unexplained"
          ? "The type is a bare 其他; the document must be named, as in 其他-军官证."
          : `“${quote(value)}” is no document type; it must be one of ${listed}, or 其他- with an explanation.`,
  },
  hint: {
    zh: ({ state }) => (state === "spelling" ? "可以直接改为规范写法。" : "请按证件上的名称选填。"),
    en: ({ state }) =>
      state === "spelling"
        ? "It can be replaced by the proper form at once."
        : "Choose the type that the document names.",
  },
  fix: ({ standardValue }) => (standardValue === "" ? null : { kind: "safe", value: standardValue }),
  examples: {
    pass: [
      { personDocumentType: "身份证" },
      { personDocumentType: "护照号" },
      { legalRepresentativeDocumentType: "其他-军官证" },
    ],
    fail: [
      { personDocumentType: "营业执照" },
      { legalRepresentativeDocumentType: "其他" },
      { personDocumentType: "居民身份证" },
      { personDocumentType: "护照" },
    ],
    notApplicable: [
      { personDocumentType: null },
      { partyCategory: "法人及非法人组织", personDocumentType: "营业执照" },
    ],
  },
});

export const documentPair = cellRule({
  id: "identity/document-pair",
  severity: "error",
  basis: { ...fieldTable, status: "assumed" },
  problem: { zh: "证件类型与号码缺一", en: "Document type without number, or the reverse" },
  title: {
    zh: "法定代表人证件类型和证件号码同时填写或同时为空",
    en: "The representative's document type and number are both given or both blank",
  },
  why: {
    zh: "只有号码没有类型，无法核对号码；只有类型没有号码，等于没有填。",
    en: "A number without its type cannot be checked, and a type without a number says nothing.",
  },
  at: ["legalRepresentativeDocumentType", "legalRepresentativeDocumentNumber"],
  with: ["legalRepresentativeDocumentType", "legalRepresentativeDocumentNumber"],
  reads: "blanks",
  // A cell that an office has made required is for `required/blank`.
  check(_cell, type, number, { field }) {
    if ((type === null && number === null) || field.required === "required") return null;
    return { name: field.name, other: type === null ? "证件号码" : "证件类型" };
  },
  message: {
    zh: ({ name, other }) => `“${name}”为空，而法定代表人的${other}已填写，两者应同时填写。`,
    en: ({ name, other }) => `“${name}” is blank, but the representative's ${other} is given; the two go together.`,
  },
  hint: {
    zh: ({ name }) => `请补填“${name}”；不需要填报的，把另一项也清空。`,
    en: ({ name }) => `Fill in “${name}”, or clear the other cell as well if neither is to be reported.`,
  },
  examples: {
    pass: [{ legalRepresentativeDocumentType: "身份证", legalRepresentativeDocumentNumber: "410401188001010019" }],
    fail: [{ legalRepresentativeDocumentType: "身份证" }, { legalRepresentativeDocumentNumber: "410401188001010019" }],
    notApplicable: [{ legalRepresentativeDocumentType: null, legalRepresentativeDocumentNumber: null }],
  },
});

const residentIdType = "身份证";

/** A number that can only be a resident identity number, whatever its type says or does not say. */
const eighteen = /^\d{17}[\dXx]$/;

const isOrganisation = (party: ReturnType<typeof partyKind>): boolean => party !== null && party !== "person";

type IdFault = keyof typeof idFaults;

function faultName(fault: ResidentIdFault): IdFault {
  if (fault.code === "birth-date") return fault.reason;
  return fault.code === "form" && fault.repaired !== null ? "writing" : fault.code;
}

const repairedId = (fault: ResidentIdFault): string => (fault.code === "form" ? (fault.repaired ?? "") : "");

// The number itself is personal and never shown.
const idFaults = {
  "void-15-digits": {
    zh: () => "身份证号码是15位的旧号码，已停止使用，应为18位。",
    en: () => "The identity number is an old one of 15 digits, which is void; it must have 18 characters.",
  },
  length: {
    zh: (length: number) => `身份证号码有${length}位，应为18位。`,
    en: (length: number) => `The identity number is of length ${length}; it must have 18 characters.`,
  },
  form: {
    zh: () => "身份证号码中有不允许的字符，应为17位数字加1位数字或X。",
    en: () => "The identity number has characters that none has; it must be 17 digits and a digit or X.",
  },
  writing: {
    zh: () => "身份证号码中有小写、全角字符或空格，应为半角数字和大写X。",
    en: () =>
      "The identity number has small letters, full-width characters or spaces; it must be plain digits and a capital X.",
  },
  "not-a-date": {
    zh: () => "身份证号码的第7至14位应为出生日期，但这一天不存在。",
    en: () => "Characters 7 to 14 of the identity number must be the date of birth, but there is no such day.",
  },
  "in-future": {
    zh: () => "身份证号码中的出生日期晚于核验当天，应为已经过去的日期。",
    en: () => "The date of birth in the identity number is later than today; it must have passed.",
  },
  "too-early": {
    zh: () => "身份证号码中的出生日期早于1800年，应为真实的出生日期。",
    en: () => "The date of birth in the identity number is before 1800; it must be a real one.",
  },
  "check-character": {
    zh: () => "身份证号码的第18位与前17位不符，号码中应有错字。",
    en: () =>
      "The 18th character of the identity number disagrees with the 17 before it; one of them must be mistyped.",
  },
} as const;
