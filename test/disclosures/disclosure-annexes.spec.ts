import { disclosureAnnexes } from "../../src/disclosures/disclosure-annexes";
import { figuresOf } from "./disclosure-case";
import { canonical, published, publishedGrid } from "./march-2023";

const march = figuresOf({
  八公示: [["附件 1"], ["各县(市、区)“八公示”上报数据统计表"], ...publishedGrid("eight")],
  信用评价: publishedGrid("evaluation"),
  信易贷: [["各县（市、区）“信易贷”平台 注册企业数量统计表"], ...publishedGrid("loan")],
});

test.each(["eight", "evaluation", "loan"] as const)("annex %s is the published one cell for cell", (id) => {
  const annex = disclosureAnnexes(march).find((each) => each.id === id);
  const expected = published(id).map((row) => row.map((cell) => canonical[cell] ?? cell));
  expect(annex && [annex.header, ...annex.rows].map((row) => row.map(String))).toEqual(expected);
});

test("they are numbered from 1 and titled as in the notice", () => {
  expect(disclosureAnnexes(march).map(({ number, title }) => [number, title])).toEqual([
    [1, "各县（市、区）“八公示”上报数据统计表"],
    [2, "各县（市、区）信用评价任务和结果统计表"],
    [3, "各县（市、区）“信易贷”平台注册企业数量统计表"],
  ]);
});

test("the sums are those of the tables, not those of the notice's text", () => {
  const { categories, total, evaluations, loans, coverage } = march.city;
  expect([total, categories?.levy, categories?.payment]).toEqual([5497201, 130018, 5063415]);
  expect([evaluations, loans, coverage]).toEqual([4447, 25232, 8]);
  expect(march.disagreements).toEqual([]);
  expect(march.unresolved).toEqual([]);
});

test("a county without data stands last with dashes, and a workbook without loans has no annex of them", () => {
  const annexes = disclosureAnnexes(
    figuresOf({
      八公示: [
        ["县区", "行政确认"],
        ["石龙区", 15],
        ["叶县", 20],
      ],
    }),
  );
  expect(annexes.map(({ id }) => id)).toEqual(["eight"]);
  expect(annexes[0]?.rows.slice(0, 3)).toEqual([
    ["叶县", 0, 0, 0, 0, 0, 0, 20, 0, 20],
    ["石龙区", 0, 0, 0, 0, 0, 0, 15, 0, 15],
    ["鲁山县", ...Array.from({ length: 9 }, () => "-")],
  ]);
});
