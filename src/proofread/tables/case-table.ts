import { type FactColumn, type FactTable } from "../fact-table";
import { groupByName } from "../text/group-by-name";
import { plainKey } from "../text/plain-text";

/** What tells a row from another of the same name where a row is no case: its time, its kind. */
const dividing = /月份?$|季度|年[度份]|^日期|周次|类[别型]|种类|指标|项目|事项类/;

const listing = /明细|清单|名单|台账|台帐|详单|一览/;

/** What a case is known by. */
const identifying = /文号|文书|编号|案号|决定书|代码|主体|相对人|当事人|案由|姓名|企业|名称/;

/**
 * Whether a table has a row a case, several of one unit, so that its numbers are the cases' and not the unit's: 决定文书号
 * beside 报送单位, the counties of a list of companies.
 */
export function isOfCases(table: FactTable): boolean {
  const { title, name, columns } = table;
  if (!columns.some((_, place) => isOfUnits(table, place) && repeats(table, place))) return false;
  if (columns.some((column, place) => isIdentity(table, column, place))) return true;
  const isDivided = columns.some(({ header, role }) => role !== "count" && dividing.test(plainKey(header)));
  return listing.test(`${title} ${name}`) && !isDivided;
}

/** Whether a table lists cases, one by one or so many of a kind: 错误类型 and 条数 beside 报送单位. */
export const isListOfCases = (table: FactTable): boolean =>
  isOfCases(table) ||
  (listing.test(`${table.title} ${table.name}`) &&
    table.columns.some((_, place) => isOfUnits(table, place) && repeats(table, place)));

const textsIn = ({ rows }: FactTable, place: number): readonly string[] =>
  rows.flatMap(({ cells }) => {
    const cell = cells[place];
    return typeof cell === "string" ? [cell] : [];
  });

const repeats = (table: FactTable, place: number): boolean => {
  const texts = textsIn(table, place);
  return new Set(texts).size < texts.length;
};

const isOfUnits = (table: FactTable, place: number): boolean => {
  const texts = textsIn(table, place);
  return texts.length > 1 && texts.filter((text) => groupByName(text) !== null).length * 2 > texts.length;
};

const isIdentity = (table: FactTable, { header, role }: FactColumn, place: number): boolean =>
  (role === "text" || role === "name") &&
  identifying.test(plainKey(header)) &&
  textsIn(table, place).length === table.rows.length &&
  !repeats(table, place);
