import fc from "fast-check";
import { dayOf, isoDate } from "../../src/calendar/day";
import { allRules } from "../../src/rules";
import { type ExampleRow } from "../../src/rules/rule";
import { type Kind } from "../../src/standard/field";
import { type Role } from "../../src/standard/role";
import { buildLedger } from "../support/build-ledger";
import { ruleEnv, runRules } from "../support/run-rules";

const dateRules = allRules.filter(({ id }) => id.startsWith("date/") || id.startsWith("publicity/"));

const said = (row: ExampleRow, kind: Kind = "licence") => runRules(dateRules, buildLedger([row], { kind }));

const found = (row: ExampleRow, kind?: Kind) => said(row, kind).map(({ rule, role }) => `${rule} ${role ?? ""}`);

describe("one fault, one finding", () => {
  test.each<[string, ExampleRow, Kind, readonly string[]]>([
    [
      "an unreadable start keeps the order silent",
      { validFrom: "2024-02-30", validTo: "2020/01/01" },
      "licence",
      ["date/form validFrom"],
    ],
    ["长期 as a decision date is no date", { decisionDate: "长期" }, "licence", ["date/form decisionDate"]],
    ["长期 as an end is no unreadable date", { validTo: " 长期 有效 " }, "licence", ["date/long-term validTo"]],
    [
      "a far year is not also too late for publicity",
      { decisionDate: "2024/02/05", publicityEnd: "2199/12/31" },
      "penalty",
      ["date/long-term publicityEnd"],
    ],
    [
      "an end before the decision is not also too early for publicity",
      { decisionDate: "2024/02/05", publicityEnd: "2024/02/04" },
      "penalty",
      ["date/order publicityEnd"],
    ],
    [
      "a decision in the future says nothing about what follows it",
      { decisionDate: "2024/03/06", penaltyValidTo: "2025/03/06" },
      "penalty",
      ["date/future decisionDate"],
    ],
    [
      "both ends of a penalty are compared with its decision",
      { decisionDate: "2024/02/05", penaltyValidTo: "2024/02/04", publicityEnd: "2023/02/05" },
      "penalty",
      ["date/order penaltyValidTo", "date/order publicityEnd"],
    ],
    [
      "an early start and a turned validity are two faults",
      { decisionDate: "2024/02/05", validFrom: "2024/02/04", validTo: "2024/02/03" },
      "licence",
      ["date/order validTo", "date/starts-before-decision validFrom"],
    ],
    ["an error of a formula is no date", { decisionDate: "#N/A" }, "licence", ["date/form decisionDate"]],
  ])("%s", (_title, row, kind, expected) => {
    expect(found(row, kind)).toEqual(expected);
  });
});

test("the order is skipped, not passed, when the column that it starts from is absent", () => {
  const order = dateRules.find(({ id }) => id === "date/order");
  const missing = (columns: readonly Role[], kind: Kind) => {
    const ledger = buildLedger([{ validTo: "2020/01/01", penaltyValidTo: "2020/01/01" }], { kind, columns });
    return order?.run(ledger, ruleEnv(ledger)).missing;
  };
  expect(missing(["validTo", "decisionDate"], "licence")).toEqual(["XK_YXQZ"]);
  expect(missing(["penaltyValidTo"], "penalty")).toEqual(["CF_JDRQ"]);
  expect(missing(["penaltyValidTo", "decisionDate"], "penalty")).toEqual([]);
});

test("a repair writes the day that the text means, and no day where it means none", () => {
  const separators = fc.constantFrom("、", "—", " ", ",", "_");
  fc.assert(
    fc.property(
      fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2024, 3, 5) }),
      separators,
      fc.constantFrom("", "号", "。"),
      (day, separator, ending) => {
        const [year = "", month = "", date = ""] = isoDate(day).split("-");
        const written = [year, String(Number(month)), date].join(separator) + ending;
        const [finding, ...others] = said({ decisionDate: written });
        expect([finding?.rule, finding?.zh.fix, others]).toEqual([
          "date/form",
          { kind: "safe", value: `${year}/${month}/${date}` },
          [],
        ]);
      },
    ),
  );
  expect(said({ decisionDate: "2024、2、30" })[0]?.zh.fix).toBeNull();
  expect(said({ decisionDate: "24、2、5" })[0]?.zh.fix).toBeNull();
});

