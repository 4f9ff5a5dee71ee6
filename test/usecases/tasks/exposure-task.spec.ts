import * as fc from "fast-check";
import { type Exposure, exposed, penalty, platform, runExposures } from "../../exposure/exposure-case";
import { ledgerGrid } from "../../support/ledger-grid";

const verdicts = (...args: Parameters<typeof runExposures>) =>
  exposed(...args).detail.items.map(({ verdict, why }) => [verdict, why]);

test.each<readonly [what: string, exposure: Exposure, verdict: string, why: string]>([
  [
    "the document number in another writing",
    ["2024-02-10", "康源大药房", "售假药", "平市监罚（2024）第005号"],
    "reported",
    "文书号一致",
  ],
  [
    "the party without its ending, in time and matter",
    ["2024-02-10", "平顶山市康源大药房", "销售假药被罚"],
    "reported",
    "当事人、时间和事由相符",
  ],
  [
    "the party, reported late",
    ["2024-02-10", "宝丰县永兴副食有限公司", "销售过期食品"],
    "late",
    "当事人、时间和事由相符",
  ],
  [
    "a row whose receipt is blank",
    ["2024-02-10", "叶县大地建材有限公司", "虚假宣传"],
    "not-reported",
    "当事人、时间和事由相符",
  ],
  [
    "the number of another party",
    ["2024-02-10", "丹尼斯超市", "短斤少两", "平市监罚〔2024〕5号"],
    "probable",
    "文书号一致，当事人不同",
  ],
  [
    "the party under another number",
    ["2024-02-10", "平顶山市康源大药房", "销售假药", "平市监罚〔2024〕500号"],
    "probable",
    "当事人和时间相符，文书号不同",
  ],
  [
    "the party in another matter",
    ["2024-02-10", "平顶山市康源大药房", "拖欠工资"],
    "probable",
    "当事人和时间相符，事由对不上",
  ],
  ["a part of the name", ["2024-02-10", "康源大药房", "销售假药"], "probable", "当事人名称相近"],
  [
    "a person whom nobody names, in the matter",
    ["2024-02-10", "张某某", "无照经营烧烤摊"],
    "probable",
    "当事人名称相近",
  ],
  ["a person whom nobody names, in another matter", ["2024-02-10", "张某某", "拖欠工资"], "unmatched", ""],
  ["a party that the data does not have", ["2024-02-10", "丹尼斯超市", "短斤少两"], "unmatched", ""],
  ["the party, but long ago", ["2024-09-10", "平顶山市康源大药房", "销售假药"], "uncovered", ""],
])("%s", (_, exposure, verdict, why) => expect(verdicts([exposure])).toEqual([[verdict, why]]));

test("days in which a decision is looked for can be changed", () => {
  const exposure: Exposure = ["2024-02-10", "平顶山市康源大药房", "销售假药"];
  expect(verdicts([exposure], { parts: { daysBefore: 9 } })[0]?.[0]).toBe("reported");
  expect(verdicts([exposure], { parts: { daysBefore: 8 } })[0]?.[0]).toBe("uncovered");
});

test("the parts of the figure add up to the exposures", () => {
  const { figures, detail } = exposed([
    ["2024-02-10", "平顶山市康源大药房", "销售假药"],
    ["2024-02-10", "宝丰县永兴副食有限公司", "销售过期食品"],
    ["2024-02-10", "丹尼斯超市", "短斤少两"],
    ["2024-02-10", "张某某", "无照经营烧烤"],
  ]);
  expect(figures.map(({ zh }) => zh)).toEqual([
    "曝光 4 条 = 已报送 1 + 迟报 1 + 有数据尚未报送 0 + 疑似 1 + 未报送 1 + 无法判断 0",
  ]);
  expect(Object.values(detail.counts).reduce((sum, count) => sum + count, 0)).toBe(detail.items.length);
});

