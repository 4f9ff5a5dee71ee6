import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../cli/main";
import { runMain, sample } from "./run-main";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongshi-merge-"));
  await mkdir(join(folder, "各单位", "城管局"), { recursive: true });
  const header = "行政处罚决定书文号,行政相对人名称,处罚机关,处罚决定日期";
  await writeFile(join(folder, "各单位", "a.csv"), `${header}\n平交罚〔2024〕1号,甲公司,市交通局,2024/02/05\n`);
  await writeFile(
    join(folder, "各单位", "城管局", "b.csv"),
    `${header}\n平城罚〔2024〕01号,乙公司,市城管局,2024/02/06\n`,
  );
  await writeFile(join(folder, "各单位", "坏.xlsx"), "no workbook");
  await writeFile(join(folder, "各单位", "~$a.xlsx"), "a lock of Excel");
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Printed {
  readonly files: readonly { readonly file: string; readonly fault: string | null }[];
  readonly tables: readonly { readonly kind: string; readonly rows: number }[];
}

const merge = (...options: readonly string[]) => runMain("merge", join(folder, "各单位"), ...options);

test("a folder is merged with its folders; a file that cannot be read is listed and the others go on", async () => {
  const { exitCode, out } = await merge("--json", "--as-of", "2024-03-05");
  const { files, tables } = JSON.parse(out) as Printed;
  expect(files.map(({ file, fault }) => [file, fault !== null])).toEqual([
    ["a.csv", false],
    ["坏.xlsx", true],
    [join("城管局", "b.csv"), false],
  ]);
  expect(tables).toMatchObject([{ kind: "penalty", rows: 2 }]);
  expect(exitCode).toBe(1);
});

test("the merged workbook is a ledger again, the same bytes each time, and no input of the next run", async () => {
  const out = join(folder, "各单位", "汇总.xlsx");
  await merge("--out", out, "--as-of", "2024-03-05");
  const first = await readFile(out);
  const again = await merge("--out", out, "--as-of", "2024-03-05", "--force", "--json");
  expect((JSON.parse(again.out) as Printed).files).toHaveLength(3);
  expect((await readFile(out)).equals(first)).toBe(true);
  const checked = JSON.parse((await runMain("check", out, "--json", "--as-of", "2024-03-05")).out) as {
    readonly inputs: readonly { readonly sheets: readonly { readonly sheet: string; readonly rows: number }[] }[];
  };
  expect(checked.inputs[0]?.sheets).toMatchObject([{ sheet: "汇总 行政处罚", rows: 2 }]);
});

test("files that are named are called by their names; of two kinds one can be asked for", async () => {
  const path = join(folder, "导出.xlsx");
  await copyFile(sample.export, path);
  const { out, exitCode } = await runMain("merge", path, "--kind", "licence", "--json");
  const { files, tables } = JSON.parse(out) as Printed;
  expect([files[0]?.file, ...tables.map(({ kind }) => kind), exitCode]).toEqual(["导出.xlsx", "licence", 0]);
});

test("nothing to merge, an unknown kind and settings that cannot be read end with a sentence", async () => {
  await rm(join(folder, "各单位"), { recursive: true });
  await mkdir(join(folder, "各单位"));
  expect(await merge()).toMatchObject({ exitCode: 2, err: expect.stringContaining("没有可汇总的台账") as string });
  expect((await merge("--kind", "loan")).err).toContain("--kind 应为 licence 或 penalty");
  expect((await merge("--settings", join(folder, "无.xlsx"))).err).toContain("没有这个文件");
});

test("a signal ends it between two files, and nothing is left", async () => {
  const controller = new AbortController();
  const out = join(folder, "汇总.xlsx");
  const told: string[] = [];
  const exitCode = await main(["merge", join(folder, "各单位"), "--out", out], {
    signal: controller.signal,
    progress: {
      step: () => {
        controller.abort();
      },
      report: () => undefined,
      end: () => undefined,
    },
    print: () => undefined,
    tell: (text) => told.push(text),
  });
  expect(exitCode).toBe(130);
  await expect(readFile(out)).rejects.toThrow("ENOENT");
});
