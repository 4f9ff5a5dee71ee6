import { findLedgers, type FindOptions, type FoundLedgers } from "../../src/ledger/find-ledgers";
import { type Ledger } from "../../src/ledger/ledger";
import { columnLetters } from "../../src/sheets/address";
import { type CellValue } from "../../src/sheets/cell";
import { loadStandard } from "../../src/standard/load-standard";
import { type Standard } from "../../src/standard/standard";
import { buildWorkbook, type Grid } from "../support/build-workbook";

const loaded = loadStandard("national-2018");
if (!loaded.ok) throw new Error("The default profile does not load.");
/** The default profile. */
export const standard: Standard = loaded.value;

/** A small penalty ledger. */
export const penaltyHeader = ["行政相对人名称", "行政处罚决定书文号", "处罚类别", "处罚决定日期", "处罚机关"];
export const penaltyRow = (serial: number): readonly CellValue[] => [
  `平顶山某某商贸有限公司${serial}`,
  `平市监罚〔2024〕${serial}号`,
  "罚款",
  45322,
  "平顶山市市场监督管理局",
];
/** A small licence ledger. */
export const licenceHeader = ["行政相对人名称", "行政许可决定文书号", "许可内容", "许可决定日期", "有效期至"];
export const licenceRow: readonly CellValue[] = ["叶县某某店", "叶审批〔2024〕7号", "食品经营", "2024/2/5", "2029/2/4"];

/** What is found in a workbook of grids. */
export const find = (grids: Readonly<Record<string, Grid>>, options?: FindOptions): FoundLedgers =>
  findLedgers(buildWorkbook(grids), standard, options);

/** `penalty 3 rows 4,5: A=CF_XDR_MC B=CF_WSH`, the shape of a ledger in one line. */
export function shapeOf(ledger: Ledger): string {
  const columns = [...ledger.columns.values()].map(({ index, field }) => `${columnLetters(index)}=${field.code}`);
  return `${ledger.kind} ${ledger.headerRows.join("+")} rows ${ledger.rows.join()}: ${columns.join(" ")}`;
}

/** The shapes of all ledgers on one sheet. */
export const shapes = (grid: Grid, options?: FindOptions): readonly string[] =>
  find({ 台账: grid }, options).ledgers.map(shapeOf);

export const penaltyColumns = "A=CF_XDR_MC B=CF_WSH C=CF_CFLB D=CF_JDRQ E=CF_CFJG";
export const licenceColumns = "A=XK_XDR_MC B=XK_WSH C=XK_NR D=XK_JDRQ E=XK_YXQZI";
