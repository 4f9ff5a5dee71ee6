import fc from "fast-check";
import { lists } from "../../../src/proofread/lists/lists";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { counties, offices, tableOf } from "../counties";
import { judged } from "../judged";

const said = (body: string, tables = [counties, offices]): readonly string[] =>
  judged(lists, `各县（市、区）：\n\n${body}\n`, { tables });

it.each([
  ["存在迟报数据的有：桐山区、清江市、白水县。", "holds"],
  ["存在迟报数据的县（市、区）有桐山区（4条）、清江市（7条）、白水县（2条）。", "holds"],
  ["存在迟报数据的县（市、区）有桐山区（4条）、清江市（7条）。", "contradicted"],
  ["存在迟报数据的县（市、区）有桐山区（4条）、清江市（7条）、白水县（3条）。", "contradicted"],
  ["存在迟报数据的有：桐山区、清江市、白水县、石门县。", "contradicted"],
  ["存在迟报数据的有：桐山区、清江市等。", "holds"],
  ["存在迟报数据的有：桐山区、清江市、白水县、市公安局。", "holds"],
  ["迟报率超过0.5%的有清江市、白水县。", "holds"],
  ["迟报率超过0.5%的有清江市。", "contradicted"],
  ["报送量不足100条的有经开区、高新区。", "holds"],
  ["报送量不足100条的有高新区。", "contradicted"],
  ["报送量不足10条的市直部门有市文旅局。", "holds"],
  ["未报送数据的单位有市财政局、市审计局。", "holds"],
  ["未报送数据的单位有市财政局。", "contradicted"],
  ["市财政局、市审计局本月未报送数据。", "holds"],
  ["市财政局未报送数据。", "holds"],
  ["市财政局、市文旅局本月未报送数据。", "contradicted"],
  ["市审计局为零报送。", "holds"],
  ["石门县、望湖县无迟报数据。", "holds"],
  ["石门县、白水县无迟报数据。", "contradicted"],
  ["迟报涉及桐山区、清江市、白水县3家。", "holds"],
  ["迟报涉及桐山区、清江市2家。", "contradicted"],
])("%s %s", (body, verdict) => {
  expect(said(body).map((line) => line.split(" ")[0])).toEqual([verdict]);
});

it.each([
  ["迟报率为0的县（市、区）有：安陵县、石门县、望湖县、经开区、高新区。", "holds"],
  ["有迟报数据的县（市、区）：桐山区、清江市、白水县。", "holds"],
  ["迟报数据涉及桐山区、清江市、白水县三个县区。", "holds"],
  ["迟报数据分布在桐山区（4条）、清江市（7条）、白水县（2条）。", "holds"],
  ["3个县（市、区）存在迟报数据，分别为桐山区、清江市、白水县。", "holds"],
  ["2个县（市、区）存在迟报数据，分别为桐山区、清江市。", "contradicted"],
  ["迟报率超过0.5%的县（市、区）有2个，分别是清江市、白水县。", "holds"],
  ["迟报率超过0.5%的县（市、区）有2个：清江市、白水县。", "holds"],
  ["市财政局、市审计局等2家单位未报送数据。", "holds"],
  ["桐山区、清江市、白水县存在迟报，其余县（市、区）均无迟报数据。", "holds"],
  ["桐山区、清江市存在迟报数据，其余县（市、区）均无迟报数据。", "contradicted"],
  ["除桐山区、清江市、白水县外，其他县（市、区）均无迟报数据。", "holds"],
  ["除桐山区、清江市外，其他县（市、区）均不存在迟报数据。", "contradicted"],
  ["各县（市、区）均无迟报数据。", "contradicted"],
  ["市直单位均未出现迟报情况。", "contradicted"],
  ["零迟报的县（市、区）有：安陵县、石门县、望湖县、经开区、高新区。", "holds"],
  ["仅桐山区、清江市、白水县存在迟报数据。", "holds"],
  ["仅桐山区、清江市存在迟报数据。", "contradicted"],
  ["报送量在1000条以上的县（市、区）有桐山区、安陵县、清江市。", "holds"],
  ["报送量在1000条以上的县（市、区）有桐山区、安陵县。", "contradicted"],
  ["桐山区、清江市、白水县有迟报数据。", "holds"],
  ["未发生迟报的有安陵县、石门县、望湖县、经开区、高新区。", "holds"],
  ["有迟报记录的单位：市公安局。", "holds"],
  ["市公安局迟报3条，其他市直单位无迟报。", "holds"],
  ["安陵县、石门县实现零迟报。", "holds"],
  ["安陵县、白水县实现零迟报。", "contradicted"],
])("reads %s %s", (body, verdict) => {
  const verdicts = said(body).map((line) => line.split(" ")[0]);
  expect(verdicts).toContain(verdict);
  expect(verdicts.filter((each) => each !== "holds" && each !== verdict)).toEqual([]);
});

