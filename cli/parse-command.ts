import { parseArgs } from "node:util";
import { type Language, type Result, err, ok, type Words } from "../src";
import { type CommandName, commands } from "./usage";
import { type CommandSpec } from "./usage/option-spec";

/** A command line as it was understood. */
export interface ParsedCommand {
  readonly name: CommandName;
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
}

/** A command line that asks for something else than work, or for nothing that exists. */
export type NoCommand =
  | { readonly code: "help"; readonly language: Language; readonly about: CommandName | null }
  | { readonly code: "version" }
  | { readonly code: "bad-usage"; readonly language: Language; readonly why: Words };

/** Reads the arguments after the program's name. */
export function parseCommand(argv: readonly string[]): Result<ParsedCommand, NoCommand> {
  const language = languageOf(argv);
  const bad = (why: Words): Result<ParsedCommand, NoCommand> => err({ code: "bad-usage", language, why });
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-v") return err({ code: "version" });
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    return err({ code: "help", language, about: isCommand(rest[0]) ? rest[0] : null });
  }
  if (!isCommand(first)) {
    const known = Object.keys(commands).join("、");
    return bad({
      zh: `没有“${first}”这个命令；可用：${known}。`,
      en: `There is no command “${first}”; there are: ${Object.keys(commands).join(", ")}.`,
    });
  }
  if (rest.includes("--help") || rest.includes("-h")) return err({ code: "help", language, about: first });
  return readOptions(first, commands[first], rest, language, bad);
}

function readOptions(
  name: CommandName,
  spec: CommandSpec,
  rest: readonly string[],
  language: Language,
  bad: (why: Words) => Result<ParsedCommand, NoCommand>,
): Result<ParsedCommand, NoCommand> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(spec.options).map(([option, { type }]) => [option, { type }])),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad({ zh: `参数有误：${reason}`, en: `The arguments are wrong: ${reason}` });
  }
  const files = parsed.positionals;
  if (spec.files === "none" && files.length > 0) {
    return bad({ zh: `${name} 不读文件。`, en: `${name} takes no file.` });
  }
  if (spec.files === "one" && files.length !== 1) {
    return bad({
      zh: `${name} 要一个文件，给了 ${files.length} 个。`,
      en: `${name} takes one file, not ${files.length}.`,
    });
  }
  if (spec.files === "many" && files.length === 0) {
    return bad({ zh: `${name} 至少要一个文件。`, en: `${name} needs at least one file.` });
  }
  return ok({ name, files, options: parsed.values, language });
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name);
}

function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const value = argv[at]?.includes("=") === true ? argv[at].split("=")[1] : argv[at + 1];
  return at !== -1 && value?.startsWith("en") === true ? "en" : "zh";
}
