import { type Grid } from "../../support/build-workbook";
import { assessed, assessmentHeader, outcomeOf, platform, unitOf } from "../../support/score-case";

test("a score opens to its denominators", () => {
  const unit = unitOf("甲局");
  expect(unit?.items.map(({ ratio, points }) => [ratio, points]).slice(3, 6)).toEqual([
    [{ numerator: 9, denominator: 10 }, 27],
    [{ numerator: 0, denominator: 10 }, 30],
    // 2 of the 10 rows of 甲 and the 1 of 丙 (运信用办〔2021〕25号, 二（五）).
    [{ numerator: 2, denominator: 11 }, 25 * (1 - 2 / 11)],
  ]);
  expect(unit).toMatchObject({ volume: 10, volumeRank: 1 });
});

test("a score opens to the rows that cost points", () => {
  const { rows } = unitOf("甲局") ?? {};
  expect(rows?.compliance).toMatchObject({ total: 1, shown: [{ file: "平台.xlsx", sheet: "平台", row: 11 }] });
  expect(rows?.compliance.shown[0]?.why).toMatch("许可类别");
  expect(rows?.completeness.total).toBe(2);
  expect(rows?.completeness.shown.map(({ file, row: at, why }) => [file, at, why])).toEqual([
    ["台账.xlsx", 10, "平台上没有：平审批许〔2024〕2100号"],
    ["台账.xlsx", 11, "平台上没有：平审批许〔2024〕2200号"],
  ]);
  expect(unitOf("乙局")?.rows.timeliness.shown[0]?.why).toMatch(/报送，迟 \d+ 个工作日/);
});

test("rows that no rate counts cost nothing: the same row once more", () => {
  const unit = unitOf("甲局", { platformRows: [...platform, ...platform.slice(9, 10)] });
  expect(unit).toMatchObject({ volume: 10, rows: { compliance: { total: 1 } } });
});

test("the drawn units' ledgers count, and all of them where nobody drew", () => {
  const ratioOf = (samples: Grid) => unitOf("甲局", { registers: { 抽样记录: samples } })?.items[5]?.ratio;
  const header = ["抽样日期", "种子", "抽查月份", "单位名称"];
  expect(ratioOf([header])).toEqual({ numerator: 2, denominator: 11 });
  const onlyOne: Grid = [header, ["2024-02-28", "1", "2024-02", "丙局"]];
  expect(ratioOf(onlyOne)).toEqual({ numerator: 0, denominator: 1 });
  expect(outcomeOf({ registers: { 抽样记录: onlyOne } }).notes.map(({ zh }) => zh)).toContain(
    "台账中有 10 行的单位没有被抽中，不计入瞒报率。",
  );
});

test("what would raise a score is said with its points", () => {
  expect(unitOf("甲局")?.whatIf.map(({ lever, gain }) => [lever, Number(gain.toFixed(6))])).toEqual([
    [{ kind: "fix-rows", rows: 1 }, 3],
    [{ kind: "report-concealed", rows: 2 }, Number(((25 * 2) / 11).toFixed(6))],
    [{ kind: "all" }, Number((3 + (25 * 2) / 11).toFixed(6))],
  ]);
});

test("a unit without data is not ranked, and one drawn that sent nothing is named (六（三）)", () => {
  const { detail, notes } = outcomeOf();
  expect(detail.units.at(-1)).toMatchObject({ unit: "丁局", total: null, rank: null });
  expect(detail.returns).toEqual([
    { unit: "甲局", status: "compared" },
    { unit: "乙局", status: "missing" },
    { unit: "丙局", status: "compared" },
  ]);
  const said = notes.map(({ zh }) => zh).join("\n");
  expect(said).toMatch("不参加排名：丁局。");
  expect(said).toMatch("既不提供台账也不予说明，在通报中提出批评：乙局。");
});

test("a unit that explained is not named, one that sent what was not chosen is", () => {
  const returns = (status: string) =>
    outcomeOf({ registers: { 考核登记: assessed(["2024-02", "乙局", status]) } }).detail.returns[1]?.status;
  expect([returns("已说明"), returns("已报送"), returns("未报送")]).toEqual(["explained", "sent", "missing"]);
});

