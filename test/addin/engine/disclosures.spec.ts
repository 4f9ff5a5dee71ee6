import { createEngine } from "../../../addin/engine/create-engine";
import { dayOf } from "../../../src/calendar/day";
import { publishedGrid } from "../../disclosures/march-2023";
import { buildWorkbook } from "../../support/build-workbook";
import { blocksOf, feed, outlineOf } from "../support/feed-engine";
import { settings } from "../support/small-ledger";

test("a workbook with counts and no ledger gives the annexes of the notice, from the chosen sheets", async () => {
  const engine = createEngine();
  const workbook = buildWorkbook({
    八公示: publishedGrid("eight"),
    信易贷: publishedGrid("loan"),
    规则参数: [
      ["参数", "规则", "值"],
      ["规则方案", "", "pingdingshan-2024"],
    ],
  });
  await feed(engine, workbook);
  await engine.check(settings, () => undefined);
  const names = workbook.sheets.map(({ name }) => name);
  const begun = await engine.beginTask("disclosures", dayOf(2023, 4, 5), names);
  expect(begun?.settings).toMatchObject({ month: "2023-03", sheets: ["八公示", "信易贷"] });
  if (begun === null) throw new Error("nothing was checked");
  const origin = { language: "zh", file: "十公示.xlsx", madeAt: "2023-04-05 09:00" } as const;
  const blocks = [...blocksOf(workbook, 100)];
  const made = await engine.runTask("disclosures", begun.settings, outlineOf(workbook), blocks, origin);
  expect(made.ok && made.value.plans.map(({ name }) => name)).toEqual([
    ...["附件 八公示", "附件 信易贷", "覆盖分析", "覆盖图表", "任务说明 十公示统计"],
  ]);
  expect(made.ok && made.value.detail.figures.city).toMatchObject({ total: 5_497_201, loans: 25_232 });
});
