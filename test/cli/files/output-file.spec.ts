import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CommandRun, Unusable } from "../../../cli/command-run";
import { refuseOutputs, writeOutput } from "../../../cli/files/output-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const never = new AbortController().signal;

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gongshi-output-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a file is written", () => {
  test("whole, under its name only", async () => {
    await writeOutput(at("out.csv"), [bytes("a,"), bytes("b")], never);
    expect([readdirSync(folder), readFileSync(at("out.csv"), "utf8")]).toEqual([["out.csv"], "a,b"]);
  });

  test("into folders that are made for it", async () => {
    await writeOutput(at("a/b/out.csv"), [bytes("x")], never);
    expect(readFileSync(at("a/b/out.csv"), "utf8")).toBe("x");
  });

  test("in place of an older one", async () => {
    writeFileSync(at("out.csv"), "the old one, which is longer");
    await writeOutput(at("out.csv"), [bytes("new")], never);
    expect(readFileSync(at("out.csv"), "utf8")).toBe("new");
  });

  test("with the old one in place until the last byte is there", async () => {
    writeFileSync(at("out.csv"), "old");
    const seen: string[] = [];
    function* chunks() {
      yield bytes("new");
      seen.push(readFileSync(at("out.csv"), "utf8"));
      yield bytes("er");
    }
    await writeOutput(at("out.csv"), chunks(), never);
    expect([seen, readFileSync(at("out.csv"), "utf8")]).toEqual([["old"], "newer"]);
  });
});

describe("what cannot be finished leaves nothing behind and the old file as it was:", () => {
  const big = new Uint8Array(1 << 20);

  async function failed(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, signal = never): Promise<unknown> {
    writeFileSync(at("out.csv"), "old");
    const error: unknown = await writeOutput(at("out.csv"), chunks, signal).catch((reason: unknown) => reason);
    expect([readdirSync(folder), readFileSync(at("out.csv"), "utf8")]).toEqual([["out.csv"], "old"]);
    return error;
  }

  test("a source that fails at once", async () => {
    function* chunks(): Generator<Uint8Array> {
      throw new Error("the source failed");
    }
    expect(await failed(chunks())).toEqual(new Error("the source failed"));
  });

  test("a source that fails midway", async () => {
    async function* chunks() {
      for (let count = 0; count < 4; count += 1) yield await Promise.resolve(big);
      throw new Error("the source failed midway");
    }
    expect(await failed(chunks())).toEqual(new Error("the source failed midway"));
  });

  test("a write that is cancelled midway", async () => {
    const controller = new AbortController();
    async function* chunks() {
      for (let count = 0; count < 40; count += 1) {
        if (count === 2) controller.abort();
        yield await Promise.resolve(big);
      }
    }
    expect(await failed(chunks(), controller.signal)).toMatchObject({ name: "AbortError" });
  });

  test("a write that was cancelled before it began", async () => {
    expect(await failed([big], AbortSignal.abort())).toMatchObject({ name: "AbortError" });
  });

  test("a folder in place of the file", async () => {
    await writeOutput(at("taken/inner"), [bytes("x")], never);
    const error: unknown = await writeOutput(at("taken"), [big], never).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ syscall: "rename" });
    expect(readdirSync(folder)).toEqual(["taken"]);
  });
});

describe("before any work is done, an output is refused", () => {
  const run = (options: CommandRun["command"]["options"] = {}): CommandRun => ({
    command: { name: "check", files: [], options, language: "zh" },
    signal: never,
    progress: { step: () => undefined, report: () => undefined, end: () => undefined },
    print: () => undefined,
    tell: () => undefined,
  });
  const refusal = (outputs: readonly (string | undefined)[], options: CommandRun["command"]["options"] = {}) =>
    refuseOutputs(run(options), outputs, [at("in.xlsx"), at("missing.xlsx")]).then(
      () => "none",
      (error: unknown) => (error instanceof Unusable ? error.why.en.replace(folder, "") : "another error"),
    );

  beforeEach(() => writeFileSync(at("in.xlsx"), "in"));

  test("when it is an input, by whatever name, even with --force", async () => {
    linkSync(at("in.xlsx"), at("link.xlsx"));
    const names = ["in.xlsx", "./in.xlsx", "link.xlsx"].map((name) => `${folder}/${name}`);
    for (const name of names) expect(await refusal([name], { force: true })).toContain("is the input");
    expect(statSync(at("in.xlsx")).size).toBe(2);
  });

  test("when it exists, unless forced", async () => {
    writeFileSync(at("out.xlsx"), "");
    expect(await refusal([undefined, at("out.xlsx")])).toContain("exists; add --force");
    expect(await refusal([undefined, at("out.xlsx")], { force: true })).toBe("none");
  });

  test("and no other is", async () => {
    expect(await refusal([at("new.xlsx"), undefined, at("new.csv")])).toBe("none");
  });
});
