import { type Grid } from "../support/build-workbook";
import { compared, other, type Penalty, runCompare, statusesOf } from "./compare-cases";

const statusOf = (ledger: Penalty, platform: Penalty): string =>
  statusesOf(compared([ledger], [platform, other])).join();

describe("a case is the same however its number, party and agency are written", () => {
  test.each([
    "平市监罚〔2024〕1号",
    "平市监罚[2024]1号",
    "平市监罚（2024）1号",
    "平市监罚【2024】1号",
    "平市监罚(2024)第1号",
    "平市监罚〔2024〕第001号",
    "平市监罚 〔2024〕 1 号",
    "平市监罚〔２０２４〕１号",
    "平市监罚〔2024〕1",
  ])("number %s", (number) => {
    expect(statusOf({ number }, {})).toBe("reported");
  });

  test.each([
    [
      "brackets and spaces of a name without a code",
      { party: "甲（平顶山） 公司", uscc: null },
      { party: "甲(平顶山)公司", uscc: null },
    ],
    ["a code on one side only", { uscc: null }, {}],
    ["another name under the same code", { party: "平顶山示例商贸" }, {}],
    ["a placeholder for a code", { uscc: "00000000000000000X" }, {}],
    ["a lower-case code", { uscc: "91410400ma0t5t018r" }, {}],
  ] as const)("%s", (_, ledger, platform) => {
    expect(statusOf(ledger, platform)).toBe("reported");
  });

  test("an agency by any name that the roster knows", () => {
    const roster = [
      ["单位名称", "别名", "分组", "职能", "序号"],
      ["市市场监管局", "平顶山市市场监督管理局", "市直", "许可、处罚", 1],
    ];
    const ledger = [{ agency: "平顶山市市场监督管理局" }];
    expect(statusesOf(compared(ledger, [{}], { sheets: { 单位名录: roster } }))).toEqual(["reported"]);
    expect(statusesOf(compared(ledger, [{}]))).toEqual(["near agency-differs"]);
  });
});

test("a row that the platform received after the deadline is late, with the arithmetic", () => {
  // 2024-02-06 to 09 and, after the holidays, 18 (a Sunday on which people work) to 20 are seven working days.
  const outcome = compared(
    [{}, { number: "平市监罚〔2024〕2号" }],
    [{ reported: "2024/02/21" }, { number: "平市监罚〔2024〕2号", reported: "2024/02/20" }],
  );
  expect(statusesOf(outcome)).toEqual(["late", "reported"]);
  expect(outcome.detail.pairs.shown.find(({ status }) => status === "late")?.why).toMatch(
    "2024-02-05 起第 7 个工作日为 2024-02-20",
  );
});

test("of several rows of the platform the one that came first counts", () => {
  expect(statusesOf(compared([{}], [{ reported: "2024/03/04" }, { uscc: null }]))).toEqual(["reported"]);
  expect(statusesOf(compared([{}], [{ reported: "2024/03/04" }, { reported: "2024/02/06" }]))).toEqual(["reported"]);
});

describe("what should not be reported is left out with its reason (运信用办〔2021〕25号 二（五）)", () => {
  test.each([
    ["excluded simple-procedure", { remarks: "简易程序" }],
    ["excluded not-public", { remarks: "依据规章不予公示" }],
    ["excluded no-key", { number: null, party: "乙公司", uscc: null }],
    ["excluded not-due", { number: "平市监罚〔2024〕9号", day: "2024/03/04" }],
    ["concealed", { number: "平市监罚〔2024〕9号" }],
    ["concealed", { number: "平市监罚〔2024〕9号", remarks: "不适用简易程序" }],
  ])("%s", (status, row) => {
    const { detail, ...outcome } = compared([row], [{ ...other, reported: "2024/03/01" }]);
    expect(statusesOf({ detail, ...outcome })).toEqual([status]);
    expect([detail.should, detail.concealed]).toEqual(status === "concealed" ? [1, 1] : [0, 0]);
  });

  test("a row whose reporting is waived", () => {
    const sheets = {
      豁免登记: [
        ["规则", "记录标识", "理由", "批准人", "有效期至"],
        ["timeliness/overdue", "平市监罚〔2024〕9号", "系统故障", "张科长", null],
      ],
    };
    const outcome = compared([{ number: "平市监罚〔2024〕9号" }], [other], { sheets });
    expect(statusesOf(outcome)).toEqual(["excluded waived"]);
    expect(outcome.figures.map(({ zh }) => zh).join()).toMatch("不计入应报送 1 条：已登记豁免报送 1 条");
  });

  test("a decision on several rows counts once, whether they are alike or corrected", () => {
    const missing = { number: "平市监罚〔2024〕9号" };
    const outcome = compared([missing, missing, { ...missing, content: "罚款1万元" }, {}, {}], [{}]);
    expect(statusesOf(outcome)).toEqual([
      "concealed",
      "excluded repeated",
      "excluded repeated",
      "reported",
      "excluded repeated",
    ]);
    expect([outcome.detail.should, outcome.detail.concealed]).toEqual([2, 1]);
  });

  test("a row that is left out hides its case on the platform from “only the platform has”", () => {
    const { detail } = compared([{ remarks: "简易程序" }], [{}]);
    expect([detail.counts.excluded, detail.counts["platform-only"]]).toEqual([1, 0]);
  });
});

test("only rows of the ledgers' units and months are said to be on the platform only", () => {
  const own = { number: "平市监罚〔2024〕7号", party: "乙公司", uscc: null };
  const { detail } = compared([{}], [{}, own, other, { ...own, number: "平市监罚〔2024〕8号", day: "2024/01/05" }]);
  expect(
    detail.pairs.shown.filter(({ status }) => status === "platform-only").map(({ platform }) => platform?.row),
  ).toEqual([3]);
});

function licencesCompared(ledger: Grid, platform: Grid) {
  const outcome = runCompare(ledger, [platform]);
  if (!outcome.ok) throw new Error(outcome.error.zh);
  return outcome.value;
}

test("licences of one document are told apart by their numbers only where there are several", () => {
  const header = ["行政许可决定书文号", "行政相对人名称", "许可机关", "许可决定日期", "许可内容", "许可编号"];
  const row = (licence: string | null) => ["平许〔2024〕1号", "甲公司", "某局", "2024/02/05", "准予", licence];
  const statuses = (ledger: readonly (string | null)[], platform: readonly (string | null)[]): readonly string[] => {
    const outcome = licencesCompared(
      [header, ...ledger.map(row)],
      [[...header, "上报时间"], ...platform.map((each) => [...row(each), "2024/02/06"])],
    );
    return statusesOf(outcome);
  };
  expect(statuses(["A1"], ["A2"])).toEqual(["reported"]);
  expect(statuses(["A1", "A2"], ["A2", "A1"])).toEqual(["reported", "reported"]);
  expect(statuses(["A1", "A2"], ["A1"])).toEqual(["reported", "concealed"]);
  expect(statuses(["A1", "A2"], ["A1", "B7"])).toEqual(["reported", "near licence-number"]);
});
