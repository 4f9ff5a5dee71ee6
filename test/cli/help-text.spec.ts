import { helpText } from "../../cli/help-text";
import { type CommandName, commands } from "../../cli/usage";
import { type CommandSpec } from "../../cli/usage/option-spec";
import { runMain } from "./run-main";

const languages = ["zh", "en"] as const;
const specs: readonly (readonly [string, CommandSpec])[] = Object.entries(commands);

/** The lines of a command's section, its usage line first. */
function sectionOf(text: string, name: string): readonly string[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim().startsWith(`gongshi ${name}`));
  return start === -1 ? [] : lines.slice(start, lines.indexOf("", start));
}

test.each(languages)("every command and each of its options is in the help in %s, and nothing else", (language) => {
  const text = helpText(null, language);
  for (const [name, { help, options, files }] of specs) {
    const [usage, purpose, ...lines] = sectionOf(text, name);
    const operand = { none: "", one: " FILE", many: " FILE…", optional: " [FILE…]" }[files];
    expect([usage, purpose]).toEqual([`  gongshi ${name}${operand}`, `    ${help[language]}`]);
    expect(lines.map((line) => line.trim().replace(/\s+/g, " "))).toEqual(
      Object.entries(options).map(([option, { value, help: words }]) =>
        [`--${option}`, ...(value === undefined ? [] : [value]), words[language]].join(" "),
      ),
    );
  }
});

test("no option says the same in both languages, or nothing", () => {
  for (const [, { help, options }] of specs) {
    for (const words of [help, ...Object.values(options).map((option) => option.help)]) {
      // Sheets have no other names than their Chinese ones.
      expect([/[一-龥]/.test(words.zh), /^[a-z]/i.test(words.en), words.en.length > 5]).toEqual([true, true, true]);
    }
  }
});

test.each(languages)("the exit codes of the contract are in the help in %s", (language) => {
  const last = helpText(null, language).trimEnd().split("\n").at(-1);
  expect(last).toMatch(/0 .+1 .+2 .+3 /);
});

test("the help of one command leaves the others out", () => {
  for (const name of Object.keys(commands) as CommandName[]) {
    const text = helpText(name, "en");
    expect(specs.filter(([other]) => sectionOf(text, other).length > 0).map(([other]) => other)).toEqual([name]);
  }
});

test("help and version go to stdout and end with 0, bad usage points to the help on stderr", async () => {
  expect(await runMain("help")).toEqual({ exitCode: 0, out: helpText(null, "zh"), err: "" });
  expect(await runMain("annex", "--help", "--lang", "en")).toEqual({
    ...{ exitCode: 0, out: helpText("annex", "en"), err: "" },
  });
  const version = await runMain("--version");
  expect([version.exitCode, version.err]).toEqual([0, ""]);
  expect(version.out).toMatch(/^gongshi \d+\.\d+\.\d+\n$/);
  expect(await runMain("chekc", "--lang", "en")).toEqual({
    ...{ exitCode: 2, out: "" },
    err: `There is no command “chekc”; there are: ${Object.keys(commands).join(", ")}.\nSee gongshi help.\n`,
  });
});
