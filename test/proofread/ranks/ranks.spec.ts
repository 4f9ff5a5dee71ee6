import fc from "fast-check";
import { ranks } from "../../../src/proofread/ranks/ranks";
import { readBulletinText } from "../../../src/proofread/read/read-bulletin-text";
import { counties, offices, tableOf } from "../counties";
import { judged } from "../judged";

const said = (body: string, tables = [counties, offices]): readonly string[] =>
  judged(ranks, `各县（市、区）：\n\n${body}\n`, { tables });

describe("more or less than others", () => {
  it.each([
    ["桐山区、安陵县报送较多。", "holds 桐山区、安陵县报送较多"],
    ["安陵县、桐山区、清江市上报数据量较大。", "holds 安陵县、桐山区、清江市上报数据量较大"],
    ["桐山区、清江市报送较多。", "contradicted 桐山区、清江市报送较多"],
    ["报送数量高的有:桐山区、安陵县、市公安局。", "holds 报送数量高的有:桐山区、安陵县、市公安局"],
    ["报送数量高的有:桐山区、安陵县、市住建局。", "contradicted 报送数量高的有:桐山区、安陵县、市住建局"],
    ["高新区、经开区报送较少。", "holds 高新区、经开区报送较少"],
    ["高新区、白水县报送较少。", "contradicted 高新区、白水县报送较少"],
    // 白水县 and 望湖县 are equals: one may stand without the other.
    ["高新区、经开区、白水县报送较少。", "holds 高新区、经开区、白水县报送较少"],
    ["清江市、白水县迟报率较高。", "holds 清江市、白水县迟报率较高"],
    ["清江市、桐山区迟报率较高。", "contradicted 清江市、桐山区迟报率较高"],
    ["桐山区等报送较多。", "holds 桐山区等报送较多"],
    ["高新区等报送较多。", "contradicted 高新区等报送较多"],
    ["桐山区、清江市等2个县区报送较多。", "contradicted 桐山区、清江市等2个县区报送较多"],
  ])("%s", (body, expected) => {
    expect(said(body)).toEqual([expected]);
  });
});

describe("places", () => {
  it.each([
    ["报送量最多的是桐山区。", "holds"],
    ["报送量最多的是安陵县。", "contradicted"],
    ["高新区报送量最少。", "holds"],
    ["除功能区外，白水县报送最少。", "holds"],
    ["白水县报送最少。", "contradicted"],
    ["报送量居前三位的是桐山区、安陵县、清江市。", "holds"],
    ["报送量居前三位的是桐山区、清江市、安陵县。", "holds"],
    ["报送量前三名依次为桐山区、清江市、安陵县。", "contradicted"],
    ["报送量前三名依次为桐山区、安陵县、清江市。", "holds"],
    ["报送量前三位的是桐山区、安陵县、石门县。", "contradicted"],
    ["报送量前三位的是桐山区、安陵县。", "contradicted"],
    ["桐山区、安陵县报送量位居前三。", "holds"],
    ["报送量后两名依次为高新区、经开区。", "holds"],
    ["报送量后两名依次为经开区、高新区。", "holds"],
    ["清江市报送量位居第三。", "holds"],
    ["清江市报送量位居第二。", "contradicted"],
    ["望湖县报送量位居第五。", "holds"],
    ["安陵县、清江市报送量分列第二、第三位。", "holds"],
    ["安陵县、清江市报送量分列第三、第二位。", "contradicted"],
    ["清江市迟报率0.63%，为全市最高。", "holds"],
    ["白水县迟报率0.59%，为全市最高。", "contradicted"],
    ["报送量最多的是桐山区；高新区最少。", "holds"],
  ])("%s %s", (body, verdict) => {
    const verdicts = said(body).map((line) => line.split(" ")[0]);
    expect(new Set(verdicts)).toEqual(new Set([verdict]));
  });
});

