import { parameterTables } from "../../src/parameters/parameter-table";
import { type SheetPlan } from "../../src/plans/sheet-plan";
import { type CellValue } from "../../src/sheets/cell";
import { type Grid } from "../support/build-workbook";
import { notesPlan, tablePlan } from "./ledger-sheet";
import { parameterRows } from "./parameter-sheets";

/** The counties of a city that does not exist; people and enterprises are invented and few, so that rates can be seen. */
export const inventedCounties = [
  { name: "青溪县", aliases: "青溪", population: 20, enterprises: 40 },
  { name: "白石县", aliases: "白石", population: 30, enterprises: 50 },
  { name: "云岭区", aliases: "云岭", population: 10, enterprises: 30 },
  { name: "示例市高新技术产业开发区", aliases: "高新区、开发区", population: null, enterprises: null },
] as const;

const [green, white, cloud] = ["青溪县", "白石县", "云岭区"];

/** The months of a benefit that is paid every month. */
const months = ["2024-01", "2024-02", "2024-03"];

/** `count` things numbered from 1. */
const each = <T>(count: number, make: (number: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const day = (number: number, month = 3): string => `2024-0${month}-${String(1 + (number % 28)).padStart(2, "0")}`;

const payments: Grid = [
  ["序号", "县（市、区）", "给付机关", "给付对象", "给付项目", "给付月份"],
  ...[
    ...each(20, (number) => months.map((month) => [green, "青溪县民政局", `给付对象甲${number}`, "城乡低保", month])),
    ...each(6, (number) => months.map((month) => ["白石", "白石县民政局", `给付对象乙${number}`, "高龄津贴", month])),
    // The same month once more: it counts once.
    ...each(5, (number) => [[green, "青溪县民政局", `给付对象甲${number}`, "城乡低保", "2024年3月"]]),
    // Of a later month: it does not count yet.
    ...each(4, (number) => [[white, "白石县民政局", `给付对象乙${number}`, "高龄津贴", "2024-04"]]),
  ]
    .flat()
    .map((cells, index): readonly CellValue[] => [index + 1, ...cells]),
];

const levies: Grid = [
  ["县区", "征收机关", "纳税人名称", "征收项目", "税款所属期"],
  ...each(8, (number) => [green, "青溪县税务局", `示例纳税人${number}`, "增值税", months[number % 3] ?? ""]),
  ...each(3, (number) => [white, "白石县税务局", `示例纳税人${number}`, "资源税", "2024-02"]),
];

const inspections: Grid = [
  ["行政检查信息归集表"],
  ["县区", "检查单位", "被检查对象", "检查文书号", "检查日期"],
  ...each(12, (number) => [
    "",
    "青溪县市场监督管理局",
    `示例商户${number}`,
    `青市监检〔2024〕${number}号`,
    day(number),
  ]),
  ...each(9, (number) => ["", "白石县应急管理局", `示例企业${number}`, `白应急检〔2024〕${number}号`, day(number)]),
  ...each(5, (number) => ["", "云岭区城管局", `示例摊点${number}`, `云城检〔2024〕${number}号`, day(number)]),
  // The same record once more, its number written otherwise.
  ["", "青溪县市场监督管理局", "示例商户1", "青市监检[2024]第001号", day(1)],
  // Nobody answers to this name.
  ["", "蓝湖县市场监督管理局", "示例商户99", "蓝市监检〔2024〕1号", day(1)],
];

const others: Grid = [
  ["事项类别", "实施机关", "行政相对人名称", "决定文书号", "决定日期"],
  ...each(4, (number) => [
    "行政强制",
    "青溪县公安局",
    `示例人员${number}`,
    `青公强〔2024〕${number}号`,
    day(number, 2),
  ]),
  ...each(6, (number) => [
    "行政奖励",
    "青溪县人社局",
    `示例单位${number}`,
    `青人奖〔2024〕${number}号`,
    day(number, 2),
  ]),
  ...each(2, (number) => [
    "行政裁决",
    "青溪县自然资源局",
    `示例村${number}`,
    `青裁〔2024〕${number}号`,
    day(number, 1),
  ]),
  ...each(7, (number) => [
    "行政确认",
    "青溪县民政局",
    `示例社团${number}`,
    `青民确〔2024〕${number}号`,
    day(number, 1),
  ]),
  ...each(5, (number) => ["行政确认", "开发区", `示例园区企业${number}`, `高确〔2024〕${number}号`, day(number, 1)]),
  ...each(3, (number) => [
    "行政补偿",
    "青溪县农业农村局",
    `示例农户${number}`,
    `青补〔2024〕${number}号`,
    day(number, 2),
  ]),
  ...each(2, (number) => ["其他", "白石县交通运输局", `示例车队${number}`, `白交〔2024〕${number}号`, day(number, 2)]),
  ["行政许可", "白石县交通运输局", "示例车队1", "白交许〔2024〕1号", day(1, 2)],
];

const evaluations: Grid = [
  ["县区", "企业名称", "评价领域", "评价日期"],
  ...each(18, (number) => [green, `示例企业${number}`, `领域${number}`, day(number)]),
  ...each(6, (number) => [white, `示例企业${number}`, `领域${1 + (number % 3)}`, day(number)]),
];

const registrations: Grid = [
  ["县区", "企业名称", "注册日期"],
  ...each(12, (number) => [green, `示例企业${number}`, day(number)]),
  ...each(10, (number) => [white, `示例企业${number}`, day(number)]),
  ...each(7, (number) => [cloud, `示例企业${number}`, day(number)]),
];

/** What the counties state themselves: some of it is not what the rows give. */
const statedCounts: Grid = [
  ["各县（市、区）填报数"],
  ["县区", "监督检查", "行政给付", "行政征收", "行政确认", "总计"],
  ["青溪县", 13, 60, 8, 7, 88],
  ["白石县", 9, 18, 3, 0, 32],
  ["云岭区", 5, 0, 0, 2, 7],
  ["合计", 27, 78, 11, 9, 127],
];

const sheet = (name: string, [first = [], second = [], ...rest]: Grid): SheetPlan => {
  const hasTitle = first.length === 1;
  const header = (hasTitle ? second : first).map(String);
  const plan = tablePlan(
    ...([
      name,
      header,
      hasTitle ? rest : [second, ...rest],
      header.map((text) => Math.max(12, 2 * text.length + 10)),
    ] as const),
  );
  return hasTitle ? { ...plan, rows: [{ values: first, style: "noteTitle", height: 28 }, ...plan.rows] } : plan;
};

/** A workbook of rows of an invented city, in which every rule of counting has something to do. */
export function makeDisclosureCity(): readonly SheetPlan[] {
  const roster = parameterRows(
    parameterTables.roster,
    inventedCounties.map((county, index) => ({
      ...county,
      ...{ group: "县（市、区）", functions: "许可、处罚", order: index + 1 },
    })),
  );
  const [header = [], ...units] = roster;
  return [
    notesPlan("说明", "“十公示”归集数据（虚构城市，截至 2024 年 3 月 31 日）", [
      "本工作簿是演示数据：县区、机关、相对人、人口和存续企业数均为虚构。",
      "“行政给付”“行政征收”按月流水累计；“监督检查”一类一张表；“归集明细”用“事项类别”一栏区分类别。",
      "“各县填报数”里有几处与明细行不符，合计也有不符，统计时逐处列出。",
    ]),
    sheet("行政给付", payments),
    sheet("行政征收", levies),
    sheet("监督检查", inspections),
    sheet("归集明细", others),
    sheet("信用评价", evaluations),
    sheet("信易贷注册企业", registrations),
    sheet("各县填报数", statedCounts),
    tablePlan(parameterTables.roster.sheet, header.map(String), units, [30, 20, 16, 14, 8, 22, 12, 14]),
  ];
}
