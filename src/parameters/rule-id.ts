import { type RowReader } from "./row-reader";

/** Reads a cell that holds the id of a rule, such as `uscc/form`. */
export function readRuleId<Column extends string>(row: RowReader<Column>, column: Column): string {
  const id = row.requiredText(column);
  if (id !== "" && !/^[a-z][a-z-]*\/[a-z][a-z-]*$/.test(id)) {
    row.report(column, { zh: `“${id}”不是规则编号（如 uscc/form）`, en: `"${id}" is not the id of a rule` });
  }
  return id;
}
