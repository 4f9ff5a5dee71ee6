import { dayOf } from "../../src/calendar/day";
import { faultsOf, read } from "./parameter-workbook";

describe("补报窗口", () => {
  test.each(["2022-08", "2022年8月", "202208", 202208, 44774, "2022/8"])("reads the month %j", (month) => {
    const { backfillWindows } = read({ backfill: [["2021-07-31", "2022-07-31", 44798, month, "某文件"]] }).standard;
    expect(backfillWindows).toEqual([
      {
        decisionFrom: dayOf(2021, 7, 31),
        decisionTo: dayOf(2022, 7, 31),
        acceptedBy: dayOf(2022, 8, 25),
        scopeMonth: "2022-08",
        basis: "found",
        source: "某文件",
      },
    ]);
  });

  test("comes after the windows of the profile", () => {
    const windows = read({
      rules: [["规则方案", null, "hubei-2022"]],
      backfill: [["2023-01-01", "2023-01-31", "2023-03-01", "2023-02"]],
    }).standard.backfillWindows;
    expect(windows.map(({ scopeMonth, basis }) => `${scopeMonth} ${basis}`)).toEqual([
      "2022-08 found",
      "2023-02 assumed",
    ]);
  });

  test("may have the city's own deadline, not after the province's", () => {
    const window = (city: string) => ({
      backfill: [["2021-07-31", "2022-07-31", "2022-08-25", "2022-08", null, city]],
    });
    expect(read(window("2022-08-22")).standard.backfillWindows[0]?.cityDeadline).toBe(dayOf(2022, 8, 22));
    expect(faultsOf(window("2022-08-26"))).toEqual(["参数表“补报窗口”单元格 F2：晚于受理截止日期。"]);
  });

  test("is refused at the cell that is wrong", () => {
    expect(faultsOf({ backfill: [["2022-07-31", "2021-07-31", null, "八月"]] })).toEqual([
      "参数表“补报窗口”单元格 B2：早于“决定日期自”。",
      "参数表“补报窗口”单元格 C2：不能为空。",
      "参数表“补报窗口”单元格 D2：“八月”不是月份，应写成 2024-02。",
    ]);
  });
});
