import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Role } from "../../src/standard/role";
import { buildLedger } from "../support/build-ledger";
import { runRules } from "../support/run-rules";

const amountRules = allRules.filter(({ id }) => id.startsWith("amount/"));

const said = (row: ExampleRow, columns?: readonly Role[]) =>
  runRules(amountRules, buildLedger([row], { kind: "penalty", ...(columns !== undefined && { columns }) }));

const found = (row: ExampleRow, columns?: readonly Role[]) =>
  said(row, columns).map(({ rule, role }) => `${rule} ${role ?? ""}`);

test("both columns are compared with their own sum of the same content", () => {
  const penaltyContent = "1.没收违法所得3000元，2.罚款5000元。";
  expect(found({ fineAmount: 0.5, confiscationAmount: 0.3, penaltyContent })).toEqual([]);
  expect(found({ fineAmount: 0.3, confiscationAmount: 0.5, penaltyContent })).toEqual([
    "amount/content fineAmount",
    "amount/content confiscationAmount",
  ]);
});

test.each<[string, ExampleRow, readonly string[]]>([
  ["yuan for 万元 is one fault", { fineAmount: 5000, penaltyContent: "罚款5000元。" }, ["amount/unit fineAmount"]],
  [
    "a huge amount is yuan even where the content states another",
    { fineAmount: 50_000, penaltyContent: "罚款5000元。" },
    ["amount/unit fineAmount"],
  ],
  ["a negative amount is only that", { fineAmount: -0.5, penaltyContent: "罚款5000元。" }, ["amount/form fineAmount"]],
  [
    "too many decimals are only that",
    { fineAmount: 0.50000001, penaltyContent: "罚款9000元。" },
    ["amount/form fineAmount"],
  ],
  ["text is only that", { fineAmount: "5000元", penaltyContent: "罚款9000元。" }, ["amount/form fineAmount"]],
  ["an unclear content says nothing about the amount", { fineAmount: 1, penaltyContent: "分别罚款5000元。" }, []],
  [
    "one fen of difference is found",
    { fineAmount: 0.155296, penaltyContent: "罚款1552.95元。" },
    ["amount/content fineAmount"],
  ],
])("%s", (_title, row, expected) => {
  expect(found(row)).toEqual(expected);
});

test("without the content an amount is still too large, and the comparison is skipped", () => {
  const ledger = buildLedger([{ fineAmount: 50_000 }], { kind: "penalty", columns: ["fineAmount"] });
  expect(runRules(amountRules, ledger).map(({ rule }) => rule)).toEqual(["amount/unit"]);
  expect(found({ fineAmount: 1, penaltyContent: "罚款5000元。" }, ["fineAmount"])).toEqual([]);
});

test.each([
  ["3万元", { kind: "safe", value: 3 }],
  ["3 万", { kind: "safe", value: 3 }],
  ["３万元", { kind: "safe", value: 3 }],
  ["3万5千元", { kind: "ask", value: 3.5 }],
  ["30000元", { kind: "ask", value: 3 }],
  ["约3万元", null],
])("the repair of %s drops 万元 unasked and converts yuan only when asked", (fineAmount, fix) => {
  expect(said({ fineAmount })[0]?.zh.fix).toEqual(fix);
});

test("a personal number typed into an amount is masked in the words", () => {
  const [finding] = said({ fineAmount: "李某某410401199001010021" });
  expect(finding?.zh.message).toContain("410401********0021");
});
