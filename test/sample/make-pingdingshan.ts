import { type SheetPlan } from "../../src/plans/sheet-plan";
import { type CellValue } from "../../src/sheets/cell";
import { type Field, type Kind } from "../../src/standard/field";
import { loadStandard } from "../../src/standard/load-standard";
import { countyUnits, municipalUnits } from "./february-volumes";
import { exportSheetPlan, notesPlan, tablePlan } from "./ledger-sheet";
import { makeExportRows } from "./make-export-rows";
import { openCodeBook } from "./make-parties";
import { parameterSheetPlans } from "./parameter-sheets";
import { seededRandom } from "./seeded-random";

/** The ten public bodies of annex 3 of the notice of February 2024; since when they are listed it does not say. */
const dishonestBodies: readonly (readonly CellValue[])[] = [
  ["汝州市住房和城乡建设局", "11410482005507070X", "汝州市"],
  ["汝州市夏店镇夏南小学", "124104820868908166", "汝州市"],
  ["汝州市交通运输综合行政执法大队", "124104823580395839", "汝州市"],
  ["汝州市妇幼保健院", "124104824170651094", "汝州市"],
  ["汝州市公路管理局", "1241048241706750X7", "汝州市"],
  ["平顶山市第四十一中学", "1241040058439900XN", "卫东区"],
  ["平顶山市交通运输有限公司医院", "12410400MB1954586R", "卫东区"],
  ["郟县茨芭镇许洼小学", "12410425077827479X", "郟县"],
  ["郟县公路事业发展中心", "12410425MB1M739494", "郟县"],
  ["平顶山市石龙区第一人民医院", "124104044168501211", "石龙区"],
];

/**
 * The sample of a city office: the platform's export of February 2024 with the volumes of the notice, the list of
 * dishonest public bodies and the parameter sheets.
 */
export function makePingdingshan(): readonly SheetPlan[] {
  const standard = loadStandard("pingdingshan-2024");
  if (!standard.ok) throw new Error("The profile pingdingshan-2024 does not load");
  const { fields, besideFields } = standard.value;
  const rows = makeExportRows([...municipalUnits, ...countyUnits], seededRandom(202_402), openCodeBook(1));
  const beside = (["reportedAt", "county"] as const).flatMap((role) =>
    besideFields.filter((field) => field.role === role),
  );
  const exported = (name: string, kind: Kind): SheetPlan => {
    const columns: readonly Field[] = [...fields[kind], ...beside];
    return exportSheetPlan(
      name,
      columns,
      rows.filter((row) => row.kind === kind).map(({ cells }) => cells),
    );
  };
  return [
    notesPlan("说明", "平顶山市 2024 年 2 月“双公示”平台导出数据（示例）", [
      "本工作簿是演示数据：行政相对人、姓名、证件号码、统一社会信用代码、文书号和案情均为程序虚构，与真实主体无关。",
      "只有数据总量按照 2024 年 2 月份的公开通报设置：市直单位 447 条，县（市、区）4534 条，共 4981 条，迟报 1 条。",
      "工作表“行政许可”“行政处罚”：省平台导出格式，上报时间在 2024-02-01 00:00:00 至 2024-02-29 23:59:59 之间。",
      "工作表“严重失信主体名单”：公开通报附件 3 所列的 10 家单位。",
      "工作表“单位名录”“规则参数”“节假日”“补报窗口”“豁免登记”：核验时读取的参数，可以修改。",
    ]),
    exported("行政许可", "licence"),
    exported("行政处罚", "penalty"),
    tablePlan("严重失信主体名单", ["单位名称", "统一社会信用代码", "县（市、区）"], dishonestBodies, [40, 24, 16]),
    ...parameterSheetPlans("pingdingshan-2024"),
  ];
}
