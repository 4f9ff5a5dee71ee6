import { proofread } from "../../src/proofread/proofread";
import { judged } from "./judged";

/** A table's rows by commas. */
const tabbed = (rows: string): string => rows.trim().replaceAll(",", "\t");

const said = (sentence: string, rows: string, title = "关于11月上旬情况的通报"): readonly string[] =>
  judged(proofread, `${title}\n\n各单位：\n\n${sentence}\n\n2024年12月3日\n\n附件1\n\n情况统计表\n\n${tabbed(rows)}\n`)
    .filter((each) => !each.includes("2024年12月3日"))
    .map((each) => each.split(" ")[0] ?? "");

const loans = `
县区,注册率（%）,市场主体数（户）,注册企业数（户）,本旬授信金额（万元）,累计授信金额（亿元）
临川区,40,1000,400,8120.5,21.36
沅口县,60,2000,1200,3977,9.82
武陵市,30,3000,900,10344.2,25.07
合计,,6000,2500,22441.7,56.25`;

const years = `
县区,2024年归集量（万条）,2023年归集量（万条）,2023年底数,每千户归集量（条）
海曙区,182.4,160.1,31,520.3
江北区,96.5,99.2,40,412.6
镇东县,75.3,61,12,244.9
奉新市,74.3,73.3,8,301.1`;

test.each([
  // So many to each are no unit's own.
  ["3个县区户均5632元，累计授信金额最少的是沅口县。", loans, ["holds", "holds"]],
  // What has come together so far goes on over a comma and a semicolon.
  ["累计授信最少的是沅口县，为9.82亿元。", loans, ["holds", "holds"]],
  ["累计授信最少的是沅口县，为8.92亿元。", loans, ["holds", "contradicted"]],
  // 临川区 alone, whoever was listed before.
  ["授信较多的有武陵市、临川区，武陵市一家就占46.09%。", loans, ["holds", "holds"]],
  // The rate of all together is 41.67%, the mean of the rates 43.33%.
  ["注册率低于全市平均水平的有临川区、武陵市。", loans, ["holds"]],
  ["注册率低于全市平均水平的有沅口县、武陵市。", loans, ["contradicted"]],
  // Per mille, and one in so many thousand.
  ["全市授信违约率1.33‰，逾期率为万分之2.5。", loans, []],
  ["全市归集428.5万条，比2023年增加34.9万条。", years, ["holds", "holds"]],
  ["海曙区2024年归集128.4万条。", years, ["contradicted"]],
  ["归集量低于80万条的有镇东县、奉新市2地。", years, ["holds"]],
  // The smallest of those that rose.
  ["与2023年相比，奉新市增幅最小。", years, ["holds"]],
  ["与2023年相比，镇东县增幅最小。", years, ["contradicted"]],
  ["海曙区每千户归集量为520.3条，是镇东县的2.12倍。", years, ["holds", "holds"]],
])("%s", (sentence, rows, verdicts) => {
  const title = rows === years ? "关于2024年信息归集情况的通报" : undefined;
  expect(said(sentence, rows, title).filter((verdict) => verdict !== "not-checkable")).toEqual(verdicts);
});

const marks = `
县区,8月得分,9月得分,三季度平均,季度排名,上季度排名
江阳区,95,96.1,95.1,1,2
龙湾县,92.4,93.9,93.1,2,1
叙山县,91.5,92.3,91.3,3,3`;

const grades = `
县区,参评户数,A级,B级,C级
宣城区,100,30,50,20
广陵市,200,80,70,50`;

const promises = `
部门,应签订主体,已签订主体,公开数,践诺核查数
县教体局,86,86,86,40
县住建局,97,72,60,12`;

const weeks = `
分组,单位,本周,上周
部门,市医保局,188,203
部门,市税务局,655,640
县区,沅南县,312,298
县区,桃川县,276,276`;

test.each([
  // The places of the quarter and not those of the months; each has risen, and not both together.
  ["与上季度相比，江阳区上升1位，龙湾县下降1位。", marks],
  ["与上季度相比，江阳区、叙山县各有升降，龙湾县、江阳区各变动1位。", marks],
  // Of A and B together, of which one alone is a word.
  ["A、B级企业合计230户，其中宣城区80户、广陵市150户。", grades],
  // What is due and what has been done of it are no kinds that add up.
  ["县住建局核查12个，核查比例16.67%。", promises],
  ["共归集1431条，其中部门归集843条，县区归集588条。", weeks],
])("is not contradicted: %s", (sentence, rows) => {
  expect(said(sentence, rows, "关于2024年三季度情况的通报")).not.toContain("contradicted");
});

test("what there was at the end of last year is no figure of a table without a time", () => {
  const rows = "县区,严重失信主体数\n甲水县,3\n乙山县,5\n合计,8";
  expect(said("2023年底全市共有严重失信主体11家。", rows, "关于治理情况的通报")).not.toContain("contradicted");
});
