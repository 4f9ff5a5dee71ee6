import { monitoringFacts } from "../monitoring/monitoring-facts";
import { optional, required } from "../parameters/parameter-table";
import { registerSheets } from "../parameters/sheet-names";
import { type Register } from "./register";

/** An indicator of the city's credit monitoring that units report on. */
export interface IndicatorEntry {
  readonly number: number;
  readonly name: string;
  readonly level: string;
  /** `null` where the source does not say. */
  readonly points: number | null;
  /** Names as written; none means every unit. */
  readonly units: readonly string[];
  readonly required: readonly string[];
}

type Column = "number" | "name" | "level" | "points" | "units" | "required" | "note";

export const indicatorsRegister: Register<IndicatorEntry, Column> = {
  table: {
    sheet: registerSheets.indicators,
    columns: {
      number: required("序号"),
      name: required("指标事项", "指标", "事项"),
      level: optional("一级指标"),
      points: optional("分值"),
      units: optional("责任单位", "报送单位"),
      required: optional("必填内容"),
      note: optional("说明", "备注"),
    },
  },
  looks: {
    number: [8, "number"],
    name: [56, "text"],
    level: [22, "text"],
    points: [8, "number"],
    units: [40, "text"],
    required: [40, "text"],
    note: [30, "text"],
  },
  words: {
    title: { zh: "城市信用指标", en: "City indicators" },
    purpose: {
      zh: "城市可上报的信用监测指标：谁报、报什么、值多少分。",
      en: "The indicators that the city reports: who reports what, and for how many points.",
    },
    howTo: {
      zh: "城市可上报的共 31 项，文件列名的 7 项已填好，其余请照附件补上；分值不知道的留空；责任单位用顿号隔开，空白为所有单位；必填内容用顿号隔开。",
      en: "Of the 31 items the 7 that the notice names are here; add the others from its annex. Leave unknown points blank; units and required contents are separated by 、, and no unit means all.",
    },
  },
  // Level and points of the items are not in the notice: they stay blank.
  known: () =>
    monitoringFacts.namedItems.map((name, index) => ({
      number: index + 1,
      name,
      note: `${monitoringFacts.basis} 二.2 列名`,
    })),
  readRow: (row) => ({
    number: row.requiredCount("number", 1),
    name: row.requiredText("name"),
    level: row.text("level"),
    points: row.number("points"),
    units: row.list("units"),
    required: row.list("required"),
  }),
};
