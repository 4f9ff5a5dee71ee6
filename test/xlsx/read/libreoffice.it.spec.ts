import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Workbook } from "@cj-tech-master/excelts";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { openByteSource } from "../../../cli/files/node-byte-source";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook";
import { type CellValue } from "../../../src/sheets/cell";
import { cellAt } from "../../../src/sheets/column";
import { type WorkbookData } from "../../../src/sheets/workbook-data";
import { faultOf } from "../../support/fault-of";

/** A ledger as LibreOffice would open it: text, formulas, dates, codes with zeros in front, odd characters. */
const csv = `﻿单位,文书号,决定日期,数量,公式,备注
平顶山市市场监督管理局,平市监罚〔2024〕1号,2024-02-29,12.5,=D2*2,"第一行
第二行 & <甲> ""引号"""
汝州市住房和城乡建设局,00123,2024-03-01,-0.1,"=B3&""-""&A3",😀𠮷 末尾空格
,,,,=1/0,
最后,x,1899-12-31,1E-7,=D5>0,
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gongshi-"));
  writeFileSync(join(folder, "台账.csv"), csv);
  convert("台账.csv", "xlsx:Calc MS Excel 2007 XML", ["--infilter=CSV:44,34,76,1,2/2,0,0,true,false,true"]);
  convert("台账.xlsx", "xls:MS Excel 97");
  convert("台账.xlsx", "ods");
  convert("台账.xlsx", "html:HTML (StarCalc)");
});
afterAll(() => rmSync(folder, { recursive: true }));

function convert(name: string, to: string, filter: readonly string[] = []): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const args = [profile, "--headless", ...filter, "--convert-to", to, "--outdir", folder, join(folder, name)];
  execFileSync("soffice", args, { stdio: "ignore", timeout: 120_000 });
}

/** The same cells as excelts gives them, dates as serial numbers. */
async function oracle(path: string): Promise<CellValue[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await readFile(path));
  const rows: CellValue[][] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    rows.push(Array.from({ length: 6 }, (_, column) => plain(row.getCell(column + 1).value)));
  });
  return rows;
}

function plain(value: unknown): CellValue {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === "object" && value !== null) {
    if ("result" in value) return plain(value.result);
    if ("error" in value) return String(value.error);
    if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

async function readFileAsWorkbook(path: string): Promise<WorkbookData> {
  const source = await openByteSource(path);
  const read = await readWorkbook(source, nodeByteCodec);
  await source.close();
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

test("a workbook that LibreOffice wrote is read as excelts reads it", async () => {
  const path = join(folder, "台账.xlsx");
  const workbook = await readFileAsWorkbook(path);
  const [sheet] = workbook.sheets;
  const columns = sheet?.columns ?? [];
  const rows = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 6 }, (_, column) => cellAt(columns[column], row)),
  );
  expect(rows).toEqual(await oracle(path));
  expect(rows[1]).toEqual([
    "平顶山市市场监督管理局",
    "平市监罚〔2024〕1号",
    45351,
    12.5,
    25,
    '第一行\n第二行 & <甲> "引号"',
  ]);
  expect([rows[2]?.[1], rows[2]?.[4], rows[3]?.[4], rows[4]?.[4]]).toEqual([
    "00123",
    "00123-汝州市住房和城乡建设局",
    "#DIV/0!",
    1,
  ]);
});

test.each([
  ["台账.xls", { kind: "not-a-workbook", looksLike: "old-excel" }],
  ["台账.ods", { kind: "not-a-workbook", looksLike: "open-document" }],
  ["台账.html", { kind: "not-a-workbook", looksLike: "html" }],
  ["台账.csv", { kind: "not-a-workbook", looksLike: "text" }],
])("%s that LibreOffice wrote is named for what it is", async (name, fault) => {
  expect(await faultOf(await readFile(join(folder, name)))).toEqual(fault);
});
