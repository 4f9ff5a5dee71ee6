import { createEngine } from "../../../addin/engine/create-engine";
import { type CheckSettings, type Engine, type FindingQuery } from "../../../addin/ports/engine";
import { dayOf } from "../../../src/calendar/day";
import { eachFinding } from "../../../src/findings/list-findings";
import { listFindings } from "../../../src/findings/list-findings";
import { markSheets } from "../../../src/marks/mark-sheets";
import { allRules } from "../../../src/rules";
import { type WorkbookData } from "../../../src/sheets/workbook-data";
import { checkWorkbook, type WorkbookCheck } from "../../../src/usecases/check-workbook";
import { nationalStandard } from "../../support/national-standard";
import { feed } from "../support/feed-engine";
import { samples, sampleWorkbook } from "../support/sample-workbook";

const asOf = dayOf(2024, 3, 5);
const settings: CheckSettings = { language: "zh", asOf, mapping: {}, kinds: {}, scope: null };
const everything: FindingQuery = {
  ...{
    language: "zh",
    groupBy: "rule",
    severities: ["error", "warning", "info"],
    waived: "open",
    text: "",
    ledger: null,
  },
};

function checkedFile(workbook: WorkbookData): WorkbookCheck {
  const check = checkWorkbook(workbook, { standard: nationalStandard, isChosen: false, asOf, rules: allRules });
  if (!check.ok) throw new Error("The sample has faults");
  return check.value;
}

const engineWith = async (workbook: WorkbookData, rowsInBlock: number): Promise<Engine> => {
  const engine = createEngine();
  await feed(engine, workbook, rowsInBlock);
  const result = await engine.check(settings, () => undefined);
  if (!result.ok) throw new Error(result.error.join());
  return engine;
};