it.each([
  ["报送量排名前三的县区分别是桐山区、安陵县、清江市。", "holds"],
  ["数据报送量由高到低前三名依次为：桐山区、安陵县、清江市。", "holds"],
  ["报送量前三的是：桐山区（1528条）、安陵县（1283条）、清江市（1108条）。", "holds"],
  ["桐山区报送1528条，居全市首位。", "holds"],
  ["桐山区报送量最多（1528条），高新区最少（38条）。", "holds"],
  ["桐山区、安陵县两地报送量较多。", "holds"],
  ["报送量最大的县区为桐山区，最小的县区为高新区。", "holds"],
  ["报送量最大的县区为桐山区，最小的县区为经开区。", "contradicted"],
  ["清江市的迟报率最高。", "holds"],
  ["桐山区、安陵县分别位居报送量第一、第二。", "holds"],
  ["报送量方面，桐山区居第一，安陵县居第二，清江市居第三。", "holds"],
  ["报送量方面，桐山区居第一，清江市居第二。", "contradicted"],
  ["报送量最多的前三个县区为桐山区、安陵县、清江市。", "holds"],
  ["报送量最少的后两名为高新区、经开区。", "holds"],
  ["桐山区报送量高于安陵县。", "holds"],
  ["石门县报送量高于清江市。", "contradicted"],
  ["报送信息最多的为桐山区，其次为安陵县。", "holds"],
  ["本月报送量排在前三位的依次是桐山区1528条、安陵县1283条、清江市1108条。", "holds"],
  ["本月报送量排在前三位的依次是桐山区1528条、清江市1108条、安陵县1283条。", "contradicted"],
  ["报送量排名后三位的分别为：高新区、经开区、望湖县。", "holds"],
  ["数据量居首位的是桐山区。", "holds"],
  ["桐山区报送量居第1位，安陵县列第2位。", "holds"],
  ["桐山区、安陵县、清江市3地报送量均居前列。", "holds"],
  ["报送数据较少的县区主要有高新区、经开区。", "holds"],
  ["迟报率最高的是清江市，其次是白水县。", "holds"],
  ["市直部门中，报送量最大的为市公安局。", "holds"],
  ["市直部门中，市住建局报送量最大。", "contradicted"],
  ["桐山区、清江市报送量位居全市前两名。", "contradicted"],
  ["清江市、安陵县报送量位列全市前两名。", "contradicted"],
  ["迟报率前三的县区为清江市、白水县、石门县。", "contradicted"],
])("reads %s %s", (body, verdict) => {
  const verdicts = said(body).map((line) => line.split(" ")[0]);
  expect(verdicts).toContain(verdict);
  expect(verdicts.filter((each) => each !== "holds" && each !== verdict)).toEqual([]);
});

it.each([
  ["a rate of something else beside it", "清江市报送率0.2%，为全市最低。"],
  ["who grew most", "清江市同比增长最多的是许可信息。"],
  ["an aim", "各单位要争取报送量位居前三。"],
  ["a negation", "桐山区报送量不是最多。"],
  ["the province", "桐山区报送量居全省第二。"],
])("says nothing sure of %s", (_, body) => {
  expect(said(body).filter((line) => !line.startsWith("not-checkable"))).toEqual([]);
});

it("leaves out those without data from the last ones", () => {
  expect(said("市文旅局报送量最少。")).toEqual(["holds 市文旅局报送量最少"]);
});

it("does not say of little what is true of nothing", () => {
  const zero = tableOf(["县区", "数据总量"], { 桐山区: [12], 安陵县: [3], 清江市: [0] });
  expect(said("安陵县报送较少。", [zero])).toEqual(["not-checkable 安陵县报送较少"]);
  expect(said("桐山区报送较少。", [zero])).toEqual(["contradicted 桐山区报送较少"]);
});

it("says which column it cannot tell from another", () => {
  const twice = tableOf(["县区", "许可数据量", "数据总量", "上报数据量"], { 桐山区: [1, 9, 2], 安陵县: [2, 3, 4] });
  expect(said("桐山区报送量最多。", [twice])).toEqual(["not-checkable 桐山区报送量最多"]);
});