test("bonus and deduction count as they are registered, the last word on an item being the one that counts", () => {
  const registers = { 考核登记: assessed(["2024-02", "丙局", null, "无", null, null, 1, 1, 2]) };
  const unit = unitOf("丙局", { registers });
  expect(unit).toMatchObject({ deduction: 10, bonus: 3 + 2 * 2 });
  expect(unit?.items.slice(0, 3).map(({ points }) => points)).toEqual([0, 5, 5]);
});

test("twice running over the end of a year is told from 历史 (七)", () => {
  const history: Grid = [
    ["月份", "单位名称", "警示"],
    ["2023-12", "乙局", "是"],
    ["2023-12", "甲局", "否"],
  ];
  const january = platform.map((each) => ({
    ...each,
    decisionDate: String(each.decisionDate).replace("2024/02", "2024/01").replace("2024/01/10", "2023/12/10"),
    validFrom: "2024/01/26",
    reportedAt: "2024/01/27",
  }));
  const { detail } = outcomeOf({ month: "2024-01", platformRows: january, registers: { 历史: history } });
  expect(detail.units.filter(({ repeated }) => repeated).map(({ unit }) => unit)).toEqual(["乙局"]);
});

test("without the month before nobody can tell, and it is said", () => {
  expect(outcomeOf().notes.map(({ zh }) => zh)).toContain(
    "“历史”中没有 2024-01 的考核结果，无法判断是否连续两次警示。",
  );
});

test("the month goes into 历史, but not twice", () => {
  const { records } = outcomeOf();
  const rows = records[0]?.rows ?? [];
  expect(rows).toHaveLength(5);
  expect(rows.find(([, unit]) => unit === "甲局")).toEqual([
    "2024-02",
    "甲局",
    "市直",
    10,
    9,
    0,
    10,
    2,
    expect.any(Number),
    expect.any(Number),
    "是",
    null,
    null,
  ]);
  const header = [
    ...["月份", "单位名称", "分组", "数据总量", "合规量", "迟报量", "台账应报送量", "瞒报量"],
    ...["得分", "名次", "警示", "情况", "记录时间"],
  ];
  expect(outcomeOf({ registers: { 历史: [header, ...rows] } }).records).toEqual([]);
});

test("an office's own scheme is used, and said where it does not add up", () => {
  const own: Grid = [
    ["考核项", "满分", "计分"],
    ["合规率", 60, "合规率"],
    ["及时率", 30, "及时率"],
  ];
  const { detail, notes } = outcomeOf({ registers: { 考核方案: own } });
  expect(detail.scheme.id).toBe("考核方案");
  expect(detail.units.find(({ unit }) => unit === "甲局")?.total).toBe(84);
  expect(notes[0]?.zh).toBe("考核方案各项满分合计 90 分，不等于总分上限 100 分；请核对“考核方案”。");
});

test("without ledgers completeness counts in full, and it is said", () => {
  const { detail, notes } = outcomeOf({ ledgerRows: null });
  expect(detail.units.every(({ items }) => items[5]?.points === 25)).toBe(true);
  expect(notes.map(({ zh }) => zh)).toContain("没有选择被抽查单位的台账，完整性没有核查，按满分计。");
});

test("what is not registered earns nothing, and a name that nobody knows is said", () => {
  const registers = { 考核登记: [assessmentHeader, ["2024-02", "无名局", null, "有"]] };
  const { detail, notes } = outcomeOf({ registers });
  expect(detail.units[0]?.items.slice(0, 3).map(({ points }) => points)).toEqual([0, 0, 0]);
  const said = notes.map(({ zh }) => zh).join("\n");
  expect(said).toMatch("5 家的方案、专栏等没有在“考核登记”中登记齐");
  expect(said).toMatch("“考核登记”中的单位不在名录：无名局");
});

test("the sheets show rank, warning and the arithmetic", () => {
  const [scores, details] = outcomeOf().plans;
  const cells = (plan: typeof scores) => plan?.rows.flatMap(({ values }) => values.map(String)) ?? [];
  expect(cells(scores)).toEqual(
    expect.arrayContaining(["2024年2月“双公示”指标考核得分及排名", "合规性（30）", "警示"]),
  );
  expect(scores?.charts?.[0]).toMatchObject({ kind: "column", categories: { top: 2, bottom: 5, left: 1, right: 1 } });
  expect(cells(details).join("\n")).toMatch("30 × 9/10 = 27.00");
  expect(cells(details).join("\n")).toMatch("改正 1 行不合规数据：+3.00 分");
});
