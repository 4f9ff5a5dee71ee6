import { dayOf } from "../../../src/calendar/day";
import { scoreTask } from "../../../src/usecases/tasks/score-task";
import { taskLedgers } from "../../../src/usecases/tasks/task-ledgers";
import { ledgerGrid } from "../../support/ledger-grid";
import {
  assessmentHeader,
  ledger,
  platform,
  receipts,
  rosterGrid,
  type ScoreCase,
  scoreMonth,
  standard,
} from "../../support/score-case";
import { taskInputOf } from "../../support/task-input";

test.each<[ScoreCase, string]>([
  [{ month: "2024-2" }, "请选择考核月份"],
  [{ month: "2023-06" }, "没有 2023-06 的数据"],
  [{ platformRows: [] }, "所选平台导出没有 2024-02 的数据"],
  [
    {
      registers: {
        考核方案: [
          ["考核项", "计分"],
          ["合规率", "率"],
        ],
      },
    },
    "单元格 B2",
  ],
  [{ registers: { 考核登记: [assessmentHeader, ["二月", "甲局"]] } }, "参数表“考核登记”单元格 A2"],
])("%j is refused", (parts, why) => {
  const result = scoreMonth(parts);
  expect(result.ok ? "" : result.error.zh).toMatch(why);
});

test("a platform export that does not say when rows came in is refused: nobody could be late", () => {
  const input = taskInputOf(
    { "平台.xlsx": { 单位名录: rosterGrid, 平台: ledgerGrid(platform, { without: receipts }) } },
    { standard },
  );
  const refs = taskLedgers(input.sources).map(({ ref }) => ref);
  const result = scoreTask.run(input, { month: "2024-02", platform: refs, ledgers: [] });
  expect(result.ok ? "" : result.error.zh).toMatch("缺少");
});

test("it begins with last month, exports of the workbook as the platform's, everything else as ledgers", () => {
  const input = taskInputOf({
    "平台.xlsx": { 平台: ledgerGrid(platform) },
    "台账.xlsx": { 台账: ledgerGrid(ledger, { without: receipts }) },
  });
  expect(scoreTask.initial({ today: dayOf(2024, 1, 9), ledgers: taskLedgers(input.sources), sheets: [] })).toEqual({
    month: "2023-12",
    platform: [{ source: "workbook", ledger: 0 }],
    ledgers: [{ source: "台账.xlsx", ledger: 0 }],
  });
});
