import { type FactColumn, type FactTable } from "../../src/proofread/fact-table";

type Cells = readonly (number | null)[];

/** A table of units with columns of numbers, the header in row 1; of no numbers a column is one of counts. */
export function tableOf(
  headers: readonly string[],
  rows: Readonly<Record<string, Cells>>,
  more: Partial<FactTable> = {},
): FactTable {
  const columns = headers.map((header, place): FactColumn => ({
    header,
    role: place === 0 ? "name" : /率|%/u.test(header) ? "rate" : "count",
    column: place,
  }));
  return {
    ...{ name: "表", title: "", annex: null, columns, total: null, footers: [] },
    rows: Object.entries(rows).map(([name, cells], row) => ({ name, row: row + 1, cells: [name, ...cells] })),
    ...more,
  };
}

/** Counties with what they reported, how much of it late, and at which rate: 白水县 and 望湖县 report alike. */
export const counties = tableOf(["县（市、区）", "数据总量", "迟报量", "迟报率(%)"], {
  桐山区: [1528, 4, 0.26],
  安陵县: [1283, 0, 0],
  清江市: [1108, 7, 0.63],
  石门县: [571, 0, 0],
  白水县: [340, 2, 0.59],
  望湖县: [340, 0, 0],
  经开区: [65, 0, 0],
  高新区: [38, 0, 0],
});

/** 市直单位, two of which reported nothing. */
export const offices = tableOf(
  ["单位名称", "数据总量", "迟报量"],
  { 市公安局: [137, 3], 市住建局: [35, 0], 市文旅局: [9, 0], 市财政局: [null, null], 市审计局: [null, null] },
  { name: "市直" },
);
