import { isProvenanceHeader } from "../../ledger/own-sheets";
import { headerRule } from "../header-rule";
import { quote } from "../quote";

const basis = { text: "发改办财金〔2018〕790号字段表", status: "found" } as const;

const identityHeaders = ["行政相对人名称", "行政相对人类别", "行政相对人代码_1(统一社会信用代码)", "法定代表人"];

const documentHeaders = ["行政许可决定文书名称", "行政许可决定文书号", "许可类别", "许可内容", "许可决定日期"];

const validityHeaders = ["有效期自", "有效期至"];

const agencyHeaders = [
  "许可机关",
  "许可机关统一社会信用代码",
  "当前状态",
  "数据来源单位",
  "数据来源单位统一社会信用代码",
];

const requiredHeaders = [...identityHeaders, ...documentHeaders, ...validityHeaders, ...agencyHeaders];

export const missingColumn = headerRule({
  id: "header/missing-column",
  severity: "error",
  basis,
  problem: { zh: "缺少必填栏目", en: "Required column missing" },
  title: { zh: "每个必填栏目在表头中都有一列", en: "Every required field has its column in the header" },
  why: {
    zh: "缺少必填栏目的数据不完整，平台不予接收；与该栏目有关的规则也无从核验。",
    en: "Rows without a required field are incomplete and the platform turns them away; rules about the field cannot judge either.",
  },
  check(ledger, { standard }) {
    return [...standard.fields[ledger.kind], ...standard.besideFields]
      .filter(({ role, required }) => required === "required" && !ledger.columns.has(role))
      .map((field) => ({ field, column: null, facts: { name: field.name } }));
  },
  message: {
    zh: ({ name }) => `表头中没有“${name}”，这是必填栏目。`,
    en: ({ name }) => `The header has no “${name}”, which is a required field.`,
  },
  hint: {
    zh: () => "请补上这一列；如果已有这一列而名称不同，请改用标准名称。",
    en: () => "Add the column; if it is there under another name, give it the standard one.",
  },
  examples: {
    pass: [
      requiredHeaders,
      [
        "相对人名称",
        "相对人类别",
        ...identityHeaders.slice(2),
        ...documentHeaders,
        ...validityHeaders,
        ...agencyHeaders,
      ],
      [...requiredHeaders, "备注"],
    ],
    fail: [
      [...identityHeaders, ...documentHeaders.slice(0, -1), ...validityHeaders, ...agencyHeaders],
      [...identityHeaders, ...documentHeaders, ...validityHeaders, ...agencyHeaders.slice(0, -1)],
    ],
  },
});

export const duplicateColumn = headerRule({
  id: "header/duplicate-column",
  severity: "error",
  basis,
  problem: { zh: "栏目重复", en: "Column appears twice" },
  title: { zh: "每个栏目只对应一列", en: "Every field has one column only" },
  why: {
    zh: "同一栏目出现两列时，无法判断以哪一列为准。",
    en: "With two columns for one field, nobody can tell which of them counts.",
  },
  check: (ledger) =>
    ledger.duplicateColumns.map(({ field, header, index }) => ({
      field,
      column: index,
      facts: { header, name: field.name },
    })),
  message: {
    zh: ({ header, name }) => `“${quote(header)}”与前面的一列都对应栏目“${name}”，每个栏目只能有一列。`,
    en: ({ header, name }) =>
      `“${quote(header)}” and a column before it both stand for the field “${name}”, which takes one column.`,
  },
  hint: {
    zh: () => "请删除多余的一列，或者更改它的表头；目前按前面的一列核验。",
    en: () => "Remove the column that is not needed or rename it; for now the first of them is checked.",
  },
  examples: {
    pass: [requiredHeaders, [...requiredHeaders, "法定代表人证件类型", "法定代表人证件号码"]],
    fail: [
      [...requiredHeaders, "审批类别"],
      [...requiredHeaders, "许可部门"],
    ],
  },
});

export const unknownColumn = headerRule({
  id: "header/unknown-column",
  severity: "info",
  basis,
  problem: { zh: "栏目不在标准中", en: "Column not in the standard" },
  title: { zh: "每一列都对应标准中的一个栏目", en: "Every column stands for a field of the standard" },
  why: {
    zh: "标准以外的列不会上报，保留在表中也不影响核验；但如果是必填栏目换了名称，内容就会漏报。",
    en: "Columns outside the standard are not reported and do no harm; but a renamed required field would go missing.",
  },
  check: (ledger) =>
    ledger.unmapped
      .filter(({ header }) => !isProvenanceHeader(header))
      .map(({ header, index }) => ({ field: null, column: index, facts: { header } })),
  message: {
    zh: ({ header }) => `“${quote(header)}”不是标准中的栏目，这一列原样保留，不参与核验。`,
    en: ({ header }) => `“${quote(header)}” is no field of the standard; the column stays as it is and is not checked.`,
  },
  hint: {
    zh: () => "如果它对应某个标准栏目，请改用该栏目的名称；否则不必处理。",
    en: () => "If it stands for a field of the standard, give it that name; otherwise nothing needs doing.",
  },
  examples: {
    pass: [requiredHeaders, [...requiredHeaders, "备注", "上报时间"]],
    fail: [
      [...requiredHeaders, "经办人"],
      [...requiredHeaders, "罚款金额（元）"],
    ],
  },
});
