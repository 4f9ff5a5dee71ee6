import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Clerk } from "./clerk";
import { expectDrawn, freshAnnexes } from "./expect-annexes";
import { expectPaneAndMarksOf } from "./expect-marks";
import { expectNoTrace } from "./expect-no-trace";
import { expectedMarks, type FreshCheck, freshCheck, freshCheckOf } from "./fresh-check";

const name = "pingdingshan-2024-02.xlsx";
const penalties = "行政处罚";

jest.setTimeout(90_000);

let clerk: Clerk;

/** A month's export of 4 981 rows in an Excel that speaks English: each test goes on where the one before has ended. */
describe("a month of Pingdingshan, checked and reported", () => {
  let sample: FreshCheck;
  let handlers: number;

  beforeAll(async () => {
    sample = await freshCheck(readFileSync(join(__dirname, "../../../assets/sample", name)), "en");
    clerk = await Clerk.sitDown(name, "en-US");
  }, 600_000);

  afterAll(() => clerk.leave());

  test("Check says what the core says, and marks the one row that came late", async () => {
    await clerk.ribbon("Pane");
    await clerk.button("Start").click();
    await clerk.says("2 ledgers found");
    await clerk.ribbon("Check");
    await clerk.says("Ready to report: no errors");
    await clerk.rest();
    expect([sample.error, sample.warning]).toEqual([0, 1]);
    await expectPaneAndMarksOf(clerk, sample);
    handlers = await clerk.host.handlers();
    await clerk.ribbon("Next");
    await clerk.selects("行政许可!AC394");
  });

  test("a number that is mistyped is seen at once, and taken back", async () => {
    await clerk.standOn(penalties, "B3");
    await clerk.page.keyboard.type("2024");
    await clerk.page.keyboard.press("Enter");
    await clerk.says("Not ready to report: errors in 1 row");
    await clerk.rest();
    const typed = await freshCheckOf(clerk.host, "en");
    expect(expectedMarks(typed)).toHaveLength(2);
    await expectPaneAndMarksOf(clerk, typed);
    await clerk.page.keyboard.press("Control+Z");
    await clerk.page.keyboard.press("Control+Z");
    await clerk.says("Ready to report: no errors");
    await clerk.rest();
    await expectPaneAndMarksOf(clerk, sample);
  });

  test("the annexes are the core's, cell by cell", async () => {
    const plans = freshAnnexes(await freshCheckOf(clerk.host, "en"), "2024-02", name, "en");
    await clerk.tab("Annexes");
    await clerk.button("Make the annexes").click();
    await clerk.says(/sheets made/);
    await clerk.rest();
    await expectDrawn(clerk.host, plans);
  });

  test("a save and a reopening later all of it is there; cleared, none of the marks", async () => {
    const plans = freshAnnexes(sample, "2024-02", name, "en");
    await clerk.open(await clerk.save(), "again.xlsx");
    await expectDrawn(clerk.host, plans);
    await clerk.ribbon("Pane");
    await clerk.ribbon("Clear");
    await clerk.says("Marks of 2 sheets cleared");
    const cleared = await freshCheckOf(clerk.host, "en");
    const columns = ({ workbook }: FreshCheck) =>
      workbook.sheets.slice(0, 9).map((sheet) => [sheet.name, sheet.columns.length]);
    expect(columns(cleared)).toEqual(columns(sample));
  });

  test("nothing complained, nothing leaked, nothing left the machine", () => expectNoTrace(clerk, handlers));
});
