import { join } from "node:path";
import { nodeByteCodec } from "../../cli/files/node-byte-codec";
import { openByteSource } from "../../cli/files/node-byte-source";
import { builtInCalendar } from "../../src/calendar/calendar-data";
import { dayOf } from "../../src/calendar/day";
import { timelinessStatuses } from "../../src/calendar/timeliness";
import { findLedgers, type FoundLedgers } from "../../src/ledger/find-ledgers";
import { judgeTimeliness } from "../../src/ledger/ledger-timeliness";
import { type Ledger } from "../../src/ledger/ledger";
import { readParameters } from "../../src/parameters/read-parameters";
import { allRules } from "../../src/rules";
import { type RuleEnv } from "../../src/rules/rule";
import { type CellValue } from "../../src/sheets/cell";
import { loadStandard } from "../../src/standard/load-standard";
import { type Role } from "../../src/standard/role";
import { builtInRoster } from "../../src/units/built-in-rosters";
import { checkLedger } from "../../src/usecases/check-ledger";
import { readWorkbook } from "../../src/xlsx/read/read-workbook";

const file = join(__dirname, "..", "..", "assets", "sample", "pingdingshan-2024-02.xlsx");

/** Annex 1 of the notice of February 2024, by the full names that the export carries. */
const municipal = {
  平顶山市市场监督管理局: 359,
  平顶山市公安局: 33,
  平顶山市水利局: 17,
  平顶山市住房和城乡建设局: 14,
  平顶山市卫生健康委员会: 7,
  平顶山市应急管理局: 4,
  平顶山市民政局: 3,
  平顶山市交通运输局: 3,
  平顶山市文化广电和旅游局: 3,
  平顶山市房产管理中心: 2,
  平顶山市发展和改革委员会: 1,
  平顶山市城市管理局: 1,
};

/** Annex 2 of the notice, by the county cells of the export. */
const counties = {
  鲁山县: 2020,
  汝州市: 551,
  湛河区: 369,
  郏县: 356,
  新华区: 351,
  宝丰县: 328,
  卫东区: 253,
  叶县: 183,
  舞钢市: 87,
  示范区: 24,
  高新区: 10,
  石龙区: 2,
};

function cellOf(ledger: Ledger, role: Role, row: number): string | number | null {
  const column = ledger.columns.get(role);
  return column?.read[column.codes[row] ?? 0] ?? null;
}

function rawOf(ledger: Ledger, role: Role, row: number): CellValue {
  const column = ledger.columns.get(role);
  return column?.raw[column.codes[row] ?? 0] ?? null;
}

/** How often each value occurs. */
function countOf(values: readonly (string | number | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

describe("the export of February 2024", () => {
  let found: FoundLedgers = { ledgers: [], ignored: [] };
  let env: RuleEnv;
  let parameters: ReturnType<typeof readParameters>;
  /** One value for each row of both ledgers. */
  const every = <T>(value: (ledger: Ledger, row: number) => T): T[] =>
    found.ledgers.flatMap((ledger) => Array.from(ledger.rows, (_, row) => value(ledger, row)));

  beforeAll(async () => {
    const source = await openByteSource(file);
    const workbook = await readWorkbook(source, nodeByteCodec);
    await source.close();
    const standard = loadStandard("pingdingshan-2024");
    const national = loadStandard("national-2018");
    if (!workbook.ok || !standard.ok || !national.ok) throw new Error("The sample or its profile does not open");
    parameters = readParameters(workbook.value, national.value);
    found = findLedgers(workbook.value, standard.value);
    env = { standard: standard.value, calendar: builtInCalendar, asOf: dayOf(2024, 3, 1), subjects: null };
  });

  it("has one sheet of licences and one of penalties, with every column known", () => {
    expect(found.ledgers.map(({ sheet, kind, unmapped, columns }) => [sheet, kind, unmapped, columns.size])).toEqual([
      ["行政许可", "licence", [], 30],
      ["行政处罚", "penalty", [], 32],
    ]);
    expect(every(() => 1)).toHaveLength(4981);
  });

  it("has the notice's 447 rows of municipal units and 4534 rows of counties", () => {
    const rows = every((ledger, row) => ({
      unit: cellOf(ledger, "sourceUnit", row),
      county: cellOf(ledger, "county", row),
    }));
    const [ofCity, ofCounties] = [true, false].map((isCity) =>
      rows.filter(({ county }) => (county === "市本级") === isCity),
    );
    expect([ofCity?.length, ofCounties?.length]).toEqual([447, 4534]);
    expect(countOf(ofCity?.map(({ unit }) => unit) ?? [])).toEqual(municipal);
    expect(countOf(ofCounties?.map(({ county }) => county) ?? [])).toEqual(counties);
  });

  it("was received from the first to the last second of the month", () => {
    const moments = every((ledger, row) => Number(rawOf(ledger, "reportedAt", row))).sort((a, b) => a - b);
    expect(moments[0]).toBe(dayOf(2024, 2, 1));
    expect(moments.at(-1)).toBeCloseTo(dayOf(2024, 2, 29) + 86_399 / 86_400, 7);
  });

  it("has one late row, of the market regulator", () => {
    const late = found.ledgers.flatMap((ledger) =>
      Array.from(judgeTimeliness(ledger, env), (status, row) => ({
        status: timelinessStatuses[status],
        unit: cellOf(ledger, "sourceUnit", row),
      })).filter(({ status }) => status !== "on-time"),
    );
    expect(late).toEqual([{ status: "late", unit: "平顶山市市场监督管理局" }]);
  });

  it("breaks no rule but for the late row", () => {
    const reports = found.ledgers.map((ledger) => checkLedger(ledger, env, allRules, []));
    expect(reports.map(({ counts, toolFaults }) => [counts.byRule, toolFaults])).toEqual([
      [{ "timeliness/late": 1 }, []],
      [{}, []],
    ]);
    expect(reports.map(({ counts }) => counts.compliantRows)).toEqual(found.ledgers.map(({ rows }) => rows.length));
  });

  it("carries the shipped roster and profile, and no other settings", () => {
    expect(parameters.ok && parameters.value.roster?.units).toEqual(builtInRoster("pingdingshan-2024").units);
    expect(parameters.ok && { ...parameters.value, roster: null }).toMatchObject({
      standard: env.standard,
      calendarAdditions: null,
      waivers: [],
      subjects: null,
    });
  });

  it("gives no document number twice within an agency", () => {
    const keys = every(
      (ledger, row) => `${String(cellOf(ledger, "agency", row))} ${String(cellOf(ledger, "documentNumber", row))}`,
    );
    expect(new Set(keys).size).toBe(4981);
  });
});
