import { type ColumnOf, type ParameterTable, parameterTables } from "../../src/parameters/parameter-table";
import { ruleParameters } from "../../src/parameters/read-rules-sheet";
import { type SheetPlan } from "../../src/plans/sheet-plan";
import { type CellValue } from "../../src/sheets/cell";
import { type BuiltInRosterId, builtInRoster } from "../../src/units/built-in-rosters";
import { withNote, tablePlan } from "./ledger-sheet";

type ParameterRow<Column extends string> = Readonly<Partial<Record<Column, CellValue>>>;

/** A parameter sheet as a table of texts: its header, then a row for each entry. */
export function parameterRows<Column extends string>(
  { columns }: ParameterTable<Column>,
  rows: readonly ParameterRow<Column>[],
): readonly (readonly CellValue[])[] {
  // `Object.keys` forgets which names these are.
  const names = Object.keys(columns) as Column[];
  return [names.map((name) => columns[name].header), ...rows.map((row) => names.map((name) => row[name] ?? null))];
}

/** The parameter sheets of an office that follows a profile: its roster, the rest as the profile has it. */
export function parameterSheetPlans(profile: BuiltInRosterId): readonly SheetPlan[] {
  const groups = { municipal: "市直", county: "县（市、区）" } as const;
  const units = builtInRoster(profile).units.map(
    ({ name, aliases, group, order }): ParameterRow<ColumnOf<"roster">> => ({
      name,
      aliases: aliases.join("、"),
      group: groups[group],
      functions: "许可、处罚",
      order,
    }),
  );
  const [[, profileWord = ""] = []] = ruleParameters;
  const chosen = { parameter: profileWord, value: profile, note: "平顶山市 2024 年：国家标准的期限，本市的单位名录" };
  return [
    parameterPlan(
      parameterTables.roster,
      units,
      "报送单位及其各种写法；“分组”决定列入附表 1 还是附表 2。",
      [26, 70, 16, 14],
    ),
    parameterPlan(
      parameterTables.rules,
      [chosen],
      "核验所用的规则方案；可以另起行修改规则级别、报送期限。",
      [18, 26, 24],
    ),
    parameterPlan(parameterTables.calendar, [], "内置日历以外的放假和调休上班日期；没有则留空。", [16, 16, 24]),
    parameterPlan(parameterTables.backfill, [], "补报窗口内的数据不计迟报；没有则留空。", [16, 16, 16, 14, 30]),
    parameterPlan(parameterTables.waivers, [], "经批准豁免的问题；没有则留空。", [26, 34, 40, 14, 16]),
  ];
}

function parameterPlan<Column extends string>(
  table: ParameterTable<Column>,
  rows: readonly ParameterRow<Column>[],
  note: string,
  widths: readonly number[],
): SheetPlan {
  const [header = [], ...body] = parameterRows(table, rows);
  return withNote(
    tablePlan(table.sheet, header.map(String), body, [...widths, ...header.slice(widths.length).map(() => 18)]),
    note,
  );
}
