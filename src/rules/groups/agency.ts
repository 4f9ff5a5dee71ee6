import { codeText } from "../../codes/code-text";
import { usccFault } from "../../codes/uscc";
import { isZeroCode } from "../../codes/zero-code";
import { cellRule } from "../cell-rule";
import { quote } from "../quote";

export const agencyCode = cellRule({
  id: "agency/code",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表；GB 32100-2015", status: "found" },
  problem: { zh: "机关代码不对", en: "Agency code wrong" },
  title: {
    zh: "机关和数据来源单位的统一社会信用代码有效，一般以11、12或13开头",
    en: "Agencies and source units have valid codes, which normally start with 11, 12 or 13",
  },
  why: {
    zh: "数据按机关代码计入各单位的报送量，代码有误就会记到别人名下；机关、事业单位和群众团体的代码以11、12、13开头。",
    en: "Rows are counted for the unit whose code they carry; codes of state organs, public institutions and mass organisations start with 11, 12 and 13.",
  },
  at: ["agencyCode", "sourceUnitCode"],
  reads: "raw",
  // Lost digits are for `data-loss/number-as-code`, zeros for `uscc/placeholder`.
  check(cell, { field }) {
    const code = codeText(cell);
    if (code === null || isZeroCode(code)) return null;
    const fault = usccFault(code);
    if (fault === null && /^1[123]/.test(code)) return null;
    const name = field.name;
    return { name, code, fault: fault?.code ?? "prefix", expected: expectedText(fault) };
  },
  severityOf: ({ fault }) => (fault === "prefix" ? "warning" : "error"),
  message: {
    zh: ({ name, code, fault, expected }) => {
      if (fault === "prefix")
        return `“${name}”以${code.slice(0, 2)}开头，机关、事业单位和群众团体的代码一般以11、12或13开头。`;
      if (fault === "check-character")
        return `“${quote(code)}”的第18位是${code.slice(17)}，按前17位计算应为${expected}。`;
      return expected === ""
        ? `“${quote(code)}”不是统一社会信用代码，应为18位数字或大写字母，不含I、O、S、V、Z。`
        : `“${quote(code)}”中有小写、全角字符或空格，应写作“${expected}”。`;
    },
    en: ({ name, code, fault, expected }) => {
      if (fault === "prefix")
        return `“${name}” starts with ${code.slice(0, 2)}; codes of state organs, public institutions and mass organisations normally start with 11, 12 or 13.`;
      if (fault === "check-character")
        return `The 18th character of “${quote(code)}” is ${code.slice(17)}; the 17 before it ask for ${expected}.`;
      return expected === ""
        ? `“${quote(code)}” is no unified social credit code, which has 18 digits or capital letters other than I, O, S, V and Z.`
        : `“${quote(code)}” has small letters, full-width characters or spaces; it should read “${expected}”.`;
    },
  },
  hint: {
    zh: ({ fault, expected }) =>
      fault === "prefix"
        ? "请确认填的是行政机关而不是相对人的代码；确属其他类型单位的，不必处理。"
        : fault === "form" && expected !== ""
          ? "可以直接改为规范写法。"
          : "请对照该单位的统一社会信用代码证书填写。",
    en: ({ fault, expected }) =>
      fault === "prefix"
        ? "Make sure that it is the code of the agency, not of the party; if the unit is of another kind, nothing needs doing."
        : fault === "form" && expected !== ""
          ? "It can be replaced by the proper form at once."
          : "Copy the code from the certificate of the unit.",
  },
  fix: ({ fault, expected }) => (fault === "form" && expected !== "" ? { kind: "safe", value: expected } : null),
  examples: {
    pass: [{ agencyCode: "11410400005512347C" }, { sourceUnitCode: "124104000055123554" }],
    fail: [
      { agencyCode: "11410400005512347c" },
      { agencyCode: "114104000055" },
      { agencyCode: "114104000055123470" },
      { sourceUnitCode: "91410400MA0T5T018R" },
    ],
    notApplicable: [{ agencyCode: null }, { agencyCode: 114104000055123470 }, { sourceUnitCode: "00000000000000000X" }],
  },
});

/** What the code should read, or the check character that it should have; empty where that is not known. */
function expectedText(fault: ReturnType<typeof usccFault>): string {
  if (fault === null) return "";
  return fault.code === "form" ? (fault.repaired ?? "") : fault.expected;
}