it.each([
  "各单位要做到报送量超过100条的有奖励。",
  "迟报率较上月下降的有清江市。",
  "其余县（市、区）均无迟报数据。",
  "各县（市、区）均要做到无迟报数据。",
  "存在瞒报线索的有：桐山区。",
  "5个县（市、区）无迟报。",
  "共迟报13条，一半以上来自清江市。",
  "共迟报13条，主要来自清江市、桐山区。",
  "共迟报13条，11条来自清江市、桐山区。",
])("says nothing sure of %s", (body) => {
  expect(said(body).filter((line) => !line.startsWith("not-checkable"))).toEqual([]);
});

it("cannot check units that no table has", () => {
  expect(said("存在迟报数据的有：桐山区、清江市、白水县、市海事局。")).toEqual([
    "not-checkable 存在迟报数据的有：桐山区、清江市、白水县、市海事局",
  ]);
});

it("says who is left out and who does not belong", () => {
  const [statement] = lists(readBulletinText("存在迟报数据的有：桐山区、石门县。"), {
    tables: [counties],
    roster: null,
  });
  expect(statement).toMatchObject({
    kind: "list",
    expected: "桐山区 4、清江市 7、白水县 2",
    source: { table: "表", cells: "C2,C5,C4,C6" },
  });
  expect(statement?.why?.zh).toBe("不应列入：石门县 0；漏列：清江市 7、白水县 2。");
});

it("knows full marks by the header, else as a hundred", () => {
  const marks = tableOf(["县区", "及时性30分", "总分"], { 桐山区: [30, 100], 安陵县: [28, 98], 清江市: [30, 99] });
  expect(said("及时性得满分的有桐山区、清江市。", [marks])).toEqual(["holds 及时性得满分的有桐山区、清江市"]);
  expect(said("及时性得满分的有桐山区。", [marks])).toEqual(["contradicted 及时性得满分的有桐山区"]);
});

it("lets who has nothing be told apart from who has little", () => {
  const some = tableOf(["县区", "数据总量"], { 桐山区: [50], 安陵县: [5], 清江市: [0], 石门县: [0] });
  expect(said("报送量不足10条的有安陵县。", [some])).toEqual(["holds 报送量不足10条的有安陵县"]);
  expect(said("报送量不足10条的有安陵县、清江市。", [some])).toEqual(["contradicted 报送量不足10条的有安陵县、清江市"]);
});

it("reads who is below a rate that should be high, those with 0% too", () => {
  const timely = tableOf(["部门", "应报", "及时率(%)"], {
    市公安局: [3, 100],
    市水利局: [6, 0],
    市住建局: [7, 85.7],
    市审计局: [0, 0],
  });
  expect(said("及时率低于90%的为市水利局、市住建局。", [timely])[0]).toMatch(/^holds/u);
  expect(said("及时率低于90%的为市住建局。", [timely])[0]).toMatch(/^contradicted/u);
});

it("reads kinds of things that are bounded or lacking", () => {
  const grades = tableOf(["县区", "A级", "D级"], { 桐山区: [50, 18], 安陵县: [5, 41], 清江市: [7, 0] });
  expect(said("D级主体超过30家的地区有安陵县。", [grades])[0]).toMatch(/^holds/u);
  expect(said("D级主体超过10家的地区有安陵县。", [grades])[0]).toMatch(/^contradicted/u);
  expect(said("没有D级主体的是清江市。", [grades])[0]).toMatch(/^holds/u);
  expect(said("没有D级主体的是桐山区。", [grades])[0]).toMatch(/^contradicted/u);
});