test("what is not there gets a reminder, and each unit one letter", () => {
  const { detail, plans, notes } = exposed([
    ["2024-02-10", "丹尼斯超市", "短斤少两", "", "市市场监督管理局"],
    ["2024-02-11", "永辉超市", "标价不符", "", "市市场监管局"],
    ["2024-02-12", "某饭店", "无证经营", "", "鲁山县"],
    ["2024-02-13", "某旅馆", "消防隐患"],
    ["2024-02-10", "平顶山市康源大药房", "销售假药"],
  ]);
  expect(detail.letters).toEqual([
    { unit: "市市场监管局", exposures: 2, sheet: "提示函", document: "工作提示函 市市场监管局" },
    { unit: "鲁山县", exposures: 1, sheet: "提示函 (2)", document: "工作提示函 鲁山县" },
    { unit: "", exposures: 1, sheet: "提示函 (3)", document: "工作提示函" },
  ]);
  expect(plans.map(({ name }) => name)).toEqual(["曝光比对", "提示函", "提示函 (2)", "提示函 (3)"]);
  expect(detail.items.map(({ reminder }) => reminder !== null)).toEqual([true, true, true, true, false]);
  expect(notes.map(({ zh }) => zh)).toEqual(
    expect.arrayContaining([
      "1 条未报送的曝光没有填责任单位，提示函的主送单位要自己填。",
      "没有填发函单位，提示函的署名要自己填。",
    ]),
  );
});

test("a case that is in the data tells whose it is; one that is only probable does not", () => {
  const { detail } = exposed([
    ["2024-02-10", "叶县大地建材有限公司", "虚假宣传"],
    ["2024-02-10", "康源大药房", "销售假药"],
  ]);
  expect(detail.items.map(({ unit }) => unit)).toEqual(["市市场监管局", ""]);
  expect(detail.letters.map(({ unit }) => unit)).toEqual(["市市场监管局"]);
});

test("an exposure that was entered twice counts once", () => {
  const exposure: Exposure = ["2024-02-10", "丹尼斯超市", "短斤少两"];
  const outcome = exposed([exposure, exposure]);
  expect(outcome.detail.items).toHaveLength(1);
  expect(outcome.notes.map(({ zh }) => zh)).toContain("1 条曝光重复登记，只计一次。");
});

test("personal numbers are masked wherever the exposure is shown", () => {
  const outcome = exposed([["2024-02-10", "李四410401199003071233", "身份证410401199003071233被冒用"]]);
  expect(JSON.stringify(outcome)).not.toContain("199003071");
});

test("without a time of receipt nothing is called late or in time", () => {
  const sheet = ledgerGrid(platform, { kind: "penalty", without: ["reportedAt", "publishedAt"] });
  const outcome = exposed([["2024-02-10", "宝丰县永兴副食有限公司", "销售过期食品"]], { sheet });
  expect(outcome.detail.items[0]?.verdict).toBe("reported");
  expect(outcome.notes[1]?.zh).toContain("不能判断是否迟报");
});

test("what cannot be used is refused in a sentence", () => {
  const refused = (...args: Parameters<typeof runExposures>) => {
    const result = runExposures(...args);
    return result.ok ? "" : result.error.zh;
  };
  expect(refused([])).toContain("没有曝光记录可比对");
  expect(refused([["某日", "甲", "乙"]])).toContain("曝光登记");
  expect(refused([["2024-02-10", "甲", "乙"]], { parts: { daysAfter: -1 } })).toContain("天数");
  const sheet = ledgerGrid(platform, { kind: "penalty", without: ["partyName"] });
  expect(refused([["2024-02-10", "甲", "乙"]], { sheet })).toContain("缺少“行政相对人名称”列");
});

test("the order of the rows changes nothing but where the row is found", () => {
  const exposures: readonly Exposure[] = [
    ["2024-02-10", "康源大药房", "销售假药"],
    ["2024-02-10", "平顶山市康源大药房", "拖欠工资"],
    ["2024-02-10", "宝丰县永兴副食有限公司", "销售过期食品"],
    ["2024-02-10", "张某", "无照经营"],
  ];
  const rows = [
    ...platform,
    penalty({ documentNumber: "平市监罚〔2024〕15号" }),
    penalty({ documentNumber: "平市监罚〔2024〕25号" }),
  ];
  const found = (order: readonly number[]) =>
    exposed(exposures, { rows: order.map((at) => rows[at] ?? {}) }).detail.items.map(({ match, ...item }) => ({
      ...item,
      number: match?.documentNumber,
    }));
  const inOrder = rows.map((_, at) => at);
  const expected = found(inOrder);
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (order) => {
      expect(found(order)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
