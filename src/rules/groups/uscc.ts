import { codeText } from "../../codes/code-text";
import { plainCode } from "../../codes/plain-code";
import { organisationPartFault, usccFault } from "../../codes/uscc";
import { isZeroCode } from "../../codes/zero-code";
import { type CellValue } from "../../sheets/cell";
import { partyKind } from "../../standard/party-kind";
import { type Standard } from "../../standard/standard";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

// One fault, one finding: lost digits are for `data-loss/number-as-code`, any code of a natural person for
// `party/foreign-fields`, placeholders for `uscc/placeholder`; the form comes before the check character, and that
// before the organisation part, because a slip among characters 9-17 breaks both and is said once.

const gb32100 = { text: "GB 32100-2015", status: "found" } as const;

export const form = cellRule({
  id: "uscc/form",
  severity: "error",
  basis: gb32100,
  problem: { zh: "统一社会信用代码格式不对", en: "USCC malformed" },
  title: {
    zh: "统一社会信用代码是18位数字或大写字母，不含字母I、O、S、V、Z",
    en: "A unified social credit code is 18 digits or capital letters other than I, O, S, V and Z",
  },
  why: {
    zh: "平台按代码归集每个主体的信息，形式不符的代码对不上任何主体。",
    en: "The platform files everything under the code of the party; a code of another form matches nobody.",
  },
  at: ["partyUscc"],
  with: ["partyCategory"],
  contextMayBeAbsent: true,
  reads: "raw",
  check(cell, partyCategory, { standard }) {
    const code = judgedCode(cell, partyCategory, standard);
    const fault = code === null ? null : usccFault(code);
    if (code === null || fault?.code !== "form") return null;
    return { code, length: code.length, repaired: fault.repaired ?? "", likely: withoutLookalikes(code) };
  },
  message: {
    zh: ({ code, length, repaired }) =>
      repaired !== ""
        ? `代码“${quote(code)}”中有小写、全角字符或空格，应写作“${repaired}”。`
        : length === 18
          ? `代码“${quote(code)}”中有不允许的字符，应为18位数字或大写字母，不含I、O、S、V、Z。`
          : `代码“${quote(code)}”有${length}位，应为18位数字或大写字母。`,
    en: ({ code, length, repaired }) =>
      repaired !== ""
        ? `The code “${quote(code)}” has small letters, full-width characters or spaces; it should read “${repaired}”.`
        : length === 18
          ? `The code “${quote(code)}” has characters that no code has; it must be 18 digits or capital letters other than I, O, S, V and Z.`
          : `The code “${quote(code)}” is of length ${length}; it must have 18 digits or capital letters.`,
  },
  hint: {
    zh: ({ repaired, likely }) =>
      repaired !== ""
        ? "可以直接改为规范写法。"
        : likely !== ""
          ? `可能把数字看成了字母，正确的也许是“${likely}”；请对照营业执照核对。`
          : "请对照营业执照或登记证书重新填写。",
    en: ({ repaired, likely }) =>
      repaired !== ""
        ? "It can be replaced by the proper form at once."
        : likely !== ""
          ? `A digit may have been taken for a letter, and “${likely}” may be meant; compare with the business licence.`
          : "Copy it again from the business licence or the registration certificate.",
  },
  fix: ({ repaired, likely }) =>
    repaired !== "" ? { kind: "safe", value: repaired } : likely !== "" ? { kind: "ask", value: likely } : null,
  examples: {
    pass: [{ partyUscc: "91410400MA0T5T018R" }, { partyUscc: "92410402MA0T5T0349", partyCategory: "个体工商户" }],
    fail: [
      { partyUscc: "91410400ma0t5t018r" },
      { partyUscc: "９１410400 MA0T5T018R " },
      { partyUscc: "9141O400MA0T5T018R" },
      { partyUscc: "91410400MA0T5T01" },
      { partyUscc: "无" },
    ],
    notApplicable: [
      { partyUscc: null },
      { partyUscc: 914104001234567800 },
      { partyUscc: "/", partyCategory: "自然人" },
      { partyUscc: "00000000000000000X", partyCategory: "个体工商户" },
    ],
  },
});

