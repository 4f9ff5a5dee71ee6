import { bulletin, dishonest, figure, licences, reported, runBulletin, textOf } from "../../bulletin/bulletin-case";
import { marchSheets } from "../../bulletin/march-sheets";

const february = { month: "2024-02" };
const march = { form: "ten", month: "2023-03", until: "2023-03-10" } as const;

const rows = [
  ...Array.from({ length: 12 }, (_, at) => reported(at + 1, "鲁山县")),
  ...[reported(20, "石龙区"), reported(21, "石龙区", { licenceContent: null })],
  ...[reported(30, "市水利局", { reportedAt: "2024/02/29 10:00:00" }), reported(31, "市市场监管局")],
];

test("the figures of a month are those of its annexes", () => {
  const made = bulletin(licences(rows), february);
  const names = [
    "归集总量",
    "市直总量",
    "县区总量",
    "合格率",
    "市直合格率",
    "县区合格率",
    "迟报量",
    "迟报率",
    "县区迟报率",
  ];
  expect(names.map((name) => figure(made, name))).toEqual([
    ...["16", "2", "14", "93.75%", "100%", "92.86%", "1", "6.25%", "0.00%"],
  ]);
  expect(figure(made, "报送数量高的单位")).toBe("鲁山县、石龙区、市市场监管局、市水利局");
  expect(figure(made, "报送较少的单位")).toContain("石龙区（2条）");
  expect(textOf(made)).toContain("2月份存在迟报数据的有：市水利局（1条）。");
});

test("counties without a row report little too, and units that are left out are in no rank", () => {
  const few = figure(bulletin(licences(rows), { ...february, few: 3 }), "报送较少的单位");
  expect(few.split("、")).toHaveLength(11);
  const left = bulletin(licences(rows), { ...february, few: 3, leftOut: ["石龙区", "鲁山县", "市水利局"] });
  expect(figure(left, "报送较少的单位").split("、")).toHaveLength(10);
  expect(figure(left, "报送数量高的单位")).toBe("市市场监管局");
  expect(left.notes.map(({ zh }) => zh)).toContainEqual(
    expect.stringContaining("不参加排名的有：石龙区、鲁山县、市水利局"),
  );
});

test("a list with nobody on it has its own sentence, or none", () => {
  const made = bulletin(licences([reported(1, "鲁山县")]), { ...february, few: 0 });
  expect(textOf(made)).toContain("2月份不存在迟报数据。");
  expect(textOf(made)).not.toContain("报送较少");
  expect(figure(made, "报送较少的单位")).toBe("none");
});

test("what cannot be judged is not called none", () => {
  const made = bulletin(licences([reported(1, "鲁山县")], { without: ["reportedAt", "publishedAt"] }), february);
  expect(textOf(made)).toContain("2月份数据没有上报时间，迟报情况未作统计。");
  expect(textOf(made)).not.toContain("不存在迟报");
  expect([figure(made, "迟报量"), figure(made, "存在迟报的单位")]).toEqual(["unknown", "unknown"]);
});

test("a rate of nothing is not written", () => {
  const text = textOf(bulletin(licences([reported(1, "鲁山县")]), february));
  expect(text).toContain("共归集“双公示”信息1条。其中，市直各单位推送0条，各县（市、区）推送1条。");
});

test("the province's check is told where it was made", () => {
  const told = (drawn: string, concealed: string) =>
    textOf(bulletin(licences(rows), { ...february, drawn, concealed }));
  expect(told("", "")).not.toContain("瞒报抽查");
  expect(told("23", "0")).toContain("共抽取我市23条数据，经核查，不存在瞒报数据。");
  expect(told("２３", " 2 ")).toContain("共抽取我市23条数据，经核查，存在瞒报数据2条。");
});

test("the comparisons that 历史 holds are told, those of the month alone", () => {
  const history = [
    ["月份", "单位名称", "台账应报送量", "瞒报量"],
    ["2024-02", "鲁山县", 40, 3],
    ["2024-02", "市水利局", 60, 5],
    ["2024-02", "市公安局", 20, 0],
    ["2024-01", "石龙区", 9, 9],
  ];
  const text = textOf(bulletin(licences(rows), february, { registers: { 历史: history } }));
  expect(text).toContain("应报送数据120条，瞒报数据8条，瞒报率为6.67%，存在瞒报的有：市水利局（5条）、鲁山县（3条）。");
  const clean = history.filter(([, , , concealed]) => concealed === "瞒报量" || concealed === 0);
  expect(textOf(bulletin(licences(rows), february, { registers: { 历史: clean } }))).toContain(
    "20条，不存在瞒报数据。",
  );
});

