import { type FactColumn } from "../fact-table";

const stated = /单位[:：]\s*(?<units>[^)）\]】\s]+)/u;

/** What is counted in money whatever else stands beside it. */
const ofMoney = /金额|[授放]|贷款|融资|余额|资金|投资|税额|罚款|欠款/u;

/** Headers with the money that a line above the table says for its columns: 授信金额（万元） below `单位：家、万元`. */
export function withMoney(columns: readonly FactColumn[], above: readonly string[]): readonly FactColumn[] {
  const units = above
    .flatMap((line) => stated.exec(line)?.groups?.units ?? [])
    .flatMap((each) => each.split(/[、,，\/]/u));
  const [money, ...others] = units.filter((unit) => /^[万亿]?元$/u.test(unit));
  if (money === undefined || others.length > 0) return columns;
  return columns.map((column) => {
    const isPlain = column.role === "count" && !/[元)）数家户笔]$/u.test(column.header);
    return isPlain && (units.length === 1 || ofMoney.test(column.header))
      ? { ...column, header: `${column.header}（${money}）` }
      : column;
  });
}
