import { dayOf } from "../../src/calendar/day";
import { faultsOf, read } from "./parameter-workbook";

describe("豁免登记", () => {
  test("is read with the row that gives each waiver", () => {
    const { waivers } = read({
      waivers: [
        ["uscc/check-character", "平市监罚〔2024〕7号", "旧码，已核实", "张三", "2024-12-31"],
        [],
        ["date/order", "平市监罚〔2024〕8号 | 乙公司", "原件如此", "李四"],
      ],
    });
    expect(waivers).toEqual([
      {
        rule: "uscc/check-character",
        rowKey: "平市监罚〔2024〕7号",
        reason: "旧码，已核实",
        approver: "张三",
        until: dayOf(2024, 12, 31),
        row: 2,
      },
      {
        rule: "date/order",
        rowKey: "平市监罚〔2024〕8号 | 乙公司",
        reason: "原件如此",
        approver: "李四",
        until: null,
        row: 4,
      },
    ]);
  });

  test("is refused without a reason and an approver", () => {
    expect(faultsOf({ waivers: [["date/order", "1号", null, " ", "永远"]] })).toEqual([
      "参数表“豁免登记”单元格 C2：不能为空。",
      "参数表“豁免登记”单元格 D2：不能为空。",
      "参数表“豁免登记”单元格 E2：“永远”不是日期。",
    ]);
  });
});
