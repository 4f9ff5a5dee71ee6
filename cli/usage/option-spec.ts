import { type Words } from "../../src";

/** An option of a command, as `parseArgs` wants it, with what the help says. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  /** The name of the value in the help, such as `FILE`. */
  readonly value?: string;
  readonly help: Words;
}

/** A command as the help shows it and the parser reads it. */
export interface CommandSpec {
  readonly files: "none" | "one" | "many" | "optional";
  readonly help: Words;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

export const json: OptionSpec = {
  type: "boolean",
  help: { zh: "标准输出只给一份 JSON", en: "print one JSON document and nothing else" },
};
export const force: OptionSpec = {
  type: "boolean",
  help: { zh: "覆盖已有的输出文件", en: "overwrite outputs that exist" },
};
export const lang: OptionSpec = {
  type: "string",
  value: "zh|en",
  help: { zh: "提示语言，默认 zh", en: "language of messages, zh unless told" },
};
export const profile: OptionSpec = {
  type: "string",
  value: "ID|FILE.json",
  help: { zh: "口径：内置名称或自己的参数文件", en: "a shipped profile or a profile file of your own" },
};
export const asOf: OptionSpec = {
  type: "string",
  value: "YYYY-MM-DD",
  help: { zh: "按哪一天判断，默认今天", en: "the day of judgement, today unless told" },
};
export const out: OptionSpec = {
  type: "string",
  value: "FILE.xlsx",
  help: { zh: "写出结果工作簿", en: "write the results as a workbook" },
};
export const settings: OptionSpec = {
  type: "string",
  value: "FILE.xlsx",
  help: {
    zh: "本单位的工作簿：名录、参数、登记都取自它，默认取自第一个文件",
    en: "the office's own workbook with roster, settings and registers; the first file unless told",
  },
};
export const registers: OptionSpec = {
  type: "string",
  value: "FILE.xlsx",
  help: {
    zh: "登记表（历史、抽样记录等）取自这个文件，如上月的结果工作簿",
    en: "take registers (历史, 抽样记录 and so on) from this file, such as last month's results",
  },
};

/** By when units are to answer a letter. */
export const due: OptionSpec = {
  type: "string",
  value: "YYYY-MM-DD",
  help: { zh: "反馈期限，默认第 3 个工作日", en: "the day to answer by, the third working day unless told" },
};
export const sender: OptionSpec = {
  type: "string",
  value: "NAME",
  help: { zh: "提示函的署名", en: "who signs the letters" },
};

/** Where letters go as .docx files, one each. */
export const letters: OptionSpec = {
  type: "string",
  value: "FOLDER",
  help: {
    zh: "把提示函写成 Word 文件（.docx），每个单位一份，放进这个文件夹",
    en: "write the letters as Word files (.docx) into this folder, one for each unit",
  },
};

/** What every task of the month takes. */
export const taskOptions = { "as-of": asOf, profile, settings, registers, out, json, force, lang } as const;
