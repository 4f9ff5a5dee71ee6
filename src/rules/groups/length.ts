import { listedValue } from "../../standard/code-list";
import { type Role, roles, roleTypes } from "../../standard/role";
import { cellRule } from "../cell-rule";

/** Where a cell of the wrong length breaks the rule about its form or its list already: one fault, one finding. */
const judgedElsewhere: ReadonlySet<Role> = new Set<Role>([
  "partyCategory",
  "partyUscc",
  "agencyCode",
  "sourceUnitCode",
]);

const measured = roles.filter(isMeasured);

export const length = cellRule({
  id: "length/max",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "assumed" },
  problem: { zh: "文字过长", en: "Text too long" },
  title: { zh: "文字不超过栏目规定的长度", en: "A text is no longer than its column allows" },
  why: {
    zh: "超长的内容平台无法入库，或者被截断后公示。",
    en: "The platform cannot store a longer text, or publishes it cut off.",
  },
  at: measured,
  check(text, { field, standard }) {
    const { maxLength, role } = field;
    if (maxLength === null || text.length <= maxLength) return null;
    const characters = Array.from(text).length;
    if (characters <= maxLength) return null;
    const status = role === "licenceStatus" ? listedValue(standard.codeLists.licenceStatuses, text) : null;
    return { characters, maxLength, repaired: status ?? "" };
  },
  message: {
    zh: ({ characters, maxLength }) => `内容有 ${characters} 个字符，本栏最多 ${maxLength} 个。`,
    en: ({ characters, maxLength }) => `The text has ${characters} characters; the column takes ${maxLength}.`,
  },
  hint: {
    zh: ({ repaired }) => (repaired === "" ? "请精简内容，保留主要部分。" : `请改填代码 ${repaired}。`),
    en: ({ repaired }) => (repaired === "" ? "Shorten it to the main points." : `Enter the code ${repaired} instead.`),
  },
  fix: ({ repaired }) => (repaired === "" ? null : { kind: "safe", value: repaired }),
  examples: {
    pass: [{ documentName: "许".repeat(64) }, { partyName: "𠮷".repeat(200) }, { licenceStatus: "1" }],
    fail: [{ documentName: "许".repeat(65) }, { partyName: "𠮷".repeat(201) }, { licenceStatus: "有效" }],
    notApplicable: [{ documentName: null }, { decisionDate: "2024年2月5日" }],
  },
});

type MeasuredRole = { [R in Role]: (typeof roleTypes)[R] extends "text" | "code" ? R : never }[Role];

function isMeasured(role: Role): role is MeasuredRole {
  return (roleTypes[role] === "text" || roleTypes[role] === "code") && !judgedElsewhere.has(role);
}
