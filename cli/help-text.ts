import { type Language } from "../src";
import { type CommandName, commands } from "./usage";
import { type CommandSpec } from "./usage/option-spec";

const files = { none: "", one: " FILE", many: " FILE…", optional: " [FILE…]" } as const;

/** The help of one command, or of all of them. */
export function helpText(about: CommandName | null, language: Language): string {
  const names = about === null ? (Object.keys(commands) as CommandName[]) : [about];
  const heading = {
    zh: "gongshi — 双公示台账核验与附表\nFILE 是 .xlsx 或 .csv（UTF-8、GB18030）；输入文件从不改动。",
    en: "gongshi — checks 双公示 ledgers and makes the month's annexes\nFILE is .xlsx or .csv (UTF-8, GB18030); inputs are never modified.",
  }[language];
  const exit = {
    zh: "退出码：0 无错误 · 1 有错误级问题 · 2 用法或文件有误 · 3 工具自身故障",
    en: "exit codes: 0 clean · 1 findings of severity error · 2 bad usage or unreadable input · 3 fault of the tool",
  }[language];
  return [heading, "", ...names.flatMap((name) => commandHelp(name, commands[name], language)), exit, ""].join("\n");
}

function commandHelp(name: string, spec: CommandSpec, language: Language): readonly string[] {
  const options = Object.entries(spec.options).map(([option, { value, help }]) => {
    const usage = `--${option}${value === undefined ? "" : ` ${value}`}`;
    return `    ${usage.padEnd(30)} ${help[language]}`;
  });
  return [`  gongshi ${name}${files[spec.files]}`, `    ${spec.help[language]}`, ...options, ""];
}