describe.each(samples)("%s fed as blocks", (name) => {
  let workbook: WorkbookData;
  let file: WorkbookCheck;
  let engine: Engine;
  beforeAll(async () => {
    workbook = await sampleWorkbook(name);
    file = checkedFile(workbook);
    engine = await engineWith(workbook, 97);
  });

  test("is judged as its file is", async () => {
    await feed(engine, workbook, 1000);
    const told: number[] = [];
    const result = await engine.check(settings, (done, total) => told.push(done / total));
    if (!result.ok) throw new Error("The sample has faults");
    const { ledgers, totals, verdict, ignored, sinceLast } = result.value;
    expect(ledgers.map((ledger) => [ledger.sheet, ledger.verdict, ledger.counts, ledger.timeliness])).toEqual(
      file.reports.map((report) => [report.ledger.sheet, report.verdict, report.counts, report.timelinessCounts]),
    );
    expect([verdict, ignored.map(({ sheet }) => sheet)]).toEqual([
      file.verdict,
      file.ignored.map(({ sheet }) => sheet),
    ]);
    expect(totals.rows).toBe(file.reports.reduce((sum, { ledger }) => sum + ledger.rows.length, 0));
    expect([told.at(-1), told.length > 20, sinceLast]).toEqual([1, true, { added: 0, gone: 0 }]);
  });

  test.each(["rule", "column", "unit"] as const)("lists every open finding once by %s", async (groupBy) => {
    const index = await engine.query({ ...everything, groupBy });
    const listed = await Promise.all(index.groups.map(({ key, count }) => engine.page(index.id, key, 0, count + 1)));
    const inFile = file.reports.flatMap((report) =>
      [...eachFinding(report, "zh")].flatMap((finding) => (finding.waiver === null ? [JSON.stringify(finding)] : [])),
    );
    const inPages = listed.flat().map((finding) => JSON.stringify(plain(finding)));
    expect([index.total, new Set(listed.flat().map(({ id }) => id)).size]).toEqual([inFile.length, inFile.length]);
    expect(inPages.sort()).toEqual(inFile.sort());
    for (const [place, page] of listed.entries()) {
      const { count, safe, fixable, severity } = index.groups[place] ?? {};
      const order = ["error", "warning", "info"];
      expect([count, fixable, safe]).toEqual([
        page.length,
        page.filter(({ fix }) => fix !== null).length,
        page.filter(({ fix }) => fix?.kind === "safe").length,
      ]);
      expect(severity).toBe(order.find((each) => page.some((finding) => finding.severity === each)));
      const places = page.map(({ sheet, row }) => [
        file.reports.findIndex(({ ledger }) => ledger.sheet === sheet),
        row ?? 0,
      ]);
      expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    }
  });

  test("finds by its name what it lists, and where it stands in the list", async () => {
    const index = await engine.query(everything);
    for (const group of index.groups.slice(0, 8)) {
      const from = Math.floor(group.count / 2);
      const [finding] = await engine.page(index.id, group.key, from, from + 1);
      const id = finding?.id ?? "";
      expect(await engine.finding(id, "zh")).toEqual(finding);
      expect(await engine.locate(index.id, id)).toEqual({ group: group.key, position: from });
    }
    expect(await engine.page(index.id - 1, index.groups[0]?.key ?? "", 0, 5)).toEqual([]);
  });

  test("is walked cell by cell, there and back, through every cell with a finding", async () => {
    const report = file.reports[0];
    const open = report === undefined ? [] : listFindings(report, "zh", { limit: Infinity }).findings.filter(isOnRow);
    const inOrder = [...open].sort(
      (a, b) => (a.row ?? 0) - (b.row ?? 0) || columnPlace(a.column) - columnPlace(b.column),
    );
    const cells = [...new Set(inOrder.map(({ row, column }) => `${row ?? 0} ${column ?? "A"}`))];
    const start = { sheet: report?.ledger.sheet ?? "", row: 1, column: 0 };
    const there: string[] = [];
    let from = start;
    for (let steps = 0; steps < 40; steps += 1) {
      const finding = await engine.neighbour(from, 1, "zh");
      if (finding === null) break;
      from = placeOf(finding);
      there.push(`${finding.row ?? 0} ${finding.column ?? "A"}`);
    }
    expect(there).toEqual(Array.from(there, (_, step) => cells[step % cells.length]));
    expect(there).toHaveLength(40);
    const back: string[] = [];
    for (let steps = 0; steps < there.length - 1; steps += 1) {
      const finding = await engine.neighbour(from, -1, "zh");
      if (finding === null) break;
      from = placeOf(finding);
      back.push(`${finding.row ?? 0} ${finding.column ?? "A"}`);
    }
    expect(back.reverse()).toEqual(there.slice(0, -1));
  });

  test("has the marks that the annotated file gets", async () => {
    const inFile = markSheets(workbook, file.reports, "zh");
    const frames = await engine.markFrames("zh");
    expect(frames).toEqual(inFile.map((marks) => ({ ...marks, cells: undefined, hadMarks: false })));
    for (const marks of inFile) {
      const { firstRow, lastRow } = marks;
      const { cells } = await engine.markCells(marks.sheet, firstRow, lastRow, "zh");
      expect(cells).toEqual(cells.map((_, offset) => marks.cells(firstRow + offset) ?? ["", ""]));
    }
  });
});

const isOnRow = ({ row, waiver }: { readonly row: number | null; readonly waiver: unknown }): boolean =>
  row !== null && waiver === null;

const placeOf = ({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
}) => ({
  ...{ sheet, row: row ?? 0 },
  column: columnPlace(column),
});

/** 0-based; a whole row stands in its first cell. */
const columnPlace = (letters: string | null): number =>
  letters === null ? 0 : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The finding as the core tells of it. */
const plain = (finding: Awaited<ReturnType<Engine["page"]>>[number]) => {
  const { rule, severity, row, column, field, value, message, hint, basis, fix, waiver } = finding;
  return { rule, severity, row, column, field, value, message, hint, basis, fix, waiver };
};
