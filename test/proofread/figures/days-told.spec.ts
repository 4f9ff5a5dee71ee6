import { figures } from "../../../src/proofread/figures/figures";
import { judged } from "../judged";

const text = (said: string): string =>
  `关于2024年第四季度数据质量抽查情况的通报\n\n各有关单位：\n\n${said}\n\n附件1\n\n2024年第四季度数据质量抽查情况表\n\n单位\t抽查条数\t问题条数\t已整改条数\n市公安局\t537\t22\t20\n市水利局\t418\t35\t27\n市住建局\t364\t8\t8\n合计\t1319\t65\t55\n`;

test.each([
  ["10月1日至12月31日共发现问题数据65条。", ["holds 问题数据65条"]],
  ["截至2025年1月24日，已完成整改55条。", ["holds 完成整改55条"]],
  ["截至2025年1月24日，已完成整改59条。", ["contradicted 完成整改59条"]],
  // Of a time before the one reported on the table says nothing.
  ["截至2024年9月24日，已完成整改59条。", ["not-checkable 完成整改59条"]],
])("%s", (said, expected) => {
  expect(judged(figures, text(said))).toEqual(expected);
});
