import { type FileToOpen } from "../../../addin/app/app";
import { type BulletinFile, type ProofreadDetail } from "../../../src";
import { annexSheets, bulletinText } from "../../proofread/proofread-case";
import { makeDocx, paragraph } from "../../support/make-docx";
import { partText, zipParts } from "../../support/zip-parts";
import { bookOf } from "../support/book-of";
import { type OpenApp, openApp } from "../support/open-app";

let open: OpenApp;
afterEach(() => open.close());

const fileOf = (name: string, bytes: Uint8Array): FileToOpen => ({
  name,
  size: bytes.byteLength,
  bytes: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

async function detailNow(): Promise<ProofreadDetail> {
  await open.app.actions.runTask();
  const { taskResult } = open.app.state();
  if (taskResult.step !== "ready") throw new Error(JSON.stringify(taskResult));
  return taskResult.value.outcome.detail as ProofreadDetail;
}

async function readDocx(): Promise<BulletinFile> {
  const body = bulletinText
    .split("\n")
    .map((line) => paragraph(line === "" ? "<w:r/>" : line))
    .join("");
  const read = await open.app.actions.readBulletin(fileOf("通报.docx", makeDocx(body)));
  if (read === null) throw new Error(open.app.state().notice?.words.en);
  return read;
}

beforeEach(async () => {
  open = await openApp(bookOf(annexSheets));
  await open.app.actions.openTask("proofread");
  await open.app.actions.prepareTask();
});

test("a .docx is read in the engine, held against sheets of the workbook, and given back with comments", async () => {
  const { actions } = open.app;
  const bulletin = await readDocx();
  actions.setTask({ bulletin });
  const detail = await detailNow();
  const wrong = detail.statements.filter(({ verdict }) => verdict === "contradicted");
  expect(wrong.map(({ text }) => text)).toEqual(expect.arrayContaining(["发改办财金[2018]424号", "推送2537条"]));
  expect(wrong.find(({ text }) => text === "推送2537条")?.place).toMatchObject({
    source: "workbook",
    sheet: "附件2 县区",
  });
  const copy = await actions.remarkedBulletin(bulletin.docx ?? new Uint8Array(), detail);
  const comments = partText(await zipParts(copy ?? new Uint8Array()), "word/comments.xml");
  expect(comments.match(/<w:comment /g)).toHaveLength(wrong.length);

  await actions.drawTask();
  const rows = await open.excel.control.values("核对结果!B3:D40");
  expect(rows.filter(([verdict]) => verdict === "与表不符").map(([, , text]) => text)).toContain("推送2537条");
});

test("a file that is no bulletin gets its sentence, and the form stays as it was", async () => {
  const { actions } = open.app;
  expect(await actions.readBulletin(fileOf("名单.pdf", Buffer.from("%PDF-1.7")))).toBeNull();
  expect(open.app.state().notice?.words.zh).toContain("名单.pdf：这不是 Word 文档");
  const unread = { name: "通报.docx", size: 5, bytes: () => Promise.reject(new Error("EIO")) };
  expect(await actions.readBulletin(unread)).toBeNull();
  expect(open.app.state().notice?.kind).toBe("error");
});

test("what was pasted or opened stays when other files are opened", async () => {
  const { actions } = open.app;
  actions.setTask({ bulletin: await readDocx() });
  await actions.openFiles([fileOf("表.csv", new TextEncoder().encode("单位,总量\r\n市公安局,33\r\n"))]);
  const { taskForm } = open.app.state();
  const settings = taskForm.step === "ready" ? taskForm.value.settings : {};
  expect(settings).toMatchObject({ bulletin: { name: "通报.docx" } });
  expect((await detailNow()).tables.map(({ name }) => name)).toContain("表.csv");
});