test("only what cannot be a mistyped year becomes 2099/12/31 unasked, and never the end of publication", () => {
  const fix = (row: ExampleRow, kind?: Kind) => said(row, kind)[0]?.zh.fix;
  expect(fix({ validTo: "2999-12-31" })).toEqual({ kind: "safe", value: "2099/12/31" });
  expect(fix({ validTo: "2124-02-05" })).toEqual({ kind: "ask", value: "2099/12/31" });
  expect(fix({ publicityEnd: "长期" }, "penalty")).toBeNull();
});

describe("the span of publicity", () => {
  const penalty = (row: ExampleRow) => said(row, "penalty").map(({ zh }) => zh.message);

  test("changes with the decision date", () => {
    expect(found({ decisionDate: "2023/04/30", publicityEnd: "2026/05/01" }, "penalty")).toEqual([
      "publicity/end-date publicityEnd",
    ]);
    expect(found({ decisionDate: "2023/05/01", publicityEnd: "2026/05/01" }, "penalty")).toEqual([]);
  });

  test("is the widest one while the degree is unknown, and that of the degree once it is known", () => {
    const row = { decisionDate: "2020/02/05", publicityEnd: "2022/02/05" };
    expect(penalty(row)).toEqual([]);
    expect(penalty({ ...row, dishonestyDegree: "说不清" })).toEqual([]);
    expect(penalty({ ...row, dishonestyDegree: "严重失信" })).toEqual([]);
    expect(penalty({ ...row, dishonestyDegree: "一般失信" })).toEqual([
      "公示截止期 2022/02/05 太晚，自决定日期 2020/02/05 起最多公示 12 个月，应不晚于 2021/02/05（发改办财金〔2019〕527号）。",
    ]);
  });

  test("has a longer minimum where the violation or the agency names such a field", () => {
    const row = { decisionDate: "2024/02/05", publicityEnd: "2024/08/05" };
    expect(penalty(row)).toEqual([]);
    expect(penalty({ ...row, agency: "平顶山市消防救援支队" })).toHaveLength(1);
    expect(penalty({ ...row, publicityEnd: "2025/02/05", agency: "平顶山市消防救援支队" })).toEqual([]);
  });

  test("ends on the last day of a shorter month", () => {
    expect(penalty({ decisionDate: "2023/11/30", publicityEnd: "2024/02/29" })).toEqual([]);
    expect(penalty({ decisionDate: "2023/11/30", publicityEnd: "2024/02/28" })).toHaveLength(1);
  });

  test("from April 2026 on a mere warning has none, unless its degree says otherwise", () => {
    const ledger = (row: ExampleRow) =>
      buildLedger([{ decisionDate: "2026/04/01", publicityEnd: "2026/09/01", ...row }], { kind: "penalty" });
    const says = (row: ExampleRow) =>
      runRules(dateRules, ledger(row), ruleEnv(ledger(row), { asOf: dayOf(2026, 5, 1) })).map(({ en }) =>
        en.message.slice(0, 14),
      );
    expect(says({ penaltyCategory: "警告" })).toEqual(["A mere warning"]);
    expect(says({ penaltyCategory: "警告;罚款" })).toEqual([]);
    expect(says({ penaltyCategory: "警告", dishonestyDegree: "一般" })).toEqual([]);
    expect(says({ penaltyCategory: null, publicityEnd: null })).toEqual([]);
  });
});

test("only the last day of a far year is surely meant as without end", () => {
  const repair = (validTo: string) =>
    said({ validTo }).flatMap(({ rule, zh }) => (rule === "date/long-term" ? [zh.fix?.kind] : []));
  expect([repair("9999/12/31"), repair("9999/12/01"), repair("2100/01/31"), repair("2099/12/31")]).toEqual([
    ...[["safe"], ["ask"], ["ask"], []],
  ]);
});
