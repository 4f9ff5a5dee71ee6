import { compared, ledgerGrid, other, type Penalty, platformGrid, runCompare } from "../../compare/compare-cases";

const numbered = (count: number, parts: Penalty, from = 1): readonly Penalty[] =>
  Array.from({ length: count }, (_, index) => ({ number: `平市监罚〔2024〕${from + index}号`, ...parts }));

const refusalOf = (...given: Parameters<typeof runCompare>): string => {
  const outcome = runCompare(...given);
  if (outcome.ok) throw new Error("The comparison was made");
  return outcome.error.zh;
};

describe("the rate of two sampled units (运信用办〔2021〕25号 二（五）)", () => {
  // 10 rows with 1 concealed and 90 rows with 1 concealed: 2 of 100, not the mean of 10 % and 1.11 %.
  const small = numbered(10, { agency: "市教育局" });
  const large = numbered(90, { agency: "市司法局" }, 101);
  const simple = numbered(3, { agency: "市司法局", remarks: "简易处罚" }, 301);
  const { detail, figures, plans } = compared([...small, ...large, ...simple], [...small.slice(1), ...large.slice(1)]);

  test("is a ratio of sums", () => {
    expect([detail.should, detail.concealed, detail.concealmentRate]).toEqual([100, 2, 0.02]);
    expect(detail.byUnit.map(({ unit, should, concealed, rate }) => [unit, should, concealed, rate])).toEqual([
      ["市司法局", 90, 1, 1 / 90],
      ["市教育局", 10, 1, 0.1],
    ]);
    expect(figures[0]?.zh).toBe("应报送 100 条，瞒报 2 条，瞒报率 2.00% = 2 / 100");
  });

  test("stands on the sheet with every row that is not plainly reported", () => {
    const [sheet] = plans;
    const rows = sheet?.rows.map(({ values }) => values.join("|")) ?? [];
    expect(rows.slice(0, 5)).toEqual([
      "“双公示”台账与平台比对结果|||||||||",
      "单位|应报送|已报送|迟报|疑似同一|瞒报|不计入应报送|瞒报率(%)",
      "市司法局|90|89|0|0|1|3|1.11",
      "市教育局|10|9|0|0|1|0|10",
      "合计|100|98|0|0|2|3|2",
    ]);
    expect(rows.filter((row) => /\|(瞒报|不计入应报送)\|行政处罚\|/.test(row))).toHaveLength(5);
  });
});

describe("months", () => {
  const ledger = [...numbered(2, {}), ...numbered(1, { day: "2024/01/31" }, 3), ...numbered(1, { day: null }, 4)];

  test("rows of another month and rows without a day are left out, and said", () => {
    const { detail, notes } = compared(ledger, [other], { settings: { month: "2024-02" } });
    expect(detail.should).toBe(2);
    const said = notes.map(({ zh }) => zh).join("\n");
    expect(said).toMatch("1 行不是 2024-02 的决定，未参加比对");
    expect(said).toMatch("1 行没有可读的决定日期");
  });

  test("two months mixed are said where no month was chosen", () => {
    const { notes } = compared(ledger, [other, { ...other, day: "2024/01/10" }]);
    expect(notes.map(({ zh }) => zh).join("\n")).toMatch("台账混有 2 个月的决定（2024-01 1 行，2024-02 2 行）");
  });

  test("a month of which the ledger has nothing is refused", () => {
    expect(refusalOf(ledgerGrid(ledger), [platformGrid([other])], { settings: { month: "2024-03" } })).toMatch(
      "台账里没有 2024-03 的决定（其他月份 3 行",
    );
    expect(refusalOf(ledgerGrid(ledger), [platformGrid([other])], { settings: { month: "2024-13" } })).toMatch(
      "月份应写成",
    );
  });

  test("an export of an earlier period is refused, one that lacks a month leaves its rows out", () => {
    const earlier = { ...other, day: "2023/12/05", reported: "2023/12/06" };
    expect(refusalOf(ledgerGrid(numbered(2, {})), [platformGrid([earlier])])).toMatch("时间对不上，不能比对");
    const partly = { ...other, day: "2024/01/10", reported: "2024/01/31" };
    const { detail } = compared(ledger.slice(0, 3), [partly]);
    expect([detail.should, detail.exclusions["not-covered"]]).toEqual([1, 2]);
  });

  test("rows decided after the last day of the export are pointed out", () => {
    const { notes, detail } = compared(numbered(1, { day: "2024/02/20" }), [other]);
    expect([
      detail.concealed,
      notes
        .map(({ zh }) => zh)
        .join("\n")
        .includes("晚于平台导出的最后一天"),
    ]).toEqual([1, true]);
  });
});

