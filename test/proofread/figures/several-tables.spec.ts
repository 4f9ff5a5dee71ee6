import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

type Sheet = readonly string[];

const on = (tables: readonly (readonly [title: string, rows: Sheet])[], sentence: string): string | undefined => {
  const annexes = tables.map(([title, rows], at) => `附件${at + 1}\n\n${title}\n\n${rows.join("\n")}`);
  return judged(figures, `关于4月份工作情况的通报\n\n各县：\n\n${sentence}\n\n${annexes.join("\n\n")}\n`)
    .map((statement) => statement.split(" ")[0])
    .at(-1);
};

describe("departments and counties", () => {
  const both = [
    [
      "市直部门“双公示”信息情况表",
      [
        "部门\t行政许可（条）\t行政处罚（条）\t合计",
        "市公安局\t300\t40\t340",
        "市水利局\t20\t1\t21",
        "合计\t320\t41\t361",
      ],
    ],
    [
      "各县（市、区）“双公示”信息情况表",
      ["县（市、区）\t许可信息\t处罚信息\t合计", "东山县\t200\t10\t210", "西河区\t150\t5\t155", "合计\t350\t15\t365"],
    ],
  ] as const;

  test.each([
    ["全市共归集行政许可670条。", "holds"],
    ["全市共归集行政许可607条。", "contradicted"],
    ["全市共归集行政处罚56条。", "holds"],
    ["全市共归集信息726条。", "holds"],
    ["东山县归集处罚信息10条。", "holds"],
    ["东山县归集处罚信息12条。", "contradicted"],
  ])("%s", (sentence, verdict) => {
    expect(on(both, sentence)).toBe(verdict);
  });
});

describe("one population told twice", () => {
  const twice = [
    [
      "重点领域信用评价结果统计表",
      [
        "领域\t牵头部门\tA级（户）\tB级（户）",
        "工程建设\t市住建局\t120\t300",
        "生态环境\t市环保局\t80\t100",
        "合计\t\t200\t400",
      ],
    ],
    [
      "各县（市、区）信用评价结果统计表",
      ["县（市、区）\tA级（户）\tB级（户）", "东山县\t110\t280", "西河区\t90\t120", "合计\t200\t400"],
    ],
  ] as const;

  test.each([
    ["全市共有A级200户、B级400户。", "holds"],
    ["全市共有A级220户。", "contradicted"],
    ["东山县A级110户。", "holds"],
  ])("%s", (sentence, verdict) => {
    expect(on(twice, sentence)).toBe(verdict);
  });
});

describe("points lost, places, units in headers", () => {
  const points = [
    [
      "考核得分表",
      [
        "单位\t迟报扣分\t瞒报扣分\t扣分合计\t得分",
        "市公安局\t1.2\t2\t3.2\t96.8",
        "市水利局\t0.4\t0\t0.4\t99.6",
        "市教育局\t2.4\t4\t6.4\t93.6",
        "合计\t4\t6\t10\t",
      ],
    ],
    [
      "重点监管情况表",
      [
        "县（市、区）\t授信（笔）\t开展监督检查（次）",
        "东山县\t21\t63",
        "西河区\t60\t38",
        "南岭县\t12\t10",
        "合计\t93\t111",
      ],
    ],
  ] as const;

  test.each([
    ["各部门共扣分10分，其中迟报扣分占40%。", "holds"],
    ["全市开展监督检查111次。", "holds"],
    ["各县（市、区）开展监督检查101次。", "contradicted"],
    ["东山县授信21笔。", "holds"],
    ["东山县授信31笔。", "contradicted"],
    ["南岭县授信超过12笔。", "contradicted"],
    ["南岭县授信不足13笔。", "holds"],
  ])("%s", (sentence, verdict) => {
    expect(on(points, sentence)).toBe(verdict);
  });
});

describe("several beside one figure, the other kinds, days of a quarter", () => {
  const kinds = [
    [
      "归集情况统计表",
      [
        "县（市、区）\t行政许可\t行政处罚\t行政征收\t合计",
        "东山县\t200\t30\t500\t730",
        "西河区\t150\t20\t300\t470",
        "高新区\t50\t10\t60\t120",
        "合计\t400\t60\t860\t1320",
      ],
    ],
  ] as const;

  test.each([
    ["东山县、西河区归集1200条。", "holds"],
    ["东山县、西河区归集1210条。", "contradicted"],
    ["东山县、西河区归集730条。", "holds"],
    ["东山县、西河区归集靠前。4月份归集1320条。", "holds"],
    ["全市归集1320条，行政征收最多，其余两类共460条，行政许可400条。", "holds"],
    ["全市归集1320条，行政征收最多，其余两类共460条，行政许可440条。", "contradicted"],
  ])("%s", (sentence, verdict) => {
    expect(on(kinds, sentence)).toBe(verdict);
  });

  const late = [
    [
      "市直部门报送情况表",
      ["部门\t报送数\t及时数", "市公安局\t100\t98", "市水利局\t40\t40", "市教育局\t60\t59", "合计\t200\t197"],
    ],
  ] as const;

  test.each([
    ["市直部门有3条信息未在规定时限内报送。", "holds"],
    ["市直部门3条信息未按时报送，涉及2个部门。", "holds"],
    ["市直部门3条信息未按时报送，涉及3个部门。", "contradicted"],
  ])("%s", (sentence, verdict) => {
    expect(on(late, sentence)).toBe(verdict);
  });
});
