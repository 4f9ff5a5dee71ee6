import { dayOf } from "../../src/calendar/day";
import { type Severity } from "../../src/findings/severity";
import { type Waiver } from "../../src/findings/waiver";
import { type Ledger } from "../../src/ledger/ledger";
import { rowKey } from "../../src/ledger/row-key";
import { allRules } from "../../src/rules";
import { type ExampleRow, type Rule } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { type Standard } from "../../src/standard/standard";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { cleanRow, numberedRow } from "../support/clean-row";
import { nationalStandard } from "../support/national-standard";
import { ruleEnv } from "../support/run-rules";

const check = (
  ledger: Ledger,
  waivers: readonly Waiver[] = [],
  standard: Standard = nationalStandard,
  rules = allRules,
) => checkLedger(ledger, ruleEnv(ledger, { standard }), rules, waivers);

const withSeverities = (severities: Standard["severities"]): Standard => ({ ...nationalStandard, severities });

const waiver = (rule: string, key: string, until: number | null = null): Waiver => ({
  ...{ rule, rowKey: key, reason: "历史数据", approver: "王某某", until },
});

test("a ledger without a fault is compliant", () => {
  const report = check(buildLedger([numberedRow(1), numberedRow(2)]));
  expect([report.verdict, report.counts, report.toolFaults]).toEqual([
    "compliant",
    { ...{ error: 0, warning: 0, info: 0, waived: 0, rowsWithErrors: 0, compliantRows: 2, byRule: {} } },
    [],
  ]);
  expect(report.skipped).toEqual([{ rule: "master/name-code", missing: ["主体名录"] }]);
  expect(report.timelinessCounts).toEqual({
    ...{ unknown: 0, "on-time": 2, late: 0, exempt: 0, "not-due": 0, "due-soon": 0, overdue: 0 },
  });
});

test("a late row is no less compliant", () => {
  const report = check(buildLedger([numberedRow(1, { reportedAt: "2024/03/08" })]));
  expect([report.verdict, report.counts.compliantRows, report.timelinessCounts.late]).toEqual(["compliant", 1, 1]);
  expect([...report.rowSeverity]).toEqual([2]);
});

describe("severities of the standard", () => {
  const documentNumber = "平市审批许可决定书";
  const severitiesOf = (overrides: Standard["severities"], rows: readonly ExampleRow[]): readonly Severity[] =>
    check(buildLedger(rows), [], withSeverities(overrides)).hits.map(({ severity }) => severity);

  test("replace that of the rule", () => {
    expect(severitiesOf({ "document-number/form": "error" }, [numberedRow(1, { documentNumber })])).toEqual(["error"]);
    expect(severitiesOf({ "document-number/form": "info" }, [numberedRow(1, { documentNumber })])).toEqual(["info"]);
  });

  test("never make a milder finding of the rule worse, nor leave it worse than they are", () => {
    const spelling = { partyCategory: "个体户", partyUscc: "92410402MA0T5T0349", legalRepresentative: "李某某" };
    const row = numberedRow(1, { ...spelling, personDocumentType: null, personDocumentNumber: null });
    expect(severitiesOf({}, [row])).toEqual(["info"]);
    expect(severitiesOf({ "party/category": "warning" }, [row])).toEqual(["info"]);
    const brackets = numberedRow(1, { partyName: "示例(平顶山)商行", partyUscc: null });
    const ofName = (override: Severity) =>
      severitiesOf({ "name/characters": override, "name/category": "off" }, [brackets]);
    expect([ofName("error"), ofName("warning"), ofName("info")]).toEqual([["warning"], ["warning"], ["info"]]);
  });

  test("switch a rule off, which then is not even skipped", () => {
    const report = check(
      buildLedger([numberedRow(1, { documentNumber })]),
      [],
      withSeverities({ "document-number/form": "off", "master/name-code": "off" }),
    );
    expect([report.hits, report.skipped]).toEqual([[], []]);
  });

  test("apply to findings about the sheet", () => {
    const columns = (Object.keys(cleanRow) as Role[]).filter((role) => role !== "agency");
    const ledger = buildLedger([numberedRow(1)], { columns });
    expect(check(ledger).verdict).toBe("not-compliant");
    expect(check(ledger, [], withSeverities({ "header/missing-column": "warning" })).counts).toMatchObject({
      error: 0,
      warning: 1,
    });
  });
});

