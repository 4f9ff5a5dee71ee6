import { readFileSync } from "node:fs";
import { join } from "node:path";
import { marks as markLooks } from "../../../src";
import { Clerk } from "./clerk";
import { expectDrawn, freshAnnexes } from "./expect-annexes";
import { expectPaneAndMarksOf } from "./expect-marks";
import { expectNoTrace } from "./expect-no-trace";
import { expectedMarks, type FreshCheck, freshCheck, freshCheckOf, marksInGrid } from "./fresh-check";

const name = "penalty-ledger-messy.xlsx";
const penalties = "处罚台账";
const licences = "许可台账";

jest.setTimeout(60_000);

/** One clerk, one workbook, one day: each test goes on where the one before has ended. */
let clerk: Clerk;

describe("the clerk's day with the messy ledger", () => {
  let sample: FreshCheck;
  let handlers: number;

  beforeAll(async () => {
    sample = await freshCheck(readFileSync(join(__dirname, "../../../assets/sample", name)), "zh");
    clerk = await Clerk.sitDown(name, "zh-CN");
  }, 600_000);

  afterAll(() => clerk.leave());

  test("the first page says what it does and what it never does; beyond it stands what was found", async () => {
    await clerk.ribbon("Pane");
    await clerk.says("不改动您的内容");
    await clerk.button("开始").click();
    await clerk.says("找到 3 份台账");
  });

  test("核验 says what the core says, and marks it", async () => {
    await clerk.ribbon("Check");
    await clerk.says("还不能报送：61 行有错误");
    await clerk.rest();
    await expectPaneAndMarksOf(clerk, sample);
    handlers = await clerk.host.handlers();
    const wrong = markLooks.find(({ letter }) => letter === "e");
    expect(await clerk.host.conditionalFill(`${penalties}!D8`)).toBe(`#${wrong?.fill}`);
    expect(await clerk.host.conditionalFill(`${penalties}!D9`)).toBeNull();
  });

  test("ribbon and keys lead from finding to finding", async () => {
    await clerk.standOn(penalties, "A6");
    await clerk.ribbon("Next");
    await clerk.selects(`${penalties}!C7`);
    await clerk.page.keyboard.press("Control+Alt+Shift+N");
    await clerk.selects(`${penalties}!D8`);
    await clerk.page.keyboard.press("Control+Alt+Shift+N");
    await clerk.selects(`${penalties}!D10`);
    await clerk.page.keyboard.press("Control+Alt+Shift+P");
    await clerk.selects(`${penalties}!D8`);
  });

  test("arrow keys and Enter in the list lead to the cell", async () => {
    await clerk.find("D18");
    await clerk.pane.locator("[role=row]").first().focus();
    await clerk.page.keyboard.press("ArrowDown");
    await clerk.page.keyboard.press("Enter");
    await clerk.selects(`${penalties}!D18`);
  });

  test("a safe fix is made at once, logged, and its mark goes", async () => {
    await clerk.button("修正").first().click();
    await clerk.says("已修正 1 处");
    await clerk.rest();
    expect(await clerk.host.values(`${penalties}!D18`)).toEqual([["91410400XN30501036"]]);
    expect(await logged()).toEqual([[penalties, "D18", "91410400xn30501036", "91410400XN30501036", "已修改"]]);
    await expectPaneAndMarksOf(clerk, await freshCheckOf(clerk.host, "zh"));
  });

  test("all safe fixes are shown before they are made, and put back as a whole", async () => {
    await clerk.find("");
    const before = await freshCheckOf(clerk.host, "zh");
    await clerk.button(/^一键修正/).click();
    const dialog = clerk.pane.getByRole("dialog");
    await dialog.getByText("将修正 8 处").waitFor();
    expect(await dialog.getByRole("listitem").count()).toBe(8);
    await dialog.getByRole("button", { name: "修正", exact: true }).click();
    await clerk.says("已修正 8 处");
    await clerk.rest();
    const mended = await freshCheckOf(clerk.host, "zh");
    expect(mended.error).toBeLessThan(before.error);
    await expectPaneAndMarksOf(clerk, mended);

    await clerk.button("恢复修正…").click();
    await dialog
      .getByRole("button", { name: /^整批恢复/ })
      .first()
      .click();
    await clerk.says("已恢复 8 处");
    await clerk.rest();
    expect((await logged()).map((row) => row[4])).toEqual([
      "已修改",
      ...Array<string>(8).fill("已恢复 2024-03-05 10:42"),
    ]);
    const after = await freshCheckOf(clerk.host, "zh");
    expect(expectedMarks(after)).toEqual(expectedMarks(before));
    await expectPaneAndMarksOf(clerk, after);
  });

  test("a finding is waived with a reason: it is registered, counted no more, and its mark goes", async () => {
    const before = await freshCheckOf(clerk.host, "zh");
    await clerk.find("D22");
    await clerk.button("豁免…").first().click();
    const dialog = clerk.pane.getByRole("dialog");
    await dialog.getByLabel("理由").fill("老证，代码待换发");
    await dialog.getByLabel("批准人").fill("王科长");
    await dialog.getByRole("button", { name: "豁免", exact: true }).click();
    await clerk.says("已记入“豁免登记”");
    await clerk.rest();
    const after = await freshCheckOf(clerk.host, "zh");
    expect([after.error, after.waived]).toEqual([before.error - 1, before.waived + 1]);
    expect(await clerk.host.values("豁免登记!C4:D4")).toEqual([["老证，代码待换发", "王科长"]]);
    await clerk.find("");
    await expectPaneAndMarksOf(clerk, after);
  });

  test("a cell that is typed into is judged at once; undoing and doing it again are edits like others", async () => {
    const before = await freshCheckOf(clerk.host, "zh");
    await clerk.standOn(penalties, "D8");
    await clerk.page.keyboard.type("错码");
    await clerk.page.keyboard.press("Enter");
    await clerk.rest();
    const typed = await freshCheckOf(clerk.host, "zh");
    expect(expectedMarks(typed)).not.toEqual(expectedMarks(before));
    await expectPaneAndMarksOf(clerk, typed);
    // Excel counts what an add-in writes as a step: the marks go first, then what was typed.
    await clerk.page.keyboard.press("Control+Z");
    await clerk.rest();
    await clerk.page.keyboard.press("Control+Z");
    await clerk.rest();
    expect(await clerk.host.values(`${penalties}!D8`)).not.toEqual([["错码"]]);
    await expectPaneAndMarksOf(clerk, before);
    await clerk.page.keyboard.press("Control+Y");
    await clerk.rest();
    expect(await clerk.host.values(`${penalties}!D8`)).toEqual([["错码"]]);
    await expectPaneAndMarksOf(clerk, typed);
  });

  test("a sheet that is sorted keeps every mark with its row", async () => {
    const before = await freshCheckOf(clerk.host, "zh");
    expect(await clerk.host.sort(`${licences}!A2:Z32`, 0, false)).toBe(true);
    await clerk.rest();
    const after = await freshCheckOf(clerk.host, "zh");
    expect(expectedMarks(after)).not.toEqual(expectedMarks(before));
    await expectPaneAndMarksOf(clerk, after);
  });

  test("checking again tells the difference to the check before", async () => {
    await clerk.button("重新核验").click();
    await clerk.says(/较上次 \+\d+ −\d+/);
    await clerk.rest();
    await expectPaneAndMarksOf(clerk, await freshCheckOf(clerk.host, "zh"));
  });

  test("without a roster there are no annexes; it is made at a press, and the annexes are the core's", async () => {
    await clerk.tab("附表");
    await clerk.button("新建并打开单位名录").click();
    await clerk.says("已新建“单位名录”");
    await clerk.host.edit("单位名录!A4:C4", [["鹰城市城市管理局", "", "市直"]]);
    await clerk.ribbon("Check");
    await clerk.rest();
    const plans = freshAnnexes(await freshCheckOf(clerk.host, "zh"), "2024-01", name, "zh");
    await clerk.tab("附表");
    await clerk.button("生成附表").click();
    await clerk.says(/^已生成/);
    await clerk.rest();
    await expectDrawn(clerk.host, plans);
  });

  test("the findings stand on a sheet, the marked ledger in a copy, and all of it on the clipboard", async () => {
    await clerk.tab("核验");
    const { open, waived } = await freshCheckOf(clerk.host, "zh");
    await clerk.button("问题清单").click();
    await clerk.says("问题清单在工作表“核验问题”");
    const listed = await clerk.host.values("核验问题!A2:A200");
    expect(listed.filter(([sheet]) => sheet !== "")).toHaveLength(open + waived);
    await clerk.button("标注副本").click();
    await clerk.says(/标注副本是工作表“.* 核验副本”/);
    await clerk.button("复制 CSV").click();
    await clerk.button("已复制").waitFor();
  });

  test("saved and reopened, marks, log, waivers and annexes are there", async () => {
    const before = await freshCheckOf(clerk.host, "zh");
    const log = await logged();
    await clerk.open(await clerk.save(), "再打开.xlsx");
    expect(await marksInGrid(clerk.host, before)).toEqual(expectedMarks(before));
    expect(await logged()).toEqual(log);
    expect(await clerk.host.values("豁免登记!C4:D4")).toEqual([["老证，代码待换发", "王科长"]]);
  });

  test("清除标记 leaves nothing of the marks in the file", async () => {
    await clerk.ribbon("Pane");
    await clerk.ribbon("Clear");
    await clerk.says(/^已清除 \d 张工作表的标记/);
    const cleared = await freshCheckOf(clerk.host, "zh");
    const columns = ({ workbook }: FreshCheck) =>
      [penalties, licences, "旧表补录"].map(
        (each) => workbook.sheets.find((sheet) => sheet.name === each)?.columns.length,
      );
    expect(columns(cleared)).toEqual(columns(sample));
  });

  test("nothing complained, nothing leaked, nothing left the machine", () => expectNoTrace(clerk, handlers));
});

/** What the log 修改记录 holds: sheet, cell, before, after, status. */
async function logged(): Promise<readonly (readonly unknown[])[]> {
  const rows = await clerk.host.values("修改记录!A1:I40");
  return rows
    .slice(1)
    .filter(([at]) => at !== "")
    .map((row) => [2, 3, 4, 5, 8].map((column) => row[column]));
}
