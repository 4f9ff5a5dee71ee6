import { compareKey } from "../../text/compare-key";
import { type FactRow } from "../fact-table";
import { groupByName } from "../text/group-by-name";

const groups = {
  municipal: /^[市县区州]直(?:各?(?:单位|部门)|机关)?$/,
  county: /^各?(?:县\(市、?区\)|县区|区县|县市区|乡镇(?:\(街道\)|街道)?|镇街)$/,
} as const;

type Group = keyof typeof groups;

const groupNames: readonly Group[] = ["municipal", "county"];

/** Without the rows that are a group's sum in front of its units; 市直单位 beside counties is one of them. */
export function withoutGroups(rows: readonly FactRow[]): readonly FactRow[] {
  const isOf = (group: Group, { name }: FactRow): boolean => groups[group].test(compareKey(name));
  const unitsOf = (group: Group): number =>
    rows.filter((row) => groupByName(row.name) === group && !groupNames.some((each) => isOf(each, row))).length;
  const summed = groupNames.filter((group) => unitsOf(group) > 1);
  return rows.filter((row) => !summed.some((group) => isOf(group, row)));
}
