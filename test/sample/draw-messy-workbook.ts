import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { slashDate } from "../../src/calendar/day";
import { parameterTables } from "../../src/parameters/parameter-table";
import { areaReference, columnLetters } from "../../src/sheets/address";
import { type CellValue } from "../../src/sheets/cell";
import { roleTypes, type Role } from "../../src/standard/role";
import { waivedNumbers } from "./decision-troubles";
import { firstLineRow, headerHeight, type MessySheet } from "./make-messy-ledger";
import { messyAsOf } from "./messy-cases";
import { type MessyColumn, type MessyLine, type RowLine } from "./messy-sheets";
import { parameterRows } from "./parameter-sheets";
import { subjects } from "./party-troubles";

const clerks = ["王某某", "李某某", "张某某"];

/**
 * The messy workbook as its clerks keep it: merged titles, two header rows, colours of their own, formulas, hidden
 * rows and columns, filters, comments, drop-down lists, and sheets that are no ledgers.
 *
 * Every moment in the file is fixed, so that the same sheets give the same parts.
 */
export async function drawMessyWorkbook(sheets: readonly MessySheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const moment = new Date(Date.UTC(2024, 2, 5, 8));
  workbook.creator = "gongshi sample";
  workbook.lastModifiedBy = "gongshi sample";
  workbook.created = moment;
  workbook.modified = moment;
  drawTable(workbook.addWorksheet("填表须知"), [
    ["填表须知（本工作簿为演示数据，主体、姓名、号码均为虚构）"],
    ["1. 每周五下班前填报本周作出的处罚决定。"],
    ["2. 联系人见通讯录，金额单位为万元。"],
  ]);
  for (const sheet of sheets) drawLedger(workbook.addWorksheet(sheet.name), sheet);
  const named = subjects.map(([name, uscc]) => ({ name, uscc }));
  drawTable(workbook.addWorksheet(parameterTables.subjects.sheet), parameterRows(parameterTables.subjects, named));
  drawTable(workbook.addWorksheet(parameterTables.waivers.sheet), waiverTable());
  // A zip knows only wall-clock times: the date below reads the same in every time zone.
  return workbook.xlsx.writeBuffer({ zip: { modTime: new Date(2024, 2, 5), timestamps: "dos" } });
}

function drawTable(sheet: Worksheet, rows: readonly (readonly CellValue[])[]): void {
  for (const row of rows) sheet.addRow([...row]);
  sheet.getColumn(1).width = 36;
  sheet.getColumn(2).width = 28;
}

function waiverTable(): readonly (readonly CellValue[])[] {
  const rule = "uscc/check-character";
  const approver = "赵某某";
  return parameterRows(parameterTables.waivers, [
    { rule, rowKey: waivedNumbers.open, reason: "执照所载即为此代码", approver, until: slashDate(messyAsOf + 300) },
    { rule, rowKey: waivedNumbers.expired, reason: "等待换照", approver, until: slashDate(messyAsOf - 60) },
  ]);
}

function drawLedger(sheet: Worksheet, ledger: MessySheet): void {
  const { columns, lines, titles } = ledger;
  const last = columns.length;
  for (const [place, title] of titles.entries()) {
    sheet.mergeCells(place + 1, 1, place + 1, last);
    const cell = sheet.getCell(place + 1, 1);
    cell.value = title;
    cell.font = { name: "方正小标宋简体", size: place === 0 ? 18 : 11 };
    cell.alignment = { horizontal: place === 0 ? "center" : "left" };
  }
  drawHeader(sheet, ledger);
  const first = firstLineRow(ledger);
  for (const [place, line] of lines.entries()) drawLine(sheet, ledger, line, first + place);
  for (const [place, { role, isHidden }] of columns.entries()) {
    sheet.getColumn(place + 1).width = widthOf(role);
    if (isHidden === true) sheet.getColumn(place + 1).hidden = true;
  }
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: first - 1 }];
  if (headerHeight(ledger) === 2) drawHabits(sheet, ledger);
}

const side = { style: "thin", color: { argb: "FF999999" } } as const;
const thinBorder = { top: side, bottom: side, left: side, right: side };

/** In characters, as far as clerks bother. */
function widthOf(role: Role | null): number {
  if (role === null) return 9;
  if (roleTypes[role] === "code") return 21;
  return role === "partyName" || role === "documentNumber" || role === "agency" ? 28 : 14;
}

