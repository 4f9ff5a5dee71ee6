import { type WorkbookData } from "../sheets/workbook-data";
import { type Kind } from "../standard/field";
import { err, ok, type Result } from "../support/result";
import { type Words } from "../support/words";
import { parseRoster, type Roster, type RosterFault, type Unit } from "../units/roster";
import { type ParameterFault } from "./parameter-fault";
import { type ColumnOf, parameterTables } from "./parameter-table";
import { readParameterSheet } from "./read-parameter-sheet";
import { type Choices, type RowReader } from "./row-reader";

type Column = ColumnOf<"roster">;

/** The words of the column 分组. */
export const unitGroups: Choices<Unit["group"]> = [
  ["municipal", "市直", "市直单位", "市直部门", "市级部门", "municipal"],
  ["county", "县（市、区）", "县（市）区", "县市区", "县区", "区县", "county"],
];

/** The words of the column 职能. */
export const unitFunctions: Choices<readonly Kind[]> = [
  [["licence", "penalty"], "许可、处罚", "许可处罚", "处罚、许可", "许可和处罚", "行政许可、行政处罚", "双公示"],
  [["licence"], "许可", "行政许可", "licence"],
  [["penalty"], "处罚", "行政处罚", "penalty"],
  [[], "无", "没有", "none"],
];

/**
 * Reads 单位名录; `null` where the workbook has none. A unit with blank functions has both, and one without an order
 * comes after those above it in its group.
 */
export function readRosterSheet(workbook: WorkbookData): Result<Roster | null, readonly ParameterFault[]> {
  const rows = readParameterSheet(workbook, parameterTables.roster, (row) => ({ unit: readUnit(row), row }));
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return ok(null);
  const last = { municipal: 0, county: 0 };
  const units = rows.value.map(({ unit }) => {
    const order = unit.order ?? last[unit.group] + 1;
    last[unit.group] = Math.max(last[unit.group], order);
    return { ...unit, order };
  });
  const roster = parseRoster({ id: parameterTables.roster.sheet, units });
  return roster.ok
    ? roster
    : err([
        locate(
          roster.error,
          rows.value.map(({ row }) => row),
        ),
      ]);
}

function readUnit(row: RowReader<Column>): Omit<Unit, "order"> & { readonly order: number | null } {
  const name = row.requiredText("name");
  row.requiredText("group");
  const uscc = row.text("uscc");
  if (uscc !== "" && uscc.length !== 18) row.report("uscc", { zh: "应为 18 位", en: "it must have 18 characters" });
  const population = row.count("population", 0);
  const enterprises = row.count("enterprises", 0);
  return {
    name,
    aliases: row.list("aliases"),
    group: row.choice("group", unitGroups) ?? "municipal",
    functions: row.choice("functions", unitFunctions) ?? ["licence", "penalty"],
    order: row.count("order", 1),
    ...(uscc === "" ? {} : { uscc }),
    ...(population === null ? {} : { population }),
    ...(enterprises === null ? {} : { enterprises }),
  };
}

const clash: Readonly<Record<"aliases" | "order", Words>> = {
  aliases: { zh: "名称或别名与另一个单位相同", en: "another unit has the same name or alias" },
  order: { zh: "同一分组内顺序重复", en: "another unit of the group has the same order" },
};

/** The cell of what is wrong with the roster as a whole; `path` is like `units.3.order`. */
function locate({ path, message }: RosterFault, rows: readonly RowReader<Column>[]): ParameterFault {
  const [, index, part] = path.split(".");
  const row = rows[Number(index)];
  if (row === undefined || (part !== "aliases" && part !== "order")) throw new Error(`Roster: ${path}: ${message}`);
  return row.faultAt(part === "order" && row.isBlank("order") ? "name" : part, clash[part]);
}
