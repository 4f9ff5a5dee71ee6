import { ranks } from "../../../src/proofread/ranks/ranks";
import { namedPlaces, placeNumber } from "../../../src/proofread/ranks/named-places";
import { tableOf } from "../counties";
import { judged } from "../judged";

const places = tableOf(["地区", "6月得分", "5月得分", "6月排名", "5月排名"], {
  甲山区: [88.12, 86.4, 1, 2],
  乙水县: [87.55, 88.02, 2, 1],
  丙川县: [85.3, 84.91, 3, 3],
  丁桥区: [84.77, 82.1, 4, 6],
  戊城市: [83.9, 84, 5, 4],
  己原县: [82.06, 83.15, 6, 5],
  庚湖区: [79.88, 79.88, 7, 7],
});

const kinds = tableOf(["地区", "评价企业总数", "A级", "B级", "C级"], {
  东城区: [2000, 420, 1300, 280],
  西城区: [1500, 360, 960, 180],
  凤山县: [980, 150, 650, 180],
});

const verdictsOf = (body: string, tables = [places]): readonly (string | undefined)[] =>
  judged(ranks, `关于2024年6月份排名情况的通报\n\n各县区：\n\n${body}\n`, { tables }).map((line) => line.split(" ")[0]);

it.each([
  ["排名前三位的是甲山区、乙水县、丙川县。", "holds"],
  ["排名前三位的是甲山区、乙水县、丁桥区。", "contradicted"],
  ["戊城市、己原县、庚湖区排名后三位。", "holds"],
  ["甲山区由5月份的第2位上升至第1位。", "holds"],
  ["丁桥区由第5位升至第4位。", "contradicted"],
  ["乙水县从上月的第一名降为第二名。", "holds"],
  ["甲山区由上年的第9位升至第1位。", "not-checkable"],
  ["丁桥区排名上升2位。", "holds"],
  ["丁桥区排名上升3位。", "contradicted"],
  ["乙水县、戊城市、己原县各下降1位。", "holds"],
  ["乙水县、丁桥区均下降1位。", "contradicted"],
  ["甲山区、丁桥区分别上升1位、2位。", "holds"],
  ["甲山区、丁桥区分别上升2位、1位。", "contradicted"],
  ["丁桥区名次上升最快。", "holds"],
  ["进步最大的是甲山区。", "contradicted"],
  ["庚湖区连续两个月排名末位。", "holds"],
  ["甲山区连续两个月位居第一。", "contradicted"],
  ["丁桥区、戊城市、己原县分列第四至第六位。", "holds"],
  ["丁桥区、己原县、戊城市分列第4、5、6位。", "contradicted"],
  ["排名第四至第六位的是丁桥区、己原县、戊城市。", "holds"],
  ["排名第四至第六位的是丁桥区、庚湖区、戊城市。", "contradicted"],
  ["乙水县以87.55分位居榜首。", "contradicted"],
  ["甲山区以88.12分位居榜首。", "holds"],
  ["丁桥区得分略高于戊城市。", "holds"],
  ["丙川县排名高于乙水县。", "contradicted"],
])("%s %s", (body, verdict) => {
  expect(verdictsOf(body)).toEqual([verdict]);
});

it.each([
  ["A级占比最高的是西城区。", "holds"],
  ["A级占比最高的是东城区。", "contradicted"],
  ["不含B级，东城区评价企业总数最多。", "holds"],
  ["A级企业方面，东城区最多；最少的是凤山县。", "holds"],
])("%s %s", (body, verdict) => {
  expect(new Set(verdictsOf(body, [kinds]))).toEqual(new Set([verdict]));
});

it("reads places one by one, in a range, in numerals", () => {
  expect(namedPlaces("分列第二、第三位")).toEqual([2, 3]);
  expect(namedPlaces("分列第三至第五位")).toEqual([3, 4, 5]);
  expect(namedPlaces("分别位列第2、3、4名")).toEqual([2, 3, 4]);
  expect(namedPlaces("由第3位升至第1位")).toEqual([]);
  expect(["十", "十二", "二十", "三十一", "7"].map(placeNumber)).toEqual([10, 12, 20, 31, 7]);
});
