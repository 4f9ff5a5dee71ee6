import { type ExampleRow } from "../../src/rules/rule";

/** A licence that no rule of the national standard finds fault with on 2024-03-05. */
export const cleanRow: ExampleRow = {
  partyName: "李某某",
  partyCategory: "自然人",
  personDocumentType: "身份证",
  personDocumentNumber: "410401188001010019",
  documentName: "行政许可决定书",
  documentNumber: "平审批许〔2024〕15号",
  licenceCategory: "普通",
  licenceContent: "从事食品经营",
  decisionDate: "2024/02/26",
  validFrom: "2024/02/26",
  validTo: "2099/12/31",
  agency: "平顶山市示例局",
  agencyCode: "11410400005512347C",
  licenceStatus: "1",
  sourceUnit: "平顶山市示例局",
  sourceUnitCode: "11410400005512347C",
  reportedAt: "2024/02/27",
};

/** The clean row under another document number, with some cells changed. */
export const numberedRow = (number: number, parts: ExampleRow = {}): ExampleRow => ({
  ...cleanRow,
  documentNumber: `平审批许〔2024〕${number}号`,
  ...parts,
});
