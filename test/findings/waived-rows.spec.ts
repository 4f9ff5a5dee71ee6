import { dayOf } from "../../src/calendar/day";
import { waivedRows } from "../../src/findings/waived-rows";
import { type Waiver } from "../../src/findings/waiver";
import { buildLedger } from "../support/build-ledger";

const ledger = buildLedger(
  [
    { documentNumber: "平许〔2024〕1号", partyName: "甲公司" },
    { documentNumber: "平许〔2024〕2号", partyName: "乙公司" },
  ],
  { columns: ["documentNumber", "partyName"] },
);
const asOf = dayOf(2024, 3, 5);

const waiver = (parts: Partial<Waiver>): Waiver => ({
  ...{ rule: "date/form", rowKey: "平许〔2024〕1号", reason: "一", approver: "王某某", until: null },
  ...parts,
});

const reasons = (...waivers: readonly Waiver[]) =>
  [...waivedRows(ledger, waivers, asOf)].map(([rule, rows]) => [
    rule,
    [...rows].map(([row, { reason }]) => [row, reason]),
  ]);

test("of several waivers for one row and rule the first counts", () => {
  expect(reasons(waiver({}), waiver({ rowKey: "平许〔2024〕1号 | 甲公司", reason: "二" }))).toEqual([
    ["date/form", [[0, "一"]]],
  ]);
});

test("one that has run out gives way to one that holds", () => {
  const ended = waiver({ until: asOf - 1 });
  expect(reasons(ended, waiver({ reason: "二", until: asOf }))).toEqual([["date/form", [[0, "二"]]]]);
  expect(reasons(ended)).toEqual([]);
});

test("waivers of different rules and rows stand side by side", () => {
  const others = [waiver({ rowKey: "平许〔2024〕2号", reason: "二" }), waiver({ rule: "amount/form", reason: "三" })];
  expect(reasons(waiver({}), ...others)).toEqual([
    [
      "date/form",
      [
        [0, "一"],
        [1, "二"],
      ],
    ],
    ["amount/form", [[0, "三"]]],
  ]);
});