test("listed bodies are told by county; a list that is empty says so, and none is not told of", () => {
  const list = dishonest(["甲局", "汝州市"], ["乙局", "汝州"], ["丙校", "卫东区"]);
  const made = bulletin({ ...licences(rows), 严重失信主体名单: list }, february);
  expect(textOf(made)).toContain("共有3家政府部门及事业单位被列入严重失信主体名单，其中汝州市2家、卫东区1家。\n有关县");
  expect(made.detail.attachments).toHaveLength(3);
  const empty = bulletin({ ...licences(rows), 严重失信主体名单: dishonest() }, february);
  expect(textOf(empty)).toContain("全市没有政府部门及事业单位被列入严重失信主体名单。");
  const without = bulletin(licences(rows), february);
  expect(textOf(without)).not.toContain("严重失信");
  expect(without.detail.attachments).toHaveLength(2);
});

test("the office's own words are used, of the form that it changed", () => {
  const registers = {
    通报模板: [
      ["通报形式", "部分", "文字"],
      ["双公示通报", "标题", "{年月}通报"],
      ["双公示通报", "一级标题", "数量"],
      ["双公示通报", "正文", "共{归集总量}条，最多的是{报送数量高的县（市、区）}。"],
    ],
  };
  const made = bulletin(licences(rows), { ...february, high: 1 }, { registers });
  expect(textOf(made)).toBe("2024年2月份通报\n一、数量\n共16条，最多的是鲁山县。");
  expect(made.documents?.[0]?.info.title).toBe("2024年2月份通报");
  expect(textOf(bulletin(marchSheets, march, { registers }))).toContain("“十公示”");
});

test("every figure says where it is from", () => {
  for (const made of [bulletin(licences(rows), february), bulletin(marchSheets, march)]) {
    expect(made.detail.figures.length).toBeGreaterThan(15);
    for (const { origin, meaning } of made.detail.figures) {
      expect([origin.zh, origin.en, meaning.zh, meaning.en]).not.toContain("");
    }
  }
});

test("the ten disclosures are told by the tables, not by the notice's false figures", () => {
  const made = bulletin(marchSheets, march);
  const names = ["八公示总量", "行政给付总量", "行政征收总量", "信用评价总量", "信易贷总量", "八公示覆盖率"];
  expect(names.map((name) => figure(made, name))).toEqual(["5497201", "5063415", "130018", "4447", "25232", "100%"]);
  const ranks = ["八公示较多的县区", "八公示较少的县区", "信用评价较多的县区", "信易贷较多的县区"];
  expect(ranks.map((name) => figure(made, name))).toEqual([
    "舞钢市（1740522条）、汝州市（1210437条）、叶县（644072条）",
    "石龙区（15条）、城乡一体化示范区（77条）、高新技术产业开发区（267条）",
    "鲁山县（1058条）、舞钢市（914条）、郟县（689条）",
    "叶县（7960家）、鲁山县（6868家）、舞钢市（6286家）",
  ]);
  expect(figure(made, "信易贷不足的县区")).toBe("汝州市（49家）、石龙区（16家）、城乡一体化示范区（2家）");
  expect(figure(made, "覆盖率低的县区")).toBe(
    "湛河区（4类）、卫东区（4类）、城乡一体化示范区（2类）、高新技术产业开发区（2类）、石龙区（1类）",
  );
  expect(textOf(made)).toContain("截至3月10日，全市共归集“八公示”数据5497201条");
  expect(textOf(made)).toContain("（详见附件3）");
  expect(made.detail.attachments).toEqual([
    "各县（市、区）“八公示”上报数据统计表",
    "各县（市、区）信用评价任务和结果统计表",
    "各县（市、区）“信易贷”平台注册企业数量统计表",
  ]);
});

test("what the ten disclosures lack is left out with its heading", () => {
  const made = bulletin({ 信易贷: marchSheets["信易贷"] ?? [] }, march);
  expect(textOf(made)).toContain("（一）“信易贷”平台注册企业数量\n");
  expect(textOf(made)).not.toContain("信用评价任务");
  expect(textOf(made)).toContain("（详见附件1）");
  expect(made.documents?.[0]?.sections.at(-1)?.blocks[0]).toEqual({ kind: "annex-label", text: "附件" });
});

