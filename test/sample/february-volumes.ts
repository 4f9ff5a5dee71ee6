import { type Desk } from "./licence-kind";

/** A department or county of the notice of February 2024 that reported rows, and how many. */
export interface ReportingUnit {
  /** The name in the notice's tables, which the roster knows. */
  readonly name: string;
  /** Its rows in February 2024. */
  readonly rows: number;
  /** How the names of the place's organisations begin. */
  readonly place: string;
  /** The place's area code. */
  readonly area: string;
  /** The character that stands for it in document numbers. */
  readonly mark: string;
  /** What the export writes as 所属区县. */
  readonly county: string;
  readonly agencies: readonly ReportingAgency[];
}

/** An agency that gives licences or imposes penalties. */
export interface ReportingAgency {
  readonly name: string;
  readonly desk: Desk;
  /** Department and class of its code: `11` a government body, `12` a public institution. */
  readonly classOfCode: "11" | "12";
  /** Its share of the unit's rows. */
  readonly weight: number;
}

const municipal = (
  name: string,
  rows: number,
  fullName: string,
  desk: Desk,
  classOfCode: "11" | "12" = "11",
): ReportingUnit => ({
  name,
  rows,
  place: "平顶山市",
  area: "410400",
  mark: "平",
  county: "市本级",
  agencies: [{ name: fullName, desk, classOfCode, weight: 1 }],
});

const countyDepartments: readonly (readonly [name: string, desk: Desk, weight: number])[] = [
  ["市场监督管理局", "market", 70],
  ["公安局", "police", 6],
  ["卫生健康委员会", "health", 8],
  ["交通运输局", "transport", 5],
  ["城市管理局", "city", 3],
  ["水利局", "water", 2],
  ["住房和城乡建设局", "housing", 2],
  ["应急管理局", "emergency", 2],
  ["文化广电和旅游局", "culture", 1],
  ["民政局", "civil", 1],
];

const county = (
  name: string,
  rows: number,
  { place = name, area, mark, countyCell = name }: { place?: string; area: string; mark: string; countyCell?: string },
): ReportingUnit => ({
  name,
  rows,
  place,
  area,
  mark,
  county: countyCell,
  agencies: countyDepartments
    .slice(0, rows < 100 ? 1 : undefined)
    .map(([department, desk, weight]) => ({ name: place + department, desk, classOfCode: "11", weight })),
});

/** Municipal units with rows; the other fifteen of the roster reported none. */
export const municipalUnits: readonly ReportingUnit[] = [
  municipal("市市场监管局", 359, "平顶山市市场监督管理局", "market"),
  municipal("市公安局", 33, "平顶山市公安局", "police"),
  municipal("市水利局", 17, "平顶山市水利局", "water"),
  municipal("市住建局", 14, "平顶山市住房和城乡建设局", "housing"),
  municipal("市卫健委", 7, "平顶山市卫生健康委员会", "health"),
  municipal("市应急管理局", 4, "平顶山市应急管理局", "emergency"),
  municipal("市民政局", 3, "平顶山市民政局", "civil"),
  municipal("市交通局", 3, "平顶山市交通运输局", "transport"),
  municipal("市文广旅局", 3, "平顶山市文化广电和旅游局", "culture"),
  municipal("市房管中心", 2, "平顶山市房产管理中心", "estate", "12"),
  municipal("市发改委", 1, "平顶山市发展和改革委员会", "planning"),
  municipal("市城管局", 1, "平顶山市城市管理局", "city"),
];

/** All twelve counties and zones; two of them appear in the export by a short name. */
export const countyUnits: readonly ReportingUnit[] = [
  county("鲁山县", 2020, { area: "410423", mark: "鲁" }),
  county("汝州市", 551, { area: "410482", mark: "汝" }),
  county("湛河区", 369, { place: "平顶山市湛河区", area: "410411", mark: "湛" }),
  county("郏县", 356, { area: "410425", mark: "郏" }),
  county("新华区", 351, { place: "平顶山市新华区", area: "410402", mark: "新" }),
  county("宝丰县", 328, { area: "410421", mark: "宝" }),
  county("卫东区", 253, { place: "平顶山市卫东区", area: "410403", mark: "卫" }),
  county("叶县", 183, { area: "410422", mark: "叶" }),
  county("舞钢市", 87, { area: "410481", mark: "舞" }),
  county("城乡一体化示范区", 24, {
    place: "平顶山市城乡一体化示范区",
    area: "410400",
    mark: "示范",
    countyCell: "示范区",
  }),
  county("高新技术产业开发区", 10, {
    place: "平顶山高新技术产业开发区",
    area: "410400",
    mark: "高新",
    countyCell: "高新区",
  }),
  county("石龙区", 2, { place: "平顶山市石龙区", area: "410404", mark: "石龙" }),
];