describe("a verdict", () => {
  const columnsWithout = (absent: Role) => (Object.keys(cleanRow) as Role[]).filter((role) => role !== absent);
  const quiet = withSeverities({ "header/missing-column": "off" });

  test("is unknown where an error could not be looked for in a required column", () => {
    const report = check(buildLedger([numberedRow(1)], { columns: columnsWithout("agencyCode") }), [], quiet);
    expect(report.verdict).toBe("unknown");
    expect(report.skipped).toContainEqual({ rule: "required/blank", missing: ["XK_XKJGDM"] });
  });

  test("does not wait for optional columns, nor for warnings", () => {
    expect(check(buildLedger([numberedRow(1)], { columns: columnsWithout("reportedAt") }), [], quiet).verdict).toBe(
      "compliant",
    );
  });

  test("does not wait for a rule that only warns, unless the standard makes it an error", () => {
    const [anyRule] = allRules;
    if (anyRule === undefined) throw new Error("There are no rules");
    const lacking: Rule = {
      ...{ ...anyRule, id: "test/lacking", severity: "warning" },
      run: () => ({ hits: [], sheetFindings: [], missing: ["XK_WSH"] }),
    };
    const verdict = (standard: Standard) => check(buildLedger([numberedRow(1)]), [], standard, [lacking]).verdict;
    expect([verdict(nationalStandard), verdict(withSeverities({ "test/lacking": "error" }))]).toEqual([
      ...["compliant", "unknown"],
    ]);
  });

  test("is not compliant for an error, whatever else is unknown", () => {
    const ledger = buildLedger([numberedRow(1, { licenceCategory: "甲类" })], {
      columns: columnsWithout("agencyCode"),
    });
    expect(check(ledger, [], quiet).verdict).toBe("not-compliant");
  });

  test("is unknown after a fault of the tool, which stops no other rule", () => {
    const [anyRule] = allRules;
    if (anyRule === undefined) throw new Error("There are no rules");
    const broken: Rule = {
      ...anyRule,
      id: "test/broken",
      run: () => {
        throw new Error("a bug");
      },
    };
    const report = check(buildLedger([numberedRow(1, { documentNumber: "决定书" })]), [], nationalStandard, [
      broken,
      ...allRules,
    ]);
    expect([report.verdict, report.toolFaults]).toEqual(["unknown", [{ rule: "test/broken", message: "a bug" }]]);
    expect(report.counts.byRule).toEqual({ "document-number/form": 1 });
  });
});

describe("a waiver", () => {
  const rows = [numberedRow(1, { licenceCategory: "甲类" }), numberedRow(2, { licenceCategory: "乙类" })];
  const ledger = buildLedger(rows);

  test("lifts an error from the row of its document number, in any writing", () => {
    const report = check(ledger, [waiver("licence/category", "平审批许[2024]第1号")]);
    expect(report.counts).toMatchObject({ error: 1, waived: 1, rowsWithErrors: 1, compliantRows: 1 });
    expect([...report.rowSeverity]).toEqual([0, 1]);
    const hits = report.hits.find(({ rule }) => rule === "licence/category");
    expect(hits && [report.waivedBy(hits, 0)?.reason, report.waivedBy(hits, 1)]).toEqual(["历史数据", null]);
  });

  test("lifts it from the row of a full key", () => {
    expect(check(ledger, [waiver("licence/category", rowKey(ledger, 1))]).counts).toMatchObject({
      error: 1,
      waived: 1,
    });
  });

  test("is for one rule", () => {
    expect(check(ledger, [waiver("text/filler", rowKey(ledger, 0))]).counts.waived).toBe(0);
  });

  test("holds on its last day and not after", () => {
    const waived = (until: number) =>
      check(ledger, [waiver("licence/category", rowKey(ledger, 0), until)]).counts.waived;
    expect([waived(dayOf(2024, 3, 5)), waived(dayOf(2024, 3, 4))]).toEqual([1, 0]);
  });

  test("makes a ledger compliant when it lifts the last error, and stays in the counts", () => {
    const report = check(ledger, [
      waiver("licence/category", rowKey(ledger, 0)),
      waiver("licence/category", rowKey(ledger, 1)),
    ]);
    expect([report.verdict, report.counts.waived, report.counts.byRule]).toEqual([
      "compliant",
      2,
      { "licence/category": 2 },
    ]);
  });
});

test("progress is told after each rule", () => {
  const told: string[] = [];
  const ledger = buildLedger([numberedRow(1)]);
  const licenceRules = allRules.filter(({ kinds }) => kinds.includes("licence"));
  checkLedger(ledger, ruleEnv(ledger), allRules, [], (done, total) => told.push(`${done}/${total}`));
  expect(told).toEqual(licenceRules.map((_, index) => `${index + 1}/${licenceRules.length}`));
});
