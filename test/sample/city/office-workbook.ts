import { parameterSheetPlan } from "../../../src/parameters/parameter-sheet-plan";
import { parameterSheetIds, parameterTables, type ParameterSheetId } from "../../../src/parameters/parameter-table";
import { cellsOfRow, settingsSheetPlan } from "../../../src/parameters/settings-sheet-plan";
import { type SettingsSheet } from "../../../src/parameters/settings-sheet";
import { type SheetPlan } from "../../../src/plans/sheet-plan";
import { type RegisterId, registers } from "../../../src/registers/registers";
import { type CellValue } from "../../../src/sheets/cell";
import { type Standard } from "../../../src/standard/standard";
import { notesPlan } from "../ledger-sheet";
import { assessmentRow } from "./assessments";
import { campaignMonth, windowRow } from "./backfill";
import { type CityMonth, cityMonths } from "./city-months";
import { dishonestRows } from "./dishonest-bodies";
import { earlierHistory } from "./earlier-history";
import { exposureRows } from "./exposures";
import { cityBodies } from "./make-city";
import { cityIndicators, submissionRows } from "./submissions";
import { waiverRows } from "./waivers";

type Rows = readonly Readonly<Record<string, CellValue>>[];

/** The office's own workbook: what the profile knows, and the registers as they stand when a month is assessed. */
export function officeWorkbook(standard: Standard, month: CityMonth): readonly SheetPlan[] {
  const months = cityMonths.slice(0, cityMonths.indexOf(month) + 1);
  return [
    notesPlan("说明", `示例城市 ${month.id}：信用办自己的工作簿`, [
      "本工作簿是演示数据：名录和考核办法取自运城市 2021 年的公开通知，其余全部是程序虚构，与任何真实主体无关。",
      "“单位名录”到“豁免登记”是参数，“考核登记”到“严重失信主体名单”是平时登记的内容，都可以修改。",
      "同一文件夹里有这个月的平台导出，以及被抽查单位的台账；“历史”“抽样记录”由考核和抽样逐月记入。",
    ]),
    ...parameterSheetIds.filter((id) => id !== "subjects").map((id) => settingsPlan(id, standard, month)),
    registerOf(
      "assessment",
      months.flatMap((each) => cityBodies.map(({ unit }) => assessmentRow(unit, each))),
    ),
    registerOf("history", earlierHistory()),
    registerOf("samples", []),
    registerOf("pairs", []),
    registerOf("definitions", registers.definitions.known(standard, "zh")),
    registerOf("exposures", months.flatMap(exposureRows)),
    indicatorsPlan(standard),
    registerOf("submissions", months.flatMap(submissionRows)),
    registerOf("dishonesty", dishonestRows(month)),
  ];
}

function settingsPlan(id: ParameterSheetId, standard: Standard, month: CityMonth): SheetPlan {
  const plan = parameterSheetPlan(id, standard, "zh");
  const added = filledIn(month)[id] ?? [];
  const rows = added.map((row) => ({ values: cellsOfRow({ table: parameterTables[id] }, row), style: "text" }));
  return { ...plan, rows: [...plan.rows, ...rows] };
}

/** What the office has filled in by the end of a month. */
const filledIn = (month: CityMonth): Readonly<Partial<Record<ParameterSheetId, Rows>>> => ({
  waivers: waiverRows(),
  backfill: month === campaignMonth ? [windowRow] : [],
});

function registerOf(id: RegisterId, rows: Rows): SheetPlan {
  const register: SettingsSheet = registers[id];
  return settingsSheetPlan(
    register,
    rows.map((row) => cellsOfRow(register, row)),
    "zh",
  );
}

/** The indicators that are known, with the units that report them in this city. */
function indicatorsPlan(standard: Standard): SheetPlan {
  const register: SettingsSheet = registers.indicators;
  const known = register.known(standard, "zh");
  return registerOf(
    "indicators",
    cityIndicators.map(({ number, units, required }) => ({
      ...known.find((row) => row.number === number),
      number,
      units: units.join("、"),
      required: required.join("、"),
    })),
  );
}
