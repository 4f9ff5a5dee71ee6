import { type CellValue } from "../../src/sheets/cell";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { type Role } from "../../src/standard/role";
import { type Grid } from "./build-workbook";
import { nationalStandard } from "./national-standard";

/** A sheet with one header row and these rows: every column of the national standard but those left out. */
export function ledgerGrid(
  rows: readonly ExampleRow[],
  { kind = "licence", without = [] }: { readonly kind?: Kind; readonly without?: readonly Role[] } = {},
): Grid {
  const fields = [...nationalStandard.fields[kind], ...nationalStandard.besideFields].filter(
    ({ role }) => !without.includes(role),
  );
  return [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ role }): CellValue => row[role] ?? null))];
}
