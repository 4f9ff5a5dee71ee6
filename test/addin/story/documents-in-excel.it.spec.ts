import { readFile } from "node:fs/promises";
import { nodeByteCodec } from "../../../cli/files/node-byte-codec";
import { createEngine } from "../../../addin/engine/create-engine";
import { documentFile, type DocumentFile } from "../../../src/docx/write/document-file";
import { feed } from "../support/feed-engine";
import { sampleWorkbook } from "../support/sample-workbook";
import { settings } from "../support/small-ledger";
import { Clerk } from "./clerk";

jest.setTimeout(180_000);

const workbook = "penalty-ledger-messy.xlsx";

let clerk: Clerk;

beforeAll(async () => {
  clerk = await Clerk.sitDown(workbook, "zh-CN");
}, 600_000);

afterAll(() => clerk.leave());

/** The letters as the core makes them of the same workbook. */
async function filesOfCore(): Promise<DocumentFile> {
  const engine = createEngine();
  await feed(engine, await sampleWorkbook(workbook));
  await engine.check(settings, () => undefined);
  const beginning = await engine.beginTask("returns", settings.asOf, []);
  if (beginning === null) throw new Error("Nothing was checked");
  const origin = { language: "zh", file: workbook, madeAt: "2024-03-05 10:42" } as const;
  const made = await engine.runTask("returns", beginning.settings, [], [], origin);
  if (!made.ok) throw new Error(made.error.zh);
  return documentFile(made.value.documents ?? [], "", nodeByteCodec);
}

test("the letter that a task has made is downloaded as a Word file, byte for byte what the core makes", async () => {
  await clerk.ribbon("Pane");
  await clerk.button("开始").click();
  await clerk.tab("任务");
  await clerk.button(/^问题数据退回/).click();
  await clerk.button("核验并继续").click();
  await clerk.button("运行并预览").click();
  const button = clerk.button("下载 Word 文件");
  await button.waitFor();
  const [download] = await Promise.all([clerk.page.waitForEvent("download"), button.click()]);
  const { name, bytes } = await filesOfCore();
  expect([download.suggestedFilename(), name]).toEqual([name, expect.stringMatching(/^退回整改工作提示函 .+\.docx$/)]);
  expect((await readFile(await download.path())).equals(bytes)).toBe(true);
  await clerk.says(`“${name}”已交给浏览器下载`);
});

test("where nothing may be downloaded they are drawn as sheets", async () => {
  await clerk.button("画成工作表").click();
  await clerk.says(/公文正文已画成工作表：提示函/);
  expect(clerk.complaints).toEqual([]);
});
