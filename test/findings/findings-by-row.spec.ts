import fc from "fast-check";
import { findingsByRow } from "../../src/findings/findings-by-row";
import { type Waiver } from "../../src/findings/waiver";
import { rowKey } from "../../src/ledger/row-key";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { ruleEnv } from "../support/run-rules";

/** On the sheet in this order. */
const columns: readonly Role[] = ["documentNumber", "licenceCategory", "decisionDate", "agencyCode", "reportedAt"];

const row = (parts: ExampleRow = {}): ExampleRow => ({
  documentNumber: "平审批许〔2024〕15号",
  ...{ licenceCategory: "普通", decisionDate: "2024/02/26", agencyCode: "11410400005512347C" },
  ...{ reportedAt: "2024/02/27", ...parts },
});

const reportOf = (rows: readonly ExampleRow[], waivedRule?: string) => {
  const ledger = buildLedger(rows, { columns });
  const waivers =
    waivedRule === undefined
      ? []
      : rows.map((_, each): Waiver => ({
          ...{ rule: waivedRule, rowKey: rowKey(ledger, each), reason: "历史数据", approver: "王某某", until: null },
        }));
  return checkLedger(ledger, ruleEnv(ledger), allRules, waivers);
};

const findingsOf = (rows: readonly ExampleRow[], waivedRule?: string) => {
  const of = findingsByRow(reportOf(rows, waivedRule));
  return rows.map((_, each) => of(each).map(({ hits: { rule, severity } }) => `${severity} ${rule}`));
};

test("a row without findings has none", () => {
  expect(findingsOf([row()])).toEqual([[]]);
});

test("errors come before warnings before advice, whatever their columns", () => {
  const wrong = row({ documentNumber: "决定书", agencyCode: "5", decisionDate: "2024/02/26", reportedAt: null });
  expect(findingsOf([wrong])).toEqual([
    ["error agency/code", "warning document-number/form", "info timeliness/due-soon"],
  ]);
});

test("of one severity those about the whole row come first, then by column", () => {
  const wrong = row({ documentNumber: "无", licenceCategory: "甲类", decisionDate: "无", agencyCode: "5" });
  const each = ["error text/filler", "error licence/category", "error date/form", "error agency/code"];
  expect(findingsOf([wrong, wrong])).toEqual([each, ["error duplicate/exact", ...each]]);
});

test("a position leads to the finding of the row itself", () => {
  const rows = [row({ licenceCategory: "甲类" }), row(), row({ licenceCategory: "乙类" })];
  const of = findingsByRow(reportOf(rows));
  const messages = rows.map((_, each) => of(each).map(({ hits, position }) => hits.explain(position, "zh").message));
  expect(messages.map((said) => said.map((text) => text.slice(0, 4)))).toEqual([["“甲类”"], [], ["“乙类”"]]);
});

test("waived findings are left out, others of the row stay", () => {
  const wrong = row({ licenceCategory: "甲类", agencyCode: "5" });
  expect(findingsOf([wrong], "licence/category")).toEqual([["error agency/code"]]);
});

test("every open finding belongs to exactly one row", () => {
  const cells = fc.record({
    documentNumber: fc.constantFrom("平审批许〔2024〕1号", "平审批许〔2024〕2号", "决定书", "无", null),
    licenceCategory: fc.constantFrom("普通", "甲类", "乙类"),
    decisionDate: fc.constantFrom("2024/02/26", "2024-02-30", "2024/01/05"),
    reportedAt: fc.constantFrom("2024/02/27", "2024/03/04", null),
  });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), fc.boolean(), (rows, isWaived) => {
      const report = reportOf(rows.map(row), isWaived ? "licence/category" : undefined);
      const of = findingsByRow(report);
      const found = rows.flatMap((_, each) =>
        of(each).map(({ hits, position }) => `${hits.rule} ${String(hits.role)} ${hits.rows[position] ?? -1} ${each}`),
      );
      const expected = report.hits.flatMap((hits) =>
        Array.from(hits.rows).flatMap((each, position) =>
          report.waivedBy(hits, position) === null ? [`${hits.rule} ${String(hits.role)} ${each} ${each}`] : [],
        ),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 60 },
  );
});
