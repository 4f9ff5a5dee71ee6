import { type ExampleRow, type RuleId } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";

/** A column of a hand-made sheet; `role` is `null` where the standard has no such field. */
export interface MessyColumn {
  /** The group above it in a header of two rows; a column without one is merged over both. */
  readonly group: string | null;
  readonly header: string;
  readonly role: Role | null;
  readonly isHidden?: true;
}

const column = (header: string, role: Role | null = null): MessyColumn => ({ group: null, header, role });
const grouped = (group: string, columns: readonly (readonly [string, Role])[]): readonly MessyColumn[] =>
  columns.map(([header, role]) => ({ group, header, role }));
const hidden = (columns: readonly MessyColumn[]): readonly MessyColumn[] =>
  columns.map((each) => ({ ...each, isHidden: true }));

/** The penalties of the office: two header rows, three generations of names, spellings as they come. */
export const penaltyColumns: readonly MessyColumn[] = [
  column("序号"),
  ...grouped("行政相对人", [
    ["名 称", "partyName"],
    ["类别", "partyCategory"],
  ]),
  ...grouped("相对人代码", [["行政相对人代码_1\n(统一社会信用代码)", "partyUscc"]]),
  ...hidden(
    grouped("相对人代码", [
      ["行政相对人代码_2（工商注册号）", "registrationNumber"],
      ["行政相对人代码＿3（组织机构代码）", "organisationCode"],
      ["行政相对人代码_4 (税务登记号)", "taxNumber"],
    ]),
  ),
  ...grouped("法定代表人（负责人）", [
    ["法定代表人", "legalRepresentative"],
    ["法定代表人\n证件类型", "legalRepresentativeDocumentType"],
    ["法定代表人身份证号", "legalRepresentativeDocumentNumber"],
  ]),
  ...grouped("自然人证件", [
    ["自然人证件类型", "personDocumentType"],
    ["证件号码", "personDocumentNumber"],
  ]),
  ...grouped("行政处罚决定", [
    ["行政处罚决定书文号", "documentNumber"],
    ["违法行为类型", "violationType"],
    ["违法事实", "violationFact"],
    ["处罚依据", "legalBasis"],
    ["处罚类别", "penaltyCategory"],
    ["处罚内容", "penaltyContent"],
    ["罚款金额 (万元)", "fineAmount"],
    ["没收违法所得、没收非法财务的金额（万元）", "confiscationAmount"],
    ["暂扣或吊销证照名称及编号", "seizedCertificate"],
    ["处罚决定\n日期", "decisionDate"],
    ["处罚有效期", "penaltyValidTo"],
    ["公开截止期", "publicityEnd"],
  ]),
  ...grouped("处罚机关", [
    ["处罚机关", "agency"],
    ["处罚机关统一社会信用代码", "agencyCode"],
  ]),
  ...grouped("数据来源", [
    ["数据来源单位", "sourceUnit"],
    ["数据来源单位统一社会信用代码", "sourceUnitCode"],
  ]),
  column("报送日期", "reportedAt"),
  column("备注", "remarks"),
  column("经办人"),
  column("备注2"),
  column("状态"),
];

/** The licences of the office under the technical headers of an upload template, without a receipt column. */
export const licenceColumns: readonly MessyColumn[] = (
  [
    ["XK_XDR_MC", "partyName"],
    ["XK_XDR_LB", "partyCategory"],
    ["XK_XDR_SHXYM", "partyUscc"],
    ["XK_XDR_GSZC", "registrationNumber"],
    ["XK_FRDB", "legalRepresentative"],
    ["XK_FR_ZJLX", "legalRepresentativeDocumentType"],
    ["XK_FR_SFZH", "legalRepresentativeDocumentNumber"],
    ["XK_XDR_ZJLX", "personDocumentType"],
    ["XK_XDR_ZJHM", "personDocumentNumber"],
    ["XK_XKWS", "documentName"],
    ["XK_WSH", "documentNumber"],
    ["XK_XKLB", "licenceCategory"],
    ["XK_XKZS", "certificateName"],
    ["XK_XKBH", "licenceNumber"],
    ["XK_NR", "licenceContent"],
    ["XK_JDRQ", "decisionDate"],
    ["XK_YXQZ", "validFrom"],
    ["XK_YXQZI", "validTo"],
    ["XK_XKJG", "agency"],
    ["XK_XKJGDM", "agencyCode"],
    ["XK_ZT", "licenceStatus"],
    ["XK_LYDW", "sourceUnit"],
    ["XK_LYDWDM", "sourceUnitCode"],
    ["BZ", "remarks"],
  ] as const satisfies readonly (readonly [string, Role])[]
).map(([header, role]) => column(header, role));

/**
 * An old sheet of penalties against organisations, as in mid-2018: no 行政相对人类别, which is required since, and
 * the agency's name twice.
 */
export const oldPenaltyColumns: readonly MessyColumn[] = [
  column("相对人名称", "partyName"),
  column("统一社会信用代码", "partyUscc"),
  column("法定代表人", "legalRepresentative"),
  column("处罚决定书文号", "documentNumber"),
  column("违法行为类型", "violationType"),
  column("违法事实", "violationFact"),
  column("处罚依据", "legalBasis"),
  column("处罚类别", "penaltyCategory"),
  column("处罚内容", "penaltyContent"),
  column("处罚金额（万元）", "fineAmount"),
  column("处罚决定日期", "decisionDate"),
  column("处罚有效期", "penaltyValidTo"),
  column("公示截止期", "publicityEnd"),
  column("处罚机关", "agency"),
  column("处罚机关", "agency"),
  column("处罚机关统一社会信用代码", "agencyCode"),
  column("数据来源单位", "sourceUnit"),
  column("数据来源单位统一社会信用代码", "sourceUnitCode"),
  column("备注", "remarks"),
];

/** A case under the header, what is odd about it and which rules find it. */
export interface RowLine {
  readonly type: "row";
  readonly cells: ExampleRow;
  /** `null` for a case like any other. */
  readonly what: string | null;
  readonly rules: readonly RuleId[];
}

/** A line under the header. */
export type MessyLine =
  | RowLine
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "subtotal"; readonly label: string }
  | { readonly type: "blank" };
