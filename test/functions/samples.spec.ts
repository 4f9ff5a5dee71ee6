import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { makeAnnexes } from "../../src/annexes/make-annexes";
import { readMonth } from "../../src/annexes/month";
import { shownValue } from "../../src/annexes/annex";
import { dayOf } from "../../src/calendar/day";
import { timelinessStatuses } from "../../src/calendar/timeliness";
import { rateOf } from "../../src/measures/ratio";
import { complianceRate, tallyRows } from "../../src/measures/tally";
import { allRules } from "../../src/rules";
import { cellAt } from "../../src/sheets/column";
import { type SheetData, type WorkbookData } from "../../src/sheets/workbook-data";
import { loadStandard } from "../../src/standard/load-standard";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { checkWorkbook, type WorkbookCheck } from "../../src/usecases/check-workbook";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { calculate } from "./calculate";

const samples = ["penalty-ledger-messy.xlsx", "pingdingshan-2024-02.xlsx"] as const;

async function sampleWorkbook(name: (typeof samples)[number]): Promise<WorkbookData> {
  const source = await openByteSource(join(__dirname, "../../assets/sample", name));
  const workbook = await readWorkbook(source, nodeByteCodec);
  await source.close();
  if (!workbook.ok) throw new Error(`${name} cannot be read`);
  return workbook.value;
}

/** The cells of a sheet as Excel hands them over, `""` for a blank. */
const cellsOf = ({ columns, rowCount }: SheetData): unknown[][] =>
  Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellAt(column, row) ?? ""));

const profile = "pingdingshan-2024";
const asOf = dayOf(2024, 3, 5);

describe.each(samples)("on %s, as the pane judges it without settings of the workbook", (name) => {
  let sheets: readonly SheetData[] = [];
  let check: WorkbookCheck;

  beforeAll(async () => {
    const workbook = await sampleWorkbook(name);
    const standard = loadStandard(profile);
    if (!standard.ok) throw new Error(profile);
    const data = workbook.sheets.filter(({ name: sheet }) => sheet !== "豁免登记" && sheet !== "主体名录");
    const request = { standard: standard.value, isChosen: true, asOf, rules: allRules };
    const checked = checkWorkbook({ ...workbook, sheets: data }, request);
    if (!checked.ok) throw new Error(JSON.stringify(checked.error));
    check = checked.value;
    sheets = data.filter(({ name: sheet }) => check.reports.some(({ ledger }) => ledger.sheet === sheet));
  });

  const reportsOn = (sheet: string) => check.reports.filter(({ ledger }) => ledger.sheet === sheet);

  test("the compliance rate is the pane's", () => {
    for (const sheet of sheets) {
      const [tally] = reportsOn(sheet.name).map((report) => tallyRows(report, new Int32Array(report.ledger.rows.length), 1)[0]); // prettier-ignore
      if (tally === undefined) throw new Error(sheet.name);
      expect(reportsOn(sheet.name)).toHaveLength(1);
      expect(calculate("COMPLIANCE_RATE", cellsOf(sheet), asOf, profile)).toBe(rateOf(complianceRate(tally)));
    }
  });

  test("the findings are the pane's, to the row", () => {
    for (const sheet of sheets) {
      const listed = calculate("CHECK_LEDGER", cellsOf(sheet), asOf, profile) as unknown[][];
      const rows = listed.slice(1).map((row) => `${String(row[0])} ${String(row[7])}`);
      const expected = reportsOn(sheet.name).flatMap(({ ledger, hits, sheetFindings }) => [
        ...hits.flatMap(({ rule, rows: at }) => Array.from(at, (row) => `${ledger.rows[row] ?? 0} ${rule}`)),
        ...sheetFindings.map(({ rule }) => ` ${rule}`),
      ]);
      expect(rows.sort()).toEqual(expected.sort());
    }
  });

  test("late rows are as many as the pane counts among those that it can judge", () => {
    const unknown = timelinessStatuses.indexOf("unknown");
    const dated = check.reports.filter(({ ledger }) => ledger.columns.has("reportedAt"));
    const counted = dated.map(({ ledger, timeliness }) => {
      const sheet = sheets.find((each) => each.name === ledger.sheet);
      const judged = Array.from(ledger.rows).filter((_, row) => timeliness[row] !== unknown);
      const cells = (role: "decisionDate" | "reportedAt"): unknown[][] => {
        const column = sheet?.columns[ledger.columns.get(role)?.index ?? -1];
        return judged.map((row) => [cellAt(column, row - 1) ?? ""]);
      };
      return calculate("LATE_COUNT", cells("decisionDate"), cells("reportedAt"), null, null, profile);
    });
    expect(counted).toEqual(dated.map(({ timelinessCounts }) => timelinessCounts.late));
    expect(counted).toContain(1);
  });
});

test("the tables of February 2024 are annexes 1 and 2, sheet by sheet", async () => {
  const workbook = await sampleWorkbook("pingdingshan-2024-02.xlsx");
  const standard = loadStandard(profile);
  const month = readMonth("2024-02");
  if (!standard.ok || month === null) throw new Error(profile);
  const { from, to } = month;
  const request = { standard: standard.value, isChosen: true, asOf: to, rules: allRules };
  for (const sheet of ["行政许可", "行政处罚"]) {
    const data = workbook.sheets.filter(({ name }) => name === sheet);
    const checked = checkWorkbook({ ...workbook, sheets: data }, request);
    const [first] = data;
    if (!checked.ok || first === undefined) throw new Error(sheet);
    const { annexes } = makeAnnexes(checked.value.reports, builtInRoster(profile), month, null);
    for (const [id, annex] of [
      ["UNITS_TABLE", annexes[0]],
      ["COUNTIES_TABLE", annexes[1]],
    ] as const) {
      // prettier-ignore
      expect(calculate(id, cellsOf(first), profile, from, to, profile)).toEqual([
        annex?.header,
        ...[...(annex?.rows ?? []), annex?.total ?? []].map((row) => row.map(shownValue)),
      ]);
    }
  }
});