it("reads who has handed in all that was due", () => {
  const due = tableOf(["部门", "应报项数", "未报项数"], { 市公安局: [9, 0], 市水利局: [5, 1], 市住建局: [4, 2] });
  expect(said("足额反馈的有市公安局。", [due])).toEqual(["holds 足额反馈的有市公安局"]);
  expect(said("未足额反馈的有市住建局。", [due])).toEqual(["contradicted 未足额反馈的有市住建局"]);
  const left = tableOf(["部门", "未报", "上周未报"], { 市公安局: [0, 4], 市水利局: [1, 0], 市住建局: [2, 2] });
  expect(said("未清零的有市水利局（1条）、市住建局（2条）。", [left])[0]).toMatch(/^holds/u);
  expect(said("未清零的有市水利局（1条）。", [left])[0]).toMatch(/^contradicted/u);
  expect(said("实现清零的有市公安局。", [left])).toEqual([]);
});

it("reads rates of nothing where nothing counts what is late", () => {
  const rates = tableOf(["部门", "迟报率(%)", "得分"], { 市公安局: [0, 100], 市水利局: [0.42, 99], 市住建局: [0, 98] });
  expect(said("零迟报的有市公安局、市住建局。", [rates])[0]).toMatch(/^holds/u);
  expect(said("零迟报的有市公安局、市水利局。", [rates])[0]).toMatch(/^contradicted/u);
  expect(said("存在迟报的有市水利局（2条）。", [rates])[0]).toMatch(/^not-checkable/u);
});

it("reads a scale without a number", () => {
  const paid = tableOf(["县区", "注册企业", "放款金额（万元）"], {
    桐山区: [7, 21300],
    安陵县: [5, 16020],
    清江市: [4, 9875],
  });
  expect(said("放款金额过亿元的有桐山区、安陵县。", [paid])[0]).toMatch(/^holds/u);
  expect(said("放款金额过亿元的有桐山区、安陵县、清江市。", [paid])[0]).toMatch(/^contradicted/u);
});

it("reads the marks that several have got", () => {
  const marks = tableOf(["县区", "方案5分", "专栏10分", "总分"], {
    桐山区: [5, 5, 80],
    安陵县: [5, 5, 90],
    清江市: [5, 10, 95],
  });
  expect(said("专栏公开。桐山区、安陵县得5分。", [marks])[0]).toMatch(/^holds/u);
  expect(said("专栏公开。桐山区、清江市得5分。", [marks])[0]).toMatch(/^contradicted/u);
});

it("compares two months", () => {
  const months = tableOf(["县区", "10月数据量", "11月数据量"], {
    桐山区: [100, 130],
    安陵县: [10, 20],
    清江市: [50, 45],
  });
  expect(said("数据量增长的有桐山区、安陵县。", [months])).toEqual(["holds 数据量增长的有桐山区、安陵县"]);
  expect(said("数据量下降的有桐山区、清江市。", [months])).toEqual(["contradicted 数据量下降的有桐山区、清江市"]);
  expect(said("桐山区、安陵县数据量环比上升。", [months])[0]).toMatch(/^holds/u);
  expect(said("桐山区、清江市数据量环比上升。", [months])[0]).toMatch(/^contradicted/u);
  expect(said("清江市数据量与上月持平。", [months])[0]).toMatch(/^contradicted/u);
  expect(said("清江市数据量同比上升，桐山区数据量与全省平均持平。", [months])).toEqual([
    "not-checkable 清江市数据量同比上升",
  ]);
});

it("bears out exactly the units above any bound", () => {
  const names = ["桐山区", "安陵县", "清江市", "石门县"];
  const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      numbers,
      fc.integer({ min: 0, max: 49 }),
      fc.subarray(names, { minLength: 1 }),
      (values, bound, told) => {
        const table = tableOf(
          ["县区", "数据总量"],
          Object.fromEntries(names.map((name, at) => [name, [values[at] ?? 0]])),
        );
        const above = names.filter((_, at) => (values[at] ?? 0) > bound);
        const isTrue = above.join("、") === told.join("、");
        const expected = isTrue ? "holds" : "contradicted";
        expect(said(`报送量超过${bound}条的有${told.join("、")}。`, [table])[0]?.split(" ")[0]).toBe(expected);
      },
    ),
  );
});
