import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOutputSchema } from "../../../src/usecases/check-output";
import { proofreadOutputSchema } from "../../../src/usecases/tasks/proofread-output";
import { runMain } from "../../cli/run-main";
import { intent, ledgerFiles, ledgerFolder } from "../../sample/city/city-on-disk";
import { monthWorkbook } from "../../sample/city/month-workbook";
import { readWorkbook } from "../../workbench/files/read-workbook";
import { cellsOf, sentencesOf } from "./city-sheets";
import { Clerk } from "./clerk";
import { expectNoTrace } from "./expect-no-trace";

jest.setTimeout(180_000);

const [, september] = intent.months;
if (september === undefined) throw new Error("The city has no September");
const { month, assessed } = september;
const sender = "运城市社会信用体系建设联席会议办公室";
const name = `month-${month}.xlsx`;
const annexes = ["附件1", "附件2"];

let clerk: Clerk;
let handlers = 0;
let folder = "";
let file = "";
/** The bulletin as the pane shows it. */
let bulletin = "";

/** The end of September in one workbook of the office: each test goes on where the one before has ended. */
describe("month end: check, compare, score, annexes, bulletin, proofread", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gongshi-month-end-"));
    file = join(folder, name);
    writeFileSync(file, await monthWorkbook(month));
    clerk = await Clerk.sitDown("penalty-ledger-messy.xlsx", "zh-CN", new Date(`${assessed}T09:00:00`));
    await clerk.open(file, name);
    await clerk.ribbon("Pane");
    await clerk.button("开始").click();
  }, 300_000);
  afterAll(async () => {
    await clerk.leave();
    rmSync(folder, { recursive: true });
  });

  /** What the command line prints as JSON. */
  async function printed(...argv: readonly string[]): Promise<unknown> {
    const { out, err } = await runMain(...argv, "--json");
    if (err !== "") throw new Error(err);
    return JSON.parse(out);
  }

  /** A picture of the whole workbench, in `out/`, to be looked at. */
  async function photograph(step: string): Promise<void> {
    const pictures = join(__dirname, "../../../out/month-end");
    mkdirSync(pictures, { recursive: true });
    await clerk.page.screenshot({ path: join(pictures, `${step}.png`) });
  }

  async function openTask(id: string): Promise<void> {
    if (await clerk.button("全部任务").isVisible()) await clerk.button("全部任务").click();
    await clerk.pane.locator(`#open-${id}`).click();
  }

  /** Runs the open task; the pane says the command's first sentence. */
  async function expectFirstSentence(...argv: readonly string[]): Promise<void> {
    const ended = await runMain(...argv, "--as-of", assessed);
    expect(ended.err).toBe("");
    await clerk.button("运行并预览").click();
    await clerk.says(sentencesOf(ended.out, folder)[0] ?? "");
  }

  /** Draws the sheets of the open task; these are as the command has written them. */
  async function expectSheets(written: string, sheets: readonly string[]): Promise<void> {
    await clerk.button("生成工作表").click();
    await clerk.says(/^已生成 \d+ 张工作表/);
    await clerk.rest();
    const drawn = await readWorkbook(readFileSync(await clerk.save()));
    const expected = await readWorkbook(readFileSync(written));
    for (const sheet of sheets) {
      expect(Object.keys(cellsOf(expected, sheet, folder)).length).toBeGreaterThan(10);
      expect(cellsOf(drawn, sheet, folder)).toEqual(cellsOf(expected, sheet, folder));
    }
  }

  test("check: errors and warnings are those of the command line", async () => {
    const { inputs } = checkOutputSchema.parse(await printed("check", file, "--as-of", assessed));
    const counts = inputs.flatMap(({ sheets }) => sheets.map((sheet) => sheet.counts));
    const sum = (severity: "error" | "warning") => counts.reduce((all, count) => all + count[severity], 0);
    await clerk.ribbon("Check");
    await clerk.says(/^还不能报送：\d+ 行有错误/);
    await clerk.rest();
    expect((await clerk.figures()).slice(0, 2)).toEqual([sum("error"), sum("warning")]);
    handlers = await clerk.host.handlers();
    await photograph("1-check");
  });

  test("compare: what the drawn units have concealed", async () => {
    await clerk.tab("任务");
    await openTask("compare");
    await clerk.pane
      .locator("input[type=file]")
      .first()
      .setInputFiles([...ledgerFiles(september)].sort());
    await clerk.says(/^已打开 \d+ 个文件/);
    const out = join(folder, "compare.xlsx");
    await expectFirstSentence(
      ...["compare", "--ledger", ledgerFolder(month), "--platform", file, "--settings", file, "--out", out],
    );
    await photograph("2-compare");
    await expectSheets(out, ["比对结果", "疑似同一"]);
  });

  test("score: points and places of everybody", async () => {
    await openTask("score");
    const out = join(folder, "score.xlsx");
    await expectFirstSentence(
      ...["score", file, "--month", month, "--ledger", ledgerFolder(month), "--settings", file, "--out", out],
    );
    await photograph("3-score");
    await expectSheets(out, ["考核得分"]);
  });

  test("annexes and bulletin: the month's tables, and every figure of the text out of them", async () => {
    await openTask("bulletin");
    await clerk.pane.getByLabel("发文机关").fill(sender);
    const out = join(folder, "annexes.xlsx");
    const docx = join(folder, "bulletin.docx");
    const made = await runMain(
      ...["annex", file, "--month", month, "--as-of", assessed, "--out", out],
      ...["--bulletin", docx, "--sender", sender],
    );
    expect(made.err).toBe("");
    await clerk.button("运行并预览").click();
    await clerk.says(/^2021年9月份.*通报$|关于2021年9月/);
    await photograph("4-bulletin");
    await expectSheets(out, annexes);
    bulletin = (await clerk.pane.locator("section:has(h3:text-is('通报全文')) p").allInnerTexts()).join("\n");
    expect(bulletin).toContain("夏县（6条）");
  });

  test("proofread: nothing of the bulletin is contradicted by the annexes in the workbook", async () => {
    await openTask("proofread");
    await clerk.pane.getByLabel("或把通报全文粘贴到这里").fill(bulletin);
    await clerk.button("运行并预览").click();
    await clerk.says(/^表述 \d+ 处 = 与表不符 0 \+/);
    await photograph("5-proofread");
    const docx = proofreadOutputSchema.parse(
      await printed("proofread", join(folder, "bulletin.docx"), "--as-of", assessed),
    );
    expect(docx.counts.contradicted).toBe(0);
    expect(docx.counts.holds).toBeGreaterThan(20);
  });

  test("one figure that is changed by hand is contradicted, with what should stand there", async () => {
    await clerk.pane.getByLabel("或把通报全文粘贴到这里").fill(bulletin.replace("夏县（6条）", "夏县（9条）"));
    await clerk.button("运行并预览").click();
    await clerk.says(/^表述 \d+ 处 = 与表不符 2 \+/);
    await clerk.says("数字与表中不符，表中是：夏县 6。");
    await clerk.says("通报写：9条");
    await clerk.says(/^应为：6 = D\d+（夏县）$/);
    await photograph("6-changed");
  });

  test("nothing complained, nothing leaked, nothing left the machine", () => expectNoTrace(clerk, handlers));
});
