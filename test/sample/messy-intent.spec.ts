import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { builtInCalendar } from "../../src/calendar/calendar-data";
import { type LedgerReport } from "../../src/findings/ledger-report";
import { findLedgers } from "../../src/ledger/find-ledgers";
import { readParameters } from "../../src/parameters/read-parameters";
import { allRules } from "../../src/rules";
import { loadStandard } from "../../src/standard/load-standard";
import { checkLedger } from "../../src/usecases/check-ledger";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";
import { makeMessySheets, messyIntent } from "./make-messy-ledger";
import { messyAsOf } from "./messy-cases";

const file = join(__dirname, "..", "..", "assets", "sample", "penalty-ledger-messy.xlsx");
const intent = messyIntent(makeMessySheets());

async function checkSample(): Promise<readonly LedgerReport[]> {
  const source = await openByteSource(file);
  const workbook = await readWorkbook(source, nodeByteCodec);
  await source.close();
  const standard = loadStandard(intent.profile);
  if (!workbook.ok || !standard.ok) throw new Error("The sample or its profile does not open");
  const parameters = readParameters(workbook.value, standard.value);
  if (!parameters.ok) throw new Error("The sample's parameter sheets do not parse");
  const env = {
    standard: parameters.value.standard,
    calendar: builtInCalendar,
    asOf: messyAsOf,
    subjects: parameters.value.subjects,
  };
  return findLedgers(workbook.value, env.standard).ledgers.map((ledger) =>
    checkLedger(ledger, env, allRules, parameters.value.waivers),
  );
}

/** The rules that found each row, waived or not, by sheet row; rows without a finding are left out. */
function rulesByRow({ ledger, hits }: LedgerReport): Readonly<Record<number, readonly string[]>> {
  const rules = new Map<number, Set<string>>();
  for (const { rule, rows } of hits) {
    for (const row of rows) {
      const sheetRow = ledger.rows[row] ?? 0;
      rules.set(sheetRow, (rules.get(sheetRow) ?? new Set()).add(rule));
    }
  }
  return Object.fromEntries([...rules].map(([row, found]) => [row, [...found].sort()]));
}

function countRules({ sheetFindings }: LedgerReport): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of sheetFindings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe("the messy ledger", () => {
  let reports: readonly LedgerReport[] = [];
  beforeAll(async () => {
    reports = await checkSample();
  });

  it("means every rule to be broken somewhere", () => {
    const meant = new Set(
      intent.sheets.flatMap(({ rows, sheetRules }) => [
        ...Object.keys(sheetRules),
        ...rows.flatMap(({ rules }) => rules),
      ]),
    );
    expect([...meant].sort()).toEqual(allRules.map(({ id }) => id).sort());
  });

  it("is found sheet by sheet under its own headers, notes and totals left out", () => {
    expect(
      reports.map(({ ledger }) => [ledger.sheet, ledger.kind, [...ledger.headerRows], ledger.rows.length]),
    ).toEqual(intent.sheets.map(({ sheet, kind, headerRows, dataRows }) => [sheet, kind, headerRows, dataRows]));
  });

  it("breaks in each row the rules that the row is meant to break, and no other", () => {
    expect(reports.map(rulesByRow)).toEqual(
      intent.sheets.map(({ rows }) =>
        Object.fromEntries(
          rows.filter(({ rules }) => rules.length > 0).map(({ row, rules }) => [row, [...rules].sort()]),
        ),
      ),
    );
  });

  it("breaks in each header the rules that it is meant to break", () => {
    expect(reports.map(countRules)).toEqual(intent.sheets.map(({ sheetRules }) => sheetRules));
  });

  it("has one finding lifted by its waiver and one whose waiver has expired", () => {
    const waived = reports.flatMap((report) =>
      report.hits.flatMap((hits) =>
        Array.from(hits.rows, (row, position) => ({
          row: report.ledger.rows[row],
          waiver: report.waivedBy(hits, position),
        })),
      ),
    );
    const meant = intent.sheets.flatMap(({ rows }) => rows).find(({ what }) => what === "代码校验位错误，已豁免");
    expect(waived.flatMap(({ row, waiver }) => (waiver === null ? [] : [row]))).toEqual([meant?.row]);
  });

  it("shows no fault of the tool", () => {
    expect(reports.flatMap(({ toolFaults }) => toolFaults)).toEqual([]);
  });
});
