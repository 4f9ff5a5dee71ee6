import { isoDate, slashDate, dayOf, type Day } from "../../src/calendar/day";
import { type ExampleRow } from "../../src/rules/rule";
import { encodeColumn } from "../../src/sheets/column";
import { type CellValue } from "../../src/sheets/cell";
import { type WorkbookData } from "../../src/sheets/workbook-data";
import { type Field } from "../../src/standard/field";
import { roleTypes, type Role } from "../../src/standard/role";
import { loadStandard } from "../../src/standard/load-standard";
import { inventedUscc, inventedResidentId } from "../sample/make-parties";
import { seededRandom, type Random } from "../sample/seeded-random";

const loaded = loadStandard("national-2018");
if (!loaded.ok) throw new Error("the default profile does not load");

export const benchStandard = loaded.value;

export const benchAsOf: Day = dayOf(2024, 3, 5);

/** The 28 columns of the licence table and the time of receipt. */
export const benchFields: readonly Field[] = [
  ...benchStandard.fields.licence,
  ...benchStandard.besideFields.filter(({ role }) => role === "reportedAt"),
];

const first = Array.from("瑞恒嘉禾盛丰泰祥福源润鑫宏达佳美华信诚德永利通兴旺景辰王李张刘陈杨");
const second = Array.from("安宁平和顺康乐明亮春秋雨雪松柏竹梅兰荷青云天海川石高林何郭马罗徐");
const licences = [
  "食品经营许可证",
  "建筑工程施工许可证",
  "道路运输经营许可证",
  "药品经营许可证",
  "卫生许可证",
  "特种设备使用登记证",
];
const categories = ["普通", "特许", "认可", "核准", "登记"];

/**
 * A licence ledger as a platform exports it, column by column: 300 parties in a thousand rows, 400 agencies, decisions of
 * five years, document and licence numbers all different, contents in a few thousand phrases. One row in fifty is wrong.
 */
export function makeBenchLedger(rows: number): readonly (readonly CellValue[])[] {
  const random = seededRandom(rows);
  const parties = Array.from({ length: Math.max(1, Math.round(rows * 0.3)) }, (_, index) => makeParty(index, random));
  const agencies = Array.from({ length: 400 }, (_, index) => ({
    name: `${random.pick(first)}${random.pick(second)}县${random.pick(["市场监督管理局", "行政审批局", "卫生健康委员会", "交通运输局"])}`,
    code: inventedUscc("11", "410400", 900_000 + index),
  }));
  const columns: CellValue[][] = benchFields.map(() => new Array<CellValue>(rows).fill(null));
  for (let row = 0; row < rows; row += 1) {
    const cells = makeRow(row, random, random.pick(parties), random.pick(agencies));
    for (const [index, { role }] of benchFields.entries()) {
      const column = columns[index];
      if (column !== undefined) column[row] = cells[role] ?? null;
    }
  }
  return columns;
}

function makeParty(index: number, random: Random): ExampleRow {
  const name = random.pick(first) + random.pick(second) + random.pick(first) + random.pick(second);
  const birth = dayOf(random.int(1962, 2000), random.int(1, 12), random.int(1, 28));
  const id = inventedResidentId("410402", birth, benchAsOf);
  if (index % 10 === 0) {
    return {
      partyName: name.slice(0, 3),
      partyCategory: "自然人",
      personDocumentType: "身份证",
      personDocumentNumber: id,
    };
  }
  const isShop = index % 3 === 0;
  return {
    partyName: `平顶山市${name}${isShop ? "餐饮店" : "商贸有限公司"}`,
    partyCategory: isShop ? "个体工商户" : "法人及非法人组织",
    partyUscc: inventedUscc(isShop ? "92" : "91", "410402", index),
    legalRepresentative: name.slice(0, 3),
    legalRepresentativeDocumentType: "身份证",
    legalRepresentativeDocumentNumber: id,
  };
}

function makeRow(
  row: number,
  random: Random,
  party: ExampleRow,
  agency: { readonly name: string; readonly code: string },
): ExampleRow {
  const decision = dayOf(2019, 1, 1) + random.int(0, 1825);
  const licence = random.pick(licences);
  const wrong = random.chance(0.02) ? random.int(1, 4) : 0;
  return {
    ...party,
    documentName: `${licence}准予决定书`,
    documentNumber: `（平）许准字〔${isoDate(decision).slice(0, 4)}〕第${row + 1}号`,
    licenceCategory: wrong === 1 ? "一般" : random.pick(categories),
    certificateName: licence,
    licenceNumber: `JY${String(14_104_000_000_000 + row)}`,
    licenceContent:
      wrong === 2 ? null : `准予从事${licence.slice(0, 4)}所列第 ${random.int(1, 900)} 类项目，按核定的范围经营。`,
    decisionDate: decision,
    validFrom: wrong === 3 ? slashDate(decision) : decision,
    validTo: wrong === 4 ? decision - 400 : decision + 1825,
    agency: agency.name,
    agencyCode: agency.code,
    licenceStatus: "1",
    sourceUnit: agency.name,
    sourceUnitCode: agency.code,
    reportedAt: decision + random.int(0, 8),
  };
}

/** Columns under their headers as a workbook with one sheet. */
export function asWorkbook(columns: readonly (readonly CellValue[])[]): WorkbookData {
  const encoded = columns.map((cells, index) => encodeColumn([benchFields[index]?.name ?? null, ...cells]));
  return {
    date1904: false,
    sheets: [
      {
        name: "行政许可",
        visibility: "visible",
        rowCount: (columns[0]?.length ?? 0) + 1,
        columns: encoded,
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
  };
}

/** A ledger that is wrong in every cell: texts too long for their column, codes, dates and categories all different. */
export function makeWrongLedger(rows: number): readonly (readonly CellValue[])[] {
  return benchFields.map(({ role, maxLength }) => {
    const tooLong = "长".repeat((maxLength ?? 0) + 1);
    const differs = roleTypes[role] === "date" || lists.has(role) || codes.has(role);
    return Array.from({ length: rows }, (_, row) => (differs ? `误${row}` : tooLong));
  });
}

const lists: ReadonlySet<Role> = new Set(["partyCategory", "personDocumentType", "legalRepresentativeDocumentType"]);
const codes: ReadonlySet<Role> = new Set(["partyUscc", "agencyCode", "sourceUnitCode"]);