describe("sampled units", () => {
  const rows = [...numbered(2, {}), ...numbered(2, { agency: "市司法局" }, 11)];
  const roster = {
    单位名录: [
      ["单位名称", "别名", "分组", "职能", "序号"],
      ["市市场监管局", "", "市直", "许可、处罚", 1],
      ["市司法局", "", "市直", "处罚", 2],
      ["市教育局", "", "市直", "处罚", 3],
    ],
  };

  test("only they are counted; those without a ledger and those not on the platform are named", () => {
    const { detail, notes } = compared(rows, [other], {
      sheets: roster,
      settings: { units: ["市市场监管局", "市教育局"] },
    });
    expect(detail.byUnit.map(({ unit, should, rate }) => [unit, should, rate])).toEqual([
      ["市市场监管局", 2, 1],
      ["市教育局", 0, null],
    ]);
    const said = notes.map(({ zh }) => zh).join("\n");
    expect(said).toMatch("2 行不属于被抽查单位");
    expect(said).toMatch("没有可比对台账的单位：市教育局");
    expect(said).toMatch("完全没有这些单位的数据，请确认导出范围：市市场监管局");
  });

  test("a unit that the roster lacks is named; names in the ledger that it lacks are listed", () => {
    expect(
      refusalOf(ledgerGrid(rows), [platformGrid([other])], { sheets: roster, settings: { units: ["市体育局"] } }),
    ).toMatch("名录里没有“市体育局”");
    const strange = [...rows, ...numbered(1, { agency: "市粮食局" }, 21)];
    expect(compared(strange, [other], { sheets: roster }).unresolved).toEqual([{ name: "市粮食局", rows: 1 }]);
  });
});

describe("input that cannot be compared is refused with a sentence", () => {
  const good = ledgerGrid(numbered(2, {}));
  const platform = platformGrid(numbered(2, {}));

  test("a missing side, a missing column, a sheet cut off, another kind", () => {
    expect(refusalOf(good, [])).toMatch("没有可用的平台导出");
    expect(refusalOf(platform, [platform])).toMatch("没有可用的台账");
    const withoutNumber = good.map((row) => row.slice(1));
    expect(refusalOf(withoutNumber, [platform])).toMatch("缺少“行政处罚决定书文号”列");
    expect(refusalOf(good, [[...platform, ["共 5 条"]]])).toMatch("平台导出“平台1.xlsx”的工作表“处罚”写明共 5 条");
    const licences = [
      ["行政许可决定文书号", "行政相对人名称", "许可机关", "许可决定日期", "上报时间"],
      ["平许〔2024〕1号", "甲公司", "某局", "2024/02/05", "2024/02/06"],
    ];
    expect(refusalOf(good, [licences])).toMatch("平台导出里没有这类数据");
  });

  test("an export without any row says nothing about a ledger", () => {
    expect(refusalOf(good, [platform.slice(0, 1)])).toMatch("平台导出里没有这类数据");
  });
});

test("gaps in the ledger's numbers are listed with what the platform has of them", () => {
  const ledger = [...numbered(2, {}), ...numbered(1, {}, 6)];
  const { detail, plans } = compared(ledger, [...ledger, ...numbered(1, {}, 4)]);
  expect(detail.gaps.shown).toEqual([
    { kind: "penalty", prefix: "平市监罚", year: 2024, from: 3, to: 5, onPlatform: 1 },
  ]);
  expect(plans.map(({ name }) => name)).toEqual(["比对结果", "发文字号核查"]);
});

test("lists say how long they are where they are capped", () => {
  const { detail } = compared(numbered(5, {}), [other], { settings: { listed: 2 } });
  expect([detail.pairs.total, detail.pairs.shown.length]).toEqual([5, 2]);
});
