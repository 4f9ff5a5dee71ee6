import { join } from "node:path";
import { Clerk } from "./clerk";

jest.setTimeout(180_000);

let clerk: Clerk;

beforeAll(async () => {
  clerk = await Clerk.sitDown("penalty-ledger-messy.xlsx", "zh-CN");
}, 600_000);

afterAll(() => clerk.leave());

test("a file from the disk is read in the worker, and the task makes its sheets of it", async () => {
  await clerk.ribbon("Pane");
  await clerk.button("开始").click();
  await clerk.tab("任务");
  await clerk.button(/^汇总多份台账/).click();
  await clerk.button("核验并继续").click();
  await clerk.button("打开文件……").waitFor();
  await clerk.rest();
  await clerk.pane
    .locator("input[type=file]")
    .setInputFiles(join(__dirname, "../../../assets/sample/pingdingshan-2024-02.xlsx"));
  await clerk.says(/已打开 1 个文件，其中 \d+ 个台账。/);
  await clerk.button("运行并预览").click();
  await clerk.says(/将生成 \d+ 张工作表/);
  await clerk.button("生成工作表").click();
  await clerk.says(/已生成 \d+ 张工作表：.*任务说明/);
});
