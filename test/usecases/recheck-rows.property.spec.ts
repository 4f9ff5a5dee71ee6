import fc from "fast-check";
import { fixKinds } from "../../src/findings/fix-kinds";
import { eachFinding } from "../../src/findings/list-findings";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type CellValue } from "../../src/sheets/cell";
import { type WorkbookData } from "../../src/sheets/workbook-data";
import { type Role } from "../../src/standard/role";
import { checkWorkbook, type WorkbookCheck } from "../../src/usecases/check-workbook";
import { recheckRows } from "../../src/usecases/recheck-rows";
import { shiftLedger } from "../../src/usecases/shift-rows";
import { trackLedger, type TrackedLedger, type TrackingEnv } from "../../src/usecases/tracked-ledger";
import { dayOf } from "../../src/calendar/day";
import { rowMarks } from "../../src/marks/row-marks";
import { buildWorkbook, type Grid } from "../support/build-workbook";
import { numberedRow } from "../support/clean-row";
import { nationalStandard } from "../support/national-standard";

const fields = [...nationalStandard.fields.licence, ...nationalStandard.besideFields];
const roles: readonly Role[] = [
  ...(["partyName", "partyCategory", "partyUscc", "personDocumentType", "personDocumentNumber"] as const),
  ...(["documentName", "documentNumber", "licenceCategory", "licenceContent", "decisionDate", "validFrom"] as const),
  ...(["validTo", "agency", "agencyCode", "licenceStatus", "sourceUnit", "sourceUnitCode", "reportedAt"] as const),
];
const header = roles.map((role) => fields.find((field) => field.role === role)?.name ?? null);
const cellsOf = (row: ExampleRow): readonly CellValue[] => roles.map((role) => row[role] ?? null);
const waivers: Grid = [
  ["规则", "记录标识", "理由", "批准人"],
  ["date/form", "平审批许〔2024〕1号", "历史数据", "王某某"],
  ["text/filler", "平审批许〔2024〕2号 | 李某某 |", "历史数据", "王某某"],
];

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const dataRow: fc.Arbitrary<readonly CellValue[]> = fc
  .record({
    number: fc.integer({ min: 1, max: 4 }),
    partyName: oneOf("李某某", "12345", null, "李某某410401190001010013"),
    partyUscc: oneOf<CellValue>(null, "91410400MA0T5T018R", "91410400ma0t5t018r", 9.1410400123e17),
    decisionDate: oneOf<CellValue>("2024/02/26", "2024-02-30", "2030/01/01", 45_348, null),
    licenceContent: oneOf("从事食品经营", "无", "不予许可"),
    reportedAt: oneOf("2024/02/27", null, "2024/03/20", "已报"),
  })
  .map(({ number, ...parts }) => cellsOf(numberedRow(number, parts)));
const otherRow = oneOf<readonly CellValue[]>([], ["合计", 3], ["备注：本表一式两份"], [null, "只有一格"]);
const row = fc.oneof({ weight: 5, arbitrary: dataRow }, { weight: 1, arbitrary: otherRow });

type Step =
  | { readonly kind: "edit"; readonly at: number; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "insert" | "delete"; readonly at: number; readonly count: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("edit"),
      at: fc.nat(8),
      rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: oneOf("insert", "delete"), at: fc.nat(8), count: fc.integer({ min: 1, max: 2 }) }),
  },
) as fc.Arbitrary<Step>;

const workbookOf = (rows: readonly (readonly CellValue[])[]): WorkbookData =>
  buildWorkbook({ 许可: [["2024年2月行政许可"], header, ...rows], 豁免登记: waivers });

function checked(rows: readonly (readonly CellValue[])[]): WorkbookCheck {
  const check = checkWorkbook(workbookOf(rows), {
    ...{ standard: nationalStandard, isChosen: true, asOf: dayOf(2024, 3, 5), rules: allRules },
    ...{ mapping: { 许可: { headerRow: 2 } }, kinds: { 许可: "licence" } },
  });
  if (!check.ok) throw new Error("The workbook has faults");
  return check.value;
}

const firstDataRow = 3;

/** The cells after a step. */
function applied(rows: readonly (readonly CellValue[])[], change: Step): readonly (readonly CellValue[])[] {
  const padded = [...rows, ...Array.from({ length: Math.max(0, change.at - rows.length) }, () => [])];
  const before = padded.slice(0, change.at);
  if (change.kind === "edit") return [...before, ...change.rows, ...padded.slice(change.at + change.rows.length)];
  if (change.kind === "delete") return [...before, ...padded.slice(change.at + change.count)];
  return [...before, ...Array.from({ length: change.count }, () => []), ...padded.slice(change.at)];
}

/** The ledger after a step, as far as it was followed. */
function followed(tracked: TrackedLedger, change: Step, env: TrackingEnv): TrackedLedger {
  const first = firstDataRow + change.at;
  if (change.kind !== "edit") {
    return shiftLedger(tracked, { row: first, count: change.kind === "insert" ? change.count : -change.count }, env);
  }
  return recheckRows(tracked, { cells: change.rows, firstRow: first, span: null }, env).tracked;
}

/** All that anybody can see of a report. */
function seen({ report }: TrackedLedger) {
  const { ledger, counts, verdict, timelinessCounts } = report;
  const mark = rowMarks(report, "zh", { firstColumn: 0, lastColumn: header.length - 1 });
  return {
    ...{ counts, verdict, timelinessCounts, rows: [...ledger.rows], severity: [...report.rowSeverity] },
    findings: [...eachFinding(report, "zh")],
    fixes: report.hits
      .flatMap((hits) => {
        const kinds = fixKinds(hits);
        return Array.from(hits.rows, (place, position) =>
          JSON.stringify([hits.rule, hits.role, place, hits.fixAt(position), kinds[position]]),
        );
      })
      .sort(),
    marks: Array.from(ledger.rows, (_, place) => mark(place)),
  };
}

test("rows judged again have the findings of a whole new check, and so have all others", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      (start, steps) => {
        const { env, parameters, reports } = checked(start);
        const [report] = reports;
        fc.pre(report !== undefined);
        const tracking = { env, rules: allRules, waivers: parameters.waivers, date1904: false };
        let rows: readonly (readonly CellValue[])[] = start;
        let tracked = trackLedger(report, env.standard);
        for (const change of steps) {
          rows = applied(rows, change);
          tracked = followed(tracked, change, tracking);
          const whole = checked(rows).reports[0];
          fc.pre(whole !== undefined);
          expect(seen(tracked)).toEqual(seen(trackLedger(whole, env.standard)));
        }
      },
    ),
    { numRuns: 100 },
  );
});