function drawHeader(sheet: Worksheet, ledger: MessySheet): void {
  const top = ledger.titles.length + 1;
  const bottom = top + headerHeight(ledger) - 1;
  for (const [place, { group, header }] of ledger.columns.entries()) {
    if (bottom > top && group === null) sheet.mergeCells(top, place + 1, bottom, place + 1);
    sheet.getCell(group === null ? top : bottom, place + 1).value = header;
  }
  if (bottom > top) {
    for (const [from, to, group] of groupsOf(ledger.columns)) {
      if (to > from) sheet.mergeCells(top, from, top, to);
      sheet.getCell(top, from).value = group;
    }
  }
  for (let row = top; row <= bottom; row += 1) {
    for (let place = 1; place <= ledger.columns.length; place += 1) {
      const cell = sheet.getCell(row, place);
      cell.font = { name: "黑体", size: 10 };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFE699" } };
      cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
      cell.border = thinBorder;
    }
    sheet.getRow(row).height = row === bottom ? 40 : 20;
  }
}

/** Runs of neighbouring columns of one group, 1-based and inclusive. */
function groupsOf(columns: readonly MessyColumn[]): readonly (readonly [from: number, to: number, group: string])[] {
  const runs: (readonly [number, number, string])[] = [];
  for (const [place, { group }] of columns.entries()) {
    if (group === null) continue;
    const previous = runs.at(-1);
    if (previous?.[2] === group && previous[1] === place) runs.splice(-1, 1, [previous[0], place + 1, group]);
    else runs.push([place + 1, place + 1, group]);
  }
  return runs;
}

function drawLine(sheet: Worksheet, ledger: MessySheet, line: MessyLine, row: number): void {
  switch (line.type) {
    case "blank":
      return;
    case "note":
      sheet.mergeCells(row, 1, row, 8);
      sheet.getCell(row, 1).value = line.text;
      return;
    case "subtotal":
      drawSubtotal(sheet, ledger, line.label, row);
      return;
    case "row":
      drawRow(sheet, ledger, line, row);
  }
}

/** A total of the fines above by formula, with the value that Excel would show. */
function drawSubtotal(sheet: Worksheet, ledger: MessySheet, label: string, row: number): void {
  const first = firstLineRow(ledger);
  const place = ledger.columns.findIndex(({ role }) => role === "fineAmount");
  const sum = ledger.lines.slice(0, row - first).reduce((total, line) => {
    const fine = line.type === "row" ? line.cells.fineAmount : null;
    return typeof fine === "number" ? total + fine : total;
  }, 0);
  const letters = columnLetters(place);
  sheet.getCell(row, 1).value = label;
  sheet.getCell(row, place + 1).value = {
    formula: `SUM(${letters}${first}:${letters}${row - 1})`,
    result: Number(sum.toFixed(6)),
  };
  sheet.getRow(row).font = { bold: true };
}

function drawRow(sheet: Worksheet, ledger: MessySheet, line: RowLine, row: number): void {
  const { columns } = ledger;
  const firstLine = firstLineRow(ledger);
  const reported = columns.findIndex(({ role }) => role === "reportedAt");
  for (const [place, { role, header }] of columns.entries()) {
    const cell = sheet.getCell(row, place + 1);
    cell.border = thinBorder;
    if (role !== null) {
      const value = line.cells[role] ?? null;
      cell.value = value;
      if (roleTypes[role] === "date" && typeof value === "number" && value < 100_000) cell.numFmt = "yyyy/m/d";
      if (roleTypes[role] === "code" && typeof value === "string") cell.numFmt = "@";
    } else if (header === "状态") {
      const isReported = (line.cells.reportedAt ?? null) !== null;
      cell.value = {
        formula: `IF(${columnLetters(reported)}${row}="","未报","已报")`,
        result: isReported ? "已报" : "未报",
      };
    } else if (header === "经办人") {
      cell.value = clerks[row % clerks.length] ?? null;
    } else if (header === "序号") {
      cell.value = { formula: `ROW()-${firstLine - 1}`, result: row - firstLine + 1 };
    }
  }
}

/** What the clerks did to the sheet: colours, hidden and filtered rows, comments, lists to choose from. */
function drawHabits(sheet: Worksheet, ledger: MessySheet): void {
  const first = firstLineRow(ledger);
  const end = first + ledger.lines.length - 1;
  const columnOf = (role: string): number => ledger.columns.findIndex((column) => column.role === role) + 1;
  sheet.autoFilter = areaReference({ top: first - 2, left: 0, bottom: end - 1, right: ledger.columns.length - 1 });
  for (const [place, line] of ledger.lines.entries()) {
    if (line.type !== "row") continue;
    const row = first + place;
    if (place % 9 === 4) {
      for (let column = 1; column <= 6; column += 1) {
        sheet.getCell(row, column).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9EAD3" } };
      }
    }
    if (place % 13 === 5) sheet.getCell(row, columnOf("fineAmount")).font = { color: { argb: "FFFF0000" }, bold: true };
    if (place % 31 === 7) sheet.getRow(row).hidden = true;
    if (place % 40 === 10) sheet.getCell(row, columnOf("partyName")).note = "已电话核实，待补材料。";
    sheet.getCell(row, columnOf("partyCategory")).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: ['"法人及非法人组织,自然人,个体工商户"'],
    };
  }
}
