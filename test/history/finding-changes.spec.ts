import { compareFindings } from "../../src/history/finding-changes";
import { type Waiver } from "../../src/findings/waiver";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { numberedRow } from "../support/clean-row";
import { ruleEnv } from "../support/run-rules";

function check(rows: readonly ExampleRow[], waivers: readonly Waiver[] = []) {
  const ledger = buildLedger(rows);
  return checkLedger(ledger, ruleEnv(ledger), allRules, waivers);
}

const wrong: ExampleRow = { licenceCategory: "普" };
const none = { new: 0, "new-row": 0, open: 0, fixed: 0, gone: 0, waived: 0 };

const compare = (before: readonly ExampleRow[], now: readonly ExampleRow[], waivers: readonly Waiver[] = []) =>
  compareFindings([check(before)], [check(now, waivers)], null, 100);

test("findings are new, open still, fixed, or gone with their rows, wherever the rows stand", () => {
  const changes = compare(
    [numberedRow(1, wrong), numberedRow(2, wrong), numberedRow(3), numberedRow(4, wrong)],
    [numberedRow(5, wrong), numberedRow(3, wrong), numberedRow(2), numberedRow(1, wrong)],
  );
  expect(changes.total).toEqual({ ...none, new: 1, "new-row": 1, open: 1, fixed: 1, gone: 1 });
  expect(changes.rows).toEqual({ before: 4, now: 4, gone: 1, added: 1 });
  expect(changes.byRule).toEqual([{ name: "licence/category", counts: changes.total }]);
  expect(changes.byUnit).toEqual([{ name: "平顶山市示例局", counts: changes.total }]);
  expect(changes.listed.map(({ status, row }) => [status, row])).toEqual([
    ["new-row", 0],
    ["new", 1],
    ["open", 3],
    ["fixed", 1],
    ["gone", 3],
  ]);
});

test("another finding on the same row is another finding", () => {
  const changes = compare([numberedRow(1, wrong)], [numberedRow(1, { licenceContent: "无" })]);
  expect(changes.total).toEqual({ ...none, new: 1, fixed: 1 });
});

test("another way of writing the number is the same row; a corrected party is too, while its number names no other", () => {
  const rewritten = { ...numberedRow(1, wrong), documentNumber: "平审批许(2024)第001号" };
  expect(compare([numberedRow(1, wrong)], [rewritten]).total).toEqual({ ...none, open: 1 });
  const renamed = numberedRow(1, { ...wrong, partyName: "王某某" });
  expect(compare([numberedRow(1, wrong)], [renamed]).total).toEqual({ ...none, open: 1 });
  const two = [renamed, numberedRow(1, { partyName: "赵某某" })];
  expect(compare([numberedRow(1, wrong)], two).total).toMatchObject({ gone: 1, "new-row": 1 });
});

test("of rows alike as many findings are open as both sides have", () => {
  const twice = [numberedRow(1, wrong), numberedRow(1, wrong)];
  expect(compare(twice, [numberedRow(1, wrong)]).byRule).toContainEqual({
    name: "licence/category",
    counts: { ...none, open: 1, fixed: 1 },
  });
});

test("a finding that a waiver has lifted since is neither fixed nor open", () => {
  const waiver: Waiver = {
    rule: "licence/category",
    rowKey: "平审批许〔2024〕1号",
    reason: "",
    approver: "",
    until: null,
  };
  expect(compare([numberedRow(1, wrong)], [numberedRow(1, wrong)], [waiver]).total).toEqual({ ...none, waived: 1 });
});

test("rows that nothing names are counted apart", () => {
  const nameless = numberedRow(1, { ...wrong, documentNumber: null, partyName: null });
  const changes = compare([nameless], [nameless, nameless]);
  expect(changes.total).toEqual(none);
  expect(changes.nameless.now).toBeGreaterThan(changes.nameless.before);
});

test("a licence and a penalty of the same number are two cases", () => {
  const penalty = buildLedger([{ documentNumber: "平〔2024〕1号", partyName: "甲公司", penaltyContent: "无" }], {
    kind: "penalty",
  });
  const licence = buildLedger([{ documentNumber: "平〔2024〕1号", partyName: "甲公司", licenceContent: "无" }]);
  const report = (ledger: typeof penalty) => checkLedger(ledger, ruleEnv(ledger), allRules, []);
  expect(compareFindings([report(penalty)], [report(licence)], null, 10).rows).toMatchObject({ gone: 1, added: 1 });
});

test("a list is capped, the counts are not", () => {
  const rows = [1, 2, 3].map((number) => numberedRow(number, wrong));
  const changes = compareFindings([check([])], [check(rows)], null, 2);
  expect([changes.listed.length, changes.total["new-row"]]).toEqual([2, 3]);
});
