import { partyKind, type PartyKind } from "../../standard/party-kind";
import { type Role, roles } from "../../standard/role";
import { cellRule } from "../cell-rule";
import { type ExampleRow } from "../rule";

const complete: ExampleRow = {
  partyName: "平顶山市示例商贸有限公司",
  partyCategory: "法人及非法人组织",
  partyUscc: "91410400MA0T5T018R",
  legalRepresentative: "李某某",
  documentNumber: "平市监处罚〔2024〕15号",
  violationType: "违法发布广告",
  violationFact: "在经营场所发布含有绝对化用语的广告。",
  legalBasis: "《中华人民共和国广告法》第五十七条",
  penaltyCategory: "警告",
  penaltyContent: "给予警告。",
  decisionDate: "2024/03/01",
  penaltyValidTo: "2025/03/01",
  agency: "平顶山市市场监督管理局",
  agencyCode: "11410400005512347C",
  sourceUnit: "平顶山市市场监督管理局",
  sourceUnitCode: "11410400005512347C",
};

const person: ExampleRow = {
  ...complete,
  partyName: "李某某",
  partyCategory: "自然人",
  partyUscc: null,
  legalRepresentative: null,
  personDocumentType: "身份证",
  personDocumentNumber: "410401188001010019",
};

export const blank = cellRule({
  id: "required/blank",
  severity: "error",
  basis: { text: "发改办财金〔2018〕790号字段表", status: "found" },
  problem: { zh: "必填项为空", en: "Required cell blank" },
  title: { zh: "必填的单元格都已填写", en: "Every required cell is filled in" },
  why: {
    zh: "缺少必填内容的数据无法公示，平台会退回。有的栏目是否必填，要看相对人类别和处罚类别。",
    en: "A row that lacks required content cannot be published and is returned. Some cells are required only for certain parties or penalties.",
  },
  at: roles,
  with: ["partyCategory", "penaltyCategory"],
  contextMayBeAbsent: true,
  reads: "blanks",
  check(_cell, partyCategory, penaltyCategory, { field, standard }) {
    if (field.required === "optional") return null;
    const reason =
      field.required === "required"
        ? "always"
        : conditionalReason(field.role, partyKind(partyCategory, standard), penaltyCategory ?? "");
    return reason === null ? null : { name: field.name, reason };
  },
  message: {
    zh: ({ name, reason }) => `“${name}”为空，${reasons[reason].zh}必填。`,
    en: ({ name, reason }) => `“${name}” is blank; it is required ${reasons[reason].en}.`,
  },
  hint: {
    zh: () => "请按决定书或登记信息补填；不要用“无”“/”等代替。",
    en: () => "Fill it in from the decision or the register; do not put 无 or / in its place.",
  },
  examples: {
    kind: "penalty",
    pass: [complete, person, { ...complete, penaltyCategory: "罚款", penaltyContent: "罚款2000元。", fineAmount: 0.2 }],
    fail: [
      { ...complete, documentNumber: null },
      { ...complete, agency: " \u3000\u200b" },
      { ...complete, partyUscc: null },
      { ...person, personDocumentNumber: null },
      { ...complete, penaltyCategory: "罚款", penaltyContent: "罚款2000元。" },
      { ...complete, penaltyCategory: "暂扣许可证件", penaltyContent: "暂扣许可证三个月。" },
    ],
    notApplicable: [
      { ...complete, remarks: null },
      { ...complete, fineAmount: null, seizedCertificate: null },
    ],
  },
});

type Reason = keyof typeof reasons;

const reasons = {
  always: { zh: "此栏", en: "in every row" },
  person: { zh: "相对人为自然人时", en: "for a natural person" },
  organisation: { zh: "相对人为法人、非法人组织或个体工商户时", en: "for an organisation or a sole trader" },
  fine: { zh: "处罚类别含罚款时", en: "when the penalty is a fine" },
  confiscation: { zh: "处罚类别含没收时", en: "when the penalty is a confiscation" },
  seizure: { zh: "处罚类别含暂扣或吊销时", en: "when a certificate is suspended or revoked" },
} as const;

/** Why a cell that is required only at times is required in this row; `null` when it is not. */
function conditionalReason(role: Role, party: PartyKind | null, penalty: string): Reason | null {
  const isOrganisation = party === "organisation" || party === "sole-trader";
  if (role === "personDocumentType" || role === "personDocumentNumber") return party === "person" ? "person" : null;
  if (role === "partyUscc" || role === "legalRepresentative") return isOrganisation ? "organisation" : null;
  if (role === "fineAmount") return penalty.includes("罚款") ? "fine" : null;
  if (role === "confiscationAmount") return penalty.includes("没收") ? "confiscation" : null;
  if (role === "seizedCertificate") return /暂扣|吊销/.test(penalty) ? "seizure" : null;
  return null;
}
