import { dayOf } from "../../src/calendar/day";
import { type Finding } from "../../src/findings/finding";
import { eachFinding, listFindings } from "../../src/findings/list-findings";
import { type Waiver } from "../../src/findings/waiver";
import { type Ledger } from "../../src/ledger/ledger";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { ruleEnv } from "../support/run-rules";

const reportOf = (ledger: Ledger, waivers: readonly Waiver[] = []) =>
  checkLedger(ledger, ruleEnv(ledger), allRules, waivers);

const findingsOf = (rows: readonly ExampleRow[], columns: readonly Role[], waivers: readonly Waiver[] = []) =>
  listFindings(reportOf(buildLedger(rows, { columns }), waivers), "zh", { limit: 1000 }).findings;

const place = ({ row, column, rule }: Finding) => `${String(row)} ${String(column)} ${rule}`;

test("findings come as the eye goes: the sheet, then row by row, whole rows first, then by column", () => {
  const row = { partyCategory: "企业", documentNumber: "决定书", decisionDate: "2024-02-30" };
  const findings = findingsOf(
    [row, { ...row, documentNumber: "无" }, row],
    ["partyCategory", "documentNumber", "decisionDate"],
  );
  const ofSheet = findings.filter(({ rule }) => rule === "header/missing-column");
  expect(findings.slice(0, ofSheet.length)).toEqual(ofSheet);
  expect(findings.slice(ofSheet.length).map(place)).toEqual([
    "2 A party/category",
    "2 B document-number/form",
    "2 C date/form",
    "3 A party/category",
    "3 B text/filler",
    "3 C date/form",
    "4 null duplicate/exact",
    "4 A party/category",
    "4 B document-number/form",
    "4 C date/form",
  ]);
});

test("a finding says where, what, why and how to repair it", () => {
  const [finding] = findingsOf([{ validTo: "长期" }], ["validTo"]).filter(({ row }) => row !== null);
  expect(finding).toEqual({
    rule: "date/long-term",
    severity: "error",
    row: 2,
    column: "A",
    field: "XK_YXQZI",
    value: "长期",
    message: "“长期”表示长期有效，应统一写作 2099/12/31。",
    hint: "可一键改为 2099/12/31。",
    basis: "发改办财金〔2018〕790号字段表",
    fix: { kind: "safe", value: "2099/12/31" },
    waiver: null,
  });
});

test("the values are those of the sheet, dates as dates and personal numbers masked", () => {
  const values = (row: ExampleRow, role: Role) => {
    const columns: readonly Role[] = ["personDocumentType", role];
    return findingsOf([{ personDocumentType: "身份证", ...row }], columns)
      .filter(({ row: sheetRow, column }) => sheetRow !== null && column === "B")
      .map(({ value, fix }) => [value, fix?.value ?? null]);
  };
  expect(values({ personDocumentNumber: "410401199001010018" }, "personDocumentNumber")).toEqual([
    ["410401********0018", null],
  ]);
  expect(values({ personDocumentNumber: "41040119900101001８" }, "personDocumentNumber").flat()).not.toContain(
    "410401199001010018",
  );
  expect(values({ personDocumentNumber: 410_401_199_001_010_000 }, "personDocumentNumber")).toEqual([
    ["410401********0000", null],
  ]);
  expect(values({ remarks: "电话13800138000" }, "remarks")[0]?.[0]).toBe("电话138******00");
  expect(values({ decisionDate: 99_999 }, "decisionDate")).toEqual([["2173/10/13", null]]);
  expect(values({ decisionDate: true }, "decisionDate")).toEqual([[true, null]]);
});

test("no word of a list repeats a personal number, whichever rule speaks", () => {
  const number = "410401199001010018";
  const roles = [
    "partyName",
    "partyUscc",
    "personDocumentNumber",
    "documentNumber",
    "agencyCode",
    "decisionDate",
    "remarks",
  ] as const;
  for (const role of roles) {
    for (const cell of [number, `李某某${number}`, ` ${number}`]) {
      const report = reportOf(
        buildLedger([{ personDocumentType: "身份证", partyCategory: "个体工商户", [role]: cell }]),
      );
      for (const language of ["zh", "en"] as const) {
        const texts = listFindings(report, language, { limit: 1000 }).findings.map((finding) =>
          JSON.stringify(finding),
        );
        expect(texts.filter((text) => text.includes(number))).toEqual([]);
      }
    }
  }
});

test("a waived finding is listed with its waiver", () => {
  const waiver = {
    ...{ rule: "date/future", rowKey: "1号", reason: "系统时间有误", approver: "王某某" },
    until: dayOf(2024, 12, 31),
  };
  const rows = [
    { documentNumber: "1号", decisionDate: "2024/03/06" },
    { documentNumber: "2号", decisionDate: "2024/03/06" },
  ];
  const findings = findingsOf(rows, ["documentNumber", "decisionDate"], [waiver]).filter(({ row }) => row !== null);
  expect(findings.map(({ row, waiver: by }) => [row, by])).toEqual([
    [2, waiver],
    [3, null],
  ]);
});

test("a capped list says how many there are", () => {
  const report = reportOf(
    buildLedger(
      Array.from({ length: 50 }, () => ({ decisionDate: "无" })),
      { columns: ["decisionDate"] },
    ),
  );
  const all = listFindings(report, "en", { limit: 1000 });
  const some = listFindings(report, "en", { limit: 7 });
  expect([some.shown, some.total, some.findings]).toEqual([7, all.total, all.findings.slice(0, 7)]);
  expect(listFindings(report, "en", { limit: 0 })).toEqual({ findings: [], shown: 0, total: all.total });
  expect(all.total).toBe(Object.values(report.counts.byRule).reduce((sum, count) => sum + count, 0));
  expect([...eachFinding(report, "en")]).toEqual(all.findings);
});

test("a hundred thousand rows wrong in every cell stay small", () => {
  const rowCount = 100_000;
  const columns = [
    "partyCategory",
    "licenceCategory",
    "documentNumber",
    "decisionDate",
    "validTo",
    "agencyCode",
    "partyUscc",
    "licenceContent",
  ] as const;
  const rows = Array.from({ length: rowCount }, (_, index) =>
    Object.fromEntries(
      columns.map((role) => [role, role === "licenceContent" || role === "documentNumber" ? "无" : `错${index}`]),
    ),
  );
  const ledger = buildLedger(rows, { columns });
  const before = memory();
  const report = reportOf(ledger);
  const list = listFindings(report, "zh", { limit: 200 });
  expect(memory() - before).toBeLessThan(100e6);
  expect(list.total).toBeGreaterThan(rowCount * columns.length);
  expect([list.shown, report.counts.rowsWithErrors, report.verdict]).toEqual([200, rowCount, "not-compliant"]);
});

/** Bytes held by values and typed arrays together. */
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
