import { dayOf } from "../../src/calendar/day";
import { readParameters } from "../../src/parameters/read-parameters";
import { loadStandard } from "../../src/standard/load-standard";
import { faultsOf, read, workbookOf } from "./parameter-workbook";

describe("规则参数", () => {
  test("chooses a profile and changes it", () => {
    const changed = read({
      rules: [
        ["规则级别", "party/category-code", "关闭"],
        ["规则级别", "uscc/check-character", "警告"],
        ["临期提醒", null, 5],
        ["报送期限", null, "20 个工作日", 45292, "2024年6月30日"],
        ["规则方案", null, "hubei-2022"],
      ],
    }).standard;
    expect(changed.profile.id).toBe("hubei-2022");
    expect(changed.severities).toEqual({ "party/category-code": "off", "uscc/check-character": "warning" });
    expect(changed.dueSoonWorkingDays).toBe(5);
    expect(
      changed.deadlines.map(({ decisionFrom, decisionTo, count, unit }) => [decisionFrom, decisionTo, count, unit]),
    ).toEqual([
      [dayOf(2024, 1, 1), dayOf(2024, 6, 30), 20, "working-day"],
      [null, null, 14, "calendar-day"],
    ]);
  });

  test("keeps an office's own profile when it names it", () => {
    const own = loadStandard("national-2018", { profile: { id: "my-city" }, dueSoonWorkingDays: 9 });
    if (!own.ok) throw new Error("The office's profile does not load.");
    const result = readParameters(workbookOf({ rules: [["规则方案", null, "my-city"]] }), own.value);
    expect(result).toMatchObject({ ok: true, value: { standard: { dueSoonWorkingDays: 9 } } });
  });

  test("is refused at the cell that is wrong", () => {
    expect(
      faultsOf({
        rules: [
          ["颜色", null, "红"],
          ["规则级别", "检查字符", "致命"],
          ["报送期限", null, 7, "2024-02-30", "2024-01-01"],
          ["报送期限", null, "0天", "2024-03-01", "2024-01-01"],
          ["临期提醒", null, null],
        ],
      }),
    ).toEqual([
      "参数表“规则参数”单元格 A2：“颜色”不是可选的值：规则方案 / 规则级别 / 报送期限 / 临期提醒工作日。",
      "参数表“规则参数”单元格 B3：“检查字符”不是规则编号（如 uscc/form）。",
      "参数表“规则参数”单元格 C3：“致命”不是可选的值：错误 / 提醒 / 提示 / 关闭。",
      "参数表“规则参数”单元格 C4：应写成“7个工作日”或“14天”。",
      "参数表“规则参数”单元格 D4：“2024-02-30”不是日期。",
      "参数表“规则参数”单元格 C5：应写成“7个工作日”或“14天”。",
      "参数表“规则参数”单元格 E5：早于“决定日期自”。",
      "参数表“规则参数”单元格 C6：不能为空。",
    ]);
  });

  test("names a profile once, and one that exists", () => {
    expect(
      faultsOf({
        rules: [
          ["规则方案", null, "hubei"],
          ["规则方案", null, "hubei-2022"],
        ],
      }),
    ).toEqual([
      "参数表“规则参数”单元格 A3：重复设置。",
      expect.stringMatching(/^参数表“规则参数”单元格 C2：没有名为“hubei”的规则方案，可用的有national-2018、.*。$/),
    ]);
  });
});
