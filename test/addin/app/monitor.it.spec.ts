import { february, indicators, monitored, roster, submissionsHeader } from "../../monitoring/monitor-case";
import { bookOf } from "../support/book-of";
import { type OpenApp, openApp } from "../support/open-app";

let open: OpenApp;
afterEach(() => open.close());

test("the month of the city's indicators in Excel is what the task makes of the same registers", async () => {
  const sheets = { 单位名录: roster, 城市信用指标: indicators, 指标报送登记: [submissionsHeader, ...february] };
  open = await openApp(bookOf({ 首页: [["城市信用监测"]], ...sheets }));
  const { actions } = open.app;
  await actions.openTask("monitor");
  await actions.prepareTask();
  actions.setTask({ month: "2024-02", asOf: "2024-02-29", hasQuarter: false });
  await actions.runTask();
  const { taskResult } = open.app.state();
  if (taskResult.step !== "ready") throw new Error(JSON.stringify(open.app.state().notice ?? taskResult));
  const expected = monitored();
  const { detail, figures, notes } = taskResult.value.outcome;
  expect({ detail, figures, notes }).toEqual({
    ...{ detail: expected.detail, figures: expected.figures, notes: expected.notes },
  });
  await actions.drawTask();
  expect(open.excel.control.sheetNames().slice(-4)).toEqual([
    ...["城市信用指标数据反馈表", "城市信用监测考核", "城市信用监测提醒", "任务说明 城市信用监测反馈"],
  ]);
  const [header, first] = await open.excel.control.values("城市信用监测考核!A3:G4");
  expect(header).toEqual(["名次", "单位", 1, 2, 3, "应报", "按时报齐"]);
  expect(first).toEqual([1, "市教育局", "√", "√", "√", 3, 3]);
});
