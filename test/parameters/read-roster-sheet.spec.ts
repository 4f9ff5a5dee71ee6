import { readParameters } from "../../src/parameters/read-parameters";
import { buildWorkbook } from "../support/build-workbook";
import { faultsOf, read, standard } from "./parameter-workbook";

describe("单位名录", () => {
  test("is read with its aliases, groups, functions and order", () => {
    const { roster } = read({
      roster: [
        ["市市场监管局", "市场监督管理局、平顶山市市场监督管理局", "市直", "许可、处罚", 2, "11410400MB0U00000X"],
        ["市公安局", null, "市直单位", "处罚", null],
        ["鲁山县", "鲁山", "县(市、区)", null, null, null, 950000, "1,234"],
      ],
    });
    expect(roster?.units).toEqual([
      {
        name: "市市场监管局",
        aliases: ["市场监督管理局", "平顶山市市场监督管理局"],
        group: "municipal",
        functions: ["licence", "penalty"],
        order: 2,
        uscc: "11410400MB0U00000X",
      },
      { name: "市公安局", aliases: [], group: "municipal", functions: ["penalty"], order: 3 },
      {
        name: "鲁山县",
        aliases: ["鲁山"],
        group: "county",
        functions: ["licence", "penalty"],
        order: 1,
        population: 950000,
        enterprises: 1234,
      },
    ]);
  });

  test("is refused at the cell that is wrong", () => {
    expect(
      faultsOf({
        roster: [
          ["甲局", null, "市里"],
          [null, "乙", "市直", "其他", 0, "123", -1],
        ],
      }),
    ).toEqual([
      "参数表“单位名录”单元格 C2：“市里”不是可选的值：市直 / 县（市、区）。",
      "参数表“单位名录”单元格 A3：不能为空。",
      "参数表“单位名录”单元格 F3：应为 18 位。",
      "参数表“单位名录”单元格 G3：“-1”不是不小于 0 的整数。",
      "参数表“单位名录”单元格 D3：“其他”不是可选的值：许可、处罚 / 许可 / 处罚 / 无。",
      "参数表“单位名录”单元格 E3：“0”不是不小于 1 的整数。",
    ]);
  });

  test("is refused where one name means two units, or two units have one place", () => {
    expect(
      faultsOf({
        roster: [
          ["甲局", "监管局", "市直"],
          ["乙局", "监管 局", "市直"],
        ],
      }),
    ).toEqual(["参数表“单位名录”单元格 B3：名称或别名与另一个单位相同。"]);
    expect(
      faultsOf({
        roster: [
          ["甲局", null, "市直", null, 1],
          ["乙局", null, "市直", null, 1],
        ],
      }),
    ).toEqual(["参数表“单位名录”单元格 E3：同一分组内顺序重复。"]);
  });

  test("may have its columns in another order, under a title, some of them missing", () => {
    const workbook = buildWorkbook({ 单位名录: [["2024年单位名录"], [], ["类别", "成员单位名称"], ["市直", "甲局"]] });
    const result = readParameters(workbook, standard);
    expect(result).toMatchObject({ ok: true, value: { roster: { units: [{ name: "甲局", group: "municipal" }] } } });
  });

  test("needs its columns", () => {
    const result = readParameters(buildWorkbook({ 单位名录: [["单位名称"], ["甲局"]] }), standard);
    expect(result.ok ? [] : result.error).toEqual([
      { sheet: "单位名录", cell: "A1", reason: { zh: "表头缺少栏目“分组”", en: "the header lacks 分组" } },
    ]);
  });
});