it("names the true ones with their values and cells, and those left out", () => {
  const [statement] = ranks(readBulletinText("桐山区、清江市报送较多。"), { tables: [counties], roster: null });
  expect(statement).toMatchObject({
    kind: "rank",
    expected: "桐山区 1528、安陵县 1283",
    source: { table: "表", cells: "B2,B4,B3" },
  });
  expect(statement?.why?.zh).toContain("安陵县 1283");
});

describe("changes between two columns", () => {
  const months = tableOf(["县区", "10月数据量", "11月数据量"], {
    桐山区: [100, 130],
    安陵县: [10, 20],
    清江市: [50, 45],
  });

  it.each([
    ["安陵县增幅最大。", "holds"],
    ["桐山区增幅最大。", "contradicted"],
    ["桐山区数据量增加最多。", "holds"],
    ["清江市数据量减少最多。", "holds"],
    ["安陵县数据量减少最多。", "contradicted"],
    // By how many or in proportion: the two disagree.
    ["桐山区数据量增长最多。", "not-checkable"],
  ])("%s %s", (body, verdict) => {
    expect(said(body, [months]).map((line) => line.split(" ")[0])).toEqual([verdict]);
  });
});

it("reads a table that goes by months", () => {
  const months = tableOf(["月份", "综合得分"], { "4月": [80.02], "5月": [81.77], "6月": [82.06] });
  expect(said("6月份得分为上半年最高。", [months])).toEqual(["holds 6月份得分为上半年最高"]);
  expect(said("5月份得分为上半年最高。", [months])).toEqual(["contradicted 5月份得分为上半年最高"]);
});

it("reads the column of the time that is named", () => {
  const quarters = tableOf(["县区", "二季度数据量", "三季度数据量"], {
    桐山区: [9, 2],
    安陵县: [3, 4],
    清江市: [5, 3],
  });
  expect(said("三季度数据量最多的是安陵县。", [quarters])).toEqual(["holds 三季度数据量最多的是安陵县"]);
  expect(said("二季度数据量最多的是安陵县。", [quarters])).toEqual(["contradicted 二季度数据量最多的是安陵县"]);
  expect(said("安陵县增幅最大。", [quarters])).toEqual(["holds 安陵县增幅最大"]);
});

it("does not know whether the first of what is late is the best or the worst", () => {
  const late = tableOf(["县区", "迟报率(%)"], { 桐山区: [0.2], 安陵县: [0.4], 清江市: [0.6] });
  expect(said("桐山区迟报率居第一。", [late])).toEqual(["not-checkable 桐山区迟报率居第一"]);
  expect(said("桐山区迟报率最高。", [late])).toEqual(["contradicted 桐山区迟报率最高"]);
  expect(said("安陵县迟报率居第一。", [late])).toEqual(["contradicted 安陵县迟报率居第一"]);
});

it("works a rate out of the counts beside each other", () => {
  const counted = tableOf(["县区", "数据总量", "迟报量"], { 桐山区: [100, 2], 安陵县: [10, 1], 清江市: [50, 2] });
  expect(said("安陵县迟报率最高。", [counted])).toEqual(["holds 安陵县迟报率最高"]);
  expect(said("桐山区迟报率最高。", [counted])).toEqual(["contradicted 桐山区迟报率最高"]);
});

it("takes a figure that is nobody's for one of another column", () => {
  expect(said("经开区报送最少，仅38条。")).toEqual(["contradicted 经开区报送最少"]);
  expect(said("经开区报送最少，仅5条。")).toEqual(["not-checkable 经开区报送最少"]);
});

it("leaves out who has nothing where those are compared who have something", () => {
  const towns = tableOf(["乡镇", "总数"], { 大槐镇: [5], 平川镇: [6], 杨柳镇: [1], 西坡乡: [0] });
  expect(said("报送了信息的单位中杨柳镇最少。", [towns])).toEqual(["holds 报送了信息的单位中杨柳镇最少"]);
  expect(said("报送了信息的单位中大槐镇最少。", [towns])).toEqual(["contradicted 报送了信息的单位中大槐镇最少"]);
  expect(said("各单位中报送最少的是杨柳镇。", [towns])).toEqual(["contradicted 报送最少的是杨柳镇"]);
});

