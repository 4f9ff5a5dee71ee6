import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ProofreadOutput } from "../../src/usecases/tasks/proofread-output";
import { makeDocx, paragraph } from "../support/make-docx";
import { partText, zipParts } from "../support/zip-parts";
import { runMain } from "./run-main";

const table = "县（市、区）,注册企业数量\n叶县,7960\n鲁山县,6868\n舞钢市,6286\n汝州市,49\n石龙区,16\n";
const wrong = "石龙区、汝州市注册企业数量较多。";
const right = "叶县、鲁山县、舞钢市注册企业数量较多。";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongshi-proofread-"));
  await writeFile(at("wrong.txt"), wrong);
  // “叶县、鲁山县、舞钢市注册企业数量较多。” as an old Windows editor saves it.
  const gb = "d2b6cfd8a1a2c2b3c9bdcfd8a1a2cee8b8d6cad0d7a2b2e1c6f3d2b5cafdc1bfbdcfb6e0a1a3";
  await writeFile(at("right.txt"), Buffer.from(gb, "hex"));
  await writeFile(at("table.csv"), table);
  await writeFile(at("other.csv"), "单位,迟报量\n市公安局,1\n");
  await writeFile(at("wrong.docx"), makeDocx(paragraph(wrong) + paragraph(right)));
});
afterAll(() => rm(folder, { recursive: true }));

test("what is contradicted ends with 1, and is shown with what the table says and where", async () => {
  const { exitCode, out } = await runMain("proofread", at("wrong.txt"), "--tables", at("table.csv"), at("other.csv"));
  expect(exitCode).toBe(1);
  expect(out).toContain("与表不符 1");
  expect(out).toContain("叶县 7960");
  expect(out).toMatch(/依据: table\.csv B/);
  const fine = await runMain("proofread", at("right.txt"), "--tables", at("table.csv"), "--all", "--lang", "en");
  expect(fine).toMatchObject({ exitCode: 0, err: "" });
  expect(fine.out).toContain("Holds 1\n  - [Rank] 叶县、鲁山县、舞钢市注册企业数量较多");
});

test("the JSON is the contract's, and the files may come in any order", async () => {
  const { out } = await runMain("proofread", "--json", "--tables", at("table.csv"), at("other.csv"), at("wrong.docx"));
  const output = JSON.parse(out) as ProofreadOutput;
  expect(output.statements.map(({ kind, verdict, offset }) => [kind, verdict, offset])).toEqual([
    ["rank", "contradicted", 0],
    ["rank", "holds", wrong.length + 1],
  ]);
  expect(output.statements[0]?.source?.table).toBe("table.csv");
  expect(output.tables.map(({ name }) => name)).toEqual(["table.csv", "other.csv"]);
});

test("a copy of a .docx has the remarks as comments; the bulletin stays as it was", async () => {
  const before = await readFile(at("wrong.docx"));
  const run = ["proofread", at("wrong.docx"), "--tables", at("table.csv"), "--as-of", "2024-03-05"] as const;
  const { exitCode, err } = await runMain(...run, "--out", at("copy.docx"));
  expect({ exitCode, err }).toEqual({ exitCode: 1, err: "" });
  const parts = await zipParts(await readFile(at("copy.docx")));
  const comments = partText(parts, "word/comments.xml");
  expect(comments.match(/<w:comment /g)).toHaveLength(1);
  expect(comments).toContain("【与表不符】");
  expect(comments).toContain('w:date="2024-03-05T00:00:00Z"');
  expect((await readFile(at("wrong.docx"))).equals(before)).toBe(true);
  expect((await runMain(...run, "--out", at("copy.docx"))).err).toContain("--force");
});

test("the results can be a workbook, and what cannot be done is said", async () => {
  const tables = ["--tables", at("table.csv")] as const;
  const made = await runMain("proofread", at("wrong.txt"), ...tables, "--out", at("result.xlsx"));
  expect(made).toMatchObject({ exitCode: 1, err: "" });
  const said = async (...argv: readonly string[]): Promise<string> => (await runMain("proofread", ...argv)).err;
  expect(await said(at("wrong.txt"), ...tables, "--out", at("a.docx"))).toContain("不是 .docx");
  expect(await said(at("wrong.txt"), ...tables, "--out", at("a.pdf"))).toContain(".docx 或 .xlsx");
  expect(await said(at("wrong.txt"), at("right.txt"))).toContain("一次核对一份");
  expect(await said(at("missing.txt"))).toContain("没有这个文件");
});

test("a bulletin alone is held against its own tables", async () => {
  await writeFile(at("own.txt"), `${wrong}\n\n${table.replaceAll(",", "\t")}`);
  const { exitCode, out } = await runMain("proofread", at("own.txt"));
  expect(exitCode).toBe(1);
  expect(out).toMatch(/依据: 表 1 B/);
});
