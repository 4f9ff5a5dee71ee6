import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { builtInCalendar } from "../../src/calendar/calendar-data";
import { dayOf, type Day } from "../../src/calendar/day";
import { readDay } from "../../src/calendar/read-day";
import { cellAt } from "../../src/sheets/column";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { converted } from "../support/libre-office";
import { calculate } from "./calculate";

jest.setTimeout(180_000);

const profile = "national-2018";
const asOf = dayOf(2024, 6, 1);
const ledgerRows = 300;

/** Rows of the sample's licences with its header, some of them spoilt: late ones, faulty codes, and one sent twice. */
async function spoiltLedger(): Promise<unknown[][]> {
  const source = await openByteSource(join(__dirname, "../../assets/sample/pingdingshan-2024-02.xlsx"));
  const workbook = await readWorkbook(source, nodeByteCodec);
  await source.close();
  const sheet = workbook.ok ? workbook.value.sheets.find(({ name }) => name === "行政许可") : undefined;
  if (sheet === undefined) throw new Error("The sample has no licences");
  const cells = Array.from({ length: ledgerRows + 1 }, (_, row): unknown[] =>
    sheet.columns.map((column) => cellAt(column, row) ?? ""),
  );
  const [header = []] = cells;
  const [decided, reported] = [header.indexOf("许可决定日期"), header.indexOf("上报时间")];
  const code = header.findIndex((name) => String(name).startsWith("行政相对人代码_1"));
  for (const [at, row] of cells.entries()) {
    if (at === 0) continue;
    // From in time to a little late, on working days and on days off.
    if (at % 3 === 0) row[reported] = dayIn(row[decided]) + (at % 16);
    if (at % 7 === 0) row[code] = String(row[code]).toLowerCase();
  }
  cells[51] = [...(cells[50] ?? [])];
  return cells;
}

/** Days off and days worked at weekends, which the native functions have to be told. */
function exceptions(): { readonly holidays: readonly Day[]; readonly makeUps: readonly Day[] } {
  const days = (kind: "holiday" | "workday"): readonly Day[] =>
    [...builtInCalendar.specialDays.values()].filter((special) => special.kind === kind).map(({ day }) => day);
  return { holidays: days("holiday"), makeUps: days("workday") };
}

/** `不合规` for rows with an error, `不计` for what leaves the volume, `合规` for the others. */
function complianceOf(ledger: readonly (readonly unknown[])[]): readonly string[] {
  const findings = (calculate("CHECK_LEDGER", ledger, asOf, profile) as readonly (readonly unknown[])[]).slice(1);
  return ledger.slice(1).map((_, at) => {
    const own = findings.filter(([row]) => row === at + 2);
    const isOut = own.some(({ 7: rule }) => ["duplicate/exact", "scope/simple-procedure", "scope/not-public"].includes(String(rule))); // prettier-ignore
    if (isOut) return "不计";
    return own.some(([, , severity]) => severity === "错误") ? "不合规" : "合规";
  });
}

test("LibreOffice finds the same rates with native formulas on the same rows", async () => {
  const ledger = await spoiltLedger();
  const [header = []] = ledger;
  const column = (name: string): unknown[][] => ledger.slice(1).map((row) => [row[header.indexOf(name)]]);
  const [decided, reported] = [column("许可决定日期"), column("上报时间")];
  const compliance = complianceOf(ledger);
  const { holidays, makeUps } = exceptions();
  const last = ledgerRows + 1;

  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("核对");
  const lists = workbook.addWorksheet("日历");
  for (const [at, day] of holidays.entries()) lists.getCell(at + 1, 1).value = day;
  for (const [at, day] of makeUps.entries()) lists.getCell(at + 1, 2).value = day;
  const off = `日历!$A$1:$A$${holidays.length}`;
  const worked = `日历!$B$1:$B$${makeUps.length}`;
  for (let at = 0; at < ledgerRows; at += 1) {
    const row = at + 2;
    sheet.getCell(row, 1).value = dayIn(decided[at]?.[0]);
    sheet.getCell(row, 2).value = dayIn(reported[at]?.[0]);
    // Late is who reports after the day on which the seventh working day has ended.
    const before = `NETWORKDAYS(A${row}+1,B${row}-1,${off})*(B${row}-1>A${row})+COUNTIFS(${worked},">"&A${row},${worked},"<"&B${row})`;
    sheet.getCell(row, 3).value = { formula: `IF(${before}>=7,"迟报","按时")` };
    sheet.getCell(row, 4).value = compliance[at] ?? "";
  }
  sheet.getCell(1, 1).value = { formula: `COUNTIF(C2:C${last},"迟报")` };
  sheet.getCell(1, 2).value = { formula: `SUMPRODUCT((C2:C${last}="迟报")*1)/COUNT(A2:A${last})` };
  sheet.getCell(1, 3).value = {
    formula: `COUNTIF(D2:D${last},"合规")/COUNTIFS(D2:D${last},"<>不计",A2:A${last},">0")`,
  };
  const shown = await converted(await workbook.xlsx.writeBuffer(), "xlsx");
  const read = new Workbook();
  await read.xlsx.load(shown);
  const native = [1, 2, 3].map((place) => Number(read.getWorksheet("核对")?.getCell(1, place).result));

  const count = Number(calculate("LATE_COUNT", decided, reported, null, null, profile));
  const rates = [
    calculate("LATE_RATE", decided, reported, null, null, profile),
    calculate("COMPLIANCE_RATE", ledger, asOf, profile),
  ];
  expect(count).toBeGreaterThan(20);
  expect(rates[1]).toBeLessThan(1);
  expect(native[0]).toBe(count);
  expect(native.slice(1).map((rate) => rate.toFixed(12))).toEqual(rates.map((rate) => Number(rate).toFixed(12)));
});

/** The day of a cell, which may be text and may have a time. */
function dayIn(cell: unknown): Day {
  const day = readDay(cell as string | number, false);
  if (day === null) throw new Error(`${String(cell)} is no day`);
  return day;
}
