import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const trend = [
  ["月份", "行政许可", "行政处罚", "合计"],
  ...["1月\t1200\t300\t1500", "2月\t800\t150\t950", "3月\t1300\t320\t1620", "4月\t1250\t310\t1560"].map((row) =>
    row.split("\t"),
  ),
  ["5月", "1400", "330", "1730"],
  ["6月", "1500", "350", "1850"],
  ["合计", "7450", "1760", "9210"],
];

const bulletin = (body: string): string =>
  `关于2024年上半年“双公示”工作情况的通报\n\n各单位：\n\n${body}\n\n2024年7月8日\n\n附件\n\n2024年上半年“双公示”归集量表\n\n${trend.map((row) => row.join("\t")).join("\n")}\n`;

test.each([
  ["上半年，全市共归集9210条。", ["holds 归集9210条"]],
  ["6月份归集1850条。", ["holds 归集1850条"]],
  ["2月份归集950条。", ["holds 归集950条"]],
  ["2月份归集590条。", ["contradicted 归集590条"]],
  ["5月份归集1730条，比4月份增加170条。", ["holds 归集1730条", "holds 170条"]],
  ["5月份归集1730条，比4月份增加180条。", ["holds 归集1730条", "contradicted 180条"]],
])("a month of a table of months, in a bulletin of them all: %s", (body, expected) => {
  expect(judged(figures, bulletin(body))).toEqual(expected);
});
