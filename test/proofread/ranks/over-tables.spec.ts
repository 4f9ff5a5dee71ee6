import { ranks } from "../../../src/proofread/ranks/ranks";
import { judged } from "../judged";

const tables = `附件1

2024年5月份市直单位“双公示”工作情况统计表

单位\t行政许可\t行政处罚
市公安局\t120\t80
市市场监管局\t210\t54
市水利局\t3\t5

附件2

2024年5月份各县（市、区）“双公示”工作情况统计表

单位\t行政许可\t行政处罚
临江县\t88\t12
青山区\t143\t60
白河县\t55\t22
`;

test.each([
  ["青山区报送行政许可143条，居全市第一位。", ["holds 居全市第一位"]],
  // The second of all offices and counties together.
  ["青山区报送行政许可143条，居全市第二位。", ["not-checkable 居全市第二位"]],
  ["青山区报送行政许可143条，居全市第三位。", ["contradicted 居全市第三位"]],
])("a place in the city, whose units stand in two tables: %s", (body, expected) => {
  expect(
    judged(ranks, `关于2024年5月份“双公示”工作情况的通报\n\n各单位：\n\n${body}\n\n2024年6月5日\n\n${tables}`),
  ).toEqual(expected);
});
