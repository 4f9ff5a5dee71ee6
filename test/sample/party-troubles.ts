import { dayOf } from "../../src/calendar/day";
import { organisationCheckCharacter } from "../../src/codes/organisation-code";
import { usccCheckCharacter } from "../../src/codes/uscc";
import { inventedResidentId, inventedUscc } from "./make-parties";
import { messyAsOf, messyOffice } from "./messy-cases";
import { fullWidth, trouble, wrongCheckCharacter, type Trouble } from "./trouble";

const { area } = messyOffice;
const placeholder = "00000000000000000X";
/** A resident id that no row has otherwise. */
const spareId = inventedResidentId(area, dayOf(1988, 8, 8), messyAsOf);

/** A USCC whose own check character is right, while the one of its organisation part is not. */
function usccWithWrongOrganisationPart(): string {
  const right = inventedUscc("91", area, 910_001);
  const wrongPart = organisationCheckCharacter(right.slice(8, 16)) === "1" ? "2" : "1";
  const first17 = right.slice(0, 16) + wrongPart;
  return first17 + (usccCheckCharacter(first17) ?? "");
}

/** What goes wrong in the cells about the party and its documents. */
export const partyTroubles: readonly Trouble[] = [
  trouble("company", "类别不是三类之一", { partyCategory: "企业" }, ["party/category"]),
  trouble("shop", "个体工商户用了 91 开头的代码", { partyUscc: inventedUscc("91", area, 910_002) }, [
    "party/category-code",
  ]),
  trouble("company", "法人用了 92 开头的代码", { partyUscc: inventedUscc("92", area, 910_003) }, [
    "party/category-code",
  ]),
  trouble("person", "自然人填了法定代表人", { legalRepresentative: "王安宁" }, ["party/foreign-fields"]),
  trouble("person", "自然人填了统一社会信用代码", { partyUscc: inventedUscc("91", area, 910_004) }, [
    "party/foreign-fields",
  ]),
  trouble("company", "法人填了自然人证件", { personDocumentType: "身份证", personDocumentNumber: spareId }, [
    "party/foreign-fields",
  ]),
  trouble("company", "代码小写", ({ partyUscc }) => ({ partyUscc: String(partyUscc).toLowerCase() }), ["uscc/form"]),
  trouble("company", "代码全角", ({ partyUscc }) => ({ partyUscc: fullWidth(partyUscc) }), ["uscc/form"]),
  trouble(
    "company",
    "代码中间有空格",
    ({ partyUscc }) => ({ partyUscc: `${String(partyUscc).slice(0, 8)} ${String(partyUscc).slice(8)}` }),
    ["uscc/form"],
  ),
  trouble("company", "代码少一位", ({ partyUscc }) => ({ partyUscc: String(partyUscc).slice(0, 17) }), ["uscc/form"]),
  trouble("company", "代码校验位错误", ({ partyUscc }) => ({ partyUscc: wrongCheckCharacter(partyUscc) }), [
    "uscc/check-character",
  ]),
  trouble("company", "主体标识码校验位错误", { partyUscc: usccWithWrongOrganisationPart() }, [
    "uscc/organisation-part",
  ]),
  trouble("shop", "占位代码，没有工商注册号", { partyUscc: placeholder }, ["uscc/placeholder"]),
  trouble("shop", "占位代码，有工商注册号", { partyUscc: placeholder, registrationNumber: "410400600000012" }, []),
  trouble("company", "法人用了占位代码", { partyUscc: placeholder, registrationNumber: "410400000000019" }, [
    "uscc/placeholder",
  ]),
  trouble("company", "纯数字代码存成了数字", { partyUscc: 914104003456789000 }, ["data-loss/number-as-code"]),
  trouble("company", "机关代码校验位错误", ({ agencyCode }) => ({ agencyCode: wrongCheckCharacter(agencyCode) }), [
    "agency/code",
  ]),
  trouble("company", "来源单位代码是企业的", { sourceUnitCode: inventedUscc("91", area, 910_005) }, ["agency/code"]),
  trouble(
    "person",
    "身份证号校验位错误",
    ({ personDocumentNumber }) => ({ personDocumentNumber: wrongCheckCharacter(personDocumentNumber) }),
    ["identity/resident-id"],
  ),
  trouble("person", "15 位身份证号", { personDocumentNumber: "410402880808000" }, ["identity/resident-id"]),
  trouble("person", "出生日期不存在", { personDocumentNumber: "410402199002300000" }, ["identity/resident-id"]),
  trouble("person", "末位 x 小写", { personDocumentNumber: lowerCaseId() }, ["identity/resident-id"]),
  trouble("person", "身份证号存成了数字", { personDocumentNumber: 410402199001010000 }, ["data-loss/number-as-code"]),
  trouble("person", "护照", { personDocumentType: "护照号", personDocumentNumber: "E12345678" }, []),
  trouble("person", "证件类型不在目录中", { personDocumentType: "工作证", personDocumentNumber: "GZ0012" }, [
    "identity/document-type",
  ]),
  trouble("person", "其他证件有说明", { personDocumentType: "其他-军官证", personDocumentNumber: "J0012345" }, []),
  trouble(
    "company",
    "法定代表人有证件类型没有号码",
    { legalRepresentativeDocumentType: "身份证", legalRepresentativeDocumentNumber: null },
    ["identity/document-pair"],
  ),
  trouble(
    "company",
    "法定代表人有号码没有证件类型",
    { legalRepresentativeDocumentType: null, legalRepresentativeDocumentNumber: spareId },
    ["identity/document-pair"],
  ),
  trouble("company", "名称只有数字", { partyName: "20240115" }, ["name/characters"]),
  trouble("company", "名称中有换行", { partyName: "鹰城市瑞恒嘉\n商贸有限公司" }, ["name/characters"]),
  trouble("company", "名称用了半角括号", { partyName: "瑞恒嘉(鹰城)商贸有限公司" }, ["name/characters"]),
  trouble("person", "自然人的名称像单位", { partyName: "禾盛丰五金店" }, ["name/category"]),
  trouble("company", "法人的名称像人名", { partyName: "李安宁" }, ["name/category"]),
  trouble("company", "名称与主体名录的代码不符", { partyName: "鹰城市盛丰泰商贸有限公司" }, ["master/name-code"]),
  trouble(
    "company",
    "名称与主体名录的代码相符",
    { partyName: "鹰城市盛丰泰商贸有限公司", partyUscc: inventedUscc("91", area, 910_010) },
    [],
  ),
];

/** The workbook's list of subjects, for `master/name-code`. */
export const subjects: readonly (readonly [name: string, uscc: string])[] = [
  ["鹰城市盛丰泰商贸有限公司", inventedUscc("91", area, 910_010)],
  ["鹰城市祥福源建材有限公司", inventedUscc("91", area, 910_011)],
];

/** A right resident id that ends in X, with the x small. */
function lowerCaseId(): string {
  for (let day = 1; day <= 28; day += 1) {
    const id = inventedResidentId(area, dayOf(1990, 5, day), messyAsOf);
    if (id.endsWith("X")) return id.toLowerCase();
  }
  throw new Error("No id of that month ends in X");
}