export const checkCharacter = cellRule({
  id: "uscc/check-character",
  severity: "error",
  basis: gb32100,
  problem: { zh: "统一社会信用代码校验位不对", en: "USCC check character wrong" },
  title: {
    zh: "统一社会信用代码的第18位与前17位相符",
    en: "The 18th character of the code agrees with the 17 before it",
  },
  why: {
    zh: "第18位是按前17位算出的校验码，对不上说明代码中有错字；极少数早年赋码的合法代码例外，可登记豁免。",
    en: "The 18th character is computed from the others, so a mismatch shows a typing error; a few lawful early codes fail and can be waived.",
  },
  at: ["partyUscc"],
  with: ["partyCategory"],
  contextMayBeAbsent: true,
  reads: "raw",
  check(cell, partyCategory, { standard }) {
    const code = judgedCode(cell, partyCategory, standard);
    const fault = code === null ? null : usccFault(code);
    return code === null || fault?.code !== "check-character" ? null : { code, expected: fault.expected };
  },
  message: {
    zh: ({ code, expected }) => `代码“${quote(code)}”的第18位是${code.slice(17)}，按前17位计算应为${expected}。`,
    en: ({ code, expected }) =>
      `The 18th character of “${quote(code)}” is ${code.slice(17)}; the 17 before it ask for ${expected}.`,
  },
  hint: {
    zh: () => "请对照营业执照逐位核对；证照上确为此码的，登记豁免并写明理由。",
    en: () => "Compare it with the business licence character by character; if that is the code, record a waiver.",
  },
  examples: {
    pass: [{ partyUscc: "91410400MA0T5T018R" }, { partyUscc: "92410402MA0T5T0349", partyCategory: "个体工商户" }],
    fail: [
      { partyUscc: "91410400MA0T5T0180" },
      { partyUscc: "91410400MA0T5T108R" },
      { partyUscc: "92410403MA0T5T0349", partyCategory: "个体工商户" },
    ],
    notApplicable: [
      { partyUscc: "91410400MA0T5T01" },
      { partyUscc: "00000000000000000X" },
      { partyUscc: "91410400MA0T5T0180", partyCategory: "自然人" },
    ],
  },
});

export const organisationPart = cellRule({
  id: "uscc/organisation-part",
  severity: "warning",
  basis: { text: "GB 11714", status: "found" },
  problem: { zh: "代码第9至17位校验不对", en: "Organisation part of the USCC wrong" },
  title: {
    zh: "统一社会信用代码的第9至17位符合组织机构代码的校验规则",
    en: "Characters 9 to 17 of the code are an organisation code that agrees with itself",
  },
  why: {
    zh: "第9至17位是主体标识码，它有自己的校验码；校验不符的代码多为编造或抄错。",
    en: "Characters 9 to 17 identify the party and carry a check character of their own; where it fails, the code is mostly made up or miscopied.",
  },
  at: ["partyUscc"],
  with: ["partyCategory"],
  contextMayBeAbsent: true,
  reads: "raw",
  check(cell, partyCategory, { standard }) {
    const code = judgedCode(cell, partyCategory, standard);
    if (code === null || usccFault(code) !== null) return null;
    const fault = organisationPartFault(code);
    return fault === null ? null : { code, expected: fault.expected };
  },
  message: {
    zh: ({ code, expected }) => `代码“${quote(code)}”的第17位是${code.charAt(16)}，按第9至16位计算应为${expected}。`,
    en: ({ code, expected }) =>
      `The 17th character of “${quote(code)}” is ${code.charAt(16)}; characters 9 to 16 ask for ${expected}.`,
  },
  hint: {
    zh: () => "请对照营业执照核对代码；证照上确为此码的，不必处理。",
    en: () => "Compare it with the business licence; if that is the code, nothing needs doing.",
  },
  examples: {
    pass: [{ partyUscc: "91410400MA0T5T018R" }, { partyUscc: "9141040000551238XC" }],
    fail: [{ partyUscc: "91410400MA0T5T019W" }],
    notApplicable: [{ partyUscc: null }, { partyUscc: "91410400MA0T5T0180" }, { partyUscc: "00000000000000000X" }],
  },
});

/** The code that the rules about its own form judge; `null` where another rule owns the cell. */
function judgedCode(cell: Exclude<CellValue, null>, partyCategory: string | null, standard: Standard): string | null {
  const code = codeText(cell);
  if (code === null || isZeroCode(code) || partyKind(partyCategory, standard) === "person") return null;
  return code;
}

const lookalikes: Readonly<Record<string, string>> = { I: "1", O: "0", S: "5", V: "U", Z: "2" };

/** The lawful code that results when letters no code has are read as what they look like; empty when there is none. */
function withoutLookalikes(code: string): string {
  const likely = plainCode(code).replace(/[IOSVZ]/g, (letter) => lookalikes[letter] ?? letter);
  return usccFault(likely) === null ? likely : "";
}
