import { compareFingerprints, fingerprints } from "../../src/findings/fingerprints";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { checkLedger } from "../../src/usecases/check-ledger";
import { buildLedger } from "../support/build-ledger";
import { numberedRow } from "../support/clean-row";
import { ruleEnv } from "../support/run-rules";

const prints = (rows: readonly ExampleRow[]): Uint32Array => {
  const ledger = buildLedger(rows);
  return fingerprints([checkLedger(ledger, ruleEnv(ledger), allRules, [])]);
};
const [one, two, three] = [1, 2, 3].map((number) => numberedRow(number, { validTo: "长期" }));
const rows = [one, two, three].flatMap((row) => row ?? []);

test("rows in another place, and written another way, have the findings that they had", () => {
  const elsewhere = [...rows].reverse().map((row) => ({ ...row, partyName: ` ${String(row.partyName)}　` }));
  const moved = compareFingerprints(prints(rows), prints([numberedRow(9), ...elsewhere]));
  expect(moved.gone).toBe(0);
  expect(compareFingerprints(prints(rows), prints([numberedRow(9), ...[...rows].reverse()]))).toEqual({
    added: 0,
    gone: 0,
  });
});

test("a finding more of one row and one less of another are told apart", () => {
  const changed = [rows[0] ?? {}, numberedRow(2), { ...rows[2], licenceCategory: "一般" }];
  expect(compareFingerprints(prints(rows), prints(changed))).toEqual({ added: 1, gone: 1 });
  expect(compareFingerprints(Uint32Array.of(1, 1, 2), Uint32Array.of(1, 3))).toEqual({ added: 1, gone: 2 });
});
