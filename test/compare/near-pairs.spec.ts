import { compared, other, type Penalty, statusesOf } from "./compare-cases";

const status = (ledger: Penalty, platform: Penalty): string => statusesOf(compared([ledger], [platform, other])).join();

const row: Penalty = { number: "平市监罚〔2024〕154号", party: "平顶山市示例商贸有限公司", uscc: null };

describe("a row that only looks different is near, not concealed", () => {
  test.each<[string, Penalty, Penalty]>([
    ["near agency-missing", { agency: null }, {}],
    ["near agency-differs", { agency: "市城市管理局" }, {}],
    ["near party-spelling", { party: "平顶山市示例商贸有限责任公司".slice(0, 8) }, {}],
    ["near party-spelling", { party: "平顶山示例商贸有限公司" }, {}],
    ["near party-spelling", { party: "张小三" }, { party: "张**" }],
    ["near party-code", { uscc: "91410400MA0T5T018R" }, { uscc: "91410402MA0T5T026K" }],
    ["near party-differs", { party: "乙公司" }, {}],
    ["near number-words", { number: "平市监处字〔2024〕154号" }, {}],
    ["near number-serial-only", { number: "154" }, {}],
    ["near number-slip", { number: "平市监罚〔2023〕154号", day: "2024/02/12" }, {}],
    ["near number-slip", { number: "市监罚〔2024〕154号" }, {}],
    ["near number-slip", { number: "平市监罚〔2024〕155号" }, {}],
    ["near number-missing", { number: null }, {}],
    ["near number-missing", { number: "无", day: "2024/02/06" }, {}],
  ])("%s %j", (expected, ledger, platform) => {
    expect(status({ ...row, ...ledger }, { ...row, ...platform })).toBe(expected);
  });

  test.each<[string, Penalty, Penalty]>([
    ["another number and party", { number: "平市监罚〔2024〕155号", party: "乙公司" }, {}],
    ["another number far away in time", { number: "平市监罚〔2023〕154号", day: "2024/02/13" }, {}],
    ["the next number of another day", { number: "平市监罚〔2024〕155号", day: "2024/02/06" }, {}],
    ["two numbers of one party", { number: "平市监罚〔2024〕201号" }, {}],
    ["a person of another name", { party: "张三" }, { party: "张四", agency: null }],
    ["another party and agency", { party: "乙公司", agency: "市城市管理局" }, {}],
  ])("but %s is concealed", (_, ledger, platform) => {
    expect(status({ ...row, ...ledger }, { ...row, ...platform })).toBe("concealed");
  });
});

test("each row is in one pair at most, the most telling one", () => {
  const ledger = [
    { ...row, number: "平市监罚〔2024〕153号" },
    { ...row, agency: null },
  ];
  expect(statusesOf(compared(ledger, [row]))).toEqual(["concealed", "near agency-missing"]);
});

test("a decision against many parties is no reason to take each for any other", () => {
  const parties = Array.from({ length: 40 }, (_, index) => ({ ...row, party: `第${index}户养殖场` }));
  const others = parties.map(({ party }) => ({ ...row, party: `${party}（个体）` }));
  const { detail } = compared(parties, others);
  expect([detail.counts.near, detail.counts.concealed]).toEqual([0, 40]);
});

describe("what people have said of a pair counts from then on", () => {
  const ledger = [{ ...row, number: "平市监罚〔2024〕155号" }];
  const decided = (...verdicts: readonly string[]) => ({
    registers: {
      比对确认: [
        ["台账记录", "平台记录", "结论"],
        ...verdicts.map((verdict) => [
          "平市监罚[2024]第155号 | 平顶山市示例商贸有限公司 | 2024-02-05",
          "平市监罚〔2024〕154 | 平顶山市示例商贸有限公司 | 2024/2/5",
          verdict,
        ]),
      ],
    },
  });

  test.each([
    ["near number-slip", []],
    ["concealed", ["不同"]],
    ["reported confirmed", ["同一"]],
    ["concealed", ["同一", "不同"]],
    ["reported confirmed", ["不同", "同一"]],
  ])("%s after %j", (expected, verdicts) => {
    const outcome = compared(ledger, [row], decided(...verdicts));
    expect(statusesOf(outcome)).toEqual([expected]);
    const { detail } = outcome;
    expect([detail.should, detail.concealed]).toEqual([1, expected === "concealed" ? 1 : 0]);
  });

  test("an accepted pair may be late", () => {
    expect(statusesOf(compared(ledger, [{ ...row, reported: "2024/03/01" }], decided("同一")))).toEqual([
      "late confirmed",
    ]);
  });

  test("the keys that are shown are those that the register takes", () => {
    const [pair] = compared(ledger, [row]).detail.near.shown;
    const keys = [pair?.ledger?.key ?? "", pair?.platform?.key ?? ""];
    const registers = {
      比对确认: [
        ["台账记录", "平台记录", "结论"],
        [...keys, "同一"],
      ],
    };
    expect(statusesOf(compared(ledger, [row], { registers }))).toEqual(["reported confirmed"]);
  });

  test("a verdict that is no verdict is named by its cell", () => {
    expect(() => compared(ledger, [row], decided("也许"))).toThrow(/比对确认.*C2/);
  });
});

test("personal numbers in a row are masked in its key and wherever it is shown, and the key holds nevertheless", () => {
  const party = "张三 41040219900307123X";
  const ledger = [{ ...row, party }];
  const near = [{ ...row, party, agency: null }];
  const outcome = compared(ledger, near);
  expect(JSON.stringify([outcome.detail, outcome.plans])).not.toMatch("19900307");
  const [pair] = outcome.detail.near.shown;
  const keys = [pair?.ledger?.key ?? "", pair?.platform?.key ?? ""];
  const registers = {
    比对确认: [
      ["台账记录", "平台记录", "结论"],
      [...keys, "同一"],
    ],
  };
  expect(statusesOf(compared(ledger, near, { registers }))).toEqual(["reported confirmed"]);
});
