import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMain } from "../../cli/run-main";
import { intent, ledgerFiles, ledgerFolder, officeFile, platformFile } from "../../sample/city/city-on-disk";
import { readWorkbook } from "../../workbench/files/read-workbook";
import { cellsOf, sentencesOf } from "./city-sheets";
import { Clerk } from "./clerk";
import { expectNoTrace } from "./expect-no-trace";

jest.setTimeout(120_000);

const [, september] = intent.months;
if (september === undefined) throw new Error("The city has no September");
const { month, draw, assessed } = september;
const settings = ["--settings", officeFile(month), "--as-of", assessed];

let clerk: Clerk;
let handlers = 0;
let folder = "";

/** September in the office, in the pane itself: each test goes on where the one before has ended. */
describe("a month's draw, comparison and scores by the mouse", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gongshi-pane-"));
    clerk = await Clerk.sitDown(`city/office-${month}.xlsx`, "zh-CN", new Date(`${assessed}T09:00:00`));
    await clerk.ribbon("Pane");
    await clerk.button("开始").click();
    await clerk.tab("任务");
  }, 300_000);
  afterAll(async () => {
    await clerk.leave();
    rmSync(folder, { recursive: true });
  });

  /** Runs the open task, draws its sheets, and expects sentences and sheets to be those of the command line. */
  async function expectAsOnTheCommandLine(sheets: readonly string[], ...argv: readonly string[]): Promise<void> {
    const out = join(folder, `${argv[0] ?? ""}.xlsx`);
    const ended = await runMain(...argv, ...settings, "--out", out);
    expect(ended.err).toBe("");
    await clerk.button("运行并预览").click();
    const [first = ""] = sentencesOf(ended.out, folder);
    await clerk.says(first);
    await clerk.button("生成工作表").click();
    await clerk.says(/^已生成 \d+ 张工作表/);
    await clerk.rest();
    const drawn = await readWorkbook(readFileSync(await clerk.save()));
    const written = await readWorkbook(readFileSync(out));
    for (const sheet of sheets) {
      expect(Object.keys(cellsOf(drawn, sheet, folder)).length).toBeGreaterThan(10);
      expect(cellsOf(drawn, sheet, folder)).toEqual(cellsOf(written, sheet, folder));
    }
  }

  test("the draw is that of the command line", async () => {
    await clerk.pane.locator("#open-sample").click();
    await clerk.button("核验并继续").click();
    handlers = await clerk.host.handlers();
    await clerk.pane.getByLabel("抽样日期").fill(draw.day);
    await clerk.pane.getByLabel("种子").fill(draw.seed);
    await clerk.pane.getByLabel("抽查哪个月的台账").fill(month);
    await expectAsOnTheCommandLine(["抽样结果"], "sample", "--day", draw.day, "--seed", draw.seed);
  });

  test("ledgers and export are opened beside the workbook and compared", async () => {
    await clerk.button("全部任务").click();
    await clerk.pane.locator("#open-compare").click();
    // In the order in which the command line takes the files of a folder.
    const files = [...[...ledgerFiles(september)].sort(), platformFile(month)];
    await clerk.pane.locator("input[type=file]").first().setInputFiles(files);
    await clerk.says(`已打开 ${files.length} 个文件`);
    await expectAsOnTheCommandLine(
      ["比对结果", "疑似同一", "发文字号核查"],
      ...["compare", "--ledger", ledgerFolder(month), "--platform", platformFile(month)],
    );
  });

  test("the files serve the scores as well, and the units warned stand in the pane", async () => {
    await clerk.button("全部任务").click();
    await clerk.pane.locator("#open-score").click();
    await expectAsOnTheCommandLine(
      ["考核得分"],
      ...["score", platformFile(month), "--month", month, "--ledger", ledgerFolder(month)],
      ...["--registers", join(folder, "sample.xlsx")],
    );
    await clerk.says("平陆县");
  });

  test("nothing complained, nothing leaked, nothing left the machine", () => expectNoTrace(clerk, handlers));
});