it("ranks by the marks of now where only a place is named", () => {
  const marks = tableOf(["部门", "得分", "上月得分"], {
    市税务局: [100, 98],
    市公安局: [99, 99],
    市交通局: [98, 97],
    市文旅局: [90, 100],
  });
  expect(said("市税务局以100分位居第一。", [marks])).toEqual(["holds 市税务局以100分位居第一"]);
  expect(said("市公安局、市交通局分列第二、第三。", [marks])).toEqual(["holds 市公安局、市交通局分列第二、第三"]);
  expect(said("后两名为市文旅局、市公安局。", [marks])[0]).toMatch(/^contradicted/u);
});

it("compares nobody who is left out, and nothing of another time", () => {
  const rates = tableOf(["部门", "未报", "报送率(%)"], { 市公安局: [3, 93.6], 市水利局: [6, 0], 市住建局: [2, 85.7] });
  expect(said("除市水利局外，市住建局报送率最低。", [rates])).toEqual(["holds 市住建局报送率最低"]);
  expect(said("除市水利局外，市公安局报送率最低。", [rates])).toEqual(["contradicted 市公安局报送率最低"]);
  expect(said("上周未报的单位中市公安局最多。", [rates])).toEqual([]);
  const titled = (body: string): readonly string[] =>
    judged(ranks, `关于2024年4月份工作的通报\n\n各单位：\n\n${body}\n`, { tables: [rates] });
  expect(titled("4月份市公安局报送率最低。")[0]).toMatch(/^contradicted/u);
  expect(titled("3月份市公安局报送率最低。")[0]).toMatch(/^not-checkable/u);
});

it("finds by its figure what a rate that no column has is of", () => {
  const loans = tableOf(["县区", "入驻企业", "授信额（万元）", "放款额（万元）"], {
    桐山区: [6204, 33120, 25040],
    安陵县: [5180, 29008, 14310],
    清江市: [4411, 12750, 12100],
  });
  expect(said("安陵县放款率仅49.3%，为各地最低。", [loans])).toEqual(["holds 为各地最低"]);
  expect(said("桐山区放款率达75.6%，居全市首位。", [loans])).toEqual(["contradicted 居全市首位"]);
  expect(said("桐山区放款率达71.2%，居全市首位。", [loans])).toEqual([]);
});

it("bears out the first of any numbers, and nobody behind someone greater", () => {
  const names = ["桐山区", "安陵县", "清江市", "石门县", "白水县"];
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 4 }), (values, count) => {
      const table = tableOf(
        ["县区", "数据总量"],
        Object.fromEntries(names.map((name, at) => [name, [values[at] ?? 0]])),
      );
      const order = [...names].sort(
        (one, other) => (values[names.indexOf(other)] ?? 0) - (values[names.indexOf(one)] ?? 0),
      );
      const first = order.slice(0, count);
      expect(said(`${first.join("、")}报送较多。`, [table])[0]).toMatch(/^holds/u);
      const wrong = [...first.slice(0, -1), order[count] ?? ""];
      expect(said(`${wrong.join("、")}报送较多。`, [table])[0]).toMatch(/^contradicted/u);
    }),
  );
});

it.each([
  ["存在迟报的县（市、区）中，桐山区迟报率最低。", ["holds"]],
  ["存在迟报的县（市、区）中，清江市迟报率最低。", ["contradicted"]],
  ["报送量超过1000条的县（市、区）中，安陵县迟报率最低。", []],
  ["纳入通报的县（市、区）中，桐山区报送量最多。", ["holds"]],
  ["除零报送的高新区外，经开区报送最少。", ["holds"]],
])("compares those who are spoken of: %s", (body, verdicts) => {
  expect(said(body).map((line) => line.split(" ")[0])).toEqual(verdicts);
});
