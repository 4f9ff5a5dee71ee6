import { commands } from "../../cli/usage";
import { type NoCommand, parseCommand, type ParsedCommand } from "../../cli/parse-command";

function parsed(...argv: readonly string[]): ParsedCommand {
  const result = parseCommand(argv);
  if (!result.ok) throw new Error(`Not a command: ${JSON.stringify(result.error)}`);
  return result.value;
}

function refused(...argv: readonly string[]): NoCommand | null {
  const result = parseCommand(argv);
  return result.ok ? null : result.error;
}

test("a command has its files in order, and its options wherever they stand", () => {
  const { name, files, options } = parsed("check", "--json", "b.xlsx", "--as-of", "2024-03-05", "a.csv", "--limit=5");
  expect([name, files, { ...options }]).toEqual([
    "check",
    ["b.xlsx", "a.csv"],
    { json: true, "as-of": "2024-03-05", limit: "5" },
  ]);
});

test("a file whose name begins with a dash stands after two dashes", () => {
  expect(parsed("check", "--json", "--", "-x.xlsx", "--out")).toMatchObject({ files: ["-x.xlsx", "--out"] });
});

test("a command takes none, one or many files", () => {
  expect([parsed("rules").files, parsed("annex", "a.xlsx").files]).toEqual([[], ["a.xlsx"]]);
  const why = (...argv: readonly string[]) => {
    const error = refused(...argv);
    return error?.code === "bad-usage" ? [error.why.zh, error.why.en] : error;
  };
  expect([why("rules", "a.xlsx"), why("annex"), why("annex", "a.xlsx", "b.xlsx"), why("check")]).toEqual([
    ["rules 不读文件。", "rules takes no file."],
    ["annex 要一个文件，给了 0 个。", "annex takes one file, not 0."],
    ["annex 要一个文件，给了 2 个。", "annex takes one file, not 2."],
    ["check 至少要一个文件。", "check needs at least one file."],
  ]);
});

test.each([
  ["an unknown option", ["check", "a.xlsx", "--colour"]],
  ["an option of another command", ["check", "a.xlsx", "--month", "2024-02"]],
  ["an option without its value", ["check", "a.xlsx", "--out"]],
  ["an option in place of a value", ["check", "a.xlsx", "--out", "--json"]],
  ["a value for a switch", ["check", "a.xlsx", "--json=yes"]],
])("%s is bad usage", (_name, argv) => {
  const error = refused(...argv);
  expect(error?.code === "bad-usage" && [error.why.zh.slice(0, 5), error.why.en.slice(0, 24)]).toEqual([
    ...["参数有误：", "The arguments are wrong:"],
  ]);
});

test("an unknown command is told what there is", () => {
  const names = Object.keys(commands);
  expect(names).toEqual(expect.arrayContaining(["check", "annex", "rules"]));
  expect(refused("chekc", "a.xlsx")).toEqual({
    code: "bad-usage",
    language: "zh",
    why: {
      zh: `没有“chekc”这个命令；可用：${names.join("、")}。`,
      en: `There is no command “chekc”; there are: ${names.join(", ")}.`,
    },
  });
  for (const name of ["toString", "__proto__"]) {
    expect(refused(name)).toMatchObject({
      why: { en: `There is no command “${name}”; there are: ${names.join(", ")}.` },
    });
  }
});

test("help is given of everything, of one command, and in place of running it", () => {
  const help = (about: string | null) => ({ code: "help", language: "zh", about });
  expect([refused(), refused("help"), refused("--help"), refused("-h")]).toEqual(Array(4).fill(help(null)));
  expect([refused("help", "annex"), refused("annex", "--help"), refused("annex", "x", "-h")]).toEqual(
    Array(3).fill(help("annex")),
  );
  expect(refused("help", "chekc")).toEqual(help(null));
});

test("the version is asked for before anything else", () => {
  expect([refused("--version"), refused("-v"), refused("--version", "check")]).toEqual(
    Array(3).fill({ code: "version" }),
  );
});

test.each([
  [["rules"], "zh"],
  [["rules", "--lang", "zh"], "zh"],
  [["rules", "--lang", "en"], "en"],
  [["rules", "--lang=en"], "en"],
  [["rules", "--lang", "en-GB"], "en"],
  [["rules", "--lang=fr"], "zh"],
] as const)("the language of %j is %s", (argv, language) => {
  expect(parsed(...argv).language).toBe(language);
});

test("a refusal is in the language asked for, wherever the option stands", () => {
  for (const argv of [
    ["chekc", "--lang", "en"],
    ["check", "--lang", "en"],
    ["help", "--lang=en"],
  ]) {
    expect(refused(...argv)).toMatchObject({ language: "en" });
  }
});