test("population and existing enterprises of the roster give the targets", () => {
  const roster = [
    ["单位名称", "分组", "人口", "存续企业数"],
    ["舞钢市", "县（市、区）", 300_000, 30_000],
    ["叶县", "县（市、区）", 900_000, 50_000],
    ["鲁山县", "县（市、区）", 90_000, 34_340],
  ];
  const text = textOf(bulletin({ 单位名录: roster, ...marchSheets }, march));
  expect(text).toContain("人均共享信息数量没有超过4条的有：叶县。");
  // 6868 of 34340 is 20 % and does not exceed it.
  expect(text).toContain("的比例没有超过20%的有：叶县、鲁山县。");
});

test.each([
  [{ month: "2024-13" }, "请选择统计月份"],
  [{ month: "2024-05" }, "没有 2024-05 的数据"],
  [{ number: "平信用办[2024]5号" }, "年份用六角括号〔〕"],
  [{ number: "平信用办〔2024〕第5号" }, "不加“第”"],
  [{ number: "平信用办〔2024〕05号" }, "序号前不补零"],
  [{ date: "3月5日" }, "不是日期"],
  [{ drawn: "23" }, "要一起填"],
  [{ drawn: "2", concealed: "3" }, "瞒报量不大于抽取量"],
  [{ high: -1 }, "不小于 0 的整数"],
  [{ ledgers: [] }, "没有可用的台账"],
  [{ form: "ten" }, "没有找到“八公示”"],
] as const)("%j is refused", (settings, why) => {
  const made = runBulletin(licences(rows), { ...february, ...settings });
  expect(made.ok ? "" : made.error.zh).toContain(why);
});

test("the document has the parts of an official one, in order, and names its origin last", () => {
  const made = bulletin(
    { ...licences(rows), 严重失信主体名单: dishonest(["甲局", "汝州市"]) },
    { ...february, sender: " 平顶山市信用办 ", number: "平信用办〔2024〕5号", date: "2024-03-05" },
  );
  const [document] = made.documents ?? [];
  const kinds = document?.sections.map(({ blocks }) => blocks.map(({ kind }) => kind)) ?? [];
  expect(kinds[0]?.slice(0, 4)).toEqual(["letterhead", "number", "title", "addressee"]);
  expect(kinds[0]?.slice(-2)).toEqual(["attachments", "signature"]);
  expect(kinds.slice(1)).toEqual([
    ["annex-label", "annex-title", "table", "remark"],
    ["annex-label", "annex-title", "table", "remark"],
    ["annex-label", "annex-title", "table", "remark", "remark"],
  ]);
  expect(document?.sections[0]?.blocks).toEqual(
    expect.arrayContaining([
      { kind: "letterhead", text: "平顶山市信用办文件" },
      { kind: "attachments", names: made.detail.attachments },
      { kind: "signature", sender: "平顶山市信用办", date: "2024年3月5日" },
    ]),
  );
  const [origin, rules] = document?.sections.at(-1)?.blocks.slice(-2) ?? [];
  expect(origin).toMatchObject({
    text: "数据来源：平台导出.xlsx；统计范围：2024-2-01 00:00:00 至 2024-2-29 23:59:59；规则方案：pingdingshan-2024 1.0.0；判断日期：2024-03-05；工具：gongshi 0.0.0。",
  });
  expect(rules).toMatchObject({ text: expect.stringContaining("功能区参加排名") as string });
  expect(made.plans.map(({ name }) => name)).toEqual(["双公示通报", "附件1", "附件2", "附件3"]);
});

test("what is not settled yet has its place", () => {
  const made = bulletin(licences(rows), february);
  const blocks = made.documents?.[0]?.sections[0]?.blocks ?? [];
  expect(blocks.slice(0, 2)).toEqual([
    { kind: "letterhead", text: "（请填发文机关）文件" },
    { kind: "number", text: "（请填发文字号）" },
  ]);
  expect(blocks).toContainEqual({ kind: "signature", sender: "（请填发文机关）", date: "（请填成文日期）" });
  expect(made.notes.map(({ zh }) => zh)).toContain("还没有填发文机关、发文字号、成文日期，文中留了位置。");
});

test("the wide table lies across its page", () => {
  const [document] = bulletin(marchSheets, march).documents ?? [];
  expect(document?.sections.map(({ orientation }) => orientation)).toEqual([
    "portrait",
    "landscape",
    "portrait",
    "portrait",
  ]);
});
