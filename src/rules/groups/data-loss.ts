import { codeText } from "../../codes/code-text";
import { cellRule } from "../cell-rule";

export const numberAsCode = cellRule({
  id: "data-loss/number-as-code",
  severity: "error",
  basis: { text: "Excel 数值精度（15位有效数字）", status: "found" },
  problem: { zh: "代码存成了数字", en: "Code kept as a number" },
  title: { zh: "代码和证件号码以文本保存", en: "Codes and document numbers are stored as text" },
  why: {
    zh: "Excel 的数值只保留15位有效数字，18位的代码存成数值后，末尾几位已变成0，无法还原。",
    en: "Excel keeps 15 significant digits of a number; a code of 18 digits stored as one has lost its last digits for good.",
  },
  at: [
    "partyUscc",
    "registrationNumber",
    "organisationCode",
    "taxNumber",
    "institutionNumber",
    "socialOrganisationNumber",
    "legalRepresentativeDocumentNumber",
    "personDocumentNumber",
    "agencyCode",
    "sourceUnitCode",
  ],
  reads: "raw",
  check: (cell, { field }) => (codeText(cell) === null ? { name: field.name } : null),
  message: {
    zh: ({ name }) => `“${name}”被存成了数值，长代码的末尾数字会因此丢失，应以文本保存。`,
    en: ({ name }) =>
      `“${name}” is stored as a number, which loses the last digits of a long code; it must be stored as text.`,
  },
  hint: {
    zh: () => "请先把单元格设为“文本”格式，再对照证照或决定书重新录入；原数已无法还原。",
    en: () => "Set the cell to the format Text, then copy the code again from the document; it cannot be restored.",
  },
  examples: {
    pass: [{ partyUscc: "91410400MA0T5T018R" }, { registrationNumber: 410402600123450 }],
    fail: [
      { partyUscc: 914104001234567800 },
      { personDocumentNumber: 410401188001010000 },
      { agencyCode: "1.14104E+17" },
      { taxNumber: 1234.5 },
    ],
    notApplicable: [{ partyUscc: null }],
  },
});
